"""Split a column into several, or merge several into one, while both forms are used.

expand     the new columns, without default and NOT NULL; triggers that make each side
           of the other when it is written; the old columns may be NULL
backfill   the new columns of the rows that were there
contract   NOT NULL and defaults of the new columns; the old ones are retired, and the
           triggers turn round: they follow until purge, so an undo loses no write
purge      the old columns and the triggers go

`down(up(x)) = x` is asked of the rows before anything moves, and once more before the
old columns are retired, of what was written since.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column, alter_column
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Change, MappedFrom, MappedTo
from schemaops.plan.context import Context, rewrite
from schemaops.plan.heirs import heirs
from schemaops.plan.mapping.columns import group_with
from schemaops.plan.mapping.groups import Group
from schemaops.plan.mapping.sync import (
    group_sync,
    settled,
    there_and_back,
    unfilled,
    unlike,
)
from schemaops.plan.model import Gate, Hazard, Lock, LockMode, Phase, Step
from schemaops.plan.preconditions import SHOWN, primary_key, shown
from schemaops.plan.quiet import quietly
from schemaops.plan.rewrites.add_column import bare
from schemaops.plan.rewrites.drop_column import comment_of, marked, retired_column
from schemaops.plan.rewrites.not_null import drop_not_null, in_key, set_not_null
from schemaops.plan.steps import AE, SRE, backfill, ddl, lock
from schemaops.plan.sync import create_sync, drop_sync
from schemaops.sqltext import commas, compose, joined, raw, render, sql_text


@rewrite("column", "mapped_from")
def added(change: Change, ctx: Context) -> Iterator[Step]:
    """A new column; its group's sync comes when all of them are there."""
    assert isinstance(change, MappedFrom)
    column = change.new
    assert isinstance(column, Column)
    yield bare(column, "made of columns that go", ctx)
    if column.not_null:
        yield from set_not_null(column, ctx)
    if column.default is not None:
        yield ddl(
            Phase.CONTRACT,
            [alter_column(column, compose("SET DEFAULT {}", raw(column.default)))],
            f"the default of {column.ref}, which its trigger gave until here",
            undo=[alter_column(column, raw("DROP DEFAULT"))],
            locks=[lock(AE, column.schema, column.table)],
            objects=[column.ref, column.ref.table],
        )


@rewrite("column", "mapped_to")
def replaced(change: Change, ctx: Context) -> Iterator[Step]:
    """A column that goes; the first of its group brings what is done once."""
    assert isinstance(change, MappedTo)
    column = change.old
    assert isinstance(column, Column)
    group = group_with(change.ref, ctx.groups)
    if column.not_null:
        keyed = in_key(column, ctx)
        yield from drop_not_null(column, Phase.CONTRACT if keyed else Phase.EXPAND)
    if column == group.sources[0].column:
        yield _synced(group, ctx)
        yield _filled(group)
        yield _retired(group, ctx)
        yield _purged(group, ctx)


def _synced(group: Group, ctx: Context) -> Step:
    sync = group_sync(group)
    return ddl(
        Phase.EXPAND,
        create_sync(sync),
        f"{_old(group)} and {_new(group)} follow each other",
        undo=drop_sync(sync),
        locks=_locks(SRE, group, ctx),
        objects=_objects(group),
        gate=_lossless(group, ctx),
        hazards=[Hazard.DATA_DEPENDENT],
    )


def _lossless(group: Group, ctx: Context) -> Gate:
    """down(up(x)) = x for every row, before anything is written."""
    names = [end.name for end in (*group.sources, *group.targets)]
    return Gate(
        sql_text(
            "SELECT {} FROM {}\nWHERE {} LIMIT {}",
            commas(tuple(dict.fromkeys((*primary_key(group.path, ctx), *names)))),
            there_and_back(group),
            unlike(group),
            raw(str(SHOWN + 1)),
        ),
        f"{_old(group)} would not be the same after the way to {_new(group)} and back:"
        " correct these rows, or what the comments in the design say",
        settled(group),
    )


def _filled(group: Group) -> Step:
    assignments = joined(
        [compose("{} = ({})", end.name, raw(end.made)) for end in group.targets]
    )
    return backfill(
        group.path,
        render(assignments),
        render(quietly(unfilled(group))),
        f"make {_new(group)} of {_old(group)} for the rows that were there",
        objects=_objects(group),
    )


def _retired(group: Group, ctx: Context) -> Step:
    """One transaction: the old names go out of sight, and the triggers turn round."""
    columns = [end.column for end in group.sources]
    rename = "ALTER TABLE {}.{} RENAME COLUMN {} TO {}"
    do = drop_sync(group_sync(group))
    undo = drop_sync(group_sync(group, turned=True))
    for column in columns:
        aside = retired_column(column)
        do += [sql_text(rename, *group.path, column.name, aside.name), *marked(aside)]
        undo += [
            sql_text(rename, *group.path, aside.name, column.name),
            *comment_of(column),
        ]
    names = [end.name for end in (*group.sources, *group.targets)]
    return ddl(
        Phase.CONTRACT,
        [*do, *create_sync(group_sync(group, turned=True))],
        f"{_old(group)} retired: out of sight, and made of {_new(group)} until purge",
        undo=[*undo, *create_sync(group_sync(group))],
        locks=_locks(AE, group, ctx),
        hazards=[Hazard.DATA_DEPENDENT],
        objects=_objects(group),
        gate=Gate(
            sql_text(
                "SELECT {} FROM {}.{}\nWHERE {} OR {} LIMIT {}",
                shown(group.path, names, ctx),
                *group.path,
                unlike(group),
                unfilled(group),
                raw(str(SHOWN + 1)),
            ),
            f"{_old(group)} and {_new(group)} do not say the same in these rows",
        ),
    )


def _purged(group: Group, ctx: Context) -> Step:
    aside = [retired_column(end.column) for end in group.sources]
    return ddl(
        Phase.PURGE,
        [
            *drop_sync(group_sync(group, turned=True)),
            *(statement for one in aside for statement in kind_of(one).drop(one)),
        ],
        f"the retired {_old(group)} is destroyed",
        no_undo_because="the values are gone",
        locks=_locks(AE, group, ctx),
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=_objects(group),
    )


def _objects(group: Group) -> list[Ref]:
    sources = [end.column.ref for end in group.sources]
    return [*sources, *(ref for ref in group.refs if ref not in sources)]


def _locks(mode: LockMode, group: Group, ctx: Context) -> list[Lock]:
    """A trigger on a partitioned table is put on its partitions too."""
    below = heirs(group.path, ctx.old)
    tables = [group.path, *((table.schema, table.name) for table in below)]
    return [lock(mode, *path) for path in tables]


def _old(group: Group) -> str:
    return ", ".join(end.name for end in group.sources)


def _new(group: Group) -> str:
    return ", ".join(end.name for end in group.targets)
