"""Alembic's version table, kept in the schema `schemaops` and made when missing."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import psycopg
from psycopg.rows import tuple_row

Connection = psycopg.Connection[Any]


def ensure(connection: Connection) -> None:
    """Make the tables of version_table.sql unless they are there.

    Looked up first, because IF NOT EXISTS asks for the right to create even when
    there is nothing to do.
    """
    with connection.cursor(row_factory=tuple_row) as cursor:
        if not _exists(cursor, "schemaops.alembic_progress"):
            file = files("schemaops.revisions").joinpath("version_table.sql")
            cursor.execute(file.read_bytes())


def heads(connection: Connection) -> set[str]:
    """The rows of the version table; none when there is no table."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        if not _exists(cursor, "schemaops.alembic_version"):
            return set()
        cursor.execute("SELECT version_num FROM schemaops.alembic_version")
        return {row[0] for row in cursor}


def set_heads(connection: Connection, old: set[str], new: set[str]) -> None:
    """Replace the rows `old` by the rows `new`, in the caller's transaction."""
    ensure(connection)
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM schemaops.alembic_version WHERE version_num = ANY (%s)",
            [sorted(old - new)],
        )
        cursor.executemany(
            "INSERT INTO schemaops.alembic_version VALUES (%s)",
            [[head] for head in sorted(new - old)],
        )


def begun(connection: Connection) -> list[str]:
    """Steps of a revision that `alembic` has begun and not finished."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        if not _exists(cursor, "schemaops.alembic_progress"):
            return []
        cursor.execute("SELECT step FROM schemaops.alembic_progress ORDER BY step")
        return [row[0] for row in cursor]


def unfinished(connection: Connection) -> list[str]:
    """Revisions that `schemaops apply` or `rollback` has begun and not finished."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        if not _exists(cursor, "schemaops.step"):
            return []
        cursor.execute(
            "SELECT r.revision FROM schemaops.revision r"
            " JOIN schemaops.step s ON s.revision = r.revision AND s.phase <> 'purge'"
            " GROUP BY r.revision, r.totals HAVING bool_or(s.state <> 'undone')"
            " AND count(*) FILTER (WHERE s.state = 'done') < (SELECT sum(value::int)"
            " FROM jsonb_each_text(r.totals) WHERE key <> 'purge') ORDER BY 1"
        )
        return [row[0] for row in cursor]


def _exists(cursor: psycopg.Cursor[tuple[Any, ...]], table: str) -> bool:
    row = cursor.execute("SELECT to_regclass(%s) IS NOT NULL", [table]).fetchone()
    return row is not None and bool(row[0])
