"""What only the target knows to be in the way is found by a gate, before anything fails."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from schemaops.postgres.server import EphemeralServer
from tests.fixtures.projects import Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
RANGE = """\
CREATE TYPE span AS RANGE (SUBTYPE = text, MULTIRANGE_TYPE_NAME = spans);
CREATE TABLE kept (id bigint PRIMARY KEY, words span);
"""


@pytest.fixture
def project(
    server: EphemeralServer,
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Project:
    """An empty project with a database."""
    made = empty_project(tmp_path / "project", server)
    monkeypatch.setenv("SHOP_URL", made.url(database()))
    return made


@pytest.mark.parametrize(
    ("before", "after", "counter", "said"),
    [
        (
            "CREATE SEQUENCE s MAXVALUE 1000;",
            "CREATE SEQUENCE s MAXVALUE 100;",
            "SELECT setval('s', 101)",
            "public.s, stands at 101, MAXVALUE would be 100",
        ),
        (
            "CREATE SEQUENCE s INCREMENT BY -1 MINVALUE -1000;",
            "CREATE SEQUENCE s INCREMENT BY -1 MINVALUE -100;",
            "SELECT setval('s', -101)",
            "public.s, stands at -101, MINVALUE would be -100",
        ),
    ],
    ids=["ascending", "descending"],
)
def test_bounds_that_leave_the_counter_out(
    project: Project, before: str, after: str, counter: str, said: str
) -> None:
    """The gate tells where the counter stands; nothing of the step is done."""
    _deploy(project, before)
    _execute(counter)
    _plan(project, after)
    done = project.run("apply", *LIVE, "--phase", "all", code=3)
    assert said in done.err
    _execute("SELECT setval('s', 50 * sign(last_value)::bigint) FROM s")
    project.run("apply", *LIVE, "--phase", "all")


def test_a_retired_range_type(project: Project) -> None:
    """Its constructors stay where they are until purge, and one of its name waits."""
    _deploy(project, RANGE)
    _deploy(project, "")
    _plan(project, RANGE)
    done = project.run("apply", *LIVE, "--phase", "all", code=3)
    assert "purge what was retired first" in done.err
    project.run("purge", *LIVE, "--yes")
    project.run("apply", *LIVE, "--phase", "all")
    assert project.run("diff", "shop", "schema").out == "no changes\n"


def _plan(project: Project, design: str) -> None:
    project.write("schema/design.sql", design)
    project.run("plan", "--write", "-m", "step")


def _deploy(project: Project, design: str) -> None:
    _plan(project, design)
    project.run("apply", *LIVE)
    project.run("apply", *LIVE, "--phase", "contract")


def _execute(sql: str) -> None:
    with psycopg.connect(os.environ["SHOP_URL"], autocommit=True) as connection:
        connection.execute(sql.encode())
