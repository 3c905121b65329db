"""What no design can say of itself: plans between two live databases.

An index that a failed CREATE INDEX CONCURRENTLY left behind, and tablespaces, which a
throw-away server does not have.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import LiteralString

import psycopg
import pytest

from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.diff.changes import Altered
from schemaops.diff.compare import compare
from schemaops.plan.model import Hazard, Phase, Plan
from schemaops.plan.planner import plan_catalogs
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory

ALL = (Phase.EXPAND, Phase.CONTRACT)


def catalog_of(server: EphemeralServer, name: str) -> Catalog:
    """What the database contains."""
    with server.connect(name) as connection, connection.transaction():
        return read(connection)


def run(server: EphemeralServer, name: str, texts: list[str]) -> None:
    """Each text by itself, outside of a transaction."""
    with server.connect(name, DESIGN_ROLE) as connection:
        connection.autocommit = True
        for text in texts:
            connection.execute(text.encode())


def there(plan: Plan, *phases: Phase) -> list[str]:
    """The statements of some phases, in order."""
    return [step.sql for step in plan.of(*phases)]


def back(plan: Plan) -> list[str]:
    """The statements that undo a plan before its purge."""
    return [step.undo.sql for step in reversed(plan.of(*ALL)) if step.undo]


TABLE = "CREATE TABLE t (a integer, b text); INSERT INTO t VALUES (1, 'x'), (2, 'y')"
INDEXES = {
    "plain": "CREATE INDEX i ON t (lower(b)) WITH (fillfactor = 70) WHERE a > 0",
    "unique": "CREATE UNIQUE INDEX i ON t (a)",
}


@pytest.mark.parametrize("index", sorted(INDEXES))
def test_an_invalid_index_is_built_anew(
    server: EphemeralServer, database: DatabaseFactory, index: str
) -> None:
    """Valid after contract, not valid when undone; its old form is gone after purge."""
    live, wanted = database(), database()
    run(server, live, [TABLE, INDEXES[index]])
    run(server, wanted, [TABLE, INDEXES[index]])
    with server.connect(live) as connection:
        connection.execute(
            "UPDATE pg_index SET indisvalid = false FROM pg_class c"
            " WHERE c.oid = indexrelid AND c.relname = 'i'"
        )
    old, new = catalog_of(server, live), catalog_of(server, wanted)
    changes = compare(old, new)
    assert [c.aspect for c in changes if isinstance(c, Altered)] == ["valid"]
    plan = plan_catalogs(old, new, changes)

    run(server, live, there(plan, *ALL))
    assert catalog_of(server, live).fingerprint == new.fingerprint
    run(server, live, back(plan))
    assert catalog_of(server, live).fingerprint == old.fingerprint

    run(server, live, there(plan, *ALL, Phase.PURGE))
    with server.connect(live) as connection:
        left = connection.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'i'"
            " AND relnamespace = 'public'::regnamespace"
        ).fetchall()
    assert left == [("i",)]


PARTITIONS = """
CREATE TABLE p (a integer PRIMARY KEY, b text) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2);
INSERT INTO p VALUES (1, 'x'), (2, 'y');
"""
WANTED = {
    "attached": PARTITIONS,
    "detached": PARTITIONS + "ALTER TABLE p DETACH PARTITION p1;",
    "rebound": PARTITIONS.replace(
        "p1 PARTITION OF p FOR VALUES IN (1", "p1 PARTITION OF p FOR VALUES IN (1, 3"
    ),
    "dropped": PARTITIONS + "DROP TABLE p1;",
}


def interrupt_detach(server: EphemeralServer, name: str) -> None:
    """Half of DETACH PARTITION CONCURRENTLY: somebody holds the other half up."""
    with (
        server.connect(name, autocommit=False) as reader,
        server.connect(name) as other,
    ):
        reader.execute("SELECT FROM p")
        other.autocommit = True
        other.execute("SET lock_timeout = 200")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            other.execute("ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY")


@pytest.mark.parametrize("wanted", sorted(WANTED))
def test_an_interrupted_detach_is_finished(
    server: EphemeralServer, database: DatabaseFactory, wanted: str
) -> None:
    """Detached for good, or attached again: as the design has it, with its rows."""
    live, other = database(), database()
    run(server, live, [PARTITIONS])
    run(server, other, [WANTED[wanted]])
    interrupt_detach(server, live)
    old, new = catalog_of(server, live), catalog_of(server, other)
    changes = compare(old, new)
    assert "detaching" in {c.aspect for c in changes if isinstance(c, Altered)} or (
        wanted == "dropped"
    )
    plan = plan_catalogs(old, new, changes)
    assert "FINALIZE" in "".join(there(plan, *ALL))

    run(server, live, there(plan, *ALL))
    assert catalog_of(server, live).fingerprint == new.fingerprint
    with server.connect(live) as connection:
        rows = connection.execute("SELECT a FROM p ORDER BY a").fetchall()
    assert rows == ([(2,)] if wanted in {"detached", "dropped"} else [(1,), (2,)])
    run(server, live, back(plan))
    with server.connect(live) as connection:
        assert connection.execute("SELECT a FROM p1").fetchall() == [(1,)]


@pytest.fixture
def tablespace(server: EphemeralServer) -> Iterator[str]:
    """A tablespace inside of the data directory, gone after the test."""
    with server.connect() as connection:
        connection.autocommit = True
        connection.execute("SET allow_in_place_tablespaces = on")
        connection.execute("CREATE TABLESPACE elsewhere LOCATION ''")
        connection.execute("GRANT CREATE ON TABLESPACE elsewhere TO PUBLIC")
        yield "elsewhere"
        connection.execute("DROP TABLESPACE elsewhere")


def test_a_table_is_moved_to_a_tablespace_by_the_runner(
    arena: Arena, database: DatabaseFactory, tablespace: str
) -> None:
    """It is built anew there with all its rows, and taken back."""
    before = "CREATE TABLE t (a integer PRIMARY KEY, b text);"
    plan = arena.plan(before, before.replace(");", f") TABLESPACE {tablespace};"))
    assert any(step.backfill for step in plan.steps), "it is not built anew"
    name = database()
    arena.execute(
        name, f"{before} INSERT INTO t SELECT n, n FROM generate_series(1, 5000) n"
    )
    for act, where in ((arena.carry_out, tablespace), (arena.take_back, None)):
        act(name, plan)
        with arena.server.connect(name) as connection:
            row = connection.execute(LIES).fetchone()
        assert row == (where, 5000)
    arena.carry_out(name, plan)
    arena.carry_out(name, plan, (Phase.PURGE,))
    arena.server.drop_database(name)  # before its tablespace


LIES: LiteralString = """
SELECT (SELECT s.spcname FROM pg_class c JOIN pg_tablespace s ON s.oid = c.reltablespace
        WHERE c.oid = 't'::regclass), (SELECT count(*)::int FROM t)
