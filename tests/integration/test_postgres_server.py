"""An ephemeral server: what it offers, what it refuses, what it leaves behind."""

from __future__ import annotations

import shutil
import stat
import tempfile
from pathlib import Path

import psycopg
import pytest

from schemaops.errors import ServerError
from schemaops.postgres import storage
from schemaops.postgres.account import server_account
from schemaops.postgres.server import (
    DESIGN_ROLE,
    EphemeralServer,
    missing_extension_hint,
)
from tests.fixtures.servers import DatabaseFactory


def value(connection: psycopg.Connection[tuple[object, ...]], query: str) -> object:
    row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row[0]


def test_tells_its_version(server: EphemeralServer) -> None:
    """The version number is the server's own and agrees with the binaries."""
    assert server.major == server.version_num // 10000 == server.binaries.major


def test_is_private(server: EphemeralServer) -> None:
    """Only we can enter its folder, and it does not listen on the network."""
    assert stat.S_IMODE(server.socket_dir.stat().st_mode) == 0o700
    with server.connect() as connection:
        assert value(connection, "SHOW listen_addresses") == ""


def test_databases_for_both_sides(server: EphemeralServer) -> None:
    """Both load databases are there, and the design role can use their schema."""
    for name in ("load_from", "load_to"):
        with server.connect(name, DESIGN_ROLE, autocommit=False) as connection:
            connection.execute("CREATE TABLE t (a int)")
            connection.execute("COMMENT ON SCHEMA public IS 'owned'")
            connection.execute("CREATE SCHEMA s")
            connection.rollback()


def test_design_role_is_ordinary(server: EphemeralServer) -> None:
    """Untrusted SQL can neither run programs, nor read files, nor change roles."""
    with server.connect("load_to", DESIGN_ROLE) as connection:
        connection.execute("CREATE TEMP TABLE t (line text)")
        for statement in (
            "COPY t FROM PROGRAM 'id'",
            "COPY t FROM '/etc/passwd'",
            "CREATE ROLE r",
            "CREATE DATABASE d",
            "SET ROLE postgres",
            "SET SESSION AUTHORIZATION postgres",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())


def test_url_is_usable(server: EphemeralServer, database: DatabaseFactory) -> None:
    """Another program of ours connects with nothing but the URL."""
    name = database("CREATE TABLE t AS SELECT 7 AS a")
    with psycopg.connect(server.url(name, DESIGN_ROLE)) as connection:
        assert value(connection, "SELECT a FROM t") == 7


def test_user_environment_does_not_divert(
    server: EphemeralServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PG* variables of the user neither move a connection nor a dump elsewhere."""
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.1")
    monkeypatch.setenv("PGSSLMODE", "verify-full")
    monkeypatch.setenv("PGOPTIONS", "-c search_path=nowhere")
    monkeypatch.setenv("PGPORT", "1")
    with server.connect() as connection:
        assert value(connection, "SHOW search_path") == '"$user", public'
    assert "PostgreSQL database dump" in server.pg_dump("load_from")


def test_dump_is_repeatable(server: EphemeralServer, database: DatabaseFactory) -> None:
    """Two dumps are the same bytes, of the schema only unless data is asked for."""
    name = database("CREATE TABLE t (a int); INSERT INTO t VALUES (42)")
    assert server.pg_dump(name) == server.pg_dump(name)
    assert "42" not in server.pg_dump(name)
    assert "42" in server.pg_dump(name, "--data-only")


def test_thousands_of_tables_in_one_transaction(server: EphemeralServer) -> None:
    """One transaction holds the locks of 3,000 tables with three indexes each."""
    with server.connect("load_from", DESIGN_ROLE, autocommit=False) as connection:
        connection.execute(
            "DO $$ BEGIN FOR i IN 1..3000 LOOP EXECUTE format("
            "'CREATE TABLE t%s (a int PRIMARY KEY, b text, UNIQUE (b));"
            " CREATE INDEX ON t%s (b, a)', i, i); END LOOP; END $$"
        )
        connection.rollback()


def test_settings_can_be_overridden() -> None:
    """A rehearsal of autovacuum or replication asks for them."""
    wanted = {"autovacuum": "on", "wal_level": "logical", "max_wal_senders": "2"}
    with EphemeralServer.start(settings=wanted) as server, server.connect() as shown:
        for name, setting in wanted.items():
            assert value(shown, f"SHOW {name}") == setting


def test_stop_leaves_nothing() -> None:
    """After stop, neither the folder nor a connection remains; twice is harmless."""
    server = EphemeralServer.start()
    server.stop()
    server.stop()
    assert not server.socket_dir.exists()
    with pytest.raises(ServerError, match="cannot connect"):
        server.connect()


def test_failed_start_is_explained_and_cleaned(
    monkeypatch: pytest.MonkeyPatch, open_tmp: Path
) -> None:
    """A server that cannot start shows the end of its log and leaves nothing."""
    base = open_tmp / "here"
    place_servers_in(base, monkeypatch)
    with pytest.raises(ServerError, match="did not start") as caught:
        EphemeralServer.start(settings={"shared_buffers": "none"})
    assert 'invalid value for parameter "shared_buffers"' in str(caught.value)
    assert list(base.iterdir()) == []


@pytest.mark.parametrize("folder", ["with a space, and 'quotes'", "long" * 40])
def test_any_temporary_folder(
    folder: str, monkeypatch: pytest.MonkeyPatch, open_tmp: Path
) -> None:
    """A folder whose path is odd, or too long for a socket, just works."""
    base = open_tmp / folder
    place_servers_in(base, monkeypatch)
    with EphemeralServer.start() as server:
        assert len(list(base.iterdir())) == 1
        with psycopg.connect(server.url()) as connection:
            assert value(connection, "SELECT 1") == 1
        sockets = server.socket_dir
    assert list(base.iterdir()) == []
    assert not sockets.exists()


def test_full_disk_names_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    """No room anywhere is one sentence that says how much is needed, and where."""
    monkeypatch.setattr(storage, "MEMORY_ROOM", 1 << 60)
    monkeypatch.setattr(storage, "DISK_ROOM", 1 << 60)
    with pytest.raises(ServerError, match=r"no room .*\n.*SERVER_DIR"):
        EphemeralServer.start()


def test_missing_extension_names_the_remedy(server: EphemeralServer) -> None:
    """The hint says what is offered and what to install."""
    hint = missing_extension_hint(server, "postgis")
    assert "'postgis' is not installed" in hint
    assert "plpgsql" in hint
    assert "SCHEMAOPS_PG_BINDIR" in hint


def place_servers_in(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make servers start in `base`, which the server's account may write."""
    base.mkdir()
    base.chmod(0o777)
    monkeypatch.setenv("SCHEMAOPS_SERVER_DIR", str(base))


def test_temporary_folder_when_memory_is_small(
    open_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without room in memory, TMPDIR is used."""
    open_tmp.chmod(0o777)
    monkeypatch.setattr(storage, "MEMORY_ROOM", 1 << 60)
    monkeypatch.setattr(tempfile, "tempdir", str(open_tmp))
    assert storage.private_directory(server_account()).parent == open_tmp


def test_disk_that_fills_names_the_remedy(
    open_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy that meets the end of the disk is the same sentence."""
    monkeypatch.setenv("SCHEMAOPS_CACHE_DIR", str(open_tmp / "cache"))

    def full(*_: object, **__: object) -> None:
        raise shutil.Error([("a", "b", "[Errno 28] No space left on device: 'b'")])

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(ServerError, match="no room"):
        EphemeralServer.start()
