"""The live server's major is the one that designs are read with."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.cli.surroundings import Surroundings
from schemaops.config import Config
from schemaops.postgres.server import EphemeralServer
from schemaops.sources.resolve import live_major
from schemaops.sources.workshop import Workshop
from tests.fixtures.projects import Project
from tests.fixtures.servers import DatabaseFactory

DESIGN = "CREATE TABLE t (id integer PRIMARY KEY, name text NOT NULL)"


@pytest.fixture
def other(server: EphemeralServer) -> int:
    """A supported major that the server does not have."""
    return 17 if server.major != 17 else 16


@pytest.fixture
def project(
    server: EphemeralServer,
    other: int,
    database: DatabaseFactory,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Project:
    """A design that a live database has too; another major is configured."""
    made = Project(tmp_path, server)
    made.write("schema/t.sql", DESIGN)
    made.write(
        "schemaops.toml",
        f'postgres = {other}\n[databases.shop]\nurl_env = "SHOP_URL"\n',
    )
    monkeypatch.setenv("SHOP_URL", made.url(database(DESIGN)))
    return made


def test_the_live_major_wins(server: EphemeralServer, other: int) -> None:
    """Of a workshop, whatever is configured; without one, the configured."""
    config = Config(postgres=other)
    assert Workshop.of(config, server.major).binaries.major == server.major
    assert Workshop.of(config).binaries.major == Workshop(other).binaries.major


@pytest.mark.parametrize("sources", [("shop", "schema"), ("schema", "shop")])
def test_a_comparison_with_a_live_database_says_which_major_it_takes(
    project: Project, server: EphemeralServer, other: int, sources: tuple[str, str]
) -> None:
    """The server's own, with a warning; nothing differs."""
    done = project.run("diff", *sources)
    assert done.out.startswith("no changes")
    wanted = f"the database is PostgreSQL {server.major}, not {other} as configured"
    assert wanted in done.err


def test_no_database_no_warning(project: Project) -> None:
    """Designs alone are read with what is configured."""
    done = project.run("diff", "empty", "schema")
    assert "as configured" not in done.err


def test_two_databases_need_no_design(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is asked for a major that nothing is read with."""
    monkeypatch.chdir(project.root)
    config = Surroundings().config
    assert live_major(config, ["shop", "shop"]) is None
    assert live_major(config, ["shop", None]) == project.server.major


def test_verify_takes_the_live_major(
    project: Project, server: EphemeralServer, other: int
) -> None:
    """What was applied is no drift; the warning says why it is read so."""
    project.git("init", "--quiet", "--initial-branch=main")
    project.run("plan", "--write", "-m", "baseline")
    project.run("apply", "--database", "shop", "--adopt")
    done = project.run("verify", "--database", "shop")
    assert f"PostgreSQL {server.major}, not {other} as configured" in done.err
