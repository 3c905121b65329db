"""Rows that hold a label which goes: the gate names them, and its hint is the cure."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from schemaops.errors import DesignError, StepFailed
from schemaops.execute.runner import apply, rollback
from schemaops.plan.model import Phase, Plan
from schemaops.planning import plan_of
from schemaops.postgres.server import LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proposal import propose
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.execution import QUICK, RUN, target
from tests.fixtures.servers import DatabaseFactory

BEFORE = """
CREATE TYPE mood AS ENUM ('ok', 'bad', 'so ''bad''');
CREATE TABLE t (
    a integer,
    b text,
    m mood NOT NULL,
    ms mood[],
    PRIMARY KEY (a, b)
);
"""
AFTER = BEFORE.replace(", 'so ''bad'''", "")
ROWS = (
    "INSERT INTO t VALUES (1, 'x', 'ok', '{ok}'),"
    " (2, 'y', 'so ''bad''', '{bad,so ''bad'',NULL}');"
)


def planned(workshop: Workshop, before: str, after: str) -> Plan:
    """The plan between two designs."""
    sides = [
        read_design_side(workshop, name, Design((DesignFile("a.sql", text),)), dbname)
        for name, text, dbname in (
            ("before", before, LOAD_FROM),
            ("after", after, LOAD_TO),
        )
    ]
    return plan_of(workshop, propose(workshop, *sides))


def content(server: EphemeralServer, name: str) -> list[str]:
    """The dump without the ledger; its lines are sorted, since rows move in a table."""
    return sorted(server.pg_dump(name, "--exclude-schema=schemaops").splitlines())


def test_the_gate_says_which_rows_and_what_to_write(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """The comments that it shows, pasted into the design, carry every row over."""
    workshop = Workshop.around(server)
    name = database(BEFORE + ROWS)
    place, start = target(server, name), content(server, name)
    plan = planned(workshop, BEFORE, AFTER)
    with pytest.raises(StepFailed, match=r"so 'bad', a = 2, b = y") as caught:
        apply(place, RUN, plan.steps, options=QUICK)
    assert caught.value.where == "step contract-1"
    rollback(place, RUN, plan.steps, options=QUICK)
    assert content(server, name) == start

    hints = re.findall(r"-- schemaops: using [^;]*?(?=;|: public)", str(caught.value))
    assert len(hints) == 2
    after = AFTER
    for hint, column in zip(hints, ("    m mood", "    ms mood"), strict=True):
        after = after.replace(column, f"    {hint}\n{column}")
    run, plan = replace(RUN, revision="0002"), planned(workshop, BEFORE, after)
    phases = [phase for phase in Phase if phase is not Phase.PURGE]
    apply(place, run, plan.steps, phases=phases, options=QUICK)
    with server.connect(name) as connection:
        rows = connection.execute("SELECT a, m::text, ms::text FROM t ORDER BY a")
        assert rows.fetchall() == [(1, "ok", "{ok}"), (2, "ok", "{bad,ok,NULL}")]
    rollback(place, run, plan.steps, options=QUICK)
    assert content(server, name) == start


def test_an_undo_stops_at_rows_with_a_label_that_came(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """The plan says so; it goes on when they are given an old label, and loses nothing."""
    workshop = Workshop.around(server)
    name = database(BEFORE + ROWS)
    place, start = target(server, name), content(server, name)
    after = BEFORE.replace("('ok', ", "('new', 'ok', ")
    after = after.replace("'bad', 'so ''bad'''", "'so ''bad''', 'bad'")
    plan = planned(workshop, BEFORE, after)
    assert any("an undo stops at rows that hold that" in note for note in plan.notes)
    phases = [phase for phase in Phase if phase is not Phase.PURGE]
    apply(place, RUN, plan.steps, phases=phases, options=QUICK)
    with server.connect(name) as connection:
        connection.execute("UPDATE t SET m = 'new' WHERE a = 1")
        with pytest.raises(StepFailed, match="is violated by some row"):
            rollback(place, RUN, plan.steps, options=QUICK)
        row = connection.execute("SELECT m::text FROM t WHERE a = 1").fetchone()
        assert row == ("new",)
        connection.execute("UPDATE t SET m = 'ok' WHERE m = 'new'")
    rollback(place, RUN, plan.steps, options=QUICK)
    assert content(server, name) == start


def test_an_expression_stands_above_a_column(server: EphemeralServer) -> None:
    """Above the type it would say nothing, and nobody would notice."""
    above = "-- schemaops: using replace(m::text, 'so bad', 'bad')" + AFTER
    with pytest.raises(DesignError, match=r"enum public\.mood is no column") as caught:
        planned(Workshop.around(server), BEFORE, above)
    assert caught.value.where == "a.sql:1"
