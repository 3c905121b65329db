"""Columns that replace others: both applications read what the other writes, and an undo
after contract loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.errors import DesignError, StepFailed
from schemaops.plan.context import PlanRefused
from schemaops.plan.model import Phase
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory

BEFORE = "CREATE TABLE t (id integer PRIMARY KEY, name text NOT NULL, n integer);"
AFTER = """
-- schemaops: dropped name: concat_ws(' ', first, last)
CREATE TABLE t (id integer PRIMARY KEY, n integer,
    -- schemaops: up: split_part(name, ' ', 1)
    first text NOT NULL,
    -- schemaops: up: nullif(split_part(name, ' ', 2), '')
    last text);
"""
ROWS = "INSERT INTO t VALUES (1, 'Ada Lovelace'), (2, 'Plato');"
BOTH_LIVE = (Phase.EXPAND, Phase.BACKFILL)


@pytest.fixture
def arena(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Arena:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Arena(server)


WRITES = {
    "old changes": ("UPDATE t SET name = 'Ada King'", ("Ada King", "Ada", "King")),
    "new changes": ("UPDATE t SET last = 'King'", ("Ada King", "Ada", "King")),
    "new takes away": ("UPDATE t SET last = NULL", ("Ada", "Ada", None)),
    "another column": ("UPDATE t SET n = 5", ("Ada Lovelace", "Ada", "Lovelace")),
    "old inserts": (
        "DELETE FROM t; INSERT INTO t (id, name) VALUES (1, 'Alan Turing')",
        ("Alan Turing", "Alan", "Turing"),
    ),
    "new inserts": (
        "DELETE FROM t; INSERT INTO t (id, first, last) VALUES (1, 'Alan', 'Turing')",
        ("Alan Turing", "Alan", "Turing"),
    ),
    "new upserts": (
        "INSERT INTO t (id, first, last) VALUES (1, 'Alan', 'Turing')"
        " ON CONFLICT (id) DO UPDATE SET first = EXCLUDED.first",
        ("Alan Lovelace", "Alan", "Lovelace"),
    ),
    "new writes what has no way there": (
        "UPDATE t SET first = 'Mary Ann'",
        ("Mary Ann Lovelace", "Mary Ann", "Lovelace"),
    ),
}


@pytest.mark.parametrize("write", WRITES)
def test_each_side_follows_the_other(
    arena: Arena, database: DatabaseFactory, write: str
) -> None:
    """From the end of backfill on, whoever writes."""
    statements, expected = WRITES[write]
    name = database()
    arena.execute(name, BEFORE + ROWS + "DELETE FROM t WHERE id = 2;")
    arena.carry_out(name, arena.plan(BEFORE, AFTER), BOTH_LIVE)
    arena.execute(name, statements)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT name, first, last FROM t").fetchall()
    assert rows == [expected]


def test_a_rollback_after_contract_has_what_was_written_since(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The retired column follows until purge."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, plan, (*BOTH_LIVE, Phase.CONTRACT))
    arena.execute(
        name,
        "UPDATE t SET last = 'King' WHERE id = 1;"
        "INSERT INTO t (id, first, last) VALUES (3, 'Alan', 'Turing')",
    )
    arena.take_back(name, plan)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT id, name FROM t ORDER BY id").fetchall()
    assert rows == [(1, "Ada King"), (2, "Plato"), (3, "Alan Turing")]


def test_rows_that_would_not_come_back_stop_the_plan_before_anything_moves(
    arena: Arena, database: DatabaseFactory
) -> None:
    """down(up(x)) = x is asked of every row, and the rows are shown."""
    name = database()
    arena.execute(name, BEFORE + ROWS + "INSERT INTO t VALUES (7, 'Mary Ann Evans')")
    with pytest.raises(
        StepFailed, match=r"way to first, last and back.*7, Mary Ann Evans"
    ):
        arena.carry_out(name, arena.plan(BEFORE, AFTER), BOTH_LIVE)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT name, first FROM t WHERE id = 7").fetchall()
    assert rows == [("Mary Ann Evans", None)]


def test_what_the_old_application_writes_later_is_kept_and_stops_the_contract(
    arena: Arena, database: DatabaseFactory
) -> None:
    """Its statement works; nothing that cannot be said is thrown away."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, plan, BOTH_LIVE)
    arena.execute(name, "UPDATE t SET name = 'Mary Ann Evans' WHERE id = 1")
    with pytest.raises(StepFailed, match=r"do not say the same.*1, Mary Ann Evans"):
        arena.carry_out(name, plan, (Phase.CONTRACT,))
    with arena.server.connect(name) as connection:
        found = connection.execute("SELECT name FROM t WHERE id = 1").fetchall()
    assert found == [("Mary Ann Evans",)]


