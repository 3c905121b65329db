"""Constraints: every one of them restricts, so all of this is contract.

unique, primary key   build the index CONCURRENTLY, then ADD … USING INDEX; on a
                      partitioned table for each leaf, whose keys its own then adopts
check, foreign key    ADD … NOT VALID, then VALIDATE in a transaction of its own (at
                      once on a table that is known to be small); a foreign key of a
                      partitioned table before 18 leaf by leaf, too
period                has no concurrent form: said as a hazard; so is an exclusion
                      whose table cannot be built anew (exclusion.py)
not enforced          restricts nobody, so it comes in expand
drop                  a check or foreign key is loosened in expand; a key, which the
                      old application may name in ON CONFLICT, in contract

The undo of a drop never scans under a blocking lock either: NOT VALID comes back
first and is validated by the undo of the step before.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    Constraint,
    add_constraint,
    drop_constraint,
)
from schemaops.diff.changes import Change, Created, Dropped
from schemaops.plan.by_leaf import goes_by_leaf, taking_over
from schemaops.plan.constraint_steps import (
    added_not_valid,
    locks_of,
    online,
    partly,
    validated,
)
from schemaops.plan.context import Context, rewrite
from schemaops.plan.costs import Work
from schemaops.plan.keys import built, leaves_of, put_on, undo_indexes
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.parts import handed_over
from schemaops.plan.preconditions import precondition, primary_key
from schemaops.plan.put_back import again, undo_proof
from schemaops.plan.shadow.exclusions import no_two_that_exclude
from schemaops.plan.small import exclusion_fits, is_alone, scan_fits
from schemaops.plan.steps import (
    AE,
    SRE,
    SUE,
    ddl,
    lock,
)


@rewrite("constraint", "created")
def create(change: Change, ctx: Context) -> Iterator[Step]:
    """Add a constraint without blocking while rows are read."""
    assert isinstance(change, Created)
    constraint = change.new
    assert isinstance(constraint, Constraint)
    if not handed_over(constraint, ctx):
        yield from added(constraint, ctx)


@rewrite("constraint", "dropped")
def drop(change: Change, ctx: Context) -> Iterator[Step]:
    """Drop a constraint so that the undo need not block."""
    assert isinstance(change, Dropped)
    constraint = change.old
    assert isinstance(constraint, Constraint)
    if handed_over(constraint, ctx):
        return
    loosened = constraint.type in {"c", "f"}
    phase = Phase.EXPAND if loosened else Phase.CONTRACT
    yield from dropped(constraint, phase, ctx)


def added(constraint: Constraint, ctx: Context) -> Iterator[Step]:
    """Steps that add a constraint to a table in use."""
    if not constraint.enforced:
        yield _said(constraint)
        return
    if not online(constraint, ctx):
        yield _blocking(constraint, exclusion_fits(constraint, ctx), ctx)
    elif constraint.type in {"p", "u"}:
        yield from _key(constraint, ctx)
    elif partly(constraint, ctx):
        yield from _part_by_part(constraint, ctx)
    elif constraint.valid and (fits := _fits(constraint, ctx)):
        yield _gated(_at_once(constraint, fits), constraint, ctx)
    else:
        yield from _proven(constraint, ctx)
    yield from commented(constraint)


def _proven(constraint: Constraint, ctx: Context) -> Iterator[Step]:
    """ADD … NOT VALID, once no row contradicts it, then VALIDATE."""
    if not constraint.valid:
        yield added_not_valid(constraint)
        return
    yield _gated(added_not_valid(constraint), constraint, ctx)
    yield validated(constraint, undo=None)


def _gated(step: Step, constraint: Constraint, ctx: Context) -> Step:
    return dataclasses.replace(step, gate=precondition(constraint, ctx))


def _fits(constraint: Constraint, ctx: Context) -> str | None:
    """Why all rows can be read under the lock; not where other tables' are, too."""
    home = (constraint.schema, constraint.table)
    work = Work.LOOK_UP if constraint.type == "f" else Work.CHECK
    fits = scan_fits(ctx, home, work)
    return fits if fits and is_alone(home, ctx) else None


