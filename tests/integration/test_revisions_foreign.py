"""Revisions beside ours: offline scripts, stamps, those written by hand, and the replay."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from schemaops.errors import StepFailed, TryAgainError
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.revisions import foreign
from schemaops.revisions.pending import applied, stamp, unstamp
from schemaops.revisions.read import read
from schemaops.sources.migrations import replay
from tests.fixtures.revisions import (
    BASE,
    EMAIL,
    PRICE,
    STORY,
    Project,
    applied_heads,
    heads_of,
)
from tests.fixtures.servers import DatabaseFactory


def test_the_offline_script_does_the_same(
    alembic_project: Project, at_base: str, database: DatabaseFactory
) -> None:
    """What `--sql` prints, run by psql, leads where the upgrade leads."""
    psql = alembic_project.server.binaries.bindir / "psql"
    if not psql.exists():
        pytest.skip("this server comes without psql")
    [first] = read(alembic_project.migrations)
    alembic_project.write(EMAIL, PRICE)
    url = alembic_project.server.url(at_base, DESIGN_ROLE)
    subprocess.run(
        [psql, "-Xq", "-v", "ON_ERROR_STOP=1", "-d", url],
        input=alembic_project.printed("upgrade", f"{first.id}:heads", "--sql"),
        text=True,
        check=True,
        capture_output=True,
    )
    name = database()
    alembic_project.alembic("upgrade", "heads", database=name)
    assert (
        alembic_project.catalog(at_base).fingerprint
        == alembic_project.catalog(name).fingerprint
    )
    assert applied_heads(alembic_project, at_base) == applied_heads(
        alembic_project, name
    )


def test_the_offline_script_makes_what_it_needs(alembic_project: Project) -> None:
    """From the base, the version table's schema comes before everything else."""
    alembic_project.write(BASE)
    first, *_ = alembic_project.printed("upgrade", "heads", "--sql").split("\n\n")
    assert first == "CREATE SCHEMA IF NOT EXISTS schemaops;"


def test_our_stamps_are_alembics(
    alembic_project: Project, database: DatabaseFactory
) -> None:
    """Revision by revision up and down, the version table's rows are the same."""
    alembic_project.write(*STORY)
    revisions = read(alembic_project.migrations)
    theirs, ours = database(), database()
    with alembic_project.connect(ours) as connection:
        for revision in revisions:
            alembic_project.alembic("upgrade", revision.id, database=theirs)
            with connection.transaction():
                stamp(connection, revision)
            assert applied(connection) == applied_heads(alembic_project, theirs)
        current = alembic_project.printed("current", database=ours)
        assert heads_of(current) == heads_of(alembic_project.printed("heads"))
        for revision in reversed(revisions):
            with alembic_project.connect(theirs) as other:
                foreign.downgrade_one(other, alembic_project.migrations, revision)
            with connection.transaction():
                unstamp(connection, revision, revisions)
            assert applied(connection) == applied_heads(alembic_project, theirs)
        assert applied(connection) == set()


def by_hand(alembic_project: Project, upgrade: str, downgrade: str) -> None:
    """Add a hand-written revision to the expand branch."""
    alembic_project.alembic("revision", "--head", "expand@head", "-m", "by hand")
    [path] = (alembic_project.migrations / "versions").glob("*_by_hand.py")
    text = path.read_text()
    for statement in (upgrade, downgrade):
        text = text.replace('op.execute("")', f"op.execute({statement!r})", 1)
    path.write_text(text)


def test_a_hand_written_revision_is_foreign(
    alembic_project: Project, at_base: str
) -> None:
    """It is read, its SQL can be judged, and it runs through Alembic and back."""
    by_hand(alembic_project, "CREATE TABLE shop.hand (a int)", "DROP TABLE shop.hand")
    [_, hand] = read(alembic_project.migrations)
    assert (hand.foreign, hand.steps, hand.message) == (True, (), "by hand")
    assert foreign.foreign_sql(hand) == "CREATE TABLE shop.hand (a int);"
    there = "SELECT to_regclass('shop.hand') IS NOT NULL"
    with alembic_project.connect(at_base) as connection:
        foreign.upgrade_one(connection, alembic_project.migrations, hand)
        assert alembic_project.query(at_base, there) == [(True,)]
        assert applied(connection) == {hand.id}
        foreign.downgrade_one(connection, alembic_project.migrations, hand)
        assert alembic_project.query(at_base, there) == [(False,)]
        assert connection.autocommit
    [first, _] = read(alembic_project.migrations)
    assert applied_heads(alembic_project, at_base) == {first.id}


