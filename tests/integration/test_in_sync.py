"""Two columns that follow each other: what the application writes meanwhile, and how
the rows that were there before are filled."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.errors import StepFailed
from schemaops.execute.model import Options
from schemaops.execute.status import status
from schemaops.execute.target import Target
from schemaops.plan.model import Phase
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory

BEFORE = "CREATE TABLE t (id integer PRIMARY KEY, a integer);"
RENAMED = """CREATE TABLE t (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b integer);"""
RETYPED = "CREATE TABLE t (id integer PRIMARY KEY, a text);"
SMALL = Options(batch_ms=1, busy_batch_ms=1, pause_ratio=0.0, seed=1)
BOTH_LIVE = (Phase.EXPAND, Phase.BACKFILL)


@pytest.fixture
def arena(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Arena:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Arena(server)


WRITES = {
    "by its old name": ("UPDATE t SET a = NULL", (None, None)),
    "by its new name": ("UPDATE t SET b = NULL", (None, None)),
    "and back": ("UPDATE t SET a = NULL; UPDATE t SET b = 5", (5, 5)),
    "beside another column": ("UPDATE t SET a = NULL, id = id + 1", (None, None)),
    "on conflict": (
        "INSERT INTO t (id, a) VALUES (1, 7) ON CONFLICT (id) DO UPDATE SET a = NULL",
        (None, None),
    ),
    "in a new row": ("DELETE FROM t; INSERT INTO t (id) VALUES (1)", (None, None)),
}


@pytest.mark.parametrize("write", WRITES)
def test_null_is_carried_over(
    arena: Arena, database: DatabaseFactory, write: str
) -> None:
    """NULL is a value like any other: the other column becomes NULL too."""
    statements, expected = WRITES[write]
    name = database()
    arena.execute(name, BEFORE + "INSERT INTO t VALUES (1, 3);")
    arena.carry_out(name, arena.plan(BEFORE, RENAMED), BOTH_LIVE)
    arena.execute(name, statements)
    with arena.server.connect(name) as connection:
        assert connection.execute("SELECT a, b FROM t").fetchall() == [expected]


def test_null_is_carried_over_to_another_type(
    arena: Arena, database: DatabaseFactory
) -> None:
    """After the change-over, too, when the column that steps aside follows."""
    name, plan = database(), arena.plan(BEFORE, RETYPED)
    arena.execute(name, BEFORE + "INSERT INTO t VALUES (1, 3), (2, 4);")
    arena.carry_out(name, plan, BOTH_LIVE)
    arena.execute(name, "UPDATE t SET a = NULL WHERE id = 1")
    arena.carry_out(name, plan, (Phase.CONTRACT,))
    arena.execute(name, "UPDATE t SET a = NULL WHERE id = 2")
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT a, _so_old_a FROM t").fetchall()
    assert rows == [(None, None), (None, None)]


KEYS = {
    "several columns": "PRIMARY KEY (region, number)",
    "the first is one value": "PRIMARY KEY (one, region, number)",
    "none": "CHECK (true)",
}


@pytest.mark.parametrize("key", KEYS)
def test_every_row_is_filled_whatever_the_key(
    arena: Arena, database: DatabaseFactory, key: str
) -> None:
    """Rows are found by where they lie, and filled by many transactions."""
    before = f"""CREATE TABLE t (one integer NOT NULL DEFAULT 1, region text NOT NULL,
        number integer NOT NULL, a integer, {KEYS[key]});"""
    after = before.replace("a integer,", "a text,")
    rows = """INSERT INTO t (region, number, a)
        SELECT 'region ' || n % 3, n / 3, n FROM generate_series(1, 20000) AS n;"""
    name, plan = database(), arena.plan(before, after)
    arena.execute(name, before + rows)
    report = arena.carry_out(name, plan, BOTH_LIVE, options=SMALL)
    assert [outcome.rows for outcome in report.ran if outcome.rows] == [20_000]
    with arena.server.connect(name) as connection:
        row = connection.execute(
            "SELECT count(*) FILTER (WHERE _so_new_a IS DISTINCT FROM a::text),"
            " count(DISTINCT xmin::text) > 3 FROM t"
        ).fetchone()
    assert row == (0, True)


NAMED = """
CREATE TABLE t (id integer CONSTRAINT t_key PRIMARY KEY, x text,
    parent integer CONSTRAINT of_parent REFERENCES t (id),
    CONSTRAINT positive CHECK (id > 0), CONSTRAINT both_ways UNIQUE (x, id));
