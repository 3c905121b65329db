"""An ephemeral PostgreSQL server: private, fast, and gone when we are.

`EphemeralServer.start` copies the cached template cluster into a private folder and
runs `postgres` there, reachable over a unix socket only. Two databases, load_from
and load_to, are ready so that both sides of a diff load at the same time.
"""

from __future__ import annotations

import atexit
import functools
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, LiteralString, Self
from urllib.parse import quote

import psycopg
from psycopg.rows import TupleRow

from schemaops.errors import ServerError
from schemaops.postgres.account import server_account
from schemaops.postgres.binaries import (
    Binaries,
    choose,
    dump_program,
    find_binaries,
)
from schemaops.postgres.keeper import Keeper, clean_environment
from schemaops.postgres.published import reachable_bindir, template_cluster
from schemaops.postgres.settings import arguments
from schemaops.postgres.storage import cache_directory
from schemaops.sqltext import Statement, compose

SUPERUSER = "postgres"
DESIGN_ROLE = "schemaops_design"
"""Runs design SQL: it owns the load databases and is no superuser, so SQL that is
not trusted can create all that an ordinary owner can, and reach nothing else. On a
server that was started for trusted designs it is a superuser."""
LOAD_FROM = "load_from"
LOAD_TO = "load_to"
READY_SECONDS = 60
PORT = "5432"
LOCAL_ONLY: Mapping[str, str] = {
    "hostaddr": "",
    "port": PORT,
    "sslmode": "disable",
    "gssencmode": "disable",
    "password": "unused",  # keeps libpq from reading a password file
    "options": "",
    "target_session_attrs": "any",
    "client_encoding": "UTF8",
}
"""Said aloud so that no PG* variable of the user sends us elsewhere."""


_SESSIONS_OF: LiteralString = (
    "SELECT a.pid FROM pg_stat_get_activity(NULL) a"
    " JOIN pg_database d ON d.oid = a.datid WHERE d.datname = %s"
)
_SESSIONS_ENDED: LiteralString = (
    "SELECT pg_terminate_backend(a.pid) FROM pg_stat_get_activity(NULL) a"
    " JOIN pg_database d ON d.oid = a.datid WHERE d.datname = %s"
)
_UNSUBSCRIBED: LiteralString = (
    "DELETE FROM pg_subscription s USING pg_database d"
    " WHERE d.oid = s.subdbid AND d.datname = %s"
)
"""DROP SUBSCRIPTION would fire the event triggers of the database."""