def test_a_foreign_revision_that_fails_is_a_failed_step(
    alembic_project: Project, at_base: str
) -> None:
    """The server's words are kept; the connection stays usable."""
    by_hand(alembic_project, "DROP TABLE shop.nothing", "SELECT 1")
    *_, hand = read(alembic_project.migrations)
    with alembic_project.connect(at_base) as connection:
        with pytest.raises(StepFailed, match=r"nothing.* does not exist"):
            foreign.upgrade_one(connection, alembic_project.migrations, hand)
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_a_hand_written_revision_has_a_lock_timeout(
    alembic_project: Project, at_base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not queue for ever, with the application behind it; it can be run again."""
    monkeypatch.setattr(foreign, "LOCK_TIMEOUT_MS", 50)
    by_hand(alembic_project, "ALTER TABLE shop.users ADD a int", "SELECT 1")
    *_, hand = read(alembic_project.migrations)
    with (
        alembic_project.connect(at_base) as connection,
        alembic_project.server.connect(at_base, autocommit=False) as holder,
    ):
        # Should nobody set a lock timeout, the test fails by this one.
        connection.execute("SET statement_timeout = '20s'")
        holder.execute("LOCK shop.users IN ACCESS SHARE MODE")
        with pytest.raises(TryAgainError, match="lock timeout"):
            foreign.upgrade_one(connection, alembic_project.migrations, hand)
        assert hand.id not in applied(connection)
        holder.rollback()
        foreign.upgrade_one(connection, alembic_project.migrations, hand)
        assert hand.id in applied(connection)


LIMIT_SEEN = "INSERT INTO shop.seen SELECT current_setting('lock_timeout')"
THREE_TIMES = f"""op.execute({LIMIT_SEEN!r})
    with op.get_context().autocommit_block():
        op.execute({LIMIT_SEEN!r})
    op.execute({LIMIT_SEEN!r})"""


def test_the_lock_timeout_is_that_of_transactions(
    alembic_project: Project, at_base: str
) -> None:
    """An index that is built CONCURRENTLY may wait, and the next statement may not."""
    by_hand(alembic_project, "SELECT 7", "SELECT 1")
    *_, hand = read(alembic_project.migrations)
    assert hand.path is not None
    text = hand.path.read_text().replace("op.execute('SELECT 7')", THREE_TIMES)
    hand.path.write_text(text)
    with alembic_project.connect(at_base) as connection:
        connection.execute("CREATE TABLE shop.seen (at text)")
        foreign.upgrade_one(connection, alembic_project.migrations, hand)
        seen = connection.execute("SELECT at FROM shop.seen ORDER BY ctid").fetchall()
        left = connection.execute("SHOW lock_timeout").fetchone()
    assert seen == [("1s",), ("0",), ("1s",)]
    assert left == ("0",)


def test_replay_gives_the_catalog_of_the_revisions(
    alembic_project: Project, at_base: str, database: DatabaseFactory
) -> None:
    """On the ephemeral server, through Alembic, hand-written ones too; twice is once."""
    by_hand(alembic_project, "CREATE TABLE shop.hand (a int)", "DROP TABLE shop.hand")
    name = database()
    with alembic_project.connect(name) as connection:
        replay(connection, alembic_project.migrations)
        replay(connection, alembic_project.migrations)
        assert not connection.closed
    alembic_project.alembic("upgrade", "heads", database=at_base)
    assert (
        alembic_project.catalog(name).fingerprint
        == alembic_project.catalog(at_base).fingerprint
    )


def test_replay_of_nothing_is_nothing(
    tmp_path: Path, server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A repository without revisions has an empty catalog, and no error."""
    name = database()
    with server.connect(name, DESIGN_ROLE) as connection:
        replay(connection, tmp_path)
