"""A live database that steps are run on, and how its sessions are opened.

Sessions see only pg_catalog: the SQL of steps is fully qualified, and no setting of
the role or the database may give it another meaning or another timeout. Triggers of
the application that name things without their schema need `search_path` given.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg

from schemaops.errors import ServerError
from schemaops.execute.queries import query
from schemaops.postgres.session import connect_url

Connection = psycopg.Connection[Any]


@dataclass(frozen=True, slots=True)
class Target:
    """A database by URL; `name` is for people."""

    url: str
    name: str = "target"
    search_path: str = "pg_catalog"

    @contextlib.contextmanager
    def connect(self) -> Iterator[Connection]:
        """An autocommit session with settings of its own; closed at the end.

        Raises ServerError when the database cannot be reached, and for what the
        server refuses in the block and nobody explained better.
        """
        # Settings are made by a query: poolers refuse them at the start.
        with contextlib.closing(connect_url(self.url, settings={})) as connection:
            try:
                self._settle(connection)
                yield connection
            except psycopg.Error as error:
                raise ServerError(
                    error.diag.message_primary or str(error).strip(),
                    where=self.name,
                    hint="check the rights of the role, and that the server is no "
                    "standby; nothing is broken: run the same command again",
                ) from error

    def _settle(self, connection: Connection) -> None:
        connection.execute(query("settle"), {"search_path": self.search_path})
        # Not every platform can watch a socket; there the setting is refused.
        with contextlib.suppress(psycopg.DatabaseError):
            connection.execute(query("watch_client"))
