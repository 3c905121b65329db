"""A table that is built anew beside the old one, while the application writes."""

from __future__ import annotations

from collections.abc import Sequence

from schemaops.execute.model import Event, Happening
from schemaops.plan.model import Phase
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory
from tests.fixtures.shadows import (
    AFTER,
    BEFORE,
    ROWS,
    SMALL,
    back,
    different,
    place,
    when_done,
)

WRITES = """
INSERT INTO {t} VALUES ('new', {n}, int4range({n} * 10 + 100000, {n} * 10 + 100001), NULL, '[]', NULL);
UPDATE {t} SET a = NULL, b = NULL WHERE number = {n} * 400;
UPDATE {t} SET big = repeat('y', 9000), span = NULL WHERE number = {n} * 401;
UPDATE {t} SET number = -number WHERE number = {n} * 402;
UPDATE {t} SET region = 'moved', number = number + 50000 WHERE number = {n} * 403;
DELETE FROM {t} WHERE number IN ({n} * 404, 8990 - {n});
"""


def test_no_write_is_lost(arena: Arena, database: DatabaseFactory) -> None:
    """Rows written, moved and deleted at every moment are in both tables, there and back."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS + "INSERT INTO wanted SELECT * FROM t;")
    written = [0]

    def write() -> None:
        written[0] += 1
        for table in ("t", "wanted"):
            arena.execute(name, WRITES.format(t=table, n=written[0]))

    def between(event: Event) -> None:
        if event.what is Happening.DONE or (
            event.what is Happening.PROGRESS and event.done % 3 == 0
        ):
            write()

    report = arena.carry_out(name, plan, on_event=between, options=SMALL)
    assert max(outcome.rows for outcome in report.ran) > 8000
    assert written[0] > len(plan.of(Phase.CONTRACT))
    assert different(arena, name, "t", "wanted") == []
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    write()
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    back(arena, name, plan)
    assert different(arena, name, "t", "wanted") == []
    arena.carry_out(name, plan, options=SMALL)
    write()
    arena.carry_out(name, plan, (Phase.PURGE,))
    assert different(arena, name, "t", "wanted") == []
    with arena.server.connect(name) as connection:
        left = "SELECT count(*) FROM pg_namespace WHERE nspname ~ '^schemaops_'"
        assert connection.execute(left).fetchone() == (0,)


def test_triggers_fire_once(arena: Arena, database: DatabaseFactory) -> None:
    """What an application's trigger writes to the table itself is followed, too."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + "INSERT INTO t VALUES ('r', 1), ('r', 2), ('s', 3);")
    follow = (
        "UPDATE t SET a = 'first' WHERE region = 'r'; DELETE FROM t WHERE region = 's'"
    )
    seen: list[Sequence[object]] = []

    def write() -> None:
        arena.execute(name, f"DELETE FROM seen; {follow}")
        seen.append(different(arena, name, "t", place(arena, name, "shadow")))

    arena.carry_out(name, plan, on_event=when_done({5: write}), options=SMALL)
    assert seen == [[]]
    with arena.server.connect(name) as connection:
        once = connection.execute("SELECT count(*) FROM seen").fetchone()
        arena.execute(name, f"DELETE FROM seen; {follow}")
        assert connection.execute("SELECT count(*) FROM seen").fetchone() == once
    assert different(arena, name, "t", place(arena, name, "retired")) == []


def test_truncate_and_subscriptions_are_followed(
    arena: Arena, database: DatabaseFactory
) -> None:
    """TRUNCATE empties both tables; rows that a subscription brings go to both."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + "INSERT INTO t VALUES ('r', 1), ('r', 2);")

    def write() -> None:
        arena.execute(name, "TRUNCATE t")
        with arena.server.connect(name) as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute("INSERT INTO t VALUES ('x', 7)")

    arena.carry_out(name, plan, on_event=when_done({5: write}), options=SMALL)
    arena.execute(name, "TRUNCATE t; INSERT INTO t VALUES ('y', 8)")
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    back(arena, name, plan)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT region, number FROM t").fetchall()
    assert rows == [("y", 8)]
