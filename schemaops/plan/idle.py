"""Why a `-- schemaops: fill: …` can do nothing: said, so that none is silently ignored.

One that has done its work may stay: on a column that is NOT NULL, and where the
version that is compared with said it already.
"""

from __future__ import annotations

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Created
from schemaops.plan.context import Context
from schemaops.plan.rewrites.not_null import parent_changes
from schemaops.plan.volatility import volatile

Why = tuple[str, str]
"""What is wrong, and what to do."""


def idle_fill(ref: Ref, ctx: Context) -> Why | None:
    """Why a `fill:` above an object does nothing, or None when it does or did."""
    column = ctx.new.objects.get(ref)
    if not isinstance(column, Column):
        return (
            f"a fill: for {ref.kind} {ref}, which holds no value",
            "put it directly above a column",
        )
    if any(isinstance(c, Created) and c.ref == ref for c in ctx.changes):
        return None if ctx.is_new(ref) else _of_new(column)
    return _of_known(column, ctx)


def _of_new(column: Column) -> Why | None:
    computed = column.generated or column.identity
    if not computed and (column.default is None or not volatile(column.default)):
        return None
    return (
        f"a fill: for {column.ref}, which gives each row a value of its own",
        "remove the comment, or how the column makes its value",
    )


def _of_known(column: Column, ctx: Context) -> Why | None:
    forbids = any(
        isinstance(c, Altered) and (c.ref, c.aspect) == (column.ref, "not_null")
        for c in ctx.changes
    )
    if column.not_null and forbids and column.inherited and parent_changes(column, ctx):
        return (
            f"a fill: for {column.ref}, whose parent becomes NOT NULL",
            "say it above the column of the parent table: it is filled there",
        )
    if column.not_null:
        return None
    return (
        f"a fill: for {column.ref}, which was there before and may hold NULL",
        "make the column NOT NULL in this design, or remove the comment",
    )
