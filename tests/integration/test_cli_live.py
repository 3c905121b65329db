"""apply, status, rollback, purge, verify: a live database, forward and back."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from schemaops.catalog.read import read
from schemaops.execute.lock import SPACE, Key
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.fixtures.projects import SHOP, Project, shop_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")


@pytest.fixture(scope="module")
def story(server: EphemeralServer, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The shop with the revisions of versions 1 to 3; for tests that only read it."""
    return shop_project(tmp_path_factory.mktemp("story") / "shop", server, [1, 2, 3])


@pytest.fixture
def live(
    story: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> str:
    """An empty database, which the configuration calls `shop`."""
    name = database()
    monkeypatch.setenv("SHOP_URL", story.url(name))
    return name


@pytest.fixture
def at_1(story: Project, live: str) -> str:
    """The database at version 1, with rows."""
    first = story.run("status", *LIVE, "--format", "json").json["revisions"][0]
    assert first["message"] == "version 1"
    with checkout(story, "v1"):
        story.run("apply", *LIVE, "--phase", "all")
    story.query(live, (SHOP / "seed.sql").read_text())
    return live


@contextmanager
def checkout(project: Project, ref: str) -> Iterator[None]:
    """The working tree of a version, for a while."""
    project.git("checkout", "--quiet", ref)
    try:
        yield
    finally:
        project.git("checkout", "--quiet", "main")


def fingerprint(project: Project, name: str) -> str:
    """Of the database's catalog."""
    connection = project.server.connect(name, DESIGN_ROLE)
    with connection, connection.transaction():
        return read(connection).fingerprint


def states(project: Project) -> list[tuple[str, str, str]]:
    """Message, branch and state of each revision."""
    rows = project.run("status", *LIVE, "--format", "json").json["revisions"]
    return [(row["message"][-1], row["label"], row["state"]) for row in rows]


def is_version(project: Project, name: str, ref: str) -> bool:
    """Whether a database has the design of a version."""
    return differing(project, name, ref).startswith("no changes\n")


def differing(project: Project, name: str, ref: str) -> str:
    """What `diff` says between a database and the design of a version."""
    return project.run("diff", project.url(name), f"{ref}:schema").out


def test_dry_run_changes_nothing(story: Project, live: str) -> None:
    """It prints what would be sent, framed as it would be, and leaves no trace."""
    done = story.run("apply", *LIVE, "--phase", "all", "--dry-run")
    assert "BEGIN;\nSET LOCAL lock_timeout = '" in done.out
    assert "SET LOCAL statement_timeout" in done.out
    assert "CREATE INDEX CONCURRENTLY" in done.out
    assert "COMMIT;" in done.out
    assert (
        story.query(live, "SELECT FROM pg_namespace WHERE nspname = 'schemaops'") == []
    )
    assert fingerprint(story, live) == fingerprint(story, "postgres")


def test_everything_then_nothing(story: Project, live: str) -> None:
    """`--phase all` leads to the design; the second run has nothing to do."""
    story.run("apply", *LIVE, "--phase", "all")
    assert is_version(story, live, "v3")
    assert story.run("apply", *LIVE, "--phase", "all").out == "0 steps done\n"
    assert {state for _, _, state in states(story)} == {"applied"}
    assert "what its ledger implies" in story.run("verify", *LIVE).out


def test_a_deploy_in_two_halves(story: Project, at_1: str) -> None:
    """Without --phase only what both applications live with; contract when asked."""
    with checkout(story, "v2"):
        first = story.run("apply", *LIVE)
        assert "--phase contract" in first.err
        assert states(story)[1:] == [
            ("2", "expand", "applied"),
            ("2", "contract", "pending"),
        ]
        rows = (
            "SELECT count(*) FROM order_items WHERE price IS DISTINCT FROM unit_price"
        )
        assert story.query(at_1, rows) == [(0,)]
        assert "what its ledger implies" in story.run("verify", *LIVE).out
        story.run("apply", *LIVE, "--phase", "contract")
        assert is_version(story, at_1, "v2")
        assert story.run("verify", *LIVE).code == 0


def test_expand_alone(story: Project, at_1: str) -> None:
    """A phase alone: the backfill is left, and contract is refused before it."""
    with checkout(story, "v2"):
        story.run("apply", *LIVE, "--phase", "expand")
        refused = story.run("apply", *LIVE, "--phase", "contract", code=2)
        assert "backfill" in refused.err
        assert "half done" in story.run("verify", *LIVE, code=2).err
        story.run("apply", *LIVE, "--phase", "backfill")
        story.run("apply", *LIVE, "--phase", "contract")
        assert is_version(story, at_1, "v2")


def test_status_as_text(story: Project, live: str) -> None:
    """One line a revision, never cut, and who is at work."""
    said = story.run("status", *LIVE).out
    assert said.splitlines()[0].split() == [
        "revision",
        "branch",
        "state",
        "steps",
        "message",
    ]
    assert said.count("pending") == 5
    with story.server.connect(live) as holder:
        holder.execute("SELECT pg_advisory_lock(%s, %s)", [SPACE, int(Key.RUN)])
        assert "at work now: pid" in story.run("status", *LIVE).out
        found = story.run("status", *LIVE, "--format", "json").json
        assert found["at_work"].startswith("pid ")


def test_another_run_is_75(story: Project, live: str) -> None:
    """Who comes second is asked to come again, and told who is at work."""
    with story.server.connect(live) as holder:
        holder.execute("SELECT pg_advisory_lock(%s, %s)", [SPACE, int(Key.RUN)])
        for command in (("apply",), ("apply", "--phase", "all")):
            done = story.run(*command, *LIVE, code=75)
            assert "another run holds the lock: pid" in done.err
    assert {state for _, _, state in states(story)} == {"pending"}


@pytest.mark.parametrize("phase", ["expand", "backfill", "contract"])
def test_rollback_to_a_phase(story: Project, at_1: str, phase: str) -> None:
    """What came after the phase is undone, and forward again ends where it should."""
    with checkout(story, "v2"):
        story.run("apply", *LIVE, "--phase", "all")
        story.run("rollback", *LIVE, "--to", phase)
        contracted = is_version(story, at_1, "v2")
        assert contracted == (phase == "contract")
        kept = {"expand": "begun", "backfill": "applied", "contract": "applied"}
        assert states(story)[1] == ("2", "expand", kept[phase])
        story.run("verify", *LIVE, code=2 if phase == "expand" else 0)
        story.run("apply", *LIVE, "--phase", "all")
        assert is_version(story, at_1, "v2")


def test_rollback_of_the_last_plan(story: Project, at_1: str) -> None:
    """Without --to the last plan goes as a whole, rows and dump as before it."""
    before = story.dump(at_1)
    rows = "SELECT md5(string_agg(i::text, '|' ORDER BY id)) FROM order_items AS i"
    sum_before = story.query(at_1, rows)
    with checkout(story, "v2"):
        story.run("apply", *LIVE, "--phase", "all")
        text = story.run("rollback", *LIVE, "--dry-run").out
        assert "-- ledger: undone" in text
        assert is_version(story, at_1, "v2")
        story.run("rollback", *LIVE)
    assert story.dump(at_1) == before
    assert story.query(at_1, rows) == sum_before
    assert is_version(story, at_1, "v1")
    assert story.run("verify", *LIVE).code == 0


def test_rollback_to_a_revision_and_to_the_base(story: Project, live: str) -> None:
    """A revision's id undoes what came after it; `base` undoes all."""
    story.run("apply", *LIVE, "--phase", "all")
    rows = story.run("status", *LIVE, "--format", "json").json["revisions"]
    story.run("rollback", *LIVE, "--to", rows[0]["revision"])
    assert is_version(story, live, "v1")
    done = story.run("rollback", *LIVE, "--to", "nowhere", code=2)
    assert "applied are: " in done.err
    story.run("rollback", *LIVE, "--to", "base")
    assert fingerprint(story, live) == fingerprint(story, "postgres")
    assert story.run("rollback", *LIVE).out == "0 steps undone\n"


def test_purge_asks(story: Project, at_1: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a terminal it refuses; a wrong name refuses; the right one destroys."""
    retired = (
        "SELECT count(*) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid"
        " WHERE attname ~ '^_so_' AND c.relkind = 'r'"
    )
    story.run("apply", *LIVE, "--phase", "all")
    assert story.query(at_1, retired) != [(0,)]
    refused = story.run("purge", *LIVE, code=2)
    assert "--dry-run, then give --yes" in refused.err
    assert "DROP" in story.run("purge", *LIVE, "--dry-run").out
    typed(monkeypatch, "shpo\n")
    assert "nothing was changed" in story.run("purge", *LIVE, code=2).err
    assert story.query(at_1, retired) != [(0,)]
    typed(monkeypatch, "shop\n")
    assert "nothing brings it back" in story.run("purge", *LIVE).err
    assert story.query(at_1, retired) == [(0,)]
    assert story.run("verify", *LIVE).code == 0
    refused = story.run("rollback", *LIVE, code=2)
    assert "cannot be undone: purge-2, purge-1" in refused.err


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """A terminal on which somebody types a line."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(text))


def test_drift_is_5(story: Project, live: str) -> None:
    """What somebody did by hand is shown; what they undid is forgotten."""
    story.run("apply", *LIVE, "--phase", "all")
    story.query(live, "CREATE INDEX by_hand ON users (name)")
    done = story.run("verify", *LIVE, code=5)
    assert "+ index by_hand" in done.out
    assert "is not what its ledger implies" in done.err
    story.query(live, "DROP INDEX by_hand")
    story.run("verify", *LIVE)


def test_a_database_ahead_of_the_files_is_4(story: Project, live: str) -> None:
    """A checkout that is older than the database touches nothing."""
    story.run("apply", *LIVE, "--phase", "all")
    with checkout(story, "v1"):
        for command in ("apply", "rollback", "status", "verify"):
            done = story.run(command, *LIVE, code=4)
            assert "has no file here" in done.err
    assert is_version(story, live, "v3")


def test_adopt(story: Project, live: str) -> None:
    """What the database has already is only said in it; another one is refused."""
    refused = story.run("apply", *LIVE, "--adopt", code=5)
    assert "nothing was changed" in refused.err
    story.query(live, "".join(design_of("v3")))
    adopted = story.run("apply", *LIVE, "--adopt").out
    assert adopted.count("adopted") == 5
    assert story.run("apply", *LIVE, "--phase", "all").out == "0 steps done\n"
    story.run("verify", *LIVE)


def design_of(version: str) -> list[str]:
    """The design's files in an order that psql would want."""
    names = ("types", "users", "orders", "order_items", "daily_revenue")
    return [(SHOP / version / "schema" / f"{name}.sql").read_text() for name in names]


def test_a_failed_step_is_3_and_resumed(
    story: Project, at_1: str, tmp_path: Path
) -> None:
    """The step is named, what was done stays done, and the next run goes on."""
    with checkout(story, "v2"):
        story.query(at_1, "CREATE INDEX orders_status_placed_at_idx ON orders (total)")
        done = story.run("apply", *LIVE, code=3)
        assert "expand-3" in done.err
        assert "already exists" in done.err
        assert "Traceback" not in done.err
        assert "expand-3" in story.run("status", *LIVE).out or states(story)
        story.query(at_1, "DROP INDEX orders_status_placed_at_idx")
        story.run("apply", *LIVE, "--phase", "all")
        assert is_version(story, at_1, "v2")
