"""What a generated column is computed from changes.

contract   SET EXPRESSION, since 17: both versions of the application work with either
           expression, the values are those of the new one from then on. A stored
           column is computed anew for every row under a lock that blocks all: said as
           a hazard. A virtual one (18) writes nothing.

Before 17 no statement does it, so it is refused; so is a virtual column of a table
with checks, and DROP EXPRESSION: no statement would make the column generated again.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column, alter_column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.refusals import refuse_generated
from schemaops.plan.steps import AE, ddl, lock
from schemaops.sqltext import compose, raw

SET_EXPRESSION = 17
"""The major from which on a server has SET EXPRESSION."""


@rewrite("column", "expression")
def expression(change: Change, ctx: Context) -> Iterator[Step]:
    """SET EXPRESSION, and back."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Column)
    assert isinstance(after, Column)
    if ctx.major < SET_EXPRESSION or _checked(after, ctx):
        refuse_generated(after)
    if after.inherited:
        return  # it comes with the parent's
    hazards = _hazards(after)
    yield ddl(
        Phase.CONTRACT,
        [_set(after, after.default)],
        f"{after.ref} is computed in another way",
        undo=[_set(after, before.default)],
        locks=[lock(AE, after.schema, after.table)],
        hazards=hazards,
        objects=[after.ref, after.ref.table],
        scans=bool(hazards),
    )


def _set(column: Column, text: str | None) -> str:
    return alter_column(column, compose("SET EXPRESSION AS ({})", raw(text or "")))


def _hazards(column: Column) -> list[Hazard]:
    if column.generated == "s":
        return [Hazard.SCAN, Hazard.REWRITE]
    return [Hazard.SCAN, Hazard.DATA_DEPENDENT] if column.not_null else []


def _checked(column: Column, ctx: Context) -> bool:
    """The server has no SET EXPRESSION of a virtual column beside a check."""
    return column.generated == "v" and any(
        isinstance(child, Constraint) and child.type == "c"
        for catalog in (ctx.old, ctx.new)
        for child in catalog.children(column.ref.table)
    )