def _at_once(constraint: Constraint, fits: str) -> Step:
    return ddl(
        Phase.CONTRACT,
        [add_constraint(constraint)],
        f"constraint {constraint.name} is new: checked for all rows",
        undo=[drop_constraint(constraint)],
        locks=locks_of(constraint, SRE if constraint.type == "f" else AE),
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[constraint.ref, constraint.ref.table],
        fits=fits,
    )


def dropped(constraint: Constraint, phase: Phase, ctx: Context) -> Iterator[Step]:
    """Steps that drop a constraint, each with an undo that does not block."""
    quick = online(constraint, ctx) and not partly(constraint, ctx)
    if quick or goes_by_leaf(constraint, ctx):
        yield from undo_proof(constraint, phase, ctx)
    yield ddl(
        phase,
        [drop_constraint(constraint)],
        f"constraint {constraint.name} is gone from the design",
        undo=again(constraint, ctx),
        locks=locks_of(constraint, AE),
        objects=[constraint.ref, constraint.ref.table],
    )
    if quick and constraint.type in {"p", "u"}:
        yield from undo_indexes(constraint, phase, ctx)


def _key(constraint: Constraint, ctx: Context) -> Iterator[Step]:
    yield from built(constraint, ctx)
    yield ddl(
        Phase.CONTRACT,
        put_on(constraint, "new", ctx),
        f"constraint {constraint.name} is new, from an index that is built",
        undo=[drop_constraint(constraint)],
        locks=locks_of(constraint, AE),
        objects=[constraint.ref, constraint.ref.table],
    )


def _part_by_part(constraint: Constraint, ctx: Context) -> Iterator[Step]:
    for one in leaves_of(constraint, ctx):
        yield from _proven(one, ctx)
    yield ddl(
        Phase.CONTRACT,
        [add_constraint(constraint)],
        f"constraint {constraint.name} is new, and takes over what its partitions have",
        undo=[drop_constraint(constraint)],
        locks=taking_over(constraint, ctx),
        objects=[constraint.ref, constraint.ref.table],
    )


def _said(constraint: Constraint) -> Step:
    said = kind_of(constraint).said(constraint)
    return ddl(
        Phase.EXPAND,
        [add_constraint(constraint), *said],
        f"constraint {constraint.name} is said, and refuses no row",
        undo=[drop_constraint(constraint)],
        locks=locks_of(constraint, SRE if constraint.type == "f" else AE),
        objects=[constraint.ref, constraint.ref.table],
    )


def _blocking(constraint: Constraint, fits: str | None, ctx: Context) -> Step:
    key = primary_key((constraint.schema, constraint.table), ctx) or ("ctid",)
    return ddl(
        Phase.CONTRACT,
        [add_constraint(constraint)],
        f"constraint {constraint.name} is new; PostgreSQL has no online form of it",
        undo=[drop_constraint(constraint)],
        locks=locks_of(constraint, SRE if constraint.type == "f" else AE),
        hazards=[Hazard.SCAN, Hazard.BLOCKING_BUILD, Hazard.DATA_DEPENDENT],
        objects=[constraint.ref, constraint.ref.table],
        scans=True,
        fits=fits,
        # not asked of a large table: the answer may take longer than the build
        gate=no_two_that_exclude([constraint], key) if fits else None,
    )


def commented(constraint: Constraint) -> Iterator[Step]:
    said = kind_of(constraint).said(constraint)
    if said:
        yield ddl(
            Phase.CONTRACT,
            said,
            f"say what {constraint.name} is for",
            no_undo_because="the comment goes with the constraint",
            locks=[lock(SUE, constraint.schema, constraint.table)],
            objects=[constraint.ref],
        )
