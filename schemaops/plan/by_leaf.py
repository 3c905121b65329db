"""A foreign key of a partitioned table before 18: NOT VALID on its leaves alone.

Each leaf gets it and proves it; what is then added to the partitioned table takes the
leaves' over, and reads no row.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    NOT_VALID,
    Constraint,
    add_constraint,
    drop_constraint,
)
from schemaops.catalog.kinds.table import Table
from schemaops.plan.constraint_steps import locks_of, partly, validated, validates
from schemaops.plan.context import Context
from schemaops.plan.keys import leaves_of
from schemaops.plan.model import Lock, Phase, Step
from schemaops.plan.steps import AE, SRE, ddl


def goes_by_leaf(constraint: Constraint, ctx: Context) -> bool:
    """Whether it is taken off and put back leaf by leaf: they stay the table's."""
    tables = [
        catalog.get(Table, constraint.schema, constraint.table)
        for catalog in (ctx.old, ctx.new)
    ]
    partitioned = all(table is not None and table.partitioned for table in tables)
    return partitioned and partly(constraint, ctx) and validates(constraint)


def taking_over(constraint: Constraint, ctx: Context) -> list[Lock]:
    """What the leaves' keys had on the referenced table goes: that is exclusive.

    To a partitioned one each leaf had a key for each of its partitions, which go, too.
    """
    own, *referenced = locks_of(constraint, SRE)
    other = ctx.table(*constraint.references) if constraint.references else None
    mode = AE if other is not None and other.partitioned else own.mode
    return [Lock(own.table, mode), *(Lock(k.table, AE) for k in referenced)]


def on_leaves(constraint: Constraint, ctx: Context) -> list[str]:
    """The foreign key on each leaf, for new rows from there on."""
    return [add_constraint(one, NOT_VALID) for one in leaves_of(constraint, ctx)]


def off_leaves(constraint: Constraint, ctx: Context) -> list[str]:
    """The undo of on_leaves."""
    return [drop_constraint(one) for one in leaves_of(constraint, ctx)]


def made_whole(constraint: Constraint, ctx: Context) -> Iterator[Step]:
    """After on_leaves: each leaf proves it, and the partitioned table takes it over."""
    for one in leaves_of(constraint, ctx):
        yield validated(one, undo=None)
    yield ddl(
        Phase.CONTRACT,
        [add_constraint(constraint), *kind_of(constraint).said(constraint)],
        f"{constraint.name} takes over what its leaves have",
        undo=[drop_constraint(constraint), *on_leaves(constraint, ctx)],
        locks=taking_over(constraint, ctx),
        objects=[constraint.ref, constraint.ref.table],
    )


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
        yield dataclasses.replace(
            validated(one, undo=one),
            phase=phase,
            reason=f"{one.name} goes next; the undo of this step validates it",
            hazards=(),
        )
