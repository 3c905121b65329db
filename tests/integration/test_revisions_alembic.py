"""Revision files under the plain `alembic` command, on real databases."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from alembic.config import main as alembic_main

from schemaops.catalog import read as catalog
from schemaops.catalog.model import Catalog, Ref
from schemaops.errors import StepFailed
from schemaops.plan.model import Backfill, Gate, Phase, Plan, Step, Undo
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.revisions import foreign
from schemaops.revisions.pending import applied, pending, stamp, unstamp
from schemaops.revisions.read import read
from schemaops.revisions.scaffold import scaffold
from schemaops.revisions.write import write
from schemaops.sources.migrations import replay
from tests.fixtures.servers import DatabaseFactory

USERS = Ref("table", ("shop", "users"))
ITEMS = Ref("table", ("shop", "items"))
Contents = list[tuple[object, ...]]


def step(name: str, phase: Phase, sql: str, undo: str | None, *objects: Ref) -> Step:
    """A step in a transaction, on shop.users unless said otherwise."""
    return Step(
        name,
        phase,
        sql,
        "a test",
        undo=Undo(undo) if undo else None,
        objects=objects or (USERS,),
        lock_timeout_ms=200,
        statement_timeout_ms=5000,
    )


def index(name: str, sql: str) -> Step:
    """A step that builds an index while writes go on."""
    return Step(
        name,
        Phase.EXPAND,
        sql,
        "a test",
        transactional=False,
        lock_timeout_ms=0,
        statement_timeout_ms=0,
        undo=Undo(f"DROP INDEX CONCURRENTLY IF EXISTS shop.{name}", False),
        done=f"SELECT indisvalid FROM pg_index WHERE indexrelid = 'shop.{name}'::regclass",
        objects=(USERS,),
    )


BASE = Plan(
    "0",
    "1",
    150000,
    (
        step("schema", Phase.EXPAND, "CREATE SCHEMA shop", "DROP SCHEMA shop"),
        step(
            "users",
            Phase.EXPAND,
            "CREATE TABLE shop.users (id bigint PRIMARY KEY, mail text, note text);\n"
            "CREATE TABLE shop.items (id bigint PRIMARY KEY)",
            "DROP TABLE shop.users, shop.items",
        ),
    ),
)
EMAIL = Plan(
    "1",
    "2",
    150000,
    (
        step(
            "add_email",
            Phase.EXPAND,
            "ALTER TABLE shop.users ADD COLUMN email text",
            "ALTER TABLE shop.users DROP COLUMN email",
        ),
        index(
            "users_email", "CREATE INDEX CONCURRENTLY users_email ON shop.users (email)"
        ),
        Step(
            "fill_email",
            Phase.BACKFILL,
            "UPDATE shop.users SET email = 'user%s:x' || id\n"
            "WHERE id IN (SELECT id FROM shop.users WHERE email IS NULL LIMIT 7)",
            "a test",
            backfill=Backfill(("shop", "users"), "email = ''", "email IS NULL"),
            no_undo_because="the column goes with add_email",
            statement_timeout_ms=5000,
            objects=(USERS,),
        ),
        step(
            "check",
            Phase.CONTRACT,
            "ALTER TABLE shop.users ADD CONSTRAINT c CHECK (email IS NOT NULL) NOT VALID",
            "ALTER TABLE shop.users DROP CONSTRAINT IF EXISTS c",
        ),
        step(
            "valid",
            Phase.CONTRACT,
            "ALTER TABLE shop.users VALIDATE CONSTRAINT c",
            None,
        ),
        step(
            "not_null",
            Phase.CONTRACT,
            "ALTER TABLE shop.users ALTER COLUMN email SET NOT NULL",
            "ALTER TABLE shop.users ALTER COLUMN email DROP NOT NULL",
        ),
        step("tidy", Phase.CONTRACT, "ALTER TABLE shop.users DROP CONSTRAINT c", None),
        step(
            "retire",
            Phase.CONTRACT,
            "ALTER TABLE shop.users RENAME COLUMN mail TO mail_retired",
            "ALTER TABLE shop.users RENAME COLUMN mail_retired TO mail",
        ),
        step(
            "purge",
            Phase.PURGE,
            "ALTER TABLE shop.users DROP COLUMN mail_retired",
            None,
        ),
    ),
)
PRICE = Plan(
    "2",
    "3",
    150000,
    (
        step(
            "add_price",
            Phase.EXPAND,
            "ALTER TABLE shop.items ADD COLUMN price numeric",
            "ALTER TABLE shop.items DROP COLUMN price",
            ITEMS,
        ),
        step(
            "price_default",
            Phase.CONTRACT,
            "ALTER TABLE shop.items ALTER COLUMN price SET DEFAULT 0",
            "ALTER TABLE shop.items ALTER COLUMN price DROP DEFAULT",
            ITEMS,
        ),
    ),
)
STORY = (BASE, EMAIL, PRICE)


@dataclass(frozen=True)
class Project:
    """A user's repository with its migrations, and the server beside it."""

    root: Path
    server: EphemeralServer

    @property
    def migrations(self) -> Path:
        """Its migrations directory."""
        return self.root / "migrations"

    def alembic(self, *arguments: str, database: str = "postgres") -> None:
        """Run an `alembic` command in this process; AssertionError with its words."""
        ini = str(self.root / "alembic.ini")
        url = f"url={self.server.url(database, DESIGN_ROLE)}"
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            try:
                alembic_main(argv=["-c", ini, "-x", url, *arguments], prog="alembic")
            except SystemExit as error:
                raise AssertionError(said.getvalue()) from error

    def printed(self, *arguments: str, database: str = "postgres") -> str:
        """What the plain `alembic` command prints, run in the repository's root."""
        url = self.server.url(database, DESIGN_ROLE)
        return subprocess.run(
            [sys.executable, "-m", "alembic", *arguments],
            cwd=self.root,
            env={**os.environ, "SCHEMAOPS_DATABASE_URL": url},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    def connect(self, database: str) -> psycopg.Connection[tuple[object, ...]]:
        """A connection of the ordinary owner."""
        return self.server.connect(database, DESIGN_ROLE)

    def query(self, database: str, sql: str) -> Contents:
        """The rows of a query."""
        with self.connect(database) as connection:
            return connection.execute(sql.encode()).fetchall()

    def do(self, database: str, sql: str) -> None:
        """A statement without rows."""
        with self.connect(database) as connection:
            connection.execute(sql.encode())

    def catalog(self, database: str) -> Catalog:
        """The catalog of a database."""
        with self.connect(database) as connection, connection.transaction():
            return catalog.read(connection)

    def write(self, *plans: Plan) -> None:
        """Write the revisions of plans, one after the other."""
        for plan in plans:
            write(plan, f"to {plan.to_fingerprint}", self.migrations)


@pytest.fixture
def project(tmp_path: Path, server: EphemeralServer) -> Project:
    """A repository with nothing but the scaffold; its path has a space."""
    root = tmp_path / "a shop"
    root.mkdir()
    scaffold(root / "migrations")
    return Project(root, server)


@pytest.fixture
def base(project: Project, database: DatabaseFactory) -> str:
    """A database with rows, on which BASE alone has run."""
    project.write(BASE)
    name = database()
    project.alembic("upgrade", "heads", database=name)
    project.do(
        name,
        "INSERT INTO shop.users SELECT i, 'm' || i FROM generate_series(1, 30) AS i",
    )
    return name


def heads_of(text: str) -> list[str]:
    """The ids that `alembic heads` or `current` printed as heads."""
    return sorted(line.split()[0] for line in text.splitlines() if "head)" in line)


def test_the_scaffold_names_no_database(project: Project) -> None:
    """No URL is in any file, and a second scaffold changes nothing."""
    texts = [p.read_text() for p in project.root.rglob("*") if p.is_file()]
    assert not any("postgresql://u" in text for text in texts)
    assert scaffold(project.migrations) == []


def test_alembic_without_a_database_says_what_to_set(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one thing that no file holds is asked for by its name."""
    monkeypatch.delenv("SCHEMAOPS_DATABASE_URL", raising=False)
    ini = str(project.root / "alembic.ini")
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said), pytest.raises(SystemExit):
        alembic_main(argv=["-c", ini, "current"], prog="alembic")
    assert "SCHEMAOPS_DATABASE_URL" in said.getvalue()


def test_an_empty_and_an_existing_database_end_alike(
    project: Project, base: str, database: DatabaseFactory
) -> None:
    """`upgrade heads` leads both to the same catalog, and keeps and fills the rows."""
    project.write(EMAIL, PRICE)
    empty = database()
    project.alembic("upgrade", "heads", database=empty)
    project.alembic("upgrade", "heads", database=base)
    assert project.catalog(base).fingerprint == project.catalog(empty).fingerprint
    rows = project.query(base, "SELECT mail_retired, email FROM shop.users ORDER BY id")
    assert rows == [(f"m{i}", f"user%s:x{i}") for i in range(1, 31)]
    assert project.query(base, "SELECT * FROM schemaops.alembic_progress") == []


def test_downgrade_base_leads_back(project: Project, database: DatabaseFactory) -> None:
    """Undone to the base, an empty database is empty again; and then up once more."""
    project.write(*STORY)
    name = database()
    before = project.catalog(name).fingerprint
    project.alembic("upgrade", "heads", database=name)
    there = project.catalog(name).fingerprint
    project.alembic("downgrade", "base", database=name)
    assert project.catalog(name).fingerprint == before
    project.alembic("upgrade", "heads", database=name)
    assert project.catalog(name).fingerprint == there


def test_there_are_exactly_two_heads(
    project: Project, database: DatabaseFactory
) -> None:
    """One head a branch, each under its label, and `current` shows both."""
    project.write(*STORY)
    name = database()
    *_, expand, contract = read(project.migrations)
    said = project.printed("heads")
    assert heads_of(said) == sorted([expand.id, contract.id])
    assert "(expand)" in said
    assert "(contract)" in said
    project.alembic("upgrade", "heads", database=name)
    current = project.printed("current", database=name)
    assert heads_of(current) == sorted([expand.id, contract.id])


def test_an_expand_runs_before_an_old_contract(project: Project, base: str) -> None:
    """`upgrade expand@head` takes no contract along when the objects are others."""
    project.write(EMAIL, PRICE)
    project.alembic("upgrade", "expand@head", database=base)
    left = pending(read(project.migrations), applied_heads(project, base))
    assert [r.label for r in left] == ["contract", "contract"]
    project.alembic("upgrade", "contract@head", database=base)
    assert pending(read(project.migrations), applied_heads(project, base)) == []


def applied_heads(project: Project, name: str) -> set[str]:
    """The rows of the version table."""
    with project.connect(name) as connection:
        return applied(connection)


def test_the_version_table_is_no_noise(project: Project, base: str) -> None:
    """It lives in a schema that no catalog shows."""
    assert {ref.path[0] for ref in project.catalog(base).objects} == {"shop", "public"}
    [(place,)] = project.query(
        base,
        "SELECT oid::regclass::text FROM pg_class WHERE relname = 'alembic_version'",
    )
    assert place == "schemaops.alembic_version"


def test_each_step_has_a_transaction_and_limits_of_its_own(
    project: Project, base: str
) -> None:
    """Two steps never share a transaction, and a third one has none to speak of."""
    note = (
        "INSERT INTO shop.log VALUES (pg_current_xact_id()::text,"
        " current_setting('lock_timeout'), current_setting('statement_timeout'))"
    )
    log = "CREATE TABLE shop.log (xid text, locks text, statements text)"
    project.write(
        Plan(
            "1",
            "2",
            150000,
            (
                step("log", Phase.EXPAND, log, "DROP TABLE shop.log"),
                step("one", Phase.EXPAND, note, None),
                step("two", Phase.EXPAND, f"{note};\n{note}", None),
                index("i", "CREATE INDEX CONCURRENTLY i ON shop.users (id)"),
            ),
        )
    )
    project.alembic("upgrade", "heads", database=base)
    rows = project.query(base, "SELECT * FROM shop.log ORDER BY ctid")
    assert rows[0][0] != rows[1][0] == rows[2][0]
    assert {row[1:] for row in rows} == {("200ms", "5s")}


def broken(name: str) -> Plan:
    """A plan whose second step fails while shop.items is empty."""
    return Plan(
        "1",
        "2",
        150000,
        (
            step("a", Phase.EXPAND, "CREATE TABLE shop.a ()", "DROP TABLE shop.a"),
            step(name, Phase.EXPAND, "SELECT 1 / count(*) FROM shop.items", None),
            step("b", Phase.EXPAND, "CREATE TABLE shop.b ()", "DROP TABLE shop.b"),
        ),
    )


def test_a_revision_that_broke_off_goes_on(project: Project, base: str) -> None:
    """What was done is not done twice, and the failed step is named."""
    project.write(broken("divide"))
    with pytest.raises(AssertionError, match=r"step divide: division by zero"):
        project.alembic("upgrade", "heads", database=base)
    assert len(pending(read(project.migrations), applied_heads(project, base))) == 1
    project.do(base, "INSERT INTO shop.items VALUES (1)")
    project.alembic("upgrade", "heads", database=base)
    assert pending(read(project.migrations), applied_heads(project, base)) == []
    assert project.query(base, "SELECT to_regclass('shop.b')::text") == [("shop.b",)]


def test_an_invalid_index_is_built_anew(project: Project, base: str) -> None:
    """A concurrent build that failed leaves an invalid index; the next run mends it."""
    sql = "CREATE UNIQUE INDEX CONCURRENTLY once ON shop.users (note)"
    project.write(Plan("1", "2", 150000, (index("once", sql),)))
    project.do(base, "UPDATE shop.users SET note = 'same'")
    valid = "SELECT indisvalid FROM pg_index WHERE indexrelid = 'shop.once'::regclass"
    with pytest.raises(AssertionError, match="could not create unique index"):
        project.alembic("upgrade", "heads", database=base)
    assert project.query(base, valid) == [(False,)]
    project.do(base, "UPDATE shop.users SET note = id")
    project.alembic("upgrade", "heads", database=base)
    assert project.query(base, valid) == [(True,)]


def test_a_step_waits_for_its_lock_in_turns(project: Project, base: str) -> None:
    """A table that is locked for a moment does not fail the upgrade."""
    project.write(EMAIL)
    with project.connect(base) as holder:
        holder.execute("BEGIN; LOCK TABLE shop.users")
        release = threading.Timer(0.5, holder.execute, ["COMMIT"])
        release.start()
        project.alembic("upgrade", "heads", database=base)
        release.join()


def test_a_gate_that_is_shut_stops_the_step(project: Project, base: str) -> None:
    """The gate's own words are the error, and nothing of the step has happened."""
    gated = Step(
        "gated",
        Phase.EXPAND,
        "DROP TABLE shop.users",
        "a test",
        gate=Gate("SELECT id FROM shop.users LIMIT 1", "there are users left"),
    )
    project.write(Plan("1", "2", 150000, (gated,)))
    with pytest.raises(AssertionError, match="there are users left"):
        project.alembic("upgrade", "heads", database=base)
    assert project.query(base, "SELECT count(*) FROM shop.users") == [(30,)]


def test_the_offline_script_does_the_same(
    project: Project, base: str, database: DatabaseFactory
) -> None:
    """What `--sql` prints, run by psql, leads where the upgrade leads."""
    psql = project.server.binaries.bindir / "psql"
    if not psql.exists():
        pytest.skip("this server comes without psql")
    [first] = read(project.migrations)
    project.write(EMAIL, PRICE)
    url = project.server.url(base, DESIGN_ROLE)
    subprocess.run(
        [psql, "-Xq", "-v", "ON_ERROR_STOP=1", "-d", url],
        input=project.printed("upgrade", f"{first.id}:heads", "--sql"),
        text=True,
        check=True,
        capture_output=True,
    )
    name = database()
    project.alembic("upgrade", "heads", database=name)
    assert project.catalog(base).fingerprint == project.catalog(name).fingerprint
    assert applied_heads(project, base) == applied_heads(project, name)


def test_the_offline_script_makes_what_it_needs(project: Project) -> None:
    """From the base, the version table's schema comes before everything else."""
    project.write(BASE)
    first, *_ = project.printed("upgrade", "heads", "--sql").split("\n\n")
    assert first == "CREATE SCHEMA IF NOT EXISTS schemaops;"


def test_our_stamps_are_alembics(project: Project, database: DatabaseFactory) -> None:
    """Revision by revision up and down, the version table's rows are the same."""
    project.write(*STORY)
    revisions = read(project.migrations)
    theirs, ours = database(), database()
    with project.connect(ours) as connection:
        for revision in revisions:
            project.alembic("upgrade", revision.id, database=theirs)
            with connection.transaction():
                stamp(connection, revision)
            assert applied(connection) == applied_heads(project, theirs)
        current = project.printed("current", database=ours)
        assert heads_of(current) == heads_of(project.printed("heads"))
        for revision in reversed(revisions):
            with project.connect(theirs) as other:
                foreign.downgrade_one(other, project.migrations, revision)
            with connection.transaction():
                unstamp(connection, revision, revisions)
            assert applied(connection) == applied_heads(project, theirs)
        assert applied(connection) == set()


def by_hand(project: Project, upgrade: str, downgrade: str) -> None:
    """Add a hand-written revision to the expand branch."""
    project.alembic("revision", "--head", "expand@head", "-m", "by hand")
    [path] = (project.migrations / "versions").glob("*_by_hand.py")
    text = path.read_text()
    for statement in (upgrade, downgrade):
        text = text.replace('op.execute("")', f"op.execute({statement!r})", 1)
    path.write_text(text)


def test_a_hand_written_revision_is_foreign(project: Project, base: str) -> None:
    """It is read, its SQL can be judged, and it runs through Alembic and back."""
    by_hand(project, "CREATE TABLE shop.hand (a int)", "DROP TABLE shop.hand")
    [_, hand] = read(project.migrations)
    assert (hand.foreign, hand.steps, hand.message) == (True, (), "by hand")
    assert foreign.foreign_sql(hand) == "CREATE TABLE shop.hand (a int);"
    there = "SELECT to_regclass('shop.hand') IS NOT NULL"
    with project.connect(base) as connection:
        foreign.upgrade_one(connection, project.migrations, hand)
        assert project.query(base, there) == [(True,)]
        assert applied(connection) == {hand.id}
        foreign.downgrade_one(connection, project.migrations, hand)
        assert project.query(base, there) == [(False,)]
        assert connection.autocommit
    [first, _] = read(project.migrations)
    assert applied_heads(project, base) == {first.id}


def test_a_foreign_revision_that_fails_is_a_failed_step(
    project: Project, base: str
) -> None:
    """The server's words are kept; the connection stays usable."""
    by_hand(project, "DROP TABLE shop.nothing", "SELECT 1")
    *_, hand = read(project.migrations)
    with project.connect(base) as connection:
        with pytest.raises(StepFailed, match=r"nothing.* does not exist"):
            foreign.upgrade_one(connection, project.migrations, hand)
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_replay_gives_the_catalog_of_the_revisions(
    project: Project, base: str, database: DatabaseFactory
) -> None:
    """On the ephemeral server, through Alembic, hand-written ones too; twice is once."""
    by_hand(project, "CREATE TABLE shop.hand (a int)", "DROP TABLE shop.hand")
    name = database()
    with project.connect(name) as connection:
        replay(connection, project.migrations)
        replay(connection, project.migrations)
        assert not connection.closed
    project.alembic("upgrade", "heads", database=base)
    assert project.catalog(name).fingerprint == project.catalog(base).fingerprint


def test_replay_of_nothing_is_nothing(
    tmp_path: Path, server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A repository without revisions has an empty catalog, and no error."""
    name = database()
    with server.connect(name, DESIGN_ROLE) as connection:
        replay(connection, tmp_path)
