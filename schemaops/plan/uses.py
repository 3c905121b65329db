"""What the first half of a plan stands on, besides the objects that it names.

A view, a foreign key or a function that is made in expand uses tables that the plan does
not change. If an earlier plan's contract on one of those is still to come, it must come
first: it would find a user that it does not know of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schemaops.catalog.model import Ref
from schemaops.plan.context import Context
from schemaops.plan.model import Phase, Step


def used(steps: Iterable[Step], ctx: Context) -> frozenset[Ref]:
    """What objects that are made or changed before contract depend on."""
    early = {
        ref
        for step in steps
        if step.phase in {Phase.EXPAND, Phase.BACKFILL}
        for change in step.origin
        for ref in _whole(change.ref, ctx)
    }
    own = {ref for ref in early if ref not in ctx.old.objects}
    return frozenset(base for user, base in ctx.new.depends if user in own) - own


def _whole(ref: Ref, ctx: Context) -> Iterator[Ref]:
    yield ref
    for child in ctx.new.children(ref):
        yield child.ref
