"""A table becomes partitioned, and an ordinary one again, with the rows of both times."""

from __future__ import annotations

import pytest

from schemaops.errors import DesignError, StepFailed
from schemaops.execute.runner import apply, rollback
from schemaops.plan.model import Plan
from schemaops.planning import plan_of
from schemaops.postgres.server import DESIGN_ROLE, LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proof import prove
from schemaops.proposal import propose
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import Side, read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.execution import QUICK, RUN, target
from tests.fixtures.servers import DatabaseFactory

ORDINARY = """
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at date NOT NULL, what text
);
CREATE VIEW everything AS SELECT * FROM events;
"""
PARTITIONED = """
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY, at date NOT NULL, what text, PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
-- schemaops: holds the rows of events
CREATE TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE events_new PARTITION OF events FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE VIEW everything AS SELECT * FROM events;
"""
BACK = ORDINARY.replace(
    "CREATE TABLE", "-- schemaops: holds the rows of events_old\nCREATE TABLE"
)
OLD = "INSERT INTO events (at, what) SELECT '2025-06-01'::date + n, 'old' FROM generate_series(1, 20) n"
NEW = "INSERT INTO events (at, what) VALUES ('2026-06-01', 'new'), ('2025-12-31', 'between')"
LATER = "INSERT INTO events (at, what) VALUES ('2027-01-01', 'later')"
SEEN = "SELECT id, at::text, what FROM everything ORDER BY id"


def sides(workshop: Workshop, before: str, after: str) -> list[Side]:
    """Two designs, read."""
    return [
        read_design_side(workshop, label, Design((DesignFile("a.sql", text),)), dbname)
        for label, text, dbname in (
            ("before", before, LOAD_FROM),
            ("after", after, LOAD_TO),
        )
    ]


def planned(server: EphemeralServer, before: str, after: str) -> Plan:
    """The plan between two designs."""
    workshop = Workshop.around(server)
    return plan_of(workshop, propose(workshop, *sides(workshop, before, after)))


def seen(server: EphemeralServer, name: str) -> list[tuple[object, ...]]:
    """All rows, as the applications find them."""
    with server.connect(name, DESIGN_ROLE) as connection:
        return connection.execute(SEEN).fetchall()


def written(server: EphemeralServer, name: str, sql: str) -> None:
    """What an application writes."""
    with server.connect(name, DESIGN_ROLE) as connection:
        connection.execute(sql.encode())


def test_a_rollback_keeps_what_other_partitions_hold(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Rows of both times are there after contract, after its undo, and again after it."""
    name = database(ORDINARY)
    written(server, name, OLD)
    plan = planned(server, ORDINARY, PARTITIONED)
    place = target(server, name)
    apply(place, RUN, plan.steps, options=QUICK)
    written(server, name, NEW)
    there = seen(server, name)
    assert [row[2] for row in there[-2:]] == ["new", "between"]
    assert [row[0] for row in there] == [*range(1, 23)], "the counter went on"
    rollback(place, RUN, plan.steps, options=QUICK)
    assert seen(server, name) == there
    written(server, name, LATER)
    assert [row[0] for row in seen(server, name)] == [*range(1, 24)]


def test_the_way_back_keeps_the_rows_of_all_partitions(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """They are copied, an undo puts what was written since where there is room."""
    name = database(PARTITIONED)
    written(server, name, OLD)
    written(server, name, NEW)
    there = seen(server, name)
    plan = planned(server, PARTITIONED, BACK)
    place = target(server, name)
    apply(place, RUN, plan.steps, options=QUICK)
    assert seen(server, name) == there
    written(server, name, LATER)
    there = seen(server, name)
    rollback(place, RUN, plan.steps, options=QUICK)
    assert seen(server, name) == there
    with server.connect(name, DESIGN_ROLE) as connection:
        late = connection.execute("SELECT what FROM events_new ORDER BY id").fetchall()
    assert late == [("new",), ("later",)]


def test_a_comment_above_another_table_is_an_error(server: EphemeralServer) -> None:
    """What holds the rows of a table is a partition of it."""
    wrong = PARTITIONED.replace("rows of events", "rows of readings")
    with pytest.raises(DesignError, match="holds the rows of readings"):
        planned(server, ORDINARY, wrong)


def test_a_comment_that_has_been_applied_is_harmless(server: EphemeralServer) -> None:
    """It may stay in the design, in either direction."""
    assert not planned(
        server, PARTITIONED.replace("-- schemaops", "--"), PARTITIONED
    ).steps
    assert not planned(server, ORDINARY, BACK).steps
    assert planned(server, "", BACK).steps
    assert planned(server, "", PARTITIONED).steps


@pytest.mark.parametrize("designs", [(ORDINARY, PARTITIONED), (PARTITIONED, BACK)])
def test_both_applications_go_on_meanwhile(
    server: EphemeralServer, designs: tuple[str, str]
) -> None:
    """Clients that run statements of both versions notice nothing."""
    workshop = Workshop.around(server)
    proposal = propose(workshop, *sides(workshop, *designs))
    evidence = prove(workshop, proposal, plan_of(workshop, proposal), traffic=True)
    assert evidence.failures == ()


def test_a_retired_column_is_to_be_purged_first(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Only the database knows it, and it would keep the table from being attached."""
    name = database(ORDINARY)
    written(server, name, "ALTER TABLE events ADD COLUMN _so_old_what text")
    plan = planned(server, ORDINARY, PARTITIONED)
    with pytest.raises(StepFailed, match="purge what is retired"):
        apply(target(server, name), RUN, plan.steps, options=QUICK)
