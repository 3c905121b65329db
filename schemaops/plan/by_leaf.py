"""A foreign key of a partitioned table before 18: NOT VALID on its leaves alone.

Each leaf gets it and proves it; what is then added to the partitioned table takes the
leaves' over, and reads no row.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import NOT_VALID, Constraint, add_constraint
from schemaops.plan.constraint_steps import locks_of, undo_proof
from schemaops.plan.context import Context
from schemaops.plan.keys import leaves_of
from schemaops.plan.model import Lock, Phase, Step
from schemaops.plan.steps import AE, SRE, ddl


def taking_over(constraint: Constraint) -> list[Lock]:
    """What the leaves' keys had on the referenced table goes: that is exclusive."""
    own, *referenced = locks_of(constraint, SRE)
    return [own, *(Lock(k.table, AE) for k in referenced)]


def on_leaves(constraint: Constraint, ctx: Context) -> list[str]:
    """The foreign key on each leaf, for new rows from there on."""
    return [add_constraint(one, NOT_VALID) for one in leaves_of(constraint, ctx)]


def undo_by_leaf(constraint: Constraint, phase: Phase, ctx: Context) -> Iterator[Step]:
    """Nothing to do forward: undone, they prove on_leaves and then make it whole."""
    yield ddl(
        phase,
        ["SELECT 1"],
        f"nothing to do; undone, {constraint.name} takes over what its leaves have",
        undo=[add_constraint(constraint), *kind_of(constraint).said(constraint)],
        objects=[constraint.ref, constraint.ref.table],
    )
    for one in leaves_of(constraint, ctx):
        yield from undo_proof(one, phase)
