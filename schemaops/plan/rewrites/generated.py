"""What a generated column is computed from changes.

contract   stored: a table beside the old one, which computes the new expression; the
           rows follow in batches, then it takes the name, and the old one follows it.
           Where the table is small, or cannot be built anew: SET EXPRESSION, since 17,
           which computes every row under a lock that blocks all, said as a hazard.
           virtual (18): SET EXPRESSION, which writes nothing
purge      the old table is destroyed

Both versions of the application work with either expression; the values are those of
the new one from the change-over on. Refused: a stored column before 17 whose table cannot
be built anew, a virtual column of a table with checks, and DROP EXPRESSION: no statement
would make the column generated again.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column, alter_column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.refusals import refuse_generated
from schemaops.plan.shadow.model import shadow_of
from schemaops.plan.shadow.steps import anew_or
from schemaops.plan.small import rewrite_fits
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
    table = (after.schema, after.table)
    known = ctx.major >= SET_EXPRESSION and not after.inherited
    fits = rewrite_fits(ctx, table) if known and after.generated == "s" else None
    shadow = None
    if after.generated == "s" and not fits:
        shadow = shadow_of(after.ref.table, ctx)
    plain = _set_in_place(before, after, fits, ctx)
    yield from anew_or(plain, change, shadow, ctx)


def _set_in_place(
    before: Column, after: Column, fits: str | None, ctx: Context
) -> Iterator[Step]:
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
        fits=fits,
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
