"""A constraint that changes: rows are refused by one form or the other all the while.

another check         expand: both forms' rows are let in, by `old OR new`; contract:
                      the new form, validated, and then the wider one goes
another foreign key,  contract: the new form under a name of ours, validated; then, in
or type               one transaction, the old one goes and the new one gets its name
another key           contract: its index first, the exchange in one transaction
place of a key        contract: as another key, so that its index is built there
parameters of a key   in place; of a partitioned table's key as another key
deferrable            a foreign key in place; looser in expand, stricter in contract
NOT VALID, ENFORCED   drop and add in one transaction, then VALIDATE
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    NOT_VALID,
    Constraint,
    add_constraint,
    alter_constraint,
    drop_constraint,
    set_options,
)
from schemaops.catalog.model import OURS, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.constraint_exchange import exchanged, said
from schemaops.plan.constraint_steps import added_not_valid, locks_of, validated
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Phase, Step, Undo
from schemaops.plan.put_back import again, undo_proof
from schemaops.plan.steps import AE, block, ddl
from schemaops.sqltext import derived_name, raw, sql_text


@rewrite("constraint", "definition")
@rewrite("constraint", "type")
@rewrite("constraint", "deferral")
@rewrite("constraint", "enforced")
@rewrite("constraint", "valid")
@rewrite("constraint", "options")
@rewrite("constraint", "tablespace")
def alter(change: Change, ctx: Context) -> Iterator[Step]:
    """Every change of a constraint but that of its parts' names."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Constraint)
    assert isinstance(after, Constraint)
    if not _in_place(before, after) or _built_anew(before, after, ctx):
        if _widens(before, after, ctx):
            yield from _by_either(before, after, ctx)
        else:
            yield from exchanged(before, after, ctx)
    elif before.enforced and not after.enforced:
        yield from _no_longer_proven(before, after, ctx)
    elif after.enforced and not before.enforced:
        yield from _enforced(before, after)
    else:
        yield from _stored(before, after)
        yield from _deferred(before, after)
        yield from _validity(before, after, ctx)


def _in_place(before: Constraint, after: Constraint) -> bool:
    """Whether it is one and the same constraint, its attributes aside."""
    facts = ("type", "definition", "tablespace")
    same = all(getattr(before, fact) == getattr(after, fact) for fact in facts)
    return same and (before.deferral == after.deferral or after.type == "f")


def _built_anew(before: Constraint, after: Constraint, ctx: Context) -> bool:
    """Whether parameters change that the server does not set in place."""
    table = ctx.table(after.schema, after.table)
    partitioned = table is not None and table.partitioned
    return partitioned and before.options != after.options


def _stored(before: Constraint, after: Constraint) -> Iterator[Step]:
    """How the index behind a key is stored from here on: only the index is locked."""
    if before.options != after.options:
        yield ddl(
            Phase.EXPAND,
            set_options(before, after),
            f"the index behind {after.name} is stored otherwise from here on",
            undo=set_options(after, before),
            objects=[after.ref],
        )


def _widens(before: Constraint, after: Constraint, ctx: Context) -> bool:
    """Whether `old OR new` can be said before contract, in columns that stay."""
    checks = {before.type, after.type} == {"c"} and before.enforced and after.enforced
    if not checks or _no_inherit(before) != _no_inherit(after):
        return False
    home = before.ref.table
    used = {Ref("column", (*home.path, n)) for n in (*before.columns, *after.columns)}
    for change in ctx.changes:
        settled = isinstance(change, Altered) and change.aspect not in _SHAPE
        if change.ref in used and not settled:
            return False
        if isinstance(change, Renamed | Created | Dropped) and change.ref == home:
            return False
    return True


_SHAPE = {"type", "collation", "generated"}
_NO_INHERIT = " NO INHERIT"


def _no_inherit(check: Constraint) -> bool:
    return check.definition.endswith(_NO_INHERIT)