class EphemeralServer:
    """A running server; a context manager that stops it."""

    trusted = False
    """Whether design SQL runs as a superuser here."""

    def __init__(
        self,
        binaries: Binaries,
        warning: str | None,
        keeper: Keeper,
        configured: Sequence[Path] = (),
    ) -> None:
        self.binaries = binaries
        self.warning = warning
        self.major = binaries.major
        self.socket_dir: Path = keeper.socket_directory
        self.version_num = 0
        self.equipped: set[str] = set()
        """Databases in which a superuser has made something for a design."""
        self._keeper = keeper
        self._administering = threading.Lock()
        self._admin: psycopg.Connection[TupleRow] | None = None
        self._configured = tuple(configured)

    @classmethod
    def start(
        cls,
        major: int | None = None,
        configured: Sequence[Path] = (),
        settings: Mapping[str, str] | None = None,
        *,
        trusted: bool = False,
    ) -> Self:
        """Start a server of `major`, or of the nearest there is (see `warning`).

        trusted: make the design role a superuser, for as long as this server lives.
        """
        binaries, warning = choose(major, find_binaries(configured))
        account = server_account()
        cache = cache_directory(account)
        bindir = reachable_bindir(binaries, account, cache)
        template = template_cluster(binaries, bindir, account, cache)
        postgres = bindir / "postgres"
        keeper = Keeper.run(
            account, "serve.sh", template, postgres, *arguments(settings)
        )
        try:
            server = cls(binaries, warning, keeper, configured)
            atexit.register(server.stop)
            server.version_num = server._await_ready()
            if trusted:
                server._trust_designs()
        except BaseException:  # Ctrl-C too: nothing may be left
            keeper.close()
            raise
        return server

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop the server and remove its folder; twice is harmless."""
        atexit.unregister(self.stop)
        if self._admin is not None:
            self._admin.close()
        self._keeper.close()

    def connect(
        self,
        dbname: str = "postgres",
        role: str = SUPERUSER,
        autocommit: bool = True,
        **options: Any,
    ) -> psycopg.Connection[TupleRow]:
        """A connection; `options` are psycopg's own."""
        try:
            return self._connect(dbname, role, autocommit, options)
        except psycopg.OperationalError as error:
            what = f"cannot connect to {dbname!r} as {role!r} on the ephemeral server"
            if self._keeper.ended:
                raise self._keeper.failure(f"{what}: it has ended") from error
            raise ServerError(f"{what}: {str(error).strip()}") from error

    def url(self, dbname: str = "postgres", role: str = SUPERUSER) -> str:
        """A URL for other programs of the same user."""
        host = quote(str(self.socket_dir), safe="")
        user, name = quote(role, safe=""), quote(dbname, safe="")
        options = quote(self._session_options(role))
        return (
            f"postgresql://{user}@/{name}?host={host}&port={PORT}"
            f"{'&options=' if options else ''}{options}"
        )

    def create_database(
        self, name: str, owner: str = DESIGN_ROLE, template: str = "template0"
    ) -> None:
        """A database, empty or a copy of a template that nobody is connected to."""
        statement = compose(
            "CREATE DATABASE {} OWNER {} TEMPLATE {}", name, owner, template
        )
        if self.major >= 15:
            # Copies files instead of logging 7 MB; the checkpoints cost nothing here.
            statement += compose(" STRATEGY file_copy")
        if template != "template0":
            self._await_left(template, _SESSIONS_OF)
        self.administer(statement)

    def drop_database(self, name: str) -> None:
        """Drop a database, whoever is connected to it."""
        self._await_left(name, _SESSIONS_ENDED)
        if self.trusted:  # a database that has subscriptions cannot be dropped
            self.administer(_UNSUBSCRIBED, [name])
        self.administer(compose("DROP DATABASE IF EXISTS {} WITH (FORCE)", name))
        self.equipped.discard(name)

    def pg_dump(self, dbname: str, *extra_args: str) -> str:
        """The server's own dump: the schema, unless `extra_args` ask for data."""
        program = dump_program(self.binaries, find_binaries(self._configured))
        wants_data = {"--data-only", "-a", "--inserts", "--with-data"} & {*extra_args}
        done = subprocess.run(
            [
                str(program),
                "--no-owner",
                *([] if wants_data else ["--schema-only"]),
                *_fixed_key(program),
                *(arg for arg in extra_args if arg != "--with-data"),
                "--dbname",
                self.url(dbname),
            ],
            capture_output=True,
            encoding="utf-8",
            env=clean_environment(),
            check=False,
        )
        if done.returncode != 0:
            raise ServerError(f"pg_dump of {dbname!r} failed: {done.stderr.strip()}")
        return done.stdout

    def _connect(
        self, dbname: str, role: str, autocommit: bool, options: Mapping[str, Any]
    ) -> psycopg.Connection[TupleRow]:
        place = {"host": str(self.socket_dir), "dbname": dbname, "user": role}
        place["options"] = self._session_options(role)
        return psycopg.connect(
            **{**LOCAL_ONLY, **place, **options}, autocommit=autocommit
        )

    def _trust_designs(self) -> None:
        self.administer(compose("ALTER ROLE {} SUPERUSER", DESIGN_ROLE))
        self.trusted = True

    def _session_options(self, role: str) -> str:
        """Event triggers of a trusted design may not fire on what we do for ourselves.

        Before 17 there is no such setting, and no trigger fires on a mere login.
        """
        ours = self.trusted and role in {SUPERUSER, DESIGN_ROLE}
        return "-c event_triggers=off" if ours and self.version_num >= 170000 else ""

    def administer(
        self, statement: LiteralString | Statement, values: Sequence[object] = ()
    ) -> list[TupleRow]:
        """Run a statement on databases, on a connection that is kept for them."""
        with self._administering:
            if self._admin is None or self._admin.closed:
                self._admin = self.connect()
            cursor = self._admin.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def _await_left(self, name: str, sessions: LiteralString) -> None:
        """Wait until the processes of closed connections have ended, 0.1 s at most.

        CREATE and DROP DATABASE look for them once, and again only 100 ms later
        (CountOtherDBBackends in PostgreSQL's procarray.c).
        """
        deadline = time.monotonic() + 0.1
        while self.administer(sessions, [name]) and time.monotonic() < deadline:
            time.sleep(0.001)

    def _await_ready(self) -> int:
        deadline = time.monotonic() + READY_SECONDS
        while True:
            if self._keeper.ended:
                raise self._keeper.failure("the ephemeral PostgreSQL did not start")
            try:
                with self._connect("postgres", SUPERUSER, True, {}) as connection:
                    return connection.info.server_version
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise self._keeper.failure(
                        f"the ephemeral PostgreSQL was not ready in {READY_SECONDS} s"
                    ) from None
            time.sleep(0.005)


def missing_extension_hint(server: EphemeralServer, name: str) -> str:
    """What to do when design SQL wants an extension that this server lacks."""
    with server.connect() as connection:
        rows = connection.execute("SELECT name FROM pg_available_extensions ORDER BY 1")
        offered = ", ".join(row[0] for row in rows) or "none"
    return (
        f"extension {name!r} is not installed for PostgreSQL {server.major} in "
        f"{server.binaries.bindir} (it offers: {offered}); install its package, or the "
        f"contrib package of PostgreSQL {server.major}, or name other binaries in "
        "SCHEMAOPS_PG_BINDIR"
    )


@functools.cache
def _fixed_key(pg_dump: Path) -> tuple[str, ...]:
    """Newer pg_dump frames its output with a random key; the same is wanted twice."""
    help_text = subprocess.run(
        [str(pg_dump), "--help"], capture_output=True, text=True, check=False
    ).stdout
    return ("--restrict-key=schemaops",) if "--restrict-key" in help_text else ()
