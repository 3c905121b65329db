"""Give an object a security label, another one, or none.

What takes an object's place takes its labels along, managed or not: see plan/kept.py.

expand     of an object that the plan itself creates: nobody has seen it yet
contract   of any other: what a label forbids, only its provider knows
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.security_label import SecurityLabel, labelled
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Phase, Step
from schemaops.plan.rewrites.grant import goes
from schemaops.plan.steps import SUE, ddl, lock


@rewrite("security_label", "created")
@rewrite("security_label", "dropped")
@rewrite("security_label", "label")
def security_label(change: Change, ctx: Context) -> Iterator[Step]:
    """One statement, and the label before it as its undo."""
    one, old, new = _values(change)
    if new is None and goes(one, ctx):
        return  # with the object, and comes back with it
    fresh = {change.ref for change in ctx.changes if isinstance(change, Created)}
    late = any(home in ctx.late for home in one.homes)
    early = not late and any(home in fresh for home in one.homes)
    yield ddl(
        Phase.EXPAND if early else Phase.CONTRACT,
        labelled(one, new),
        f"what {one.provider} reads of {_name(one)}",
        undo=labelled(one, old),
        locks=[lock(SUE, one.schema, one.table)] if one.table else [],
        objects=[change.ref],
    )


def _values(change: Change) -> tuple[SecurityLabel, str | None, str | None]:
    """The label, and its text before and after."""
    match change:
        case Altered(before=SecurityLabel() as old, after=SecurityLabel() as new):
            return new, old.label, new.label
        case Created(new=SecurityLabel() as new):
            return new, None, new.label
        case Dropped(old=SecurityLabel() as old):
            return old, old.label, None
        case _:
            raise ValueError(f"{change.ref} is no label")


def _name(one: SecurityLabel) -> str:
    parts = (one.schema, one.table or one.name, one.column)
    return f"{one.on} {'.'.join(part for part in parts if part)}"
