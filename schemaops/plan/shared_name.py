"""Which columns change over before contract: both applications live with the new type.

An application made for integer works on bigint as long as it is given values that it
can hold, and it is, until the new one writes others. So the second column takes the
name at the end of backfill, and the new application has the whole range before the
old one is gone. Where an application would meet another kind of value (text instead
of a number), or something else about the column changes with it, the name changes
hands in contract.
"""

from __future__ import annotations

import dataclasses

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change, Renamed
from schemaops.plan.context import Context
from schemaops.plan.model import Phase, Step
from schemaops.plan.rebuild import standing_on
from schemaops.plan.relabelled import labels_until, relabelled
from schemaops.plan.twins import group_of, hangs, replaced_columns
from schemaops.plan.typechange import grows

_ALONG = frozenset(["type", "columns", "comment"])
"""Aspects that may change with the type: a view's columns are retyped with it."""


def changes_early(group: tuple[Ref, ...], ctx: Context) -> bool:
    """Whether the columns of a group change over at the end of backfill."""
    # a table with a new name is read through a view until contract
    tables = [ref.table for ref in group]
    near = {*group, *tables, *standing_on(ctx.old, group), *standing_on(ctx.new, group)}
    mine = [c for c in ctx.changes if c.ref in near or hangs(c.ref, ctx)]
    return (
        all(_suits_both(ref, ctx) for ref in group)
        and not any(ref in ctx.mapped for ref in group)
        and all(map(_along, mine))
    )


def early(step: Step) -> Step:
    """The step at the end of backfill instead of in contract."""
    if step.phase is not Phase.CONTRACT:
        return step
    return dataclasses.replace(step, phase=Phase.BACKFILL)


def notes(ctx: Context) -> list[str]:
    """From when on the applications see the new types."""
    columns = replaced_columns(ctx.changes, ctx.old, ctx.new)
    said = []
    for ref in columns:
        before, after = ctx.old.objects[ref], ctx.new.objects[ref]
        assert isinstance(before, Column)
        assert isinstance(after, Column)
        if (labels := labels_until(before, after, ctx)) is not None:
            said.append(labels)
        elif changes_early(group_of(ref, columns, ctx), ctx):
            said.append(
                f"{ref} is {after.type} for both applications from the end of backfill"
                " on: the new one may use its whole range then"
            )
        else:
            said.append(
                f"{ref} is {before.type} for both applications until contract, and"
                f" {after.type} from then on: two types cannot share one name. For the"
                " new application to have it earlier, give the new form a name of its"
                " own, made by `-- schemaops: using …`"
            )
    if relabelled(ctx.changes):
        said.append(
            "such an enum is another type from contract on: a session that knows it by its"
            " number (a driver that registered it, a PL/pgSQL function that declares a"
            " variable of it) must connect anew then"
        )
    return said


def _suits_both(ref: Ref, ctx: Context) -> bool:
    before, after = ctx.old.objects[ref], ctx.new.objects[ref]
    assert isinstance(before, Column)
    assert isinstance(after, Column)
    return before.collation == after.collation and grows(before.type, after.type)


def _along(change: Change) -> bool:
    if change.ref.kind == "table":
        return not isinstance(change, Renamed)
    return isinstance(change, Altered) and change.aspect in _ALONG
