"""Rename a column while both names work.

expand     a copy under the new name, kept in sync both ways
backfill   the copy is filled; copies of its indexes, so that the new application
           is as fast, and ON CONFLICT finds its key
contract   the copy steps aside and the column itself takes the new name: indexes,
           constraints and foreign keys were never rebuilt. The copy stays in sync
           until purge, so that an undo loses no write
purge      copy and triggers go

The server renames the column in partitions and in tables that inherit it, too; what
inherits gets triggers of its own, and its indexes are copied like those of the table.
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
from schemaops.catalog.model import OURS, Ref
from schemaops.diff.changes import Change, Renamed
from schemaops.plan.comparing import NO_EQUALITY
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.heirs import heirs, inheriting
from schemaops.plan.index_copies import index_copies
from schemaops.plan.kept import carried_over, granted_on
from schemaops.plan.model import Gate, Hazard, Phase, Step
from schemaops.plan.partitions import in_key
from schemaops.plan.preconditions import shown
from schemaops.plan.rewrites.drop_column import comment_of, retired_column
from schemaops.plan.steps import AE, SRE, backfill, ddl, lock
from schemaops.plan.sync import Pair, create_sync, drop_sync
from schemaops.sqltext import derived_name, raw, sql_text


@rewrite("column", "renamed")
def rename_column(change: Change, ctx: Context) -> Iterator[Step]:
    """Both names work from expand on; one column is left after contract."""
    assert isinstance(change, Renamed)
    column, named = change.old, change.new
    assert isinstance(column, Column)
    assert isinstance(named, Column)
    if named.generated or ctx.table(named.schema, named.table) is None:
        raise PlanRefused(
            f"column {change.was}: a generated column has no copy",
            hint="rename it when both applications are stopped, by a revision of your own",
        )
    column = dataclasses.replace(column, table=named.table)
    below = _below(named, ctx)
    _refuse_key(named, below, ctx)
    pair = _pair(column, named, below)
    objects = [named.ref, change.was, named.ref.table]
    yield _copy(column, named, objects, below, ctx)
    yield ddl(
        Phase.EXPAND,
        create_sync(pair),
        f"{column.name} and {named.name} follow each other",
        undo=drop_sync(pair),
        locks=[lock(SRE, *table) for table in pair.tables],
        objects=objects,
    )
    yield backfill(
        (named.schema, named.table),
        sql_text("{} = {}", named.name, column.name),
        _differs(pair),
        f"copy {column.name} to {named.name} for the rows that were there",
        objects=objects,
    )
    yield from index_copies(named.ref.table, named.name, below, ctx)
    yield _collapse(column, named, pair, objects, ctx)
    yield ddl(
        Phase.PURGE,
        [*drop_sync(_after(pair, ctx)), *kind_of(named).drop(retired_column(named))],
        f"the copy of {named.ref} is destroyed",
        no_undo_because="the copy is gone",
        locks=[lock(AE, *table) for table in _after(pair, ctx).tables],
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=objects,
    )


def _below(named: Column, ctx: Context) -> tuple[Table, ...]:
    """The tables that have the column from its table.

    Raises PlanRefused when a new one inherits it meanwhile.
    """
    path = (named.schema, named.table)
    before, after = (heirs(path, catalog) for catalog in (ctx.old, ctx.new))
    one, two = (set(inheriting(found)) for found in (before, after))
    if other := sorted(two - one):
        raise PlanRefused(
            f"column {named.ref} gets its name while {Ref('table', other[0])} begins to"
            " inherit it",
            hint="rename the column in one design, and change who inherits it in the"
            " next",
        )
    return before


def _refuse_key(named: Column, below: tuple[Table, ...], ctx: Context) -> None:
    """No trigger may move a row to another partition, nor give it its first one."""
    own = ctx.old.get(Table, named.schema, named.table)
    for table in (own, *below):
        if in_key(table, named.name):
            raise PlanRefused(
                f"column {named.ref} decides on the partition of a row: it cannot have"
                " two names",
                hint="rename it when both applications are stopped, by a revision of"
                " your own",
            )


def _pair(column: Column, named: Column, below: tuple[Table, ...]) -> Pair:
    return Pair(
        schema=named.schema,
        table=named.table,
        key=named.name,
        source=column.name,
        target=named.name,
        source_type=column.type,
        target_type=column.type,
        both_ways=True,
        heirs=inheriting(below),
    )


def _after(pair: Pair, ctx: Context) -> Pair:
    """After contract: the column has the new name, the copy a name of ours.

    An heir that is dropped is retired then, and nobody writes it any more.
    """
    aside = derived_name(OURS + "old", pair.target)
    there = tuple(path for path in pair.heirs if Ref("table", path) not in ctx.dropped)
    return dataclasses.replace(
        pair, source=pair.target, target=aside, both_ways=False, heirs=there
    )


def _copy(
    column: Column,
    named: Column,
    objects: list[Ref],
    below: tuple[Table, ...],
    ctx: Context,
) -> Step:
    tables = (named.ref.table, *(table.ref for table in below))
    copies = [Ref("column", (*table.path, named.name)) for table in tables]
    homes = [(schema, name) for schema, name, *_ in (t.path for t in tables)]
    bare = dataclasses.replace(
        named, not_null=False, default=None, identity="", comment=None
    )
    return ddl(
        Phase.EXPAND,
        [
            sql_text(
                "ALTER TABLE {}.{} ADD COLUMN {}",
                named.schema,
                named.table,
                column_definition(bare),
            ),
            *column_settings(bare),
            *granted_on(copies, ctx),
            *carried_over(ctx, homes, column.name, named.name),
        ],
        f"the new name {named.ref}, as a copy for now",
        undo=kind_of(named).drop(named),
        locks=[lock(AE, named.schema, named.table)],
        objects=objects,
    )


def _collapse(
    column: Column, named: Column, pair: Pair, objects: list[Ref], ctx: Context
) -> Step:
    aside, after = retired_column(named), _after(pair, ctx)
    there, back = renamed_identity(column, ctx.column(named.ref) or named)
    rename = "ALTER TABLE {}.{} RENAME COLUMN {} TO {}"
    table = (named.schema, named.table)
    predicate = sql_text(
        "SELECT {} FROM {}.{} WHERE {} LIMIT 5",
        shown(table, (column.name, named.name), ctx),
        *table,
        raw(_differs(pair)),
    )
    return ddl(
        Phase.CONTRACT,
        [
            *drop_sync(pair),
            sql_text(rename, *table, named.name, aside.name),
            sql_text(rename, *table, column.name, named.name),
            *there,
            *create_sync(after),
            *comment_of(aside),
        ],
        f"{column.name} itself takes the name {named.name}; nothing is rebuilt",
        undo=[
            *drop_sync(after),
            *back,
            *comment_of(dataclasses.replace(aside, comment=None)),
            sql_text(rename, *table, named.name, column.name),
            sql_text(rename, *table, aside.name, named.name),
            *create_sync(pair),
        ],
        locks=[lock(AE, *one) for one in pair.tables],
        objects=objects,
        gate=Gate(predicate, f"{column.name} and {named.name} differ in these rows"),
    )


def renamed_identity(before: Column, after: Column) -> tuple[list[str], list[str]]:
    """Statements that give an identity's sequence its new name, and back."""
    was, name = before.identity_sequence, after.identity_sequence
    if was is None or name is None or was == name:
        return [], []
    rename = "ALTER SEQUENCE {}.{} RENAME TO {}"
    return [sql_text(rename, *was, name[1])], [sql_text(rename, *name, was[1])]


def _differs(pair: Pair) -> str:
    cast = raw("::text" if pair.source_type in NO_EQUALITY else "")
    return sql_text("{}{} IS DISTINCT FROM {}{}", pair.target, cast, pair.source, cast)
