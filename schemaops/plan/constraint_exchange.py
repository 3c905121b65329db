"""One form of a constraint for another, and rows are refused by one of them all along.

The new one is made ready beside the old one: under a name of ours and validated, or as
an index. One transaction then leaves the new one alone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    Constraint,
    add_constraint,
    drop_constraint,
    name_parts,
    rename_constraint,
)
from schemaops.catalog.model import OURS
from schemaops.plan.constraint_steps import (
    added_not_valid,
    locks_of,
    online,
    partly,
    validated,
)
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.keys import built, put_on, undo_indexes
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.partitions import leaves
from schemaops.plan.put_back import (
    again,
    off_again,
    proven_again,
    scans_again,
    undo_proof,
)
from schemaops.plan.small import exclusion_fits
from schemaops.plan.steps import AE, ddl
from schemaops.sqltext import derived_name


def exchanged(before: Constraint, after: Constraint, ctx: Context) -> Iterator[Step]:
    """The new form beside the old one, then one transaction that leaves the new."""
    _refuse_leaving(after, ctx)
    ours = dataclasses.replace(
        after, name=derived_name(OURS + "new", after.name), comment=None
    )
    keys = _leaning(before, ctx)
    for key in keys:
        yield from undo_proof(key, Phase.CONTRACT, ctx)
    yield from undo_proof(before, Phase.CONTRACT, ctx)
    beside = _beside(after, ctx)
    if beside:
        yield added_not_valid(ours)
        if after.valid and after.enforced:
            yield validated(ours, undo=None)
    elif after.has_index and online(after, ctx):
        yield from built(after, ctx)
    yield _exchange(before, after, ours if beside else None, keys, ctx)
    if before.has_index and online(before, ctx):
        yield from undo_indexes(before, Phase.CONTRACT, ctx)
    yield from proven_again(keys, ctx)


def _refuse_leaving(after: Constraint, ctx: Context) -> None:
    if not after.has_index:
        return
    for one in leaves(after.ref.table, ctx.old):
        if one.ref in ctx.dropped:
            raise PlanRefused(
                f"constraint {after.ref} changes while partition {one.ref} is dropped,"
                " whose key has the name of the new one",
                hint="drop the partition in one design, and change the key in the next",
            )


def _exchange(
    before: Constraint,
    after: Constraint,
    ours: Constraint | None,
    keys: list[Constraint],
    ctx: Context,
) -> Step:
    off = [drop_constraint(key) for key in keys]
    off_back = [statement for key in keys for statement in off_again(key, ctx)]
    on = [statement for key in keys for statement in again(key, ctx)]
    if ours is not None:
        come = [rename_constraint(ours, after.name)]
        go = [rename_constraint(after, ours.name)]
        scans = False
    elif after.has_index and online(after, ctx):
        come, go, scans = put_on(after, "new", ctx), [drop_constraint(after)], False
    else:
        come = [add_constraint(after), *name_parts(after)]
        go, scans = [drop_constraint(after)], True
    scans = scans or scans_again(keys, ctx)
    fits = exclusion_fits(after, ctx) if scans else None
    hazards = [Hazard.SCAN, Hazard.BLOCKING_BUILD, Hazard.DATA_DEPENDENT]
    locks = [k for c in (before, after, *keys) for k in locks_of(c, AE)]
    return ddl(
        Phase.CONTRACT,
        [*off, drop_constraint(before), *come, *said(after), *on],
        f"constraint {after.name} takes its new form",
        undo=[*off_back, *go, *again(before, ctx), *on],
        locks=dict.fromkeys(locks),
        hazards=hazards if scans else (),
        objects=[after.ref, after.ref.table],
        scans=scans,
        fits=fits,
    )


def _beside(after: Constraint, ctx: Context) -> bool:
    """Whether the new form can be there under another name first."""
    return after.type in {"c", "f"} and not partly(after, ctx)


def _leaning(before: Constraint, ctx: Context) -> list[Constraint]:
    """Foreign keys that stand on a key, and stay as they are."""
    changed = {change.ref for change in ctx.changes}
    found = (ctx.old.objects[r] for r in ctx.old.dependents.get(before.ref, ()))
    return [
        value
        for value in found
        if isinstance(value, Constraint)
        and value.type == "f"
        and value.ref not in changed
    ]


def said(constraint: Constraint) -> list[str]:
    """The statements that say its comments, if it has any."""
    return kind_of(constraint).said(constraint)
