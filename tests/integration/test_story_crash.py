"""`apply` and `rollback` killed at a named point: the next command goes on, or back."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from schemaops.execute.fault import VARIABLE
from schemaops.postgres.server import EphemeralServer
from schemaops.rehearse.dumps import diff_dumps
from tests.fixtures.projects import SHOP, Project, shop_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
APPLY = (
    "running-recorded",
    "step-ran",
    "step-recorded#2",
    "concurrent-ran",
    "batch-committed#3",
    "step-committed#3",
)
ROLLBACK = ("undoing-recorded", "undo-ran", "undo-committed", "concurrent-ran")
ROWS = "SELECT md5(string_agg(t::text, '|' ORDER BY id)) FROM order_items AS t"


@pytest.fixture(scope="module")
def story(server: EphemeralServer, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The shop at version 2."""
    return shop_project(tmp_path_factory.mktemp("crash") / "shop", server, [1, 2])


@pytest.fixture
def live(
    story: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> str:
    """A database at version 1, with rows."""
    name = database()
    monkeypatch.setenv("SHOP_URL", story.url(name))
    story.git("checkout", "--quiet", "v1")
    story.run("apply", *LIVE, "--phase", "all")
    story.git("checkout", "--quiet", "main")
    story.query(name, (SHOP / "seed.sql").read_text())
    return name


def killed(story: Project, point: str, *command: str) -> None:
    """The command dies at the point."""
    done = story.spawn(*command, *LIVE, env={VARIABLE: point})
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.parametrize("point", APPLY)
def test_apply_goes_on(story: Project, live: str, point: str) -> None:
    """Run again it ends at the design, whatever it was that it died in."""
    killed(story, point, "apply", "--phase", "all")
    assert "begun" in story.run("status", *LIVE).out or point
    story.run("apply", *LIVE, "--phase", "all")
    said = story.run("diff", "schema", story.url(live)).out
    assert said.startswith("no changes\n")
    story.run("verify", *LIVE)
    differing = "SELECT FROM order_items WHERE _so_old_unit_price <> unit_price"
    assert story.query(live, differing) == []


@pytest.mark.parametrize("point", APPLY[1::2])
def test_rollback_takes_a_killed_apply_back(
    story: Project, live: str, point: str
) -> None:
    """From wherever it died, the dump and the rows are those of version 1."""
    before, rows = story.dump(live), story.query(live, ROWS)
    killed(story, point, "apply", "--phase", "all")
    story.run("rollback", *LIVE)
    assert diff_dumps(before, story.dump(live)) == []
    assert story.query(live, ROWS) == rows
    story.run("verify", *LIVE)


@pytest.mark.parametrize("point", ROLLBACK)
def test_a_killed_rollback_goes_on(story: Project, live: str, point: str) -> None:
    """Run again it ends at version 1."""
    before, rows = story.dump(live), story.query(live, ROWS)
    story.run("apply", *LIVE, "--phase", "all")
    killed(story, point, "rollback")
    story.run("rollback", *LIVE)
    assert diff_dumps(before, story.dump(live)) == []
    assert story.query(live, ROWS) == rows
    story.run("apply", *LIVE, "--phase", "all")
    said = story.run("diff", "schema", story.url(live)).out
    assert said.startswith("no changes\n")


def test_no_server_is_left_behind(story: Project, live: str, tmp_path: Path) -> None:
    """Nothing of an apply is on this machine but the revisions: it starts no server."""
    before = story.files()
    killed(story, "step-ran", "apply")
    assert story.files() == before
    story.run("apply", *LIVE)
