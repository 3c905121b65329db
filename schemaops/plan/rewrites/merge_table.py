"""Merge a table into another that takes its columns, while both applications go on.

expand     the new columns; triggers on both tables: each gives the other what is
           written to it, rows of the old table come and go with the values; its moved
           columns may be NULL
backfill   the new columns of the rows that were there, by the key
contract   the old table is retired, and the triggers turn round: its rows follow the
           new columns until purge, so an undo loses no write
purge      the old table and the triggers go
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Change, Dropped, MovedTo
from schemaops.plan.context import Context, rewrite
from schemaops.plan.mapping.links import Link
from schemaops.plan.mapping.moved import link_with
from schemaops.plan.mapping.sync_links import create_link, drop_link
from schemaops.plan.model import Hazard, Phase, Step, Undo
from schemaops.plan.rewrites.moved import agreed, filled, followed
from schemaops.plan.rewrites.not_null import drop_not_null
from schemaops.plan.rewrites.retire import table as retired
from schemaops.plan.steps import AE, block, lock


@rewrite("table", "moved_to")
def merged(change: Change, ctx: Context) -> Iterator[Step]:
    """A table whose columns are in another one from now on."""
    assert isinstance(change, MovedTo)
    assert isinstance(change.old, Table)
    link = dataclasses.replace(
        link_with(change.ref, ctx.links), aside=ctx.retired_schema(change.ref.path[0])
    )
    for column in link.sources:
        if column.not_null:
            yield from drop_not_null(column, Phase.EXPAND)
    yield followed(link)
    yield filled(link)
    for step in retired(Dropped(change.ref, change.old), ctx):
        if step.objects[0] != change.ref:
            yield step
        elif step.phase is Phase.CONTRACT:
            yield _turned(step, link)
        else:
            yield _ended(step, link)


def _turned(step: Step, link: Link) -> Step:
    """The step that retires the table, and turns the triggers in its transaction."""
    assert step.undo is not None
    undo = [
        *drop_link(link, turned=True),
        step.undo.sql,
        *create_link(link),
    ]
    target = lock(AE, *link.target)
    return dataclasses.replace(
        step,
        sql=block([*drop_link(link), step.sql, *create_link(link, turned=True)]),
        undo=Undo(block(undo)),
        locks=(*step.locks, target),
        hazards=(*step.hazards, Hazard.DATA_DEPENDENT),
        objects=(*step.objects, Ref("table", link.target)),
        gate=agreed(link),
    )


def _ended(step: Step, link: Link) -> Step:
    return dataclasses.replace(
        step,
        sql=block([*drop_link(link, turned=True), step.sql]),
        locks=(*step.locks, lock(AE, *link.target)),
        objects=(*step.objects, Ref("table", link.target)),
    )
