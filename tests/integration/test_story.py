"""The shop's story, version 1 to 4, told by plain Alembic and by our own runner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.rehearse.dumps import diff_dumps
from tests.fixtures.projects import SHOP, Project, shop_project
from tests.fixtures.servers import DatabaseFactory

VERSIONS = (1, 2, 3, 4)
LIVE = ("--database", "shop")


@pytest.fixture(scope="module")
def story(server: EphemeralServer, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The shop with all revisions; its working tree comes back after each test."""
    root = tmp_path_factory.mktemp("alembic") / "shop"
    return shop_project(root, server, VERSIONS)


@pytest.fixture(autouse=True)
def _main(story: Project) -> Iterator[None]:
    yield
    story.git("checkout", "--quiet", "main")


def catalog(project: Project, name: str) -> Catalog:
    """The catalog of a database."""
    connection = project.server.connect(name, DESIGN_ROLE)
    with connection, connection.transaction():
        return read(connection)


def assert_alike(project: Project, one: str, other: str) -> None:
    """Both databases have one catalog, and pg_dump finds no difference."""
    assert catalog(project, one).fingerprint == catalog(project, other).fingerprint
    assert diff_dumps(project.dump(one), project.dump(other)) == []


def ours(
    project: Project, name: str, monkeypatch: pytest.MonkeyPatch, *command: str
) -> str:
    """One of our commands on a database, told by the environment."""
    monkeypatch.setenv("SHOP_URL", project.url(name))
    return project.run(*command, *LIVE).out


def test_an_empty_database(
    story: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`alembic upgrade heads` and `apply --phase all` end alike, at the design."""
    plain, own = database(), database()
    story.alembic("upgrade", "heads", database=plain)
    ours(story, own, monkeypatch, "apply", "--phase", "all")
    assert_alike(story, plain, own)
    said = story.run("diff", story.url(plain), "schema").out
    assert said.startswith("no changes\n")


def test_an_existing_database_version_by_version(
    story: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With rows, deployed four times by either, every stop on the way is alike."""
    plain, own = database(), database()
    for number in VERSIONS:
        story.git("checkout", "--quiet", f"v{number}")
        story.alembic("upgrade", "heads", database=plain)
        ours(story, own, monkeypatch, "apply", "--phase", "all")
        assert_alike(story, plain, own)
        if number == 1:
            for name in (plain, own):
                story.query(name, (SHOP / "seed.sql").read_text())
    rows = "SELECT sku, quantity, unit_price, order_id FROM order_items ORDER BY id"
    assert story.query(plain, rows) == story.query(own, rows)
    names = "SELECT name, first_name, last_name FROM users ORDER BY id"
    assert story.query(plain, names) == story.query(own, names)


def test_an_empty_one_and_one_with_history_end_alike(
    story: Project, database: DatabaseFactory
) -> None:
    """A new developer's database is what years of deploys have made."""
    fresh, old = database(), database()
    for number in VERSIONS:
        story.git("checkout", "--quiet", f"v{number}")
        story.alembic("upgrade", "heads", database=old)
    story.alembic("upgrade", "heads", database=fresh)
    assert_alike(story, fresh, old)


def test_downgrade_is_the_way_back(story: Project, database: DatabaseFactory) -> None:
    """`alembic downgrade base` leads through every undo to an empty database."""
    name, empty = database(), database()
    story.alembic("upgrade", "heads", database=name)
    story.alembic("downgrade", "base", database=name)
    assert_alike(story, name, empty)


def test_both_in_turn_on_one_database(
    story: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What alembic did is pending for nobody; what it undid, apply does again."""
    name, own = database(), database()
    ours(story, own, monkeypatch, "apply", "--phase", "all")
    story.git("checkout", "--quiet", "v2")
    story.alembic("upgrade", "heads", database=name)
    story.git("checkout", "--quiet", "main")
    ours(story, name, monkeypatch, "apply", "--phase", "all")
    assert_alike(story, name, own)
    ours(story, name, monkeypatch, "verify")
    story.alembic("downgrade", "contract@-1", database=name)
    ours(story, name, monkeypatch, "apply", "--phase", "all")
    assert_alike(story, name, own)
    story.alembic("downgrade", "base", database=name)
    assert catalog(story, name).fingerprint == catalog(story, "postgres").fingerprint
    ours(story, name, monkeypatch, "apply", "--phase", "all")
    assert_alike(story, name, own)


def test_what_alembic_did_our_rollback_leaves_alone(
    story: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ledger has no step of it: refused, before anything is unstamped."""
    name = database()
    story.alembic("upgrade", "heads", database=name)
    before = catalog(story, name).fingerprint
    monkeypatch.setenv("SHOP_URL", story.url(name))
    for to in ([], ["--to", "base"], ["--to", "expand"]):
        refused = story.run("rollback", *LIVE, *to, code=2)
        assert "alembic downgrade" in refused.err
    assert catalog(story, name).fingerprint == before
    assert ours(story, name, monkeypatch, "apply", "--phase", "all") == "0 steps done\n"


def test_alembic_refuses_what_apply_has_begun(
    story: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half-done apply is finished by apply, and alembic says so."""
    name = database()
    story.git("checkout", "--quiet", "v1")
    ours(story, name, monkeypatch, "apply", "--phase", "all")
    story.git("checkout", "--quiet", "v2")
    ours(story, name, monkeypatch, "apply", "--phase", "expand")
    with pytest.raises(AssertionError, match="finish it with `schemaops apply`"):
        story.alembic("upgrade", "heads", database=name)
    ours(story, name, monkeypatch, "apply")
    story.alembic("upgrade", "heads", database=name)
    assert ours(story, name, monkeypatch, "apply", "--phase", "all") == "0 steps done\n"


def test_the_revisions_are_where_alembic_wants_them(story: Project) -> None:
    """Two branches, each with one head."""
    names = [p.name for p in Path(story.root / "migrations/versions").glob("*.py")]
    assert len([n for n in names if "_expand_" in n]) == len(VERSIONS)


@pytest.mark.parametrize("verb", ["apply", "rollback", "verify", "apply --adopt"])
def test_a_half_done_alembic_upgrade_is_refused(
    story: Project,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    verb: str,
) -> None:
    """The ledger knows nothing of its steps, so nobody but alembic may go on."""
    live = database()
    ours(story, live, monkeypatch, "apply", "--phase", "all")
    story.query(live, "INSERT INTO schemaops.alembic_progress VALUES ('x', true)")
    done = story.run(*verb.split(), *LIVE, code=2)
    assert "alembic upgrade heads" in done.err
    story.query(live, "DELETE FROM schemaops.alembic_progress")
    story.run("verify", *LIVE)
