"""Gates on data: the rows that would fail a step are shown by their keys, before it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from schemaops.plan.model import Gate
from schemaops.planning import plan_of
from schemaops.postgres.server import DESIGN_ROLE, LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proposal import propose
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.servers import DatabaseFactory


@dataclass(frozen=True)
class Precondition:
    """Two designs; rows that are good, rows that are bad, what is shown of the bad."""

    name: str
    before: str
    after: str
    good: str
    bad: str
    shown: tuple[tuple[object, ...], ...]


ONE = "CREATE TABLE t (id bigint PRIMARY KEY, a integer, b integer, s text);"
TWO = f"CREATE TABLE r (x integer, y integer, UNIQUE (x, y), UNIQUE (x)); {ONE}"


def with_(constraint: str) -> str:
    return f" ALTER TABLE t ADD CONSTRAINT k {constraint};"


CASES = [
    Precondition(
        "check",
        ONE,
        ONE + with_("CHECK (a > 0)"),
        "INSERT INTO t VALUES (1, 1), (2, NULL)",
        "INSERT INTO t VALUES (3, 0), (4, -7)",
        ((3, 0), (4, -7)),
    ),
    Precondition(
        "check on two columns, without a key",
        "CREATE TABLE t (a integer, b integer);",
        "CREATE TABLE t (a integer, b integer);" + with_("CHECK (a < b)"),
        "INSERT INTO t VALUES (1, 2)",
        "INSERT INTO t VALUES (3, 2)",
        (("(0,2)", 3, 2),),
    ),
    Precondition(
        "foreign key",
        TWO,
        TWO + with_("FOREIGN KEY (a) REFERENCES r (x)"),
        "INSERT INTO r VALUES (1, 1); INSERT INTO t VALUES (1, 1), (2, NULL)",
        "INSERT INTO t VALUES (3, 7)",
        ((3, 7),),
    ),
    Precondition(
        "foreign key of two columns",
        TWO,
        TWO + with_("FOREIGN KEY (a, b) REFERENCES r (x, y)"),
        "INSERT INTO r VALUES (1, 1); INSERT INTO t VALUES (1, 1, 1), (2, 7, NULL)",
        "INSERT INTO t VALUES (3, 1, 7)",
        ((3, 1, 7),),
    ),
    Precondition(
        "foreign key that matches in full",
        TWO,
        TWO + with_("FOREIGN KEY (a, b) REFERENCES r (x, y) MATCH FULL"),
        "INSERT INTO r VALUES (1, 1); INSERT INTO t VALUES (1, 1, 1), (2, NULL, NULL)",
        "INSERT INTO t VALUES (3, 7, NULL)",
        ((3, 7, None),),
    ),
    Precondition(
        "unique",
        ONE,
        ONE + with_("UNIQUE (a, b)"),
        "INSERT INTO t VALUES (1, 1, 1), (2, 1, 2), (3, NULL, 1), (4, NULL, 1)",
        "INSERT INTO t VALUES (5, 1, 1), (6, 1, 1)",
        ((1, 1, 3),),
    ),
    Precondition(
        "primary key",
        "CREATE TABLE t (a integer NOT NULL);",
        "CREATE TABLE t (a integer PRIMARY KEY);",
        "INSERT INTO t VALUES (1), (2)",
        "INSERT INTO t VALUES (2), (2)",
        ((2, 3),),
    ),
    Precondition(
        "not null",
        ONE,
        ONE.replace("a integer", "a integer NOT NULL"),
        "INSERT INTO t VALUES (1, 1)",
        "INSERT INTO t VALUES (2, NULL)",
        ((2,),),
    ),
    Precondition(
        "a shorter integer",
        ONE,
        ONE.replace("a integer", "a smallint"),
        "INSERT INTO t VALUES (1, 32767), (2, -32768), (3, NULL)",
        "INSERT INTO t VALUES (4, 32768), (5, -32769)",
        ((4, 32768), (5, -32769)),
    ),
    Precondition(
        "a shorter text",
        ONE,
        ONE.replace("s text", "s varchar(3)"),
        "INSERT INTO t (id, s) VALUES (1, 'abc'), (2, 'äöü'), (3, NULL)",
        "INSERT INTO t (id, s) VALUES (4, 'abcd')",
        ((4, "abcd"),),
    ),
    Precondition(
        "fewer digits",
        ONE.replace("a integer", "a numeric"),
        ONE.replace("a integer", "a numeric(4, 2)"),
        "INSERT INTO t VALUES (1, 99.99), (2, -99.99)",
        "INSERT INTO t VALUES (3, 100), (4, 99.995)",
        ((3, 100), (4, 99.995)),
    ),
    Precondition(
        "the partition that holds the rows",
        ONE,
        "CREATE TABLE t (id bigint, a integer, b integer, s text, PRIMARY KEY (id))"
        " PARTITION BY RANGE (id);"
        " CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (0) TO (10);",
        "INSERT INTO t VALUES (0), (9)",
        "INSERT INTO t VALUES (-1), (10)",
        ((-1,), (10,)),
    ),
    Precondition(
        "a partition that holds no NULL",
        ONE,
        "CREATE TABLE t (id bigint NOT NULL, a integer, b integer, s text)"
        " PARTITION BY RANGE (a);"
        " CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (0) TO (MAXVALUE);",
        "INSERT INTO t VALUES (1, 0)",
        "INSERT INTO t VALUES (2, NULL), (3, -1)",
        ((2, None), (3, -1)),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_rows_that_contradict_are_shown(
    case: Precondition, server: EphemeralServer, database: DatabaseFactory
) -> None:
    """The first gate of the plan lets good rows through, and names the bad ones."""
    gate = first_gate(case, server)
    name = database(case.before)
    with server.connect(name, DESIGN_ROLE) as connection:
        connection.execute(case.good.encode())
        assert connection.execute(gate.sql.encode()).fetchall() == []
        connection.execute(case.bad.encode())
        found = connection.execute(gate.sql.encode()).fetchall()
    assert [tuple(map(plain, row)) for row in found] == [
        tuple(map(plain, row)) for row in case.shown
    ]


def plain(value: object) -> str | None:
    return None if value is None else f"{value}"


def first_gate(case: Precondition, server: EphemeralServer) -> Gate:
    """Of the plan between the case's designs, where only the design's own names exist."""
    workshop = Workshop.around(server)
    before, after = (
        read_design_side(workshop, label, Design((DesignFile("a.sql", text),)), dbname)
        for label, text, dbname in (
            ("before", case.before, LOAD_FROM),
            ("after", case.after, LOAD_TO),
        )
    )
    plan = plan_of(workshop, propose(workshop, before, after))
    gates = [step.gate for step in plan.steps if step.gate is not None]
    assert gates, "the plan asks nothing of the rows"
    return gates[0]
