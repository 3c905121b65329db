"""The order of columns: a table built anew keeps the one that the old table has.

An application that names no columns (`INSERT INTO t VALUES …`, COPY) goes by it. What
the design says first may stand last in a database that got it later.
"""

from __future__ import annotations

import dataclasses

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Ref
from schemaops.plan.context import Context
from schemaops.plan.model import Gate
from schemaops.plan.shadow.model import Shadow
from schemaops.sqltext import joined, literal, sql_text


def in_order(table: Ref, ctx: Context) -> list[Column]:
    """The columns that a table is to have, numbered as the old table's are.

    What it has not had yet comes last, as ADD COLUMN has it.
    """
    before = {c.name: c.position for c in _columns(table, ctx, old=True)}
    last = max(before.values(), default=0)
    return sorted(
        (
            dataclasses.replace(c, position=before.get(c.name, last + c.position))
            for c in _columns(table, ctx, old=False)
        ),
        key=lambda column: column.position,
    )


def same_order(shadow: Shadow, ctx: Context) -> Gate:
    """The columns stand in the database as the plan takes them to stand."""
    table, come = shadow.after.ref, {column.name for column in shadow.columns}
    there = [one.name for one in in_order(table, ctx) if one.name not in come]
    names = [literal(name) for name in there]
    return Gate(
        sql_text(
            "SELECT array_agg(attname::text ORDER BY attnum) FROM pg_catalog.pg_attribute\n"
            "WHERE attrelid = to_regclass({}) AND attnum > 0 AND NOT attisdropped\n"
            "HAVING array_agg(attname::text ORDER BY attnum) <> ARRAY[{}]",
            literal(sql_text("{}.{}", *table.path)),
            joined(names),
        ),
        f"the columns of {table} stand in another order here than in the database that"
        " the plan was made from: whoever names no columns would meet another table",
    )


def _columns(table: Ref, ctx: Context, *, old: bool) -> list[Column]:
    children = (ctx.old if old else ctx.new).children(table)
    return [child for child in children if isinstance(child, Column)]
