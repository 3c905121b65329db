"""A table that is built anew has its columns where the old one has them."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from tests.fixtures.projects import Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
START = "CREATE TABLE t (id integer PRIMARY KEY, during int4range);"
MORE = """CREATE TABLE t (
    id integer PRIMARY KEY,
    note text,
    during int4range,
    CONSTRAINT apart EXCLUDE USING gist (during WITH &&)
);"""


@pytest.fixture
def project(
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Project:
    """A repository with one table, and an empty database `shop`."""
    made = empty_project(tmp_path / "project", request.getfixturevalue("server"))
    made.run("init")
    monkeypatch.setenv("SHOP_URL", made.url(database()))
    made.write("schema/t.sql", START)
    made.run("plan", "--write", "-m", "start")
    return made


def live(sql: str) -> list[tuple[object, ...]]:
    """What a statement gives on the database `shop`."""
    with psycopg.connect(os.environ["SHOP_URL"], autocommit=True) as connection:
        cursor = connection.execute(sql.encode())
        return cursor.fetchall() if cursor.description else []


def columns() -> list[object]:
    """The names of the table's columns, in their order."""
    found = live(
        "SELECT attname FROM pg_attribute WHERE attrelid = 't'::regclass"
        " AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
    )
    return [name for (name,) in found]


def test_a_new_column_comes_last(project: Project) -> None:
    """Wherever the design has it: as ADD COLUMN would, for who names no columns."""
    project.run("apply", *LIVE)
    live("INSERT INTO t VALUES (1, '[1,2)')")
    project.write("schema/t.sql", MORE)
    project.run("plan", "--write", "-m", "more")
    project.run("apply", *LIVE, "--phase", "all")
    assert columns() == ["id", "during", "note"]
    live("INSERT INTO t VALUES (2, '[2,3)')")
    project.run("verify", *LIVE)
    project.run("rollback", *LIVE)
    assert columns() == ["id", "during"]
    assert live("SELECT count(*) FROM t") == [(2,)]


def test_a_database_with_another_order_is_left_as_it_is(project: Project) -> None:
    """The plan was made from one order; in the other, positions mean other columns."""
    live("CREATE TABLE t (during int4range, id integer PRIMARY KEY)")
    project.run("apply", *LIVE, "--adopt")
    project.write("schema/t.sql", START.replace("CREATE", "CREATE UNLOGGED"))
    project.run("plan", "--write", "-m", "unlogged")
    refused = project.run("apply", *LIVE, "--phase", "all", code=3)
    assert "stand in another order here" in refused.err
    assert columns() == ["during", "id"]
    project.run("rollback", *LIVE, "--to", "expand", "--dry-run")
