"""The scope: what the configuration or a comment leaves alone, in every command."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from schemaops.postgres.server import EphemeralServer
from tests.fixtures.projects import CONFIG, Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
DESIGN = "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n"
OTHERS = """
CREATE SCHEMA audit;
CREATE TABLE audit.log (id bigint PRIMARY KEY, note text);
CREATE INDEX users_name_tmp ON users (name);
CREATE TABLE partman (id bigint) PARTITION BY RANGE (id);
CREATE TABLE partman_1 PARTITION OF partman FOR VALUES FROM (0) TO (10);
"""
SCOPE = '[scope]\nignore = ["audit", "index *_tmp", "table public.partman"]\n'


@pytest.fixture
def project(
    server: EphemeralServer,
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Project:
    """A design, its revision, and a database that has it and what others made."""
    made = empty_project(tmp_path / "project", server)
    made.write("schema/users.sql", DESIGN)
    made.run("plan", "--write", "-m", "users")
    name = database()
    monkeypatch.setenv("SHOP_URL", made.url(name))
    made.run("apply", *LIVE, "--phase", "all")
    made.query(name, OTHERS)
    return made


def test_patterns(project: Project) -> None:
    """What they name is no difference, no drift and not planned; one line counts it."""
    assert "- schema audit" in project.run("diff", "shop", "schema").out
    project.run("verify", *LIVE, code=5)
    project.write("schemaops.toml", CONFIG + SCOPE)
    done = project.run("diff", "shop", "schema")
    assert done.out == (
        "no changes\nleft alone, as the scope says: index 1, schema 1, table 1 → nothing\n"
    )
    assert project.run("plan", "shop", "schema", "--detailed-exitcode").code == 0
    assert "what its ledger implies" in project.run("verify", *LIVE).out
    project.write("schema/users.sql", DESIGN + "CREATE VIEW v AS SELECT 1 AS one;\n")
    done = project.run("rehearse", "shop", "schema")
    assert "users_name_tmp" not in done.out


def test_schemas(project: Project) -> None:
    """Only what lies in the schemas that are named is managed."""
    project.write("schemaops.toml", CONFIG + '[scope]\nschemas = ["audit"]\n')
    done = project.run("diff", "empty", "shop")
    assert "+ table log" in done.out
    assert "users" not in done.out
    assert "left alone, as the scope says: schema 1" in done.out


def test_a_comment(project: Project) -> None:
    """`ignore` above an object: it may differ, or be there on one side only."""
    mark = "-- schemaops: ignore\n"
    other = mark + DESIGN.replace("name text", "name text NOT NULL, age int")
    only = mark + "CREATE VIEW dashboard AS SELECT 1 AS one;\n"
    project.write("schemaops.toml", CONFIG + SCOPE)
    project.write("schema/users.sql", other + only)
    done = project.run("diff", "shop", "schema")
    assert done.out.startswith("no changes\n")
    assert "left alone, as the scope says" in done.out
    assert project.run("plan", "shop", "schema", "--detailed-exitcode").code == 0
    project.commit("marked")
    project.write("schema/users.sql", only)
    # gone from the design together with its comment: still left alone
    assert project.run("diff", "main", "schema").out.startswith("no changes\n")


def test_a_comment_counts_for_drift(project: Project) -> None:
    """What a comment leaves alone is in no revision, and yet no drift."""
    project.write("schemaops.toml", CONFIG + SCOPE)
    project.write(
        "schema/more.sql",
        "-- schemaops: ignore\nCREATE TABLE public.cache (id bigint PRIMARY KEY);\n",
    )
    assert "nothing to write" in project.run("plan", "--write", "-m", "cache").err
    _execute(project, "CREATE TABLE cache (key text)")
    assert "what its ledger implies" in project.run("verify", *LIVE).out
    assert project.run("check").code == 0


def test_a_managed_view_on_what_is_left_alone(project: Project) -> None:
    """It is rehearsed on the table as it is, which is not touched."""
    project.write("schemaops.toml", CONFIG + SCOPE)
    _execute(project, "CREATE VIEW latest AS SELECT note FROM audit.log")
    view = "CREATE VIEW latest AS SELECT note, id FROM audit.log;\n"
    log = "CREATE SCHEMA audit;\nCREATE TABLE audit.log (id bigint, note text);\n"
    project.write("schema/more.sql", log + view)
    done = project.run("plan", "shop", "schema", "--format", "sql")
    assert "CREATE OR REPLACE VIEW" in done.out
    assert "audit.log (" not in done.out
    assert project.run("rehearse", "shop", "schema").code == 0


def test_an_unknown_kind(project: Project) -> None:
    """A pattern that can mean nothing is a fault, with a suggestion."""
    project.write("schemaops.toml", CONFIG + '[scope]\nignore = ["tabel audit.*"]\n')
    done = project.run("diff", "shop", "schema", code=2)
    assert "did you mean 'table'?" in done.err


def _execute(project: Project, sql: str) -> None:
    """By somebody else, on the live database."""
    with psycopg.connect(os.environ["SHOP_URL"], autocommit=True) as connection:
        connection.execute(sql.encode())