def test_the_backfill_does_not_write_the_old_columns(
    arena: Arena, database: DatabaseFactory
) -> None:
    """A row that came after the question, and would not come back, is left as it was."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, plan, (Phase.EXPAND,))
    arena.execute(
        name,
        "ALTER TABLE t DISABLE TRIGGER ALL; UPDATE t SET name = 'Mary Ann Evans';"
        "ALTER TABLE t ENABLE TRIGGER ALL",
    )
    arena.carry_out(name, plan, (Phase.BACKFILL,))
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT name, first, last FROM t").fetchall()
    assert rows == [("Mary Ann Evans", "Mary", "Ann")] * 2


NUMBERS = "CREATE TABLE t (id integer PRIMARY KEY, code text);"
PARSED = """
-- schemaops: dropped code: area || '-' || number
CREATE TABLE t (id integer PRIMARY KEY,
    -- schemaops: up: split_part(code, '-', 1)::integer
    area integer,
    -- schemaops: up: split_part(code, '-', 2)::integer
    number integer);
"""


def test_nobody_fails_by_a_value_that_cannot_be_made(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The old application may write what the new columns cannot hold; the gate sees it."""
    name, plan = database(), arena.plan(NUMBERS, PARSED)
    arena.execute(name, NUMBERS + "INSERT INTO t VALUES (1, '49-30')")
    arena.carry_out(name, plan, BOTH_LIVE)
    arena.execute(name, "INSERT INTO t (id, code) VALUES (2, 'none')")
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT * FROM t ORDER BY id").fetchall()
    assert rows == [(1, "49-30", 49, 30), (2, "none", None, None)]
    with pytest.raises(StepFailed, match=r"do not say the same.*2, none"):
        arena.carry_out(name, plan, (Phase.CONTRACT,))


REFUSED = {
    "no way back": (AFTER.replace("-- schemaops: dropped", "--"), "way back"),
    "no way there": (
        AFTER.replace("-- schemaops: up: nullif", "-- nullif"),
        "how is not",
    ),
    "idle": (
        "-- schemaops: dropped name: n::text\n"
        "CREATE TABLE t (id integer PRIMARY KEY, n integer);",
        "no new column is made of it",
    ),
    "filled twice": (
        AFTER.replace("first text", "-- schemaops: fill: 'x'\n    first text"),
        "`up:` and `fill:`",
    ),
    "null or default": (AFTER.replace("last text", "last text DEFAULT ''"), "default"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_mapping_that_is_not_said_in_full_is_refused(arena: Arena, what: str) -> None:
    """With what to write instead."""
    after, message = REFUSED[what]
    with pytest.raises(PlanRefused, match=message) as caught:
        arena.plan(BEFORE, after)
    assert caught.value.hint


WRONG = {
    "still there": ("-- schemaops: dropped n: 1\n" + BEFORE, "still has it"),
    "never there": ("-- schemaops: dropped x: 1\n" + BEFORE, "had no such column"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_comment_on_a_column_that_is_not_dropped_is_an_error(
    arena: Arena, what: str
) -> None:
    """None is silently ignored."""
    after, message = WRONG[what]
    with pytest.raises(DesignError, match=message):
        arena.plan(BEFORE, after)
