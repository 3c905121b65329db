"""Constraints: every one of them restricts, so all of this is contract.

unique, primary key   build the index CONCURRENTLY, then ADD … USING INDEX
check, foreign key    ADD … NOT VALID, then VALIDATE in a transaction of its own
exclusion             has no concurrent form: said as a hazard
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
    NOT_VALID,
    Constraint,
    add_constraint,
    drop_constraint,
    validate_constraint,
)
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import OURS
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Hazard, Lock, LockMode, Phase, Step, Undo
from schemaops.plan.steps import (
    AE,
    RS,
    SRE,
    SUE,
    block,
    build_index,
    ddl,
    lock,
    remove_index,
)
from schemaops.sqltext import derived_name, raw, sql_text


@rewrite("constraint", "created")
def create(change: Change, ctx: Context) -> Iterator[Step]:
    """Add a constraint without blocking while rows are read."""
    assert isinstance(change, Created)
    constraint = change.new
    assert isinstance(constraint, Constraint)
    yield from added(constraint, ctx)


@rewrite("constraint", "dropped")
def drop(change: Change, ctx: Context) -> Iterator[Step]:
    """Drop a constraint so that the undo need not block."""
    assert isinstance(change, Dropped)
    constraint = change.old
    assert isinstance(constraint, Constraint)
    loosened = constraint.type in {"c", "f"}
    phase = Phase.EXPAND if loosened else Phase.CONTRACT
    yield from dropped(constraint, phase, ctx)


@rewrite("constraint", "definition")
@rewrite("constraint", "type")
def replace(change: Change, ctx: Context) -> Iterator[Step]:
    """The old form goes, the new one comes, both in contract."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Constraint)
    assert isinstance(after, Constraint)
    yield from dropped(before, Phase.CONTRACT, ctx)
    yield from added(after, ctx)


@rewrite("constraint", "valid")
def validate(change: Change, ctx: Context) -> Iterator[Step]:
    """NOT VALID becomes valid by VALIDATE; the other way is drop and add."""
    assert isinstance(change, Altered)
    after = change.after
    assert isinstance(after, Constraint)
    if after.valid:
        yield dataclasses.replace(
            validated(after, undo=after),
            undo=Undo(block([drop_constraint(after), *_again(after, online=True)])),
        )
    else:
        yield from direct(change, ctx)


def added(constraint: Constraint, ctx: Context) -> Iterator[Step]:
    """Steps that add a constraint to a table in use."""
    if not _online(constraint, ctx):
        yield _blocking(constraint)
    elif constraint.type in {"p", "u"}:
        yield from _key(constraint)
    else:
        yield added_not_valid(constraint)
        if constraint.valid:
            yield validated(constraint, undo=None)
    yield from _comment(constraint)


def _online(constraint: Constraint, ctx: Context) -> bool:
    """Whether PostgreSQL can add the constraint without blocking while it reads."""
    table = ctx.table(constraint.schema, constraint.table)
    if table is None or not table.partitioned:
        return constraint.type != "x"
    return constraint.type == "c" or (constraint.type == "f" and ctx.major >= 18)


