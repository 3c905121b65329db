"""A table that is split in two, and two that are merged: rows come and go in both, with
what either application writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.errors import StepFailed
from schemaops.execute.model import Options
from schemaops.plan.codec import plan_from_data, plan_to_data
from schemaops.plan.model import Phase, Plan
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.arena import Arena
from tests.fixtures.revisions import Project
from tests.fixtures.servers import DatabaseFactory

ONE = """CREATE TABLE u (id integer PRIMARY KEY, name text, bio text, n integer);"""
TWO = """CREATE TABLE u (id integer PRIMARY KEY, name text);
CREATE TABLE p (u_id integer PRIMARY KEY REFERENCES u, bio text, n integer);"""
SPLIT = """CREATE TABLE u (id integer PRIMARY KEY, name text);
CREATE TABLE p (u_id integer PRIMARY KEY REFERENCES u,
    -- schemaops: moved from u.bio on u.id = u_id
    bio text,
    -- schemaops: moved from u.n on u.id = u_id
    n integer CHECK (n < 100));"""
MERGED = """CREATE TABLE u (id integer PRIMARY KEY, name text,
    -- schemaops: moved from p.bio on p.u_id = id
    bio text,
    -- schemaops: moved from p.n on p.u_id = id
    n integer);"""
BOTH_LIVE = (Phase.EXPAND, Phase.BACKFILL)
ALL = "SELECT u.id, u.bio, u.n, u_id, p.bio, p.n FROM u FULL JOIN p ON u_id = id ORDER BY 1"
START = [(1, "a", 1, 1, "a", 1), (2, None, None, 2, None, None)]


@pytest.fixture
def arena(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Arena:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Arena(server)


def seen(arena: Arena, name: str) -> list[tuple[object, ...]]:
    with arena.server.connect(name) as connection:
        return connection.execute(ALL.encode()).fetchall()


SPLIT_WRITES = {
    "nobody": ("SELECT", START),
    "old inserts": (
        "INSERT INTO u VALUES (3, 'x', 'c', 3)",
        [*START, (3, "c", 3, 3, "c", 3)],
    ),
    "old inserts nothing": (
        "INSERT INTO u VALUES (3, 'x')",
        [*START, (3, None, None, 3, None, None)],
    ),
    "old changes": (
        "UPDATE u SET bio = 'b' WHERE id = 2",
        [START[0], (2, "b", None, 2, "b", None)],
    ),
    "old changes the key": (
        "UPDATE u SET id = 3 WHERE id = 1",
        [START[1], (3, "a", 1, 3, "a", 1)],
    ),
    "old deletes": ("DELETE FROM u WHERE id = 1", START[1:]),
    "old writes what the new refuses": (
        "INSERT INTO u VALUES (3, 'x', 'c', 300)",
        [*START, (3, "c", 300, None, None, None)],
    ),
    "new inserts both": (
        "INSERT INTO u VALUES (3, 'x'); INSERT INTO p VALUES (3, 'c', 3)",
        [*START, (3, "c", 3, 3, "c", 3)],
    ),
    "new inserts what is there": (
        "INSERT INTO p VALUES (2, 'b', 2)",
        [START[0], (2, "b", 2, 2, "b", 2)],
    ),
    "new upserts": (
        "INSERT INTO p VALUES (1, 'b') ON CONFLICT (u_id) DO UPDATE SET bio = EXCLUDED.bio",
        [(1, "b", 1, 1, "b", 1), START[1]],
    ),
    "new changes": (
        "UPDATE p SET n = NULL WHERE u_id = 1",
        [(1, "a", None, 1, "a", None), START[1]],
    ),
    "new deletes": (
        "DELETE FROM p WHERE u_id = 1",
        [(1, None, None, None, None, None), START[1]],
    ),
    "new deletes both": (
        "DELETE FROM p WHERE u_id = 1; DELETE FROM u WHERE id = 1",
        START[1:],
    ),
}


@pytest.mark.parametrize("write", SPLIT_WRITES)
def test_rows_of_a_split_table_come_and_go_in_both(
    arena: Arena, database: DatabaseFactory, write: str
) -> None:
    """From the end of backfill on, whoever writes."""
    statements, expected = SPLIT_WRITES[write]
    name = database()
    arena.execute(
        name, ONE + "INSERT INTO u VALUES (1, 'x', 'a', 1), (2, 'y', NULL, NULL)"
    )
    arena.carry_out(name, arena.plan(ONE, SPLIT), BOTH_LIVE)
    arena.execute(name, statements)
    assert seen(arena, name) == expected


MERGE_WRITES = {
    "nobody": ("SELECT", [*START, (3, None, None, None, None, None)]),
    "old inserts": (
        "INSERT INTO p VALUES (3, 'c', 3)",
        [*START, (3, "c", 3, 3, "c", 3)],
    ),
    "old changes": (
        "UPDATE p SET n = 7 WHERE u_id = 1",
        [(1, "a", 7, 1, "a", 7), START[1], (3, None, None, None, None, None)],
    ),
    "old deletes": (
        "DELETE FROM p WHERE u_id IN (1, 2); DELETE FROM u WHERE id = 2",
        [(1, None, None, None, None, None), (3, None, None, None, None, None)],
    ),
    "new changes": (
        "UPDATE u SET bio = 'c' WHERE id = 3",
        [*START, (3, "c", None, 3, "c", None)],
    ),
    "new takes away": (
        "UPDATE u SET bio = NULL, n = NULL WHERE id = 1",
        [
            (1, None, None, 1, None, None),
            START[1],
            (3, None, None, None, None, None),
        ],
    ),
    "new inserts": (
        "DELETE FROM u WHERE id = 3; INSERT INTO u VALUES (3, 'z', 'c', 3)",
        [*START, (3, "c", 3, 3, "c", 3)],
    ),
    "new deletes": (
        "DELETE FROM u WHERE id = 1",
        [START[1], (3, None, None, None, None, None)],
    ),
}
TWO_ROWS = """INSERT INTO u VALUES (1, 'x'), (2, 'y'), (3, 'z');
INSERT INTO p VALUES (1, 'a', 1), (2, NULL, NULL);"""


@pytest.mark.parametrize("write", MERGE_WRITES)
def test_rows_of_a_merged_table_come_and_go_with_their_values(
    arena: Arena, database: DatabaseFactory, write: str
) -> None:
    """From the end of backfill on, whoever writes."""
    statements, expected = MERGE_WRITES[write]
    name = database()
    arena.execute(name, TWO + TWO_ROWS)
    arena.carry_out(name, arena.plan(TWO, MERGED), BOTH_LIVE)
    arena.execute(name, statements)
    assert seen(arena, name) == expected


def test_a_rollback_of_a_split_has_what_was_written_since(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The retired columns follow until purge."""
    name, plan = database(), arena.plan(ONE, SPLIT)
    arena.execute(name, ONE + "INSERT INTO u VALUES (1, 'x', 'a', 1), (2, 'y', 'b', 2)")
    arena.carry_out(name, plan, (*BOTH_LIVE, Phase.CONTRACT))
    arena.execute(
        name,
        "UPDATE p SET bio = 'A' WHERE u_id = 1; DELETE FROM p WHERE u_id = 2;"
        "INSERT INTO u VALUES (3, 'z'); INSERT INTO p VALUES (3, 'c', 3)",
    )
    arena.take_back(name, plan)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT id, bio, n FROM u ORDER BY id").fetchall()
    assert rows == [(1, "A", 1), (2, None, None), (3, "c", 3)]


