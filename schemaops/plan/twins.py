"""Which columns are replaced by a copy of another type, and what hangs on them.

The definitions of indexes and constraints under the copy's name are printed by the
server (Context.twinned, Context.retiring), never edited as text.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index, under_other_names
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS, Catalog, Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context
from schemaops.plan.partitions import above
from schemaops.plan.relabelled import enums_of, sharing
from schemaops.plan.typechange import in_place
from schemaops.sqltext import derived_name

CopiedKind = Constraint | Index


def replaced_columns(
    changes: tuple[Change, ...], old: Catalog, new: Catalog
) -> tuple[Ref, ...]:
    """Columns whose new type needs another column, in order of identity."""
    found = set()
    for change in changes:
        if not isinstance(change, Altered) or change.aspect not in {
            "type",
            "collation",
        }:
            continue
        before, after = change.before, change.after
        if isinstance(before, Column) and isinstance(after, Column):
            table = new.get(Table, after.schema, after.table)
            usable = table is not None and not after.inherited
            if usable and not in_place(before, after, old):
                found.add(change.ref)
    return tuple(sorted(found))


def twin_name(column: str) -> str:
    """The copy, until it takes the column's name."""
    return derived_name(OURS + "new", column)


def retired_name(column: str) -> str:
    """The column, after the copy took its name."""
    return derived_name(OURS + "old", column)


def names_of_twins(columns: tuple[Ref, ...]) -> Mapping[Ref, str]:
    """Renames that make Context.twinned out of the new catalog."""
    return {ref: twin_name(ref.name) for ref in columns}


def names_of_retiring(columns: tuple[Ref, ...]) -> Mapping[Ref, str]:
    """Renames that make Context.retiring out of the old catalog."""
    return {ref: retired_name(ref.name) for ref in columns}


def group_of(ref: Ref, columns: tuple[Ref, ...], ctx: Context) -> tuple[Ref, ...]:
    """Columns that change over in one transaction: tied by foreign keys or an enum."""
    tables = {ref.table}
    while True:
        tied = {*tables, *sharing(tables, columns, ctx)}
        for before, _ in copied(ctx, columns):
            if isinstance(before, Constraint) and before.references is not None:
                paths = (before.ref.table.path, before.references)
                ends = {Ref("table", home_of(path, ctx)) for path in paths}
                if ends & tied and {c.table for c in columns} & ends:
                    tied |= {t for t in ends if any(c.table == t for c in columns)}
        if tied == tables:
            return tuple(c for c in columns if c.table in tables)
        tables = tied


def home_of(table: tuple[str, ...], ctx: Context) -> tuple[str, ...]:
    """The table that a partition has its columns from: the uppermost one."""
    found = ctx.old.get(Table, *table)
    over = list(above(found, ctx.old)) if found is not None else []
    return over[-1].ref.path if over else table


def copied(
    ctx: Context, columns: tuple[Ref, ...]
) -> Iterator[tuple[CopiedKind, CopiedKind]]:
    """(as it will be, the same on the copies) for all that hangs on the columns.

    Only what was there before: what is new comes after the change-over.
    """
    values: list[CopiedKind] = [*ctx.new.of(Index), *ctx.new.of(Constraint)]
    for value in values:
        twin = ctx.twinned.objects.get(value.ref)
        if value.ref not in ctx.old.objects or not isinstance(twin, Index | Constraint):
            continue
        if twin.definition != value.definition and hangs(value.ref, ctx):
            yield value, twin


def made_along(columns: tuple[Ref, ...], ctx: Context) -> Iterator[Ref]:
    """Checks and indexes whose copy has the new definition, which may say new labels."""
    for value, _ in copied(ctx, columns):
        on = [c for c in columns if c.table.path == (value.schema, value.table)]
        altered = {
            c.aspect
            for c in ctx.changes
            if isinstance(c, Altered) and c.ref == value.ref
        }
        plain = isinstance(value, Index) or value.type == "c"
        redefined = "definition" in altered <= {"definition", "comment"}
        if plain and redefined and enums_of(on, ctx):
            yield value.ref


def hangs(ref: Ref, ctx: Context) -> bool:
    """Whether an object was on a column that is replaced."""
    value, retiring = ctx.old.objects.get(ref), ctx.retiring.objects.get(ref)
    if value is None or retiring is None:
        return False
    return getattr(value, "definition", None) != getattr(retiring, "definition", None)


def on_copy(twin: CopiedKind) -> CopiedKind:
    """The same object under a name of ours, its parts too."""
    if isinstance(twin, Index):
        return under_other_names(twin, _new)
    return dataclasses.replace(twin, name=_new(twin.name))


def _new(name: str) -> str:
    return derived_name(OURS + "new", name)


def comes_after(ref: Ref, ctx: Context) -> bool:
    """Whether an object that is new there needs a column that changes over first."""
    value, twin = ctx.new.objects.get(ref), ctx.twinned.objects.get(ref)
    if value is None or twin is None or hangs(ref, ctx):
        return False
    return getattr(value, "definition", None) != getattr(twin, "definition", None)
