"""Parents of a table that is in use.

INHERIT and NO INHERIT are in place (the table kind's own). But no statement says that
a column, or a constraint, is a child's own besides its parent's, or is it no more:
what a child did not declare itself stays declared by it once the parent has gone, so
that is refused where it could not be taken back.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Step

_ANEW = (
    "create the table anew under another name in its new form, let the applications"
    " change over, and drop this one in a later design"
)


@rewrite("table", "inherits")
def inherits(change: Change, ctx: Context) -> Iterator[Step]:
    """In place, when what the two declare together can be taken apart and back."""
    assert isinstance(change, Altered)
    before, table = change.before, change.after
    assert isinstance(before, Table)
    assert isinstance(table, Table)
    for parent in sorted({*before.inherits} ^ {*table.inherits}):
        for child in ctx.old.children(Ref("table", parent)):
            if isinstance(child, Constraint) and child.type == "c":
                raise PlanRefused(
                    f"table {table.ref}: its parent {child.ref.table} has the check"
                    f" {child.name}, and no statement says whose it is",
                    hint=_ANEW,
                )
    yield from direct(change, ctx)


@rewrite("column", "inherited")
def inherited(change: Change, ctx: Context) -> Iterator[Step]:
    """Whether the table itself declares a column is said when the table is made."""
    assert isinstance(change, Altered)
    column = change.after
    assert isinstance(column, Column)
    path = (column.schema, column.table)
    sides = (catalog.get(Table, *path) for catalog in (ctx.old, ctx.new))
    if any(table is not None and table.partition_of is not None for table in sides):
        return iter(())  # it comes and goes with ATTACH and DETACH
    words = "only its parent's" if column.inherited else "declared by its table too"
    raise PlanRefused(
        f"column {column.ref} is inherited, and no statement makes it {words}",
        hint=_ANEW,
    )
