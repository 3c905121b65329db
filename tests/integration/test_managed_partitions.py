"""Indexes of a table whose partitions another tool makes: the design has not all of them."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from tests.fixtures.projects import Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop", "--phase", "all")
TABLE = """-- schemaops: partitions managed by pg_partman
CREATE TABLE e (id integer NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE e_default PARTITION OF e DEFAULT;
"""
FORMS = ("CREATE INDEX e_at ON e (at);", "CREATE INDEX e_at ON e (at, id);", "")
STATE = """
SELECT p.relid::regclass::text, i.indisvalid, pg_get_indexdef(i.indexrelid) LIKE '%, id)'
FROM pg_partition_tree('e_at') p JOIN pg_index i ON i.indexrelid = p.relid
"""


@pytest.fixture
def project(
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Project:
    """The table in the database `shop`, with a partition that is in no design."""
    made = empty_project(tmp_path / "project", request.getfixturevalue("server"))
    made.run("init")
    monkeypatch.setenv("SHOP_URL", made.url(database()))
    step(made, "start", "")
    live(
        "CREATE TABLE e_2026 PARTITION OF e FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"
    )
    live("INSERT INTO e VALUES (1, '2026-05-05'), (2, '2020-01-01')")
    return made


def live(sql: str) -> list[tuple[object, ...]]:
    """What a statement gives on the database `shop`."""
    with psycopg.connect(os.environ["SHOP_URL"], autocommit=True) as connection:
        cursor = connection.execute(sql.encode())
        return cursor.fetchall() if cursor.description else []


def step(project: Project, message: str, more: str) -> None:
    """The design gets what is said, and the database, too."""
    project.write("schema/e.sql", TABLE + more)
    project.run("plan", "--write", "-m", message)
    project.run("apply", *LIVE)
    project.run("verify", *LIVE[:2])


def test_an_index_is_whole_on_partitions_that_no_design_has(project: Project) -> None:
    """Created, changed and dropped, and back: valid on every partition that there is."""
    step(project, "one", FORMS[0])
    assert [row[1:] for row in live(STATE)] == [(True, False)] * 3
    step(project, "two", FORMS[1])
    assert [row[1:] for row in live(STATE)] == [(True, True)] * 3
    step(project, "none", FORMS[2])
    assert live("SELECT to_regclass('e_at')") == [(None,)]
    project.run("rollback", *LIVE[:2])
    assert [row[1:] for row in live(STATE)] == [(True, True)] * 3
    project.run("rollback", *LIVE[:2])
    assert [row[1:] for row in live(STATE)] == [(True, False)] * 3


def test_a_unique_one_waits_for_contract(project: Project) -> None:
    """The old application may write what it refuses."""
    project.write("schema/e.sql", TABLE + "CREATE UNIQUE INDEX e_at ON e (at, id);")
    project.run("plan", "--write", "-m", "unique")
    project.run("apply", *LIVE[:2])
    assert live("SELECT to_regclass('e_at')") == [(None,)]
    project.run("apply", *LIVE)
    assert [row[1:] for row in live(STATE)] == [(True, True)] * 3


def test_an_indexed_column_changes_its_type(project: Project) -> None:
    """The copy's index is on every partition that there is, and so is the old one again."""
    step(project, "one", FORMS[1])
    project.write("schema/e.sql", TABLE.replace("id integer", "id bigint") + FORMS[1])
    project.run("plan", "--write", "-m", "wider")
    project.run("apply", *LIVE)
    project.run("verify", *LIVE[:2])
    assert [row[1:] for row in live(STATE)] == [(True, True)] * 3
    project.run("rollback", *LIVE[:2])
    assert [row[1:] for row in live(STATE)] == [(True, True)] * 3
    types = (
        "SELECT DISTINCT atttypid::regtype::text FROM pg_attribute WHERE attname = 'id'"
    )
    assert live(f"{types} AND attrelid IN ('e'::regclass, 'e_2026'::regclass)") == [
        ("integer",)
    ]
