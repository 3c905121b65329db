"""An exclusion constraint: the server has no online form of it, so the table is built anew.

contract   once no rows are there that exclude each other: a table beside the old one,
           with the constraint; from then on what it excludes is refused. The rows
           follow in batches, then it takes the name, and the old one follows it
purge      the old table is destroyed

All of it is contract, since the old application may write what is refused. A table that
is known to be small, or that cannot be built anew, gets the constraint under its lock.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.diff.changes import Altered, Change, Created
from schemaops.plan.context import EXCLUDES_OTHERWISE, EXCLUSION, Context, rewrite
from schemaops.plan.model import Step
from schemaops.plan.rewrites.alter_constraint import alter
from schemaops.plan.rewrites.constraint import create
from schemaops.plan.shadow.model import Shadow, shadow_of
from schemaops.plan.shadow.steps import anew_or, built_anew, explained
from schemaops.plan.small import exclusion_fits


@rewrite("constraint", EXCLUSION)
def created(change: Change, ctx: Context) -> Iterator[Step]:
    """A new one."""
    assert isinstance(change, Created)
    shadow = _aside(change.new, ctx)
    yield from anew_or(create(change, ctx), change, shadow, ctx)


@rewrite("constraint", EXCLUDES_OTHERWISE)
def changed(change: Change, ctx: Context) -> Iterator[Step]:
    """One in another form."""
    assert isinstance(change, Altered)
    shadow = _aside(change.after, ctx)
    if not isinstance(shadow, Shadow):
        yield from explained(alter(change, ctx), shadow)
    elif shadow.carries[0].ref == change.ref:
        yield from built_anew(shadow, ctx)


def _aside(value: object, ctx: Context) -> Shadow | str | None:
    """How the table is built anew, or why it cannot be; None when its lock is short."""
    assert isinstance(value, Constraint)
    if exclusion_fits(value, ctx):
        return None
    return shadow_of(value.ref.table, ctx)
