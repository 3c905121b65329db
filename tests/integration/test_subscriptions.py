"""A subscription that is at work: retired, brought back without a gap, purged."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemaops.catalog.kinds.subscription import Subscription
from schemaops.catalog.read import read
from schemaops.config import Scope
from schemaops.errors import DesignError
from schemaops.postgres.server import DESIGN_ROLE, SUPERUSER, EphemeralServer
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.projects import CONFIG, Project, empty_project
from tests.fixtures.servers import DatabaseFactory, default_major

MANAGED = Scope(manage=frozenset({"subscriptions"}))
SETTINGS = (
    CONFIG
    + """
[scope]
manage = ["subscriptions"]
"""
)
TRUSTED = "trusted_design = true\n"
SECRET = "hunter2"
LIVE = ("--database", "shop")
TABLE = "CREATE TABLE event (id bigint PRIMARY KEY);\n"
SUBSCRIPTION = (
    "CREATE SUBSCRIPTION events CONNECTION '' PUBLICATION events"
    " WITH (connect = false);\n"
)
REPLICATES = {
    "wal_level": "logical",
    "max_wal_senders": "4",
    "max_logical_replication_workers": "4",
}
STATE = "SELECT subname, subenabled FROM pg_subscription"
SECONDS = 60


@pytest.fixture
def publisher() -> Iterator[EphemeralServer]:
    """A server that replicates, with the databases `origin` and `copy`."""
    major = default_major()
    with EphemeralServer.start(major, settings=REPLICATES, trusted=True) as server:
        for name in ("origin", "copy"):
            server.create_database(name)
        with server.connect("origin", DESIGN_ROLE) as origin:
            origin.execute(TABLE.encode())
            origin.execute("CREATE PUBLICATION events FOR TABLE event")
            origin.execute(
                "SELECT pg_create_logical_replication_slot('events', 'pgoutput')"
            )
        yield server
        with server.connect("copy") as copy:
            for statement in ("DISABLE", "SET (slot_name = NONE)"):
                for (name,) in copy.execute(
                    "SELECT subname FROM pg_subscription"
                ).fetchall():
                    copy.execute(f'ALTER SUBSCRIPTION "{name}" {statement}'.encode())


@pytest.fixture
def project(
    publisher: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Project:
    """A repository whose database `shop` is the copy, and subscribes."""
    made = empty_project(tmp_path / "project", publisher)
    made.write("schemaops.toml", TRUSTED + SETTINGS)
    monkeypatch.setenv("SHOP_URL", made.url("copy"))
    made.write("schema/event.sql", TABLE + SUBSCRIPTION)
    made.run("plan", "--write", "-m", "start")
    said = made.run("apply", *LIVE)
    place = publisher.url("origin", SUPERUSER)
    with publisher.connect("copy", DESIGN_ROLE) as copy:
        assert copy.execute(STATE).fetchall() == [("events", False)], said
        copy.execute(f"ALTER SUBSCRIPTION events CONNECTION '{place}'".encode())
        copy.execute("ALTER SUBSCRIPTION events ENABLE")
        copy.execute("ALTER SUBSCRIPTION events REFRESH PUBLICATION")
    return made


def publish(server: EphemeralServer, number: int) -> None:
    """A row at the publisher."""
    with server.connect("origin", DESIGN_ROLE) as origin:
        origin.execute("INSERT INTO event VALUES (%s)", [number])


def arrived(server: EphemeralServer, number: int) -> bool:
    """Whether a row is in the copy, or comes soon."""
    until = time.monotonic() + SECONDS
    with server.connect("copy", DESIGN_ROLE) as copy:
        while time.monotonic() < until:
            found = copy.execute("SELECT FROM event WHERE id = %s", [number])
            if found.fetchone() is not None:
                return True
            time.sleep(0.05)
    return False


def state(server: EphemeralServer) -> list[tuple[str, bool]]:
    """The subscriptions, and whether they are enabled."""
    with server.connect("copy", DESIGN_ROLE) as copy:
        return copy.execute(STATE).fetchall()


def test_back_without_a_gap(project: Project, publisher: EphemeralServer) -> None:
    """What the publisher wrote while it was retired comes after the rollback."""
    publish(publisher, 1)
    assert arrived(publisher, 1)
    project.run("verify", *LIVE)
    project.write("schema/event.sql", TABLE)
    project.run("plan", "--write", "-m", "no events")
    project.run("apply", *LIVE, "--phase", "all")
    assert state(publisher) == [("_so_old_events", False)]
    project.run("verify", *LIVE)
    publish(publisher, 2)
    project.run("rollback", *LIVE)
    assert state(publisher) == [("events", True)]
    assert arrived(publisher, 2)


def test_one_that_was_disabled_stays_so(
    project: Project, publisher: EphemeralServer
) -> None:
    """A rollback starts nothing that somebody had stopped; purge asks no publisher."""
    with publisher.connect("copy", DESIGN_ROLE) as copy:
        copy.execute("ALTER SUBSCRIPTION events DISABLE")
    project.write("schema/event.sql", TABLE)
    project.run("plan", "--write", "-m", "no events")
    project.run("apply", *LIVE, "--phase", "all")
    project.run("rollback", *LIVE)
    assert state(publisher) == [("events", False)]
    project.run("apply", *LIVE, "--phase", "all")
    project.run("purge", *LIVE, "--yes")
    assert state(publisher) == []
    with publisher.connect("origin") as origin:
        slots = origin.execute("SELECT slot_name FROM pg_replication_slots").fetchall()
    assert slots == [("events",)]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (
            "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p",
            "connect to its publisher",
        ),
        (
            "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p"
            " WITH (connect = on, create_slot = false)",
            "connect to its publisher",
        ),
        (
            f"CREATE SUBSCRIPTION s CONNECTION 'password={SECRET}' PUBLICATION p"
            " WITH (connect = 0)",
            "holds a password",
        ),
    ],
)
def test_refused(trusted_server: EphemeralServer, statement: str, said: str) -> None:
    """A load connects to nobody, and a design holds no secret."""
    workshop = Workshop.around(trusted_server, MANAGED)
    design = Design((DesignFile("a.sql", f"\n  {statement};"),))
    with pytest.raises(DesignError, match=said) as caught:
        read_design_side(workshop, "design", design)
    assert caught.value.where == "a.sql:2:3"
    assert caught.value.hint
    assert SECRET not in str(caught.value)


def test_a_role_without_rights_reads_it(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """All that is compared is in public columns; where it connects to is not read."""
    name = database()
    with server.connect(name) as admin:
        admin.execute(
            f"CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere password={SECRET}'"
            " PUBLICATION q, p WITH (connect = false, slot_name = NONE)".encode()
        )
        with server.connect(name, DESIGN_ROLE) as connection, connection.transaction():
            found = read(connection, manage=MANAGED.manage)
        admin.execute("DROP SUBSCRIPTION s")
    [subscription] = found.of(Subscription)
    assert subscription.publications == ("p", "q")
    assert SECRET not in repr(found.objects)
