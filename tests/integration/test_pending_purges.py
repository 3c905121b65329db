"""Plans that would meet what an earlier one has retired, and keeps for its rollback."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from tests.fixtures.projects import Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
TABLE = "CREATE TABLE a (id integer PRIMARY KEY, {});"
CHANGES = {
    "renamed back": [
        TABLE.format("v text"),
        TABLE.format("-- schemaops: renamed from v\nw text"),
        TABLE.format("-- schemaops: renamed from w\nv text"),
    ],
    "another type again": [
        TABLE.format("v integer"),
        TABLE.format("v text"),
        TABLE.format("-- schemaops: using v::bigint\nv bigint"),
    ],
    "renamed, then built anew": [
        TABLE.format("v text"),
        TABLE.format("-- schemaops: renamed from v\nw text"),
        TABLE.format("w text").replace("CREATE", "CREATE UNLOGGED"),
    ],
    "built anew, then another type": [
        TABLE.format("v integer"),
        TABLE.format("v integer").replace("CREATE", "CREATE UNLOGGED"),
        TABLE.format("v text").replace("CREATE", "CREATE UNLOGGED"),
    ],
    "dropped a second time": [
        TABLE.format("v text, w text"),
        TABLE.format("v text"),
        TABLE.format("v text, w text"),
        TABLE.format("v text"),
    ],
    "a table dropped a second time": [
        TABLE.format("v text") + " CREATE TABLE b (id integer);",
        TABLE.format("v text"),
        TABLE.format("v text") + " CREATE TABLE b (id integer);",
        TABLE.format("v text"),
    ],
    "dropped, then partitioned": [
        TABLE.format("v text"),
        TABLE.format("").replace(", )", ")"),
        TABLE.format("").replace(", );", ") PARTITION BY RANGE (id);")
        + "\n-- schemaops: holds the rows of a\n"
        "CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM (0) TO (1000);",
    ],
}


@pytest.fixture
def project(
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Project:
    """A repository without a revision, and an empty database `shop`."""
    made = empty_project(tmp_path / "project", request.getfixturevalue("server"))
    made.run("init")
    monkeypatch.setenv("SHOP_URL", made.url(database()))
    return made


def planned(project: Project, message: str, design: str) -> str:
    """The design, its plan and revisions; what was said of them."""
    project.write("schema/tables.sql", design)
    return project.run("plan", "--write", "-m", message).err


def rows(sql: str) -> list[tuple[object, ...]]:
    """What a query gives on the database that is `shop` now."""
    with psycopg.connect(os.environ["SHOP_URL"], autocommit=True) as connection:
        return connection.execute(sql.encode()).fetchall()


def is_the_design(project: Project) -> bool:
    """Whether the live database is the design."""
    return project.run("diff", "shop", "schema").out.startswith("no changes")


@pytest.mark.parametrize("name", CHANGES)
def test_the_purge_comes_first(
    project: Project,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    """It is said, and the run refuses before it touches anything; writes go on.

    A new database needs none: a run from the beginning destroys only what it made.
    """
    *before, last = CHANGES[name]
    for number, design in enumerate(before):
        planned(project, f"version {number}", design)
        project.run("apply", *LIVE, "--phase", "all")
    assert "waits for the purge of" in planned(project, "the last", last)
    files = project.files()
    refused = project.run("apply", *LIVE, "--phase", "all", code=2)
    assert "has retired, which is still there" in refused.err
    assert "`schemaops purge`" in refused.err
    assert project.files() == files
    project.run("rollback", *LIVE, "--to", "expand", "--dry-run")  # is still possible
    assert rows("INSERT INTO a VALUES (1) RETURNING id") == [(1,)]
    project.run("purge", *LIVE, "--yes")
    project.run("apply", *LIVE, "--phase", "all")
    assert rows("INSERT INTO a VALUES (2) RETURNING id") == [(2,)]
    assert is_the_design(project)
    project.run("verify", *LIVE)
    new, other = database(), database()
    monkeypatch.setenv("SHOP_URL", project.url(new))
    project.run("apply", *LIVE, "--phase", "all")
    assert is_the_design(project)
    project.alembic("upgrade", "heads", database=other)
    monkeypatch.setenv("SHOP_URL", project.url(other))
    assert is_the_design(project)
    assert " purged" in project.run("purge", *LIVE, "--yes").out
    assert project.run("purge", *LIVE, "--yes").out == "0 steps purged\n"


def test_the_schema_gets_another_name(project: Project) -> None:
    """The purge would look for the table where it is no more."""
    said = {"v": "v text", "w": "-- schemaops: renamed from v\nw text"}
    for name, column in said.items():
        design = f"CREATE SCHEMA s; {TABLE.format(column)}".replace(" a ", " s.a ")
        planned(project, name, design)
        project.run("apply", *LIVE, "--phase", "all")
    design = f"-- schemaops: renamed from s\nCREATE SCHEMA r; {TABLE.format('w text')}"
    planned(project, "moved", design.replace(" a ", " r.a "))
    assert "has retired" in project.run("apply", *LIVE, "--phase", "all", code=2).err
    project.run("purge", *LIVE, "--yes")
    project.run("apply", *LIVE, "--phase", "all")
    assert is_the_design(project)


def test_another_table_has_one_of_the_same_name(project: Project) -> None:
    """What a later plan retired elsewhere hides nothing."""
    both = TABLE + TABLE.replace(" a ", " b ")
    renamed = "-- schemaops: renamed from v\nw text"
    for columns in (("v text", "v text"), (renamed, "v text"), ("w text", renamed)):
        planned(project, " and ".join(columns), both.format(*columns))
        project.run("apply", *LIVE, "--phase", "all")
    back = "-- schemaops: renamed from w\nv text"
    planned(project, "back", both.format(back, "w text"))
    assert "has retired" in project.run("apply", *LIVE, code=2).err


def test_alembic_refuses_it_too(
    project: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a database that had revisions before the command."""
    first, second, third = CHANGES["renamed back"]
    name = database()
    monkeypatch.setenv("SHOP_URL", project.url(name))
    for number, design in enumerate((first, second)):
        planned(project, f"version {number}", design)
    project.alembic("upgrade", "heads", database=name)
    planned(project, "the last", third)
    with pytest.raises(AssertionError, match="has retired, which is still there"):
        project.alembic("upgrade", "heads", database=name)
    project.run("purge", *LIVE, "--yes")
    project.alembic("upgrade", "heads", database=name)
    assert is_the_design(project)


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("ALTER TABLE a ADD COLUMN n integer;", id="column"),
        pytest.param("CREATE INDEX i ON a (id);", id="index"),
        pytest.param("CREATE VIEW s AS SELECT id FROM a;", id="view"),
    ],
)
def test_what_goes_beside_it_does_not_wait(project: Project, more: str) -> None:
    """The table changes, and what was retired is not touched."""
    first, second, _ = CHANGES["renamed back"]
    for number, design in enumerate((first, second)):
        planned(project, f"version {number}", design)
        project.run("apply", *LIVE, "--phase", "all")
    assert "waits for the purge" not in planned(project, "more", second + more)
    project.run("apply", *LIVE, "--phase", "all")
    assert is_the_design(project)
    project.run("rollback", *LIVE)
    project.run("rollback", *LIVE, "--to", "expand")