def added_not_valid(constraint: Constraint) -> Step:
    """ADD … NOT VALID: new rows are checked from here on, no row is read."""
    return ddl(
        Phase.CONTRACT,
        [add_constraint(constraint, NOT_VALID)],
        f"constraint {constraint.name} is new: checked for new rows from here on",
        undo=[drop_constraint(constraint, if_exists=True)],
        locks=_locks(constraint, SRE if constraint.type == "f" else AE),
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


def dropped(constraint: Constraint, phase: Phase, ctx: Context) -> Iterator[Step]:
    """Steps that drop a constraint, each with an undo that does not block."""
    online = _online(constraint, ctx)
    if online and constraint.type in {"c", "f"} and constraint.valid:
        # forward there is nothing to do; undone last, it validates again
        yield dataclasses.replace(
            validated(constraint, undo=constraint),
            phase=phase,
            reason=f"{constraint.name} goes next; the undo of this step validates it",
            hazards=(),
        )
    yield ddl(
        phase,
        [drop_constraint(constraint)],
        f"constraint {constraint.name} is gone from the design",
        undo=_again(constraint, online=online),
        locks=_locks(constraint, AE),
        objects=[constraint.ref, constraint.ref.table],
    )
    if online and constraint.type in {"p", "u"}:
        index = index_of(constraint, derived_name(OURS + "undo", constraint.name))
        yield remove_index(
            phase,
            index,
            f"{constraint.name} has gone; the undo of this step builds its index",
        )


def index_of(constraint: Constraint, name: str) -> Index:
    """The index behind a key, as an index of its own under another name."""
    return Index(
        schema=constraint.schema,
        name=name,
        table=constraint.table,
        unique=True,
        definition=constraint.index or "",
        valid=True,
        columns=constraint.columns,
    )


def using_index(constraint: Constraint, index: str) -> str:
    """ADD CONSTRAINT … USING INDEX: the index takes the constraint's name."""
    word = "PRIMARY KEY" if constraint.type == "p" else "UNIQUE"
    deferrable = ""
    if " DEFERRABLE" in constraint.definition:
        deferrable = " DEFERRABLE"
        if constraint.definition.endswith("INITIALLY DEFERRED"):
            deferrable += " INITIALLY DEFERRED"
    return sql_text(
        "ALTER TABLE {}.{} ADD CONSTRAINT {} {} USING INDEX {}{}",
        constraint.schema,
        constraint.table,
        constraint.name,
        raw(word),
        index,
        raw(deferrable),
    )


def _key(constraint: Constraint) -> Iterator[Step]:
    fresh = index_of(constraint, derived_name(OURS + "new", constraint.name))
    yield build_index(
        Phase.CONTRACT, fresh, f"the index that {constraint.name} will stand on"
    )
    yield ddl(
        Phase.CONTRACT,
        [using_index(constraint, fresh.name)],
        f"constraint {constraint.name} is new, from an index that is built",
        undo=[drop_constraint(constraint)],
        locks=_locks(constraint, AE),
        objects=[constraint.ref, constraint.ref.table],
    )


def _blocking(constraint: Constraint) -> Step:
    return ddl(
        Phase.CONTRACT,
        [add_constraint(constraint)],
        f"constraint {constraint.name} is new; PostgreSQL has no online form of it",
        undo=[drop_constraint(constraint)],
        locks=_locks(constraint, SRE if constraint.type == "f" else AE),
        hazards=[Hazard.SCAN, Hazard.BLOCKING_BUILD, Hazard.DATA_DEPENDENT],
        objects=[constraint.ref, constraint.ref.table],
        scans=True,
    )


def _again(constraint: Constraint, *, online: bool) -> list[str]:
    """The constraint as it was, with its comment; not validated yet if it can be."""
    said = kind_of(constraint).comment(constraint) if constraint.comment else []
    if not online:
        return [add_constraint(constraint), *said]
    if constraint.type in {"p", "u"}:
        index = derived_name(OURS + "undo", constraint.name)
        return [using_index(constraint, index), *said]
    return [add_constraint(constraint, NOT_VALID), *said]


def _locks(constraint: Constraint, mode: LockMode) -> tuple[Lock, ...]:
    own = lock(mode, constraint.schema, constraint.table)
    if constraint.references is None:
        return (own,)
    return (own, lock(mode, *constraint.references))


def _comment(constraint: Constraint) -> Iterator[Step]:
    if constraint.comment is not None:
        yield ddl(
            Phase.CONTRACT,
            kind_of(constraint).comment(constraint),
            f"say what {constraint.name} is for",
            no_undo_because="the comment goes with the constraint",
            locks=[lock(SUE, constraint.schema, constraint.table)],
            objects=[constraint.ref],
        )
