"""Steps that several rewrites make of a constraint: it comes NOT VALID, and is proven."""

from __future__ import annotations

from schemaops.catalog.kinds.constraint import (
    NOT_VALID,
    Constraint,
    add_constraint,
    drop_constraint,
    validate_constraint,
)
from schemaops.plan.context import Context
from schemaops.plan.model import Hazard, Lock, LockMode, Phase, Step
from schemaops.plan.steps import AE, RS, SRE, SUE, ddl, lock


def online(constraint: Constraint, ctx: Context) -> bool:
    """Whether PostgreSQL can add the constraint without blocking while it reads."""
    if constraint.type in {"p", "u"}:
        return " WITHOUT OVERLAPS)" not in constraint.definition
    return constraint.type in {"c", "f"}


PARTITIONED_NOT_VALID = 18
"""The major since which a foreign key of a partitioned table can be NOT VALID."""


def partly(constraint: Constraint, ctx: Context) -> bool:
    """Whether a foreign key can be NOT VALID on the leaves alone."""
    table = ctx.table(constraint.schema, constraint.table)
    partitioned = table is not None and table.partitioned
    return constraint.type == "f" and partitioned and ctx.major < PARTITIONED_NOT_VALID


def added_not_valid(constraint: Constraint) -> Step:
    """ADD … NOT VALID: new rows are checked from here on, no row is read."""
    return ddl(
        Phase.CONTRACT,
        [add_constraint(constraint, NOT_VALID)],
        f"constraint {constraint.name} is new: checked for new rows from here on",
        undo=[drop_constraint(constraint, if_exists=True)],
        locks=locks_of(constraint, SRE if constraint.type == "f" else AE),
        objects=[constraint.ref, constraint.ref.table],
    )


def validated(constraint: Constraint, undo: Constraint | None) -> Step:
    """VALIDATE: reads all rows while reads and writes go on.

    undo: a constraint that the undo of a later step leaves NOT VALID, if any.
    """
    locks = [lock(SUE, constraint.schema, constraint.table)]
    if constraint.references is not None:
        locks.append(lock(RS, *constraint.references))
    return ddl(
        Phase.CONTRACT,
        [validate_constraint(constraint)],
        f"prove {constraint.name} for the rows that were there before",
        undo=[validate_constraint(undo)] if undo is not None else None,
        no_undo_because=None if undo else "it goes with the step that added it",
        locks=locks,
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[constraint.ref, constraint.ref.table],
        scans=True,
    )


def validates(constraint: Constraint) -> bool:
    """Whether the constraint has been proven for all rows by VALIDATE, or could be."""
    return constraint.type in {"c", "f"} and constraint.valid and constraint.enforced


def locks_of(constraint: Constraint, mode: LockMode) -> tuple[Lock, ...]:
    own = lock(mode, constraint.schema, constraint.table)
    if constraint.references is None:
        return (own,)
    return (own, lock(mode, *constraint.references))
