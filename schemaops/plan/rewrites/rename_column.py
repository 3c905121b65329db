"""Rename a column while both names work.

expand     a copy under the new name, kept in sync both ways
backfill   the copy is filled; copies of its indexes, so that the new application
           is as fast, and ON CONFLICT finds its key
contract   the copy steps aside and the column itself takes the new name: indexes,
           constraints and foreign keys were never rebuilt. The copy stays in sync
           until purge, so that an undo loses no write
purge      copy and triggers go
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
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import OURS, Ref
from schemaops.diff.changes import Change, Renamed
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.kept import granted_on
from schemaops.plan.keys import index_of
from schemaops.plan.model import Gate, Hazard, Phase, Step
from schemaops.plan.rewrites.drop_column import comment_of, retired_column
from schemaops.plan.steps import AE, SRE, backfill, build_index, ddl, lock
from schemaops.plan.sync import NO_EQUALITY, Pair, create_sync, drop_sync
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
    pair = _pair(column, named)
    table = lock(AE, named.schema, named.table)
    objects = [named.ref, change.was, named.ref.table]
    yield _copy(named, objects, ctx)
    yield ddl(
        Phase.EXPAND,
        create_sync(pair),
        f"{column.name} and {named.name} follow each other",
        undo=drop_sync(pair),
        locks=[lock(SRE, named.schema, named.table)],
        objects=objects,
    )
    yield backfill(
        (named.schema, named.table),
        sql_text("{} = {}", named.name, column.name),
        _differs(pair),
        f"copy {column.name} to {named.name} for the rows that were there",
        objects=objects,
    )
    yield from _index_copies(named, ctx)
    yield _collapse(column, named, pair, objects, ctx)
    yield ddl(
        Phase.PURGE,
        [*drop_sync(_after(pair)), *kind_of(named).drop(retired_column(named))],
        f"the copy of {named.ref} is destroyed",
        no_undo_because="the copy is gone",
        locks=[table],
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=objects,
    )


def _pair(column: Column, named: Column) -> Pair:
    return Pair(
        schema=named.schema,
        table=named.table,
        key=named.name,
        source=column.name,
        target=named.name,
        source_type=column.type,
        target_type=column.type,
        both_ways=True,
    )


def _after(pair: Pair) -> Pair:
    """After contract: the column has the new name, the copy a name of ours."""
    aside = derived_name(OURS + "old", pair.target)
    return dataclasses.replace(pair, source=pair.target, target=aside, both_ways=False)


def _copy(named: Column, objects: list[Ref], ctx: Context) -> Step:
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
            *granted_on((named.ref,), ctx),
        ],
        f"the new name {named.ref}, as a copy for now",
        undo=kind_of(named).drop(named),
        locks=[lock(AE, named.schema, named.table)],
        objects=objects,
    )


def _collapse(
    column: Column, named: Column, pair: Pair, objects: list[Ref], ctx: Context
) -> Step:
    aside, after = retired_column(named), _after(pair)
    there, back = renamed_identity(column, ctx.column(named.ref) or named)
    rename = "ALTER TABLE {}.{} RENAME COLUMN {} TO {}"
    table = (named.schema, named.table)
    predicate = sql_text(
        "SELECT * FROM {}.{} WHERE {} LIMIT 5", *table, raw(_differs(pair))
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
        locks=[lock(AE, *table)],
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


def _index_copies(named: Column, ctx: Context) -> Iterator[Step]:
    """Indexes on the column, as the server prints them under the new name."""
    for child in ctx.old.children(named.ref.table):
        index: Index | None = None
        if isinstance(child, Index) and not child.partitioned:
            index = child
        elif isinstance(child, Constraint) and child.type in {"p", "u"}:
            index = index_of(child, child.name)
        if index is not None and named.name in index.columns:
            copy = dataclasses.replace(
                index, name=derived_name(OURS + "copy", index.name), comment=None
            )
            yield build_index(
                Phase.BACKFILL, copy, f"{index.name} for the new name until contract"
            )