def test_a_type_that_what_was_retired_still_has(project: Project) -> None:
    """The server's hint would be CASCADE, which destroys what a rollback needs."""
    enum = "CREATE TYPE e AS ENUM ('a');\n"
    for message, design in {
        "start": enum + TABLE.format("v e"),
        "text": enum + TABLE.format("-- schemaops: using v::text\nv text"),
        "no type": TABLE.format("v text"),
    }.items():
        planned(project, message, design)
        if message != "no type":
            project.run("apply", *LIVE, "--phase", "all")
    refused = project.run("apply", *LIVE, "--phase", "all", code=3)
    assert "schemaops purge" in refused.err
    project.run("purge", *LIVE, "--yes")
    project.run("apply", *LIVE, "--phase", "all")
    project.run("verify", *LIVE)


def test_a_plan_that_comes_back_is_taken_back_alone(project: Project) -> None:
    """The same plan, made twice with another between: only the last is undone."""
    for number, design in enumerate(CHANGES["dropped a second time"][:3]):
        planned(project, f"version {number}", design)
        project.run("apply", *LIVE, "--phase", "all")
    project.run("purge", *LIVE, "--yes")
    planned(project, "the last", CHANGES["dropped a second time"][-1])
    project.run("apply", *LIVE, "--phase", "all")
    project.run("rollback", *LIVE)
    project.write("schema/tables.sql", CHANGES["dropped a second time"][2])
    assert is_the_design(project)