def _by_either(before: Constraint, after: Constraint, ctx: Context) -> Iterator[Step]:
    wider = _either(before, after)
    yield from undo_proof(before, Phase.EXPAND, ctx)
    yield ddl(
        Phase.EXPAND,
        [add_constraint(wider, NOT_VALID), drop_constraint(before)],
        f"{after.name} changes: from here on rows of both forms are let in",
        undo=[*again(before, ctx), drop_constraint(wider)],
        locks=locks_of(after, AE),
        objects=[after.ref, after.ref.table],
    )
    yield added_not_valid(after)
    if after.valid:
        yield validated(after, undo=None)
    yield ddl(
        Phase.CONTRACT,
        [drop_constraint(wider), *said(after)],
        f"{after.name} refuses alone what the new form refuses",
        undo=[add_constraint(wider, NOT_VALID)],
        locks=locks_of(after, AE),
        objects=[after.ref, after.ref.table],
    )


def _either(before: Constraint, after: Constraint) -> Constraint:
    one, two = (
        c.definition.removesuffix(_NO_INHERIT).removeprefix("CHECK ")
        for c in (before, after)
    )
    text = sql_text("CHECK ({} OR {})", raw(one), raw(two))
    return dataclasses.replace(
        after,
        name=derived_name(OURS + "either", after.name),
        definition=text + (_NO_INHERIT if _no_inherit(after) else ""),
        comment=None,
    )


def _no_longer_proven(
    before: Constraint, after: Constraint, ctx: Context
) -> Iterator[Step]:
    """Valid → NOT VALID, or enforced → NOT ENFORCED."""
    yield from undo_proof(before, Phase.EXPAND, ctx)
    suffix = "" if after.valid else NOT_VALID
    in_place = after.type == "f" and not after.enforced
    forth = [drop_constraint(before), add_constraint(after, suffix), *said(after)]
    if in_place:
        words = (after.deferral or "NOT DEFERRABLE", "NOT ENFORCED")
        forth = [alter_constraint(after, *words), *said(after)]
    yield ddl(
        Phase.EXPAND,
        forth,
        f"constraint {after.name} asks for less than it did",
        undo=[drop_constraint(after), *again(before, ctx)],
        locks=locks_of(after, AE),
        objects=[after.ref, after.ref.table],
    )


def _enforced(before: Constraint, after: Constraint) -> Iterator[Step]:
    """ALTER CONSTRAINT … ENFORCED would read all rows under its lock."""
    back = [drop_constraint(after), add_constraint(before), *said(before)]
    if before.type == "f":
        words = (before.deferral or "NOT DEFERRABLE", "NOT ENFORCED")
        back = [alter_constraint(after, *words), *said(before)]
    yield ddl(
        Phase.CONTRACT,
        [drop_constraint(before), add_constraint(after, NOT_VALID), *said(after)],
        f"constraint {after.name} is enforced for new rows from here on",
        undo=back,
        locks=locks_of(after, AE),
        objects=[after.ref, after.ref.table],
    )
    if after.valid:
        yield validated(after, undo=None)


def _deferred(before: Constraint, after: Constraint) -> Iterator[Step]:
    if before.deferral == after.deferral:
        return
    looser = len(after.deferral) > len(before.deferral)
    yield ddl(
        Phase.EXPAND if looser else Phase.CONTRACT,
        [alter_constraint(after, after.deferral or "NOT DEFERRABLE")],
        f"constraint {after.name} is looked at {_WHEN[after.deferral]}",
        undo=[alter_constraint(after, before.deferral or "NOT DEFERRABLE")],
        locks=locks_of(after, AE)[:1],
        objects=[after.ref, after.ref.table],
    )


_WHEN = {
    "": "at each statement",
    "DEFERRABLE": "at each statement, or at the commit when a transaction says so",
    "DEFERRABLE INITIALLY DEFERRED": "at the commit",
}


def _validity(before: Constraint, after: Constraint, ctx: Context) -> Iterator[Step]:
    if before.valid and not after.valid:
        yield from _no_longer_proven(before, after, ctx)
        return
    if after.valid and not before.valid:
        back = [drop_constraint(after), add_constraint(after, NOT_VALID)]
        yield dataclasses.replace(
            validated(after, undo=after),
            undo=Undo(block([*back, *said(after)])),
        )
    if before.comment != after.comment:
        yield ddl(
            Phase.EXPAND,
            kind_of(after).comment(after),
            f"comment of constraint {after.ref} changed",
            undo=kind_of(before).comment(before),
            locks=locks_of(after, AE)[:0],
            objects=[after.ref],
        )
