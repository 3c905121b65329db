"""The plan's JSON is enough: a program that is not ours carries it out and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.rehearse.dumps import diff_dumps
from schemaops.sources.files import read_design
from schemaops.sources.loader import load
from tests.fixtures import stranger
from tests.fixtures.projects import SHOP, Project, empty_project
from tests.fixtures.servers import DatabaseFactory

REVERSIBLE = ("expand", "backfill", "contract")
PAIRS = [("empty", 1), (1, 2), (2, 3), (3, 4), (4, 5), (4, 3)]
ROWS = "SELECT md5(string_agg(t::text, '|' ORDER BY t.id)) FROM {} AS t"


@pytest.fixture(scope="module")
def project(
    server: EphemeralServer, tmp_path_factory: pytest.TempPathFactory
) -> Project:
    """A folder to plan in."""
    return empty_project(tmp_path_factory.mktemp("stranger") / "project", server)


def source(version: int | str) -> str:
    """The design of a version."""
    return str(SHOP / f"v{version}" / "schema") if isinstance(version, int) else "empty"


def at(project: Project, database: DatabaseFactory, version: int | str) -> str:
    """A database at a version, with rows that its application has made."""
    name = database()
    if isinstance(version, int):
        with project.server.connect(name, DESIGN_ROLE, autocommit=False) as connection:
            load(connection, read_design(SHOP / f"v{version}" / "schema"))
        for query in (SHOP / f"v{version}" / "queries.sql").read_text().split("\n\n"):
            for _ in range(30):
                project.query(name, query)
    return name


def contents(project: Project, name: str) -> list[object]:
    """A digest of each table's rows."""
    tables = ("users", "orders", "order_items")
    return [project.query(name, ROWS.format(table)) for table in tables]


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_forward_and_back(
    project: Project,
    database: DatabaseFactory,
    before: int | str,
    after: int,
) -> None:
    """To the end it is TO; by the undos back from contract it is FROM, rows too."""
    name = at(project, database, before)
    dumped = project.dump(name)
    rows = contents(project, name) if before != "empty" else []
    plan = project.run("plan", source(before), source(after), "--format", "json").out
    without_purge = json.dumps(
        {"steps": [s for s in json.loads(plan)["steps"] if s["phase"] != "purge"]}
    )
    stranger.forward(without_purge, project.url(name))
    stranger.back(plan, project.url(name), REVERSIBLE)
    assert diff_dumps(dumped, project.dump(name)) == []
    said = project.run("diff", source(before), project.url(name)).out
    assert said.startswith("no changes\n")
    assert rows == (contents(project, name) if before != "empty" else [])
    stranger.forward(plan, project.url(name))
    said = project.run("diff", source(after), project.url(name)).out
    assert said.startswith("no changes\n")
    wanted = at(project, database, after)
    assert diff_dumps(project.dump(wanted), project.dump(name)) == []


def test_it_imports_nothing_of_ours() -> None:
    """The other program would run where schemaops is not installed."""
    lines = Path(stranger.__file__).read_text().splitlines()
    imports = [line for line in lines if line.startswith(("import ", "from "))]
    assert not any("schemaops" in line for line in imports)
