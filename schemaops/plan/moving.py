"""The statement that moves rows of a backfill: within their table, or to another."""

from __future__ import annotations

from schemaops.plan.model import Backfill
from schemaops.sqltext import Fragment, commas, compose, literal, raw, sql_text


def move(
    backfill: Backfill, home: tuple[str, str], within: Fragment | None = None
) -> str:
    """The statement for rows of a table that still need it.

    home: the table, or a part of it. within: another condition, of the rows.
    """
    where = compose("({})", raw(backfill.predicate))
    if within is not None:
        where = compose("{} AND {}", within, where)
    if backfill.into is None:
        return sql_text(
            "UPDATE ONLY {}.{} SET {} WHERE {}",
            *home,
            raw(backfill.assignments),
            where,
        )
    return copy(backfill, home, where)


def copy(
    backfill: Backfill,
    home: tuple[str, str],
    where: Fragment,
    limit: int | None = None,
) -> str:
    """Copy rows to the other table, unless it has their key.

    They are locked, so that none changes between its being read and its being there.
    """
    assert backfill.into is not None
    return sql_text(
        "INSERT INTO {}.{} ({columns}) OVERRIDING SYSTEM VALUE\n"
        "SELECT {columns} FROM ONLY {}.{}\nWHERE {where}\n{limit}FOR NO KEY UPDATE\n"
        "ON CONFLICT ({key}) DO NOTHING",
        *backfill.into,
        *home,
        columns=raw(backfill.assignments),
        where=where,
        limit=compose("LIMIT {} ", literal(limit)) if limit else raw(""),
        key=commas(backfill.key),
    )
