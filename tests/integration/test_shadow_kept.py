"""What a table that is built anew keeps: owner, privileges, counters, and its way back."""

from __future__ import annotations

import pytest

from schemaops.errors import StepFailed
from tests.fixtures.arena import Arena
from tests.fixtures.revisions import Project
from tests.fixtures.servers import DatabaseFactory
from tests.fixtures.shadows import (
    AFTER,
    BEFORE,
    back,
    different,
    place,
)


def test_an_old_table_that_a_crash_emptied_does_not_come_back(
    arena: Arena, database: DatabaseFactory
) -> None:
    """It was not logged: its rows are those of the new one alone."""
    after = "CREATE TABLE t (id integer PRIMARY KEY);"
    before = after.replace("TABLE", "UNLOGGED TABLE")
    name, plan = database(), arena.plan(before, after)
    arena.execute(name, before + "INSERT INTO t VALUES (1);")
    arena.carry_out(name, plan)
    retired, aside = place(arena, name, "retired"), plan.steps[0].sql.split('"')[1]
    arena.execute(
        name, f"TRUNCATE {retired}, {aside}._so_whole; INSERT INTO t VALUES (2)"
    )
    with pytest.raises(StepFailed, match="a crash of the server has emptied"):
        back(arena, name, plan)
    with arena.server.connect(name) as connection:
        assert connection.execute("SELECT id FROM t").fetchall() == [(1,), (2,)]


GRANTED = """
SELECT relname, relowner::regrole::text, relacl::text, attacl::text
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname IN ('a', 'last_value')
WHERE pg_class.oid IN ('t'::regclass, 't_id_seq'::regclass) ORDER BY 1
"""
COUNTED = "INSERT INTO t (a) VALUES (NULL) RETURNING id"


def test_alembic_builds_a_table_anew(
    alembic_project: Project, arena: Arena, database: DatabaseFactory
) -> None:
    """Its revisions lead there and back, the rows copied in contract."""
    rows = "INSERT INTO t (region, number, span) SELECT 'r', n, int4range(n, n + 1)"
    name = database()
    alembic_project.write(arena.plan("SELECT 1", BEFORE))
    alembic_project.alembic("upgrade", "heads", database=name)
    alembic_project.do(name, rows + " FROM generate_series(1, 2500) AS n")
    before = alembic_project.catalog(name).fingerprint
    alembic_project.write(arena.plan(BEFORE, AFTER))
    alembic_project.alembic("upgrade", "heads", database=name)
    assert alembic_project.catalog(name).fingerprint != before
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    alembic_project.do(name, "DELETE FROM t WHERE number = 5")
    alembic_project.alembic("downgrade", "contract@-1", database=name)
    assert alembic_project.catalog(name).fingerprint == before
    assert alembic_project.query(name, "SELECT count(*) FROM t") == [(2499,)]


def test_owner_and_privileges_stay(arena: Arena, database: DatabaseFactory) -> None:
    """Whoever was granted something has just that, there and back."""
    before = "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int4range);"
    after = before + "ALTER TABLE t ADD EXCLUDE USING gist (a WITH &&);"
    name, plan = database(), arena.plan(before, after)
    arena.execute(
        name,
        before
        + "GRANT SELECT, INSERT ON t TO PUBLIC; GRANT UPDATE (a) ON t TO pg_monitor"
        " WITH GRANT OPTION; GRANT USAGE ON SEQUENCE t_id_seq TO pg_monitor;"
        " ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO pg_signal_backend;"
        " INSERT INTO t (a) VALUES ('[1,2)'), ('[2,3)');",
    )
    with arena.server.connect(name) as connection:
        granted = connection.execute(GRANTED).fetchall()
        arena.carry_out(name, plan)
        assert connection.execute(GRANTED).fetchall() == granted
        assert connection.execute(COUNTED).fetchall() == [(3,)]
        back(arena, name, plan)
        assert connection.execute(GRANTED).fetchall() == granted
        assert connection.execute(COUNTED).fetchall() == [(4,)]
