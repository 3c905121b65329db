"""A large catalog is read over two connections, and is the same catalog."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.errors import ServerError
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.sqltext import compose
from tests.fixtures.servers import DatabaseFactory

Connection = psycopg.Connection[Any]
LARGE = """DO $$ BEGIN
    FOR n IN 1 .. 1000 LOOP
        EXECUTE format('CREATE TABLE t%s (a integer CHECK (a > %s))', n, n);
    END LOOP;
END $$;
CREATE INDEX i ON t1 (a) WHERE a > 7;
ALTER TABLE t1 ADD UNIQUE (a);
ALTER TABLE t2 ADD b integer REFERENCES t1 (a);
"""


class Opened:
    """Opens the second connection, and counts that."""

    def __init__(self, server: EphemeralServer, name: str) -> None:
        self.server, self.name, self.made = server, name, 0

    def __call__(self) -> Connection:
        """Another client is quicker: its index is not in the snapshot."""
        self.made += 1
        with self.server.connect(self.name, DESIGN_ROLE) as other:
            other.execute(compose("CREATE INDEX {} ON t2 (a)", f"later_{self.made}"))
        return self.server.connect(self.name, DESIGN_ROLE)


@pytest.fixture
def opened(server: EphemeralServer, database: DatabaseFactory) -> Opened:
    """Of a database with a thousand checks, in which no snapshot is open."""
    name = database()
    with server.connect(name, DESIGN_ROLE) as connection:
        connection.execute(LARGE)
    return Opened(server, name)


def catalog(opened: Opened, second: Any) -> Catalog:
    """What one reading finds."""
    with opened.server.connect(opened.name, DESIGN_ROLE) as connection:
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        found = read(connection, second=second)
        connection.execute("ROLLBACK")
    return found


def test_both_connections_see_one_snapshot(opened: Opened) -> None:
    """The same objects in the same form, whatever others commit meanwhile."""
    alone = catalog(opened, None)
    assert dict(catalog(opened, opened).objects) == dict(alone.objects)
    assert opened.made == 1


@pytest.mark.parametrize("error", [ServerError("no"), psycopg.OperationalError("no")])
def test_one_connection_must_do(opened: Opened, error: Exception) -> None:
    """There may be no other to be had."""

    def none() -> Connection:
        raise error

    assert catalog(opened, none).fingerprint == catalog(opened, None).fingerprint


def test_a_snapshot_that_may_not_be_shared(opened: Opened) -> None:
    """Nobody asks for it: the refusal would end the reading."""
    with opened.server.connect(opened.name) as admin:
        admin.execute("REVOKE ALL ON FUNCTION pg_export_snapshot() FROM PUBLIC")
    alone = catalog(opened, None)
    assert catalog(opened, opened).fingerprint == alone.fingerprint
    assert opened.made == 0


def test_another_server_is_not_read(opened: Opened, database: DatabaseFactory) -> None:
    """It does not know the snapshot: the first connection reads all."""
    other = database()

    def elsewhere() -> Connection:
        return opened.server.connect(other, DESIGN_ROLE)

    assert catalog(opened, elsewhere).fingerprint == catalog(opened, None).fingerprint
