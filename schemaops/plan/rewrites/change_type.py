"""Change a column's type, or its collation.

in place   where no row is rewritten or read (varchar wider, numeric wider …):
           expand, together with the views that pin the type
otherwise  expand     a second column of the new type, kept in sync by a trigger
           backfill   the rows that were there
           contract   indexes, constraints and foreign keys are made for the second
                      column while reads and writes go on, then one short
                      transaction exchanges the names (change_over.py); at the end of
                      backfill already where both applications live with the new
                      type (shared_name.py)
           purge      the old column goes

Several columns that foreign keys tie together change over at once. The old column
stays in sync until purge, so an undo after contract loses no write; a value that it
cannot hold becomes NULL there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.column_settings import column_settings
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import (
    Column,
    column_definition,
)
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change, Renamed
from schemaops.plan.change_gate import gate
from schemaops.plan.change_over import change_over, tidy
from schemaops.plan.comparing import NO_EQUALITY
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.exchange import pair_of, type_of_twin
from schemaops.plan.hanging import ANEW, made
from schemaops.plan.kept import carried_over
from schemaops.plan.model import Phase, Step
from schemaops.plan.narrowing import narrowed
from schemaops.plan.relabelled import enums_of
from schemaops.plan.rewrites.not_null import set_not_null
from schemaops.plan.shared_name import changes_early, early
from schemaops.plan.steps import AE, SRE, backfill, ddl, lock
from schemaops.plan.sync import create_sync, drop_sync, of_row
from schemaops.plan.twins import (
    group_of,
    replaced_columns,
    twin_name,
)
from schemaops.plan.type_in_place import in_place_step, inheriting_columns
from schemaops.sqltext import compose, raw, sql_text


@rewrite("column", "type")
@rewrite("column", "collation")
def change_type(change: Change, ctx: Context) -> Iterator[Step]:
    """In place, or by a second column."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Column)
    assert isinstance(after, Column)
    if after.inherited:
        return
    _refuse(before, after, ctx)
    columns = replaced_columns(ctx.changes, ctx.old, ctx.new)
    if change.ref not in columns:
        yield in_place_step(before, after, ctx)
        return
    _refuse_heirs(after, ctx)
    forms = (before, after, *inheriting_columns(after, ctx.new))
    if any(c.not_null_label or c.not_null_options or c.not_null_comment for c in forms):
        raise PlanRefused(
            f"column {after.ref}: NOT NULL of a copy has no name or form of its own",
            hint=ANEW,
        )
    group = group_of(change.ref, columns, ctx)
    yield from _second_column(before, after, ctx)
    if change.ref == group[0]:
        takes_name = list(_takes_name(group, ctx))
        yield from map(early, takes_name) if changes_early(group, ctx) else takes_name


def _takes_name(group: tuple[Ref, ...], ctx: Context) -> Iterator[Step]:
    """What makes the copies ready, the change-over, and what follows it."""
    ready = [step for ref in group for step in _ready(ref, ctx)]
    if ready and enums_of(group, ctx):  # it says more than "there is a NULL"
        ready[0] = dataclasses.replace(ready[0], gate=gate(group, ctx))
    yield from ready
    yield from made(group, ctx)
    yield change_over(group, ctx)
    yield from tidy(group, ctx)


def _refuse(before: Column, after: Column, ctx: Context) -> None:
    ref = after.ref
    if before.generated or after.generated:
        raise PlanRefused(f"column {ref}: a generated column has no copy", hint=ANEW)
    if any(isinstance(c, Renamed) and c.ref == ref for c in ctx.changes):
        raise PlanRefused(
            f"column {ref} has a new name and a new type",
            hint="rename it in one design, and change its type in the next",
        )
    if bool(before.identity) != bool(after.identity):
        raise PlanRefused(
            f"column {ref} changes its type, and how it counts",
            hint="change the type in one design, and the identity in the next",
        )
    for other in ctx.old.dependents.get(ref, ()):
        value = ctx.old.objects[other]
        if isinstance(value, Column) and value.generated:
            raise PlanRefused(
                f"column {ref} changes its type, and the generated {other} is made of it",
                hint=ANEW,
            )


def _refuse_heirs(column: Column, ctx: Context) -> None:
    """A trigger on a parent does not fire for the rows of its children."""
    for table in ctx.old.of(Table):
        if (column.schema, column.table) in table.inherits:
            raise PlanRefused(
                f"column {column.ref} changes its type, and {table.ref} inherits it",
                hint=ANEW,
            )


def _second_column(before: Column, after: Column, ctx: Context) -> Iterator[Step]:
    twin = dataclasses.replace(
        after,
        name=twin_name(after.name),
        type=type_of_twin(after, ctx),
        not_null=False,
        default=None,
        identity="",
        comment=None,
    )
    pair = pair_of(before, after, ctx)
    table = (after.schema, after.table)
    objects = [after.ref, after.ref.table]
    add = compose("ALTER TABLE {}.{} ADD COLUMN {}", *table, column_definition(twin))
    parts = [
        dataclasses.replace(child, name=twin.name)
        for child in inheriting_columns(after, ctx.new)
    ]
    settings = [s for one in (twin, *parts) for s in column_settings(one)]
    homes = [(one.schema, one.table) for one in (twin, *parts)]
    yield ddl(
        Phase.EXPAND,
        [
            sql_text("{}", add),
            *settings,
            *carried_over(ctx, homes, before.name, twin.name),
        ],
        f"a second column of type {twin.type} beside {after.ref}",
        undo=kind_of(twin).drop(twin),
        locks=[lock(AE, *table)],
        objects=objects,
    )
    yield ddl(
        Phase.EXPAND,
        create_sync(pair),
        f"what is written to {after.name} is written to both",
        undo=drop_sync(pair),
        locks=[lock(SRE, *table)],
        objects=objects,
    )
    value = of_row(pair)
    cast = raw("::text" if after.type.split("(")[0] in NO_EQUALITY else "")
    if after.collation or before.collation:
        cast = raw(' COLLATE "C"')  # of two collations neither is taken
    yield backfill(
        table,
        sql_text("{} = {}", twin.name, value),
        sql_text("{}{} IS DISTINCT FROM ({}){}", twin.name, cast, value, cast),
        f"the rows of {after.table} that were there",
        gate=None if pair.up else narrowed(before, after, ctx),
        objects=objects,
    )


def _ready(ref: Ref, ctx: Context) -> Iterator[Step]:
    """What the copy must have before it can take the name."""
    after = ctx.column(ref)
    assert after is not None
    if after.not_null:
        twin = dataclasses.replace(
            after, name=twin_name(after.name), not_null_name=None
        )
        yield from set_not_null(twin, ctx)
