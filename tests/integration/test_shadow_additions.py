"""A new column that the server would write every row for comes with a table built anew."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from tests.fixtures.projects import Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
START = "CREATE TABLE t (id integer PRIMARY KEY, n integer);"
OURS = (
    "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'schemaops\\_%\\_%'"
    " UNION ALL SELECT tgname FROM pg_trigger WHERE tgname LIKE 'zzz%'"
)


@pytest.fixture
def project(
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Project:
    """A repository with one table, which the database `shop` has, with a row."""
    made = empty_project(tmp_path / "project", request.getfixturevalue("server"))
    made.run("init")
    monkeypatch.setenv("SHOP_URL", made.url(database()))
    made.write("schema/t.sql", START)
    made.run("plan", "--write", "-m", "start")
    made.run("apply", *LIVE)
    live("INSERT INTO t VALUES (1, 10)")
    return made


def live(sql: str) -> list[tuple[object, ...]]:
    """What a statement gives on the database `shop`."""
    with psycopg.connect(os.environ["SHOP_URL"], autocommit=True) as connection:
        cursor = connection.execute(sql.encode())
        return cursor.fetchall() if cursor.description else []


def planned(project: Project, column: str, more: str = "") -> None:
    """The table gets a column."""
    project.write("schema/t.sql", START.replace(");", f", {column});\n{more}"))
    project.run("plan", "--write", "-m", "more")


def test_it_is_there_when_the_rows_are(project: Project) -> None:
    """With its index, and what the old application wrote meanwhile; and back."""
    planned(
        project,
        "share integer GENERATED ALWAYS AS (100 / n) STORED",
        "CREATE INDEX t_share ON t (share);",
    )
    project.run("apply", *LIVE, "--phase", "expand")
    live("INSERT INTO t VALUES (2, 20)")
    live("UPDATE t SET n = 50 WHERE id = 1")
    project.run("apply", *LIVE)
    assert live("SELECT * FROM t ORDER BY id") == [(1, 50, 2), (2, 20, 5)]
    assert live("SELECT indexname FROM pg_indexes WHERE indexname = 't_share'")
    live("INSERT INTO t VALUES (3, 1)")
    project.run("apply", *LIVE, "--phase", "contract")
    project.run("verify", *LIVE)
    live("DELETE FROM t WHERE id = 2")
    project.run("rollback", *LIVE)
    assert live("SELECT * FROM t ORDER BY id") == [(1, 50), (3, 1)]
    assert live(OURS) == []


@pytest.mark.parametrize(
    ("column", "row", "words"),
    [
        (
            "share integer GENERATED ALWAYS AS (100 / n) STORED",
            "(2, 0)",
            "division by zero",
        ),
        (
            "twice integer NOT NULL GENERATED ALWAYS AS (n * 2) STORED",
            "(2, NULL)",
            "rows of public.t for which a new column has no value: 2",
        ),
        (
            "word word",
            "(2, 20)",
            "domain public.word does not allow null values",
        ),
    ],
)
def test_rows_without_a_value_are_met_before_anything_is_made(
    project: Project, column: str, row: str, words: str
) -> None:
    """Or the trigger would refuse what the old application writes of them."""
    live("INSERT INTO t VALUES " + row)
    project.write("schema/a.sql", "CREATE DOMAIN word AS text NOT NULL;")
    planned(project, column)
    refused = project.run("apply", *LIVE, code=3)
    assert words in refused.err
    assert live(OURS) == []
    live("UPDATE t SET n = n")
    live("UPDATE t SET n = 5 WHERE id = 2")
    if "word" not in column:
        project.run("apply", *LIVE, "--phase", "all")
        project.run("verify", *LIVE)


def test_it_waits_for_the_purge_of_what_was_retired(project: Project) -> None:
    """Nothing of ours goes over to the table that is built anew."""
    project.write("schema/t.sql", "CREATE TABLE t (id integer PRIMARY KEY);")
    project.run("plan", "--write", "-m", "less")
    project.run("apply", *LIVE, "--phase", "all")
    twice = "twice integer GENERATED ALWAYS AS (id * 2) STORED"
    project.write("schema/t.sql", f"CREATE TABLE t (id integer PRIMARY KEY, {twice});")
    project.run("plan", "--write", "-m", "more")
    refused = project.run("apply", *LIVE, code=2)
    assert "schemaops purge" in refused.err
    project.run("purge", *LIVE, "--yes")
    project.run("apply", *LIVE, "--phase", "all")
    project.run("verify", *LIVE)
