"""A constraint is taken off, and put back by an undo, or around what it stands on.

It comes back NOT VALID and is validated by a step of its own, or by the undo of one,
so that nothing scans under a blocking lock.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    NOT_VALID,
    Constraint,
    add_constraint,
    drop_constraint,
)
from schemaops.plan.by_leaf import (
    goes_by_leaf,
    made_whole,
    off_leaves,
    on_leaves,
    undo_by_leaf,
)
from schemaops.plan.constraint_steps import online, partly, validated, validates
from schemaops.plan.context import Context
from schemaops.plan.keys import put_on
from schemaops.plan.model import Phase, Step


def again(constraint: Constraint, ctx: Context) -> list[str]:
    """The constraint as it was, with its comment; not validated yet if it can be."""
    if goes_by_leaf(constraint, ctx):
        return on_leaves(constraint, ctx)
    said = kind_of(constraint).said(constraint)
    if constraint.type in {"p", "u"} and online(constraint, ctx):
        return [*put_on(constraint, "undo", ctx), *said]
    quick = online(constraint, ctx) and not partly(constraint, ctx)
    return [add_constraint(constraint, NOT_VALID if quick else ""), *said]


def off_again(constraint: Constraint, ctx: Context) -> list[str]:
    """The undo of what `again` did; proven_again has its own."""
    if goes_by_leaf(constraint, ctx):
        return off_leaves(constraint, ctx)
    return [drop_constraint(constraint)]


def proven_again(keys: Iterable[Constraint], ctx: Context) -> Iterator[Step]:
    """After `again`: the constraints are as valid as they were."""
    for key in keys:
        if goes_by_leaf(key, ctx):
            yield from made_whole(key, ctx)
        elif validates(key) and not partly(key, ctx):
            yield validated(key, undo=None)


def scans_again(keys: Iterable[Constraint], ctx: Context) -> bool:
    """Whether `again` reads rows, since PostgreSQL has no other way."""
    return any(partly(key, ctx) and not goes_by_leaf(key, ctx) for key in keys)


def undo_proof(constraint: Constraint, phase: Phase, ctx: Context) -> Iterator[Step]:
    """Nothing to do forward: undone last, it validates what came back NOT VALID."""
    if goes_by_leaf(constraint, ctx):
        yield from undo_by_leaf(constraint, phase, ctx)
    elif validates(constraint):
        yield dataclasses.replace(
            validated(constraint, undo=constraint),
            phase=phase,
            reason=f"{constraint.name} goes next; the undo of this step validates it",
            hazards=(),
        )