"""
PLACED = """
CREATE TABLE t (a integer) {0};
CREATE INDEX i ON t (a) {0};
CREATE TABLE p (a integer) PARTITION BY LIST (a) {0};
CREATE MATERIALIZED VIEW m {0} AS SELECT a FROM t;
CREATE TABLE k (a integer PRIMARY KEY) {0};
"""


KEYS = """
CREATE TABLE t (a integer PRIMARY KEY {0}, b integer NOT NULL, UNIQUE (b) {0} DEFERRABLE,
                EXCLUDE USING btree (b WITH =) {0} WHERE (a > 7));
COMMENT ON INDEX t_pkey IS 'stays';
CREATE TABLE r (a integer REFERENCES t);
CREATE TABLE p (a integer UNIQUE {0}) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
INSERT INTO t VALUES (1, 2); INSERT INTO r VALUES (1); INSERT INTO p VALUES (1);
"""
PARTS = """
CREATE TABLE p (a integer UNIQUE, b integer) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2) PARTITION BY LIST (a);
CREATE INDEX i ON p (b);
INSERT INTO p VALUES (1);
"""
MOVED = "".join(
    f"ALTER INDEX {name} SET TABLESPACE {{}};"
    for name in ("p1_a_key", "p1_b_idx", "p2_b_idx")
)


@pytest.mark.parametrize("away", [True, False], ids=["there", "back"])
@pytest.mark.parametrize("what", ["keys", "parts"])
def test_indexes_of_keys_and_partitions_are_moved(
    server: EphemeralServer, tablespace: str, what: str, away: bool
) -> None:
    """A key's index is built in its place; a part is copied under a hazard."""
    keys = [
        KEYS.replace("{0}", x) for x in ("", f"USING INDEX TABLESPACE {tablespace}")
    ]
    parts = [PARTS, PARTS + MOVED.format(*[tablespace] * 3)]
    texts = keys if what == "keys" else parts
    names = ["placed_from", "placed_to"]
    for name, text in zip(names, texts if away else texts[::-1], strict=True):
        server.create_database(name, DESIGN_ROLE)
        run(server, name, [text])
    try:
        old, new = (catalog_of(server, name) for name in names)
        plan = plan_catalogs(old, new, compare(old, new))
        hazards = {h for step in plan.steps for h in step.hazards}
        assert (Hazard.REWRITE in hazards) == (what == "parts")
        run(server, names[0], there(plan, *ALL))
        assert catalog_of(server, names[0]).fingerprint == new.fingerprint
        run(server, names[0], back(plan))
        assert catalog_of(server, names[0]).fingerprint == old.fingerprint
    finally:
        for name in names:
            server.drop_database(name)


@pytest.mark.parametrize("away", [True, False], ids=["there", "back"])
def test_what_lies_in_a_tablespace_is_moved(
    server: EphemeralServer, tablespace: str, away: bool
) -> None:
    """It is read, compared, and moved under a hazard; the index is built there."""
    places = ("", f"TABLESPACE {tablespace}")
    names = ["placed_from", "placed_to"]
    for name, place in zip(names, places if away else places[::-1], strict=True):
        server.create_database(name, DESIGN_ROLE)
        run(server, name, [PLACED.replace("{0}", place)])
    try:
        old, new = (catalog_of(server, name) for name in names)
        changes = compare(old, new)
        plan = plan_catalogs(old, new, changes)
        assert {c.ref.name for c in changes} == {"t", "i", "p", "m", "k"}
        assert Hazard.REWRITE in {h for step in plan.steps for h in step.hazards}
        run(server, names[0], there(plan, *ALL))
        assert catalog_of(server, names[0]).fingerprint == new.fingerprint
        run(server, names[0], back(plan))
        assert catalog_of(server, names[0]).fingerprint == old.fingerprint
    finally:
        for name in names:
            server.drop_database(name)
