"""A second connection into the snapshot of the first, for what the server prints slowly.

Constraints and indexes of a large catalog cost the server as much as all the rest. One
process of it works on them while another works on columns. Where there is no second
connection to be had, or it does not reach the same server, the first does it all.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

from schemaops.errors import SchemaopsError
from schemaops.sqltext import compose, literal

Connection = psycopg.Connection[Any]
Rows = list[tuple[Any, ...]]
Open = Callable[[], Connection]


@dataclass(frozen=True, slots=True)
class Beside:
    """Gives the rows of queries; None where they have to be asked again."""

    _pool: ThreadPoolExecutor
    _connection: Future[Connection | None]

    def rows(self, query: LiteralString) -> Future[Rows | None]:
        """Ask; one query after another."""
        return self._pool.submit(self._fetched, query)

    def _fetched(self, query: LiteralString) -> Rows | None:
        connection = self._connection.result()
        if connection is None:
            return None
        try:
            return connection.execute(query).fetchall()
        except psycopg.Error:
            return None


@contextlib.contextmanager
def beside(first: Connection, open_: Open, settings: LiteralString) -> Iterator[Beside]:
    """A second connection that sees what the first sees, until the block ends.

    first: in a REPEATABLE READ transaction. open_: connects to the same database.
    """
    (snapshot,) = first.execute("SELECT pg_export_snapshot()").fetchone() or ("",)

    def opened() -> Connection | None:
        try:
            connection = open_()
        except (psycopg.Error, SchemaopsError):
            return None  # too many of them, perhaps
        try:
            connection.autocommit = True
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            connection.execute(
                compose("SET TRANSACTION SNAPSHOT {}", literal(snapshot))
            )
            connection.execute(settings)
        except psycopg.Error:  # another server behind the same name
            connection.close()
            return None
        return connection

    with ThreadPoolExecutor(1, "beside") as pool:
        future = pool.submit(opened)
        try:
            yield Beside(pool, future)
        finally:
            pool.submit(_closed, future)


def _closed(future: Future[Connection | None]) -> None:
    connection = future.result()
    if connection is not None:
        connection.close()
