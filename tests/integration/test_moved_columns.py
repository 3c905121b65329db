"""Columns that move to another table: what either application writes is in both, also
when two write at once, and an undo after contract loses nothing."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from schemaops.errors import DesignError, StepFailed
from schemaops.plan.model import Phase
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory

BEFORE = """CREATE TABLE u (id integer PRIMARY KEY, bio text);
CREATE TABLE p (id integer PRIMARY KEY, u_id integer REFERENCES u, n integer);
CREATE INDEX ON p (u_id);"""
AFTER = """CREATE TABLE u (id integer PRIMARY KEY);
CREATE TABLE p (id integer PRIMARY KEY, u_id integer REFERENCES u, n integer,
    -- schemaops: moved from u.bio on u.id = u_id
    bio text);
CREATE INDEX ON p (u_id);"""
ROWS = "INSERT INTO u VALUES (1, 'a'), (2, NULL); INSERT INTO p VALUES (1, 1), (2, 2);"
BOTH_LIVE = (Phase.EXPAND, Phase.BACKFILL)
START = [(1, "a", 1, "a"), (2, None, 2, None)]
SEEN = "SELECT u.id, u.bio, p.id, p.bio FROM u JOIN p ON u.id = u_id ORDER BY p.id"


@pytest.fixture
def arena(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Arena:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Arena(server)


WRITES = {
    "nobody": ("SELECT", START),
    "old changes": (
        "UPDATE u SET bio = 'b' WHERE id = 2",
        [START[0], (2, "b", 2, "b")],
    ),
    "old takes away": ("UPDATE u SET bio = NULL", [(1, None, 1, None), START[1]]),
    "new changes": (
        "UPDATE p SET bio = 'b' WHERE id = 2",
        [START[0], (2, "b", 2, "b")],
    ),
    "new takes away": ("UPDATE p SET bio = NULL", [(1, None, 1, None), START[1]]),
    "another column": ("UPDATE p SET n = 3", START),
    "old inserts": (
        "INSERT INTO u VALUES (3, 'c'); INSERT INTO p VALUES (3, 3)",
        [*START, (3, "c", 3, "c")],
    ),
    "new inserts": (
        "INSERT INTO u (id) VALUES (3); INSERT INTO p VALUES (3, 3, 0, 'c')",
        [*START, (3, "c", 3, "c")],
    ),
    "one more, by the old": ("INSERT INTO p VALUES (3, 1)", [*START, (1, "a", 3, "a")]),
    "one more, by the new": (
        "INSERT INTO p VALUES (3, 1, 0, 'c')",
        [(1, "c", 1, "c"), START[1], (1, "c", 3, "c")],
    ),
    "to one that has none": (
        "UPDATE p SET u_id = 2 WHERE id = 1",
        [(2, None, 1, None), START[1]],
    ),
    "to one that has one": (
        "UPDATE p SET u_id = 1 WHERE id = 2",
        [START[0], (1, "a", 2, "a")],
    ),
    "upsert": (
        "INSERT INTO p (id, u_id, bio) VALUES (1, 1, 'c')"
        " ON CONFLICT (id) DO UPDATE SET bio = EXCLUDED.bio",
        [(1, "c", 1, "c"), START[1]],
    ),
}


@pytest.mark.parametrize("write", WRITES)
def test_each_table_follows_the_other(
    arena: Arena, database: DatabaseFactory, write: str
) -> None:
    """From the end of backfill on, whoever writes."""
    statements, expected = WRITES[write]
    name = database()
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, arena.plan(BEFORE, AFTER), BOTH_LIVE)
    arena.execute(name, statements)
    with arena.server.connect(name) as connection:
        assert connection.execute(SEEN.encode()).fetchall() == expected


def test_rows_of_one_key_have_one_value(
    arena: Arena, database: DatabaseFactory
) -> None:
    """Each of a statement that gives several ends with the last, in both tables."""
    name = database()
    arena.execute(name, BEFORE + ROWS + "INSERT INTO p VALUES (3, 1), (4, 1)")
    arena.carry_out(name, arena.plan(BEFORE, AFTER), BOTH_LIVE)
    arena.execute(name, "UPDATE p SET bio = 'number ' || id WHERE u_id = 1")
    with arena.server.connect(name) as connection:
        rows = connection.execute(
            "SELECT DISTINCT u.bio, p.bio FROM u JOIN p ON u.id = u_id WHERE u.id = 1"
        ).fetchall()
    assert len(rows) == 1
    assert rows[0][0] == rows[0][1] != "a"


def test_a_rollback_after_contract_has_what_was_written_since(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The retired column follows until purge."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, plan, (*BOTH_LIVE, Phase.CONTRACT))
    arena.execute(
        name,
        "UPDATE p SET bio = 'b' WHERE id = 1; INSERT INTO u VALUES (3);"
        "INSERT INTO p (id, u_id, bio) VALUES (3, 3, 'c')",
    )
    arena.take_back(name, plan)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT id, bio FROM u ORDER BY id").fetchall()
    assert rows == [(1, "b"), (2, None), (3, "c")]


LEFT_BEHIND = {
    "no row takes it": ("INSERT INTO u VALUES (3, 'c')", "3, c, None"),
    "they differ": (
        "SET session_replication_role = replica; UPDATE p SET bio = 'x' WHERE id = 1",
        "1, a, x",
    ),
}


@pytest.mark.parametrize("what", LEFT_BEHIND)
def test_what_would_be_left_behind_stops_the_contract(
    arena: Arena, database: DatabaseFactory, what: str
) -> None:
    """And is shown by its key."""
    statements, shown = LEFT_BEHIND[what]
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, plan, BOTH_LIVE)
    with arena.server.connect(name) as connection:
        connection.execute(statements.encode())
    with pytest.raises(StepFailed, match=f"that differ.*: {shown}"):
        arena.carry_out(name, plan, (Phase.CONTRACT,))


def test_an_application_needs_no_rights_on_the_other_table(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The old one may write the old column, and nothing else, as before."""
    name = database()
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, arena.plan(BEFORE, AFTER), BOTH_LIVE)
    with arena.server.connect(name) as connection:
        connection.execute("CREATE ROLE so_moved_writer")
        try:
            connection.execute("GRANT SELECT, UPDATE ON u TO so_moved_writer")
            connection.execute("SET ROLE so_moved_writer")
            connection.execute("UPDATE u SET bio = 'b' WHERE id = 1")
            connection.execute("RESET ROLE")
            assert connection.execute(SEEN.encode()).fetchall()[0] == (1, "b", 1, "b")
            usable = connection.execute(
                "SELECT bool_or(has_function_privilege('so_moved_writer', oid, 'EXECUTE'))"
                " FROM pg_proc WHERE proname LIKE '\\_so\\_%'"
            ).fetchone()
            assert usable == (False,)
        finally:
            connection.execute("RESET ROLE")
            connection.execute("DROP OWNED BY so_moved_writer")
            connection.execute("DROP ROLE so_moved_writer")


