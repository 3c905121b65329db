"""`init`, and a database adopted by `init --from`: every command works on it after."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.sources.files import read_design
from schemaops.sources.loader import load
from tests.fixtures.projects import SHOP, Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")


@pytest.fixture
def live(
    server: EphemeralServer, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> str:
    """A database that somebody made by hand: the shop at version 1, with rows."""
    name = database()
    with server.connect(name, DESIGN_ROLE, autocommit=False) as connection:
        load(connection, read_design(SHOP / "v1" / "schema"))
        connection.execute((SHOP / "seed.sql").read_bytes())
    monkeypatch.setenv("SHOP_URL", server.url(name, DESIGN_ROLE))
    return name


@pytest.fixture
def project(server: EphemeralServer, tmp_path: Path) -> Project:
    """A repository with the configuration only."""
    return empty_project(tmp_path / "a project", server)


def test_scaffold(project: Project) -> None:
    """It names what it writes; a second time it writes nothing; commands pass."""
    written = project.run("init").out.splitlines()
    assert "schemaops.toml" not in written  # it was there
    for path in (
        ".gitignore",
        "schema/.gitkeep",
        "policies/default.toml",
        "policies/waivers.toml",
        ".github/workflows/schema.yml",
        "alembic.ini",
        "migrations/env.py",
    ):
        assert path in written
        assert (project.root / path).is_file()
    before = project.files()
    assert project.run("init").out == ""
    assert project.files() == before
    for command in ("diff", "plan", "check", "rehearse"):
        project.run(command)


def test_scaffold_writes_a_configuration_that_is_read(
    server: EphemeralServer, tmp_path: Path
) -> None:
    """In a folder that has nothing, not even git."""
    root = tmp_path / "bare"
    root.mkdir()
    project = Project(root, server)
    assert "schemaops.toml" in project.run("init").out
    for command in ("diff", "plan", "check", "rehearse"):
        project.run(command)


@pytest.mark.parametrize("by", ["name", "url"])
def test_adopted(project: Project, live: str, by: str) -> None:
    """The files and the baseline make what the database has, and it is told so."""
    dumped = project.dump(live)
    done = project.run("init", "--from", "shop" if by == "name" else project.url(live))
    assert "schema/public/tables/orders.sql" in done.out
    assert "_expand_baseline.py" in done.out
    assert "apply --adopt" in done.err
    project.commit("adopted")
    for command in ("diff", "plan", "check", "rehearse"):
        project.run(command)
    assert project.run("diff", "shop", "schema").out == "no changes\n"
    assert project.run("diff", "migrations", "schema").out == "no changes\n"
    assert project.run("apply", "--adopt", *LIVE).out.endswith("baseline: adopted\n")
    assert project.run("apply", *LIVE).out == "0 steps done\n"
    assert project.run("verify", *LIVE).code == 0
    assert project.dump(live) == dumped


def test_adopted_beside_an_application(project: Project, live: str) -> None:
    """What an old database is like is no change, before the adoption is merged too."""
    project.query(live, "CREATE TABLE old_sins (at timestamp, price money)")
    project.commit("an application that has no design yet")
    project.git("checkout", "--quiet", "-b", "adopt")
    project.run("init", "--from", "shop")
    assert project.run("diff").out == "no changes\n"
    for command in ("plan", "check", "rehearse"):
        project.run(command)
    project.write("schema/new_sins.sql", "CREATE TABLE new_sins (at timestamp);\n")
    assert "missing-primary-key public.new_sins" in project.run("check", code=1).out


def test_life_after_adoption(project: Project, live: str) -> None:
    """A change is planned, checked, proved, applied, rolled back and documented."""
    project.run("init", "--from", "shop")
    project.commit("adopted")
    project.run("apply", "--adopt", *LIVE)
    before = project.dump(live)
    orders = project.root / "schema" / "public" / "tables" / "orders.sql"
    orders.write_text(
        f"{orders.read_text()}\nCREATE INDEX by_status ON orders (status, placed_at);\n"
        "ALTER TABLE orders ADD COLUMN note text NOT NULL DEFAULT '';\n"
    )
    assert "+ index by_status" in project.run("diff").out
    project.run("plan", "--write", "-m", "an index")
    project.run("check")
    project.run("rehearse")
    assert "CONCURRENTLY" in project.run("apply", *LIVE, "--dry-run").out
    project.run("apply", *LIVE, "--phase", "all")
    assert project.run("diff", "shop", "schema").out.startswith("no changes\n")
    project.run("verify", *LIVE)
    project.run("rollback", *LIVE)
    assert project.dump(live) == before
    project.run("verify", *LIVE)
    assert "by_status" in project.run("explain", "expand-1").out + (
        project.run("explain", "expand-2").out
    )
    project.run("docs")
    assert "doctor" not in project.run("doctor", *LIVE).err


def test_what_was_adopted_is_not_rolled_back(project: Project, live: str) -> None:
    """The baseline's undo would drop everything; it was never run, so it is refused."""
    project.run("init", "--from", "shop")
    project.run("apply", "--adopt", *LIVE)
    before = project.dump(live)
    for to in ([], ["--to", "base"]):
        assert "adopted" in project.run("rollback", *LIVE, *to, code=2).err
    assert project.dump(live) == before


def test_adoption_overwrites_nothing(project: Project, live: str) -> None:
    """Where there is a design already, it stops before it writes."""
    project.version(1)
    before = project.files()
    assert "has a design already" in project.run("init", "--from", "shop", code=2).err
    assert project.files() == before
    shutil.rmtree(project.root / "schema")
    project.run("init", "--from", "shop")


@pytest.mark.parametrize("name", ["shpo", "postgresql://a:b:c@d@e/f"])
def test_adoption_of_nothing(project: Project, name: str) -> None:
    """A database that is not to be found leaves the folder as it was."""
    before = project.files()
    project.run("init", "--from", name, code=2)
    assert project.files() == before


def test_an_empty_database_is_adopted(
    project: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is nothing to write, and that is no fault."""
    monkeypatch.setenv("SHOP_URL", project.url(database()))
    project.run("init", "--from", "shop")
    for command in ("diff", "plan", "check", "rehearse"):
        project.run(command)


def test_other_folders(project: Project, live: str) -> None:
    """Where the configuration names other folders, they are used."""
    project.write(
        "schemaops.toml",
        'design = "db/sql"\nmigrations = "db/steps"\n[databases.shop]\nurl_env = "SHOP_URL"',
    )
    written = project.run("init", "--from", "shop").out.splitlines()
    assert "db/sql/public/tables/users.sql" in written
    assert any(path.startswith("db/steps/versions/") for path in written)
    assert not (project.root / "schema").exists()
    for command in ("diff", "plan", "check", "rehearse"):
        project.run(command)
