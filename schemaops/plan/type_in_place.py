"""ALTER TYPE where no row is rewritten or read, together with what pins the type."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.column_settings import column_settings, typed_anew
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog
from schemaops.plan.context import Context
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.rebuild import around
from schemaops.plan.steps import AE, ddl, lock
from schemaops.sqltext import raw, sql_text


def in_place_step(before: Column, after: Column, ctx: Context) -> Step:
    """The one step; views on top are taken down and put up again in it."""
    on_top = around(ctx, [before.ref])
    bare_before = dataclasses.replace(before, name=after.name)
    locks = [lock(AE, after.schema, after.table), *on_top.locks]
    for child in ctx.new.children(after.ref.table):
        if isinstance(child, Constraint) and child.references is not None:
            locks.append(lock(AE, *child.references))
    # the old application reads what is dropped until it is gone
    dropped = any(ref in ctx.dropped for ref in on_top.refs)
    return ddl(
        Phase.CONTRACT if dropped else Phase.EXPAND,
        [
            *on_top.before,
            _plain_type(after),
            *_settings(before, ctx.old, after, ctx.new),
            *on_top.after,
        ],
        f"{after.ref} is {after.type} in place: no row is read or written",
        undo=[
            *on_top.undo_before,
            _plain_type(bare_before),  # by assignment: what is too long fails, uncut
            *_settings(after, ctx.new, bare_before, ctx.old),
            *on_top.undo_after,
        ],
        locks=list(dict.fromkeys(locks)),
        hazards=[Hazard.SCAN] if on_top.scans else [],
        objects=[after.ref, after.ref.table, *on_top.refs],
        scans=on_top.scans,
    )


def _settings(before: Column, old: Catalog, after: Column, new: Catalog) -> list[str]:
    """ALTER TYPE takes storage and compression away, of partitions and children too."""
    statements = column_settings(after, typed_anew(before))
    for child in inheriting_columns(after, new):
        was = old.get(Column, *child.ref.path)
        if was is not None:
            statements += _settings(was, old, child, new)
    return statements


def inheriting_columns(column: Column, catalog: Catalog) -> Iterator[Column]:
    """The same column of partitions and children."""
    home = (column.schema, column.table)
    for table in catalog.of(Table):
        if home in {table.partition_of, *table.inherits}:
            found = catalog.get(Column, table.schema, table.name, column.name)
            if found is not None:
                yield found


def _plain_type(column: Column) -> str:
    collation = f" COLLATE {column.collation}" if column.collation else ""
    return sql_text(
        "ALTER TABLE {}.{} ALTER COLUMN {} TYPE {}{}",
        column.schema,
        column.table,
        column.name,
        raw(column.type),
        raw(collation),
    )