def test_a_rollback_of_a_merge_has_what_was_written_since(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The retired table follows until purge, rows included."""
    name, plan = database(), arena.plan(TWO, MERGED)
    arena.execute(name, TWO + TWO_ROWS)
    arena.carry_out(name, plan, (*BOTH_LIVE, Phase.CONTRACT))
    arena.execute(
        name,
        "UPDATE u SET bio = 'A' WHERE id = 1; DELETE FROM u WHERE id = 2;"
        "INSERT INTO u VALUES (4, 'z', 'd', 4)",
    )
    arena.take_back(name, plan)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT u_id, bio, n FROM p ORDER BY 1").fetchall()
    assert rows == [(1, "A", 1), (4, "d", 4)]


def test_what_the_new_table_cannot_hold_stops_the_contract(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The old application's statement works all the same."""
    name, plan = database(), arena.plan(ONE, SPLIT)
    arena.execute(name, ONE)
    arena.carry_out(name, plan, BOTH_LIVE)
    arena.execute(name, "INSERT INTO u VALUES (3, 'x', 'c', 300)")
    with pytest.raises(StepFailed, match=r"no row of public\.p takes: 3, c, 300"):
        arena.carry_out(name, plan, (Phase.CONTRACT,))


MANY = (
    "INSERT INTO u SELECT i, 'n', 'bio ' || i, i % 100 FROM generate_series(1, 5000) i;"
)


def test_every_row_is_made_by_many_transactions(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The table is walked in ranges, and each row is made once."""
    name, plan = database(), arena.plan(ONE, SPLIT)
    arena.execute(name, ONE + MANY)
    options = Options(batch_ms=1, busy_batch_ms=1, pause_ratio=0.0, seed=1)
    report = arena.carry_out(name, plan, BOTH_LIVE, options=options)
    assert [outcome.rows for outcome in report.ran if outcome.rows] == [5000]
    with arena.server.connect(name) as connection:
        row = connection.execute(
            "SELECT count(*) FILTER (WHERE (p.bio, p.n) = (u.bio, u.n)),"
            " count(DISTINCT p.xmin::text) > 3 FROM u JOIN p ON u_id = id"
        ).fetchone()
    assert row == (5000, True)


def test_who_has_the_plan_as_json_makes_the_same_rows(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The step's own SQL does a batch, and is repeated until it touches no row."""
    plan: Plan = plan_from_data(plan_to_data(arena.plan(ONE, SPLIT)))
    assert plan == arena.plan(ONE, SPLIT)
    name = database()
    arena.execute(name, ONE + MANY)
    arena.carry_out(name, plan, (Phase.EXPAND,))
    (step,) = plan.of(Phase.BACKFILL)
    touched: list[int] = []
    with arena.server.connect(name) as connection:
        while not touched or touched[-1]:
            touched.append(connection.execute(step.sql.encode()).rowcount)
        row = connection.execute("SELECT count(*) FROM p").fetchone()
    assert touched == [1000] * 5 + [0]
    assert row == (5000,)


def test_alembic_alone_splits_a_table_and_takes_it_back(
    arena: Arena, alembic_project: Project, database: DatabaseFactory
) -> None:
    """The revisions hold all that is needed, also of a backfill that makes rows."""
    alembic_project.write(arena.plan(ONE, SPLIT))
    name = database()
    arena.execute(name, ONE + MANY)
    alembic_project.alembic("upgrade", "heads", database=name)
    rows = alembic_project.query(name, "SELECT count(*), sum(n) FROM p")
    assert rows == [(5000, 247_500)]
    alembic_project.do(name, "UPDATE p SET bio = 'written since' WHERE u_id = 7")
    alembic_project.alembic("downgrade", "base", database=name)
    rows = alembic_project.query(name, "SELECT bio, n FROM u WHERE id IN (7, 8)")
    assert sorted(rows, key=str) == [("bio 8", 8), ("written since", 7)]
