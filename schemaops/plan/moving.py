"""The statement that moves rows of a backfill: within their table, or to another."""

from __future__ import annotations

from schemaops.plan.model import Backfill
from schemaops.sqltext import Fragment, compose, literal, raw, sql_text


def move(
    backfill: Backfill, home: Fragment, where: Fragment, limit: int | None = None
) -> str:
    """The statement for rows that still need it.

    home: the table, or a part of it. where: which rows. limit: how many, of those that
    another table is to have. They are locked, so that none changes between its being
    read and its being there.
    """
    if not backfill.insert:
        return sql_text(
            "UPDATE {} SET {} WHERE {}", home, raw(backfill.assignments), where
        )
    return sql_text(
        "{}\nFROM {}\nWHERE {}\n{}FOR NO KEY UPDATE\nON CONFLICT {}DO NOTHING",
        raw(backfill.insert),
        home,
        where,
        compose("LIMIT {} ", literal(limit)) if limit else raw(""),
        raw(f"{backfill.conflict} " if backfill.conflict else ""),
    )