CREATE INDEX by_x ON t (x, id) WHERE id > 7;
"""
NAMES = """
SELECT conname::text, contype::text FROM pg_constraint WHERE conrelid = 't'::regclass
    AND contype <> 'n'
UNION ALL
SELECT relname::text, 'i' FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
WHERE indrelid = 't'::regclass ORDER BY 1, 2
"""

TYPES = """
SELECT atttypid::regtype::text FROM pg_attribute
WHERE attrelid = 't'::regclass AND attname IN ('id', 'parent')
"""


def test_names_are_what_they_were(arena: Arena, database: DatabaseFactory) -> None:
    """Keys, checks and indexes have their names after the change, and no others do."""
    after = NAMED.replace("id integer", "id bigint")
    after = after.replace("parent integer", "parent bigint")
    name, plan = database(), arena.plan(NAMED, after)
    arena.execute(name, NAMED)
    with arena.server.connect(name) as connection:
        before = connection.execute(NAMES).fetchall()
        arena.carry_out(name, plan, (*BOTH_LIVE, Phase.CONTRACT))
        arena.carry_out(name, plan, (Phase.PURGE,))
        assert connection.execute(NAMES).fetchall() == before
        assert connection.execute(TYPES).fetchall() == [("bigint",), ("bigint",)]
    assert len(before) == 7


def test_without_its_trigger_nothing_is_copied(
    arena: Arena, database: DatabaseFactory
) -> None:
    """Where the trigger cannot be made the run ends there, and is taken back."""
    name, plan = database(), arena.plan(BEFORE, RENAMED)
    in_the_way = (
        "CREATE FUNCTION _so_sync_t_b() RETURNS integer LANGUAGE sql AS 'SELECT 1'"
    )
    arena.execute(name, BEFORE + "INSERT INTO t VALUES (1, 3);" + in_the_way)
    with pytest.raises(StepFailed, match="cannot change return type"):
        arena.carry_out(name, plan)
    place = Target(arena.server.url(name, DESIGN_ROLE))
    (found,) = status(place).revisions
    assert len(found.failed) == 1
    assert [phase.done for phase in found.phases] == [1, 0, 0, 0]
    with arena.server.connect(name) as connection:
        assert connection.execute("SELECT a, b FROM t").fetchall() == [(3, None)]
        connection.execute("DROP FUNCTION _so_sync_t_b()")
    arena.carry_out(name, plan)
    with arena.server.connect(name) as connection:
        assert connection.execute("SELECT b FROM t").fetchall() == [(3,)]


def test_the_same_names_in_another_schema_are_left_alone(
    arena: Arena, database: DatabaseFactory
) -> None:
    """What a failed build left is cleared away in its own schema, and nowhere else."""
    name = database()
    plan = arena.plan(BEFORE, BEFORE + "CREATE UNIQUE INDEX t_a ON t (a);")
    twin = "CREATE TABLE a.t (id integer, a integer); CREATE INDEX t_a ON a.t (a);"
    rows = "INSERT INTO t VALUES (1, 3), (2, 3);"
    arena.execute(name, BEFORE + rows + "CREATE SCHEMA a;" + twin)
    question = "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(%s)"
    with arena.server.connect(name) as connection:
        connection.execute(
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'a.t_a'::regclass"
        )
        with pytest.raises(StepFailed, match="could not create unique index"):
            arena.carry_out(name, plan)
        assert connection.execute(question, ["public.t_a"]).fetchall() == []
        connection.execute("UPDATE t SET a = id")
        arena.carry_out(name, plan)
        assert connection.execute(question, ["public.t_a"]).fetchall() == [(True,)]
        assert connection.execute(question, ["a.t_a"]).fetchall() == [(False,)]