def test_two_that_do_not_see_each_other_agree_in_the_end(
    arena: Arena, database: DatabaseFactory
) -> None:
    """Who adds a row while its value changes waits for the change."""
    name = database()
    arena.execute(name, BEFORE + ROWS)
    arena.carry_out(name, arena.plan(BEFORE, AFTER), BOTH_LIVE)
    inserting = threading.Thread(
        target=arena.execute, args=(name, "INSERT INTO p VALUES (3, 1)")
    )
    with arena.server.connect(name, autocommit=False) as connection:
        connection.execute("UPDATE u SET bio = 'b' WHERE id = 1")
        inserting.start()
        with arena.server.connect(name) as observer:
            while inserting.is_alive():
                waiting = observer.execute(
                    "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                    " AND query LIKE 'INSERT INTO p%'"
                ).fetchall()
                if waiting:
                    break
                time.sleep(0.01)
        connection.commit()
    inserting.join()
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT id, bio FROM p WHERE u_id = 1").fetchall()
    assert sorted(rows) == [(1, "b"), (3, "b")]


WRONG = {
    "still there": (
        BEFORE.replace(
            "n integer",
            "n integer,\n-- schemaops: moved from u.bio on u.id=u_id\nb text",
        ),
        "still in the design",
    ),
    "never there": (AFTER.replace("u.bio", "u.nothing"), "there is no column"),
    "no key": (AFTER.replace(" on u.id = u_id", ""), "along which key"),
    "a key of a third table": (AFTER.replace("on u.id", "on v.id"), "along which key"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_comment_that_names_nothing_is_an_error(arena: Arena, what: str) -> None:
    """None is silently ignored."""
    after, message = WRONG[what]
    with pytest.raises(DesignError, match=message) as caught:
        arena.plan(BEFORE, after)
    assert caught.value.hint


def test_a_move_that_was_made_may_stay_in_the_design(arena: Arena) -> None:
    """It is harmless from then on."""
    assert not arena.plan(AFTER, AFTER).steps
