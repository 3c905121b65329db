"""Give an object to another role, in place.

expand     of an object that the plan itself creates: nobody can use it yet
contract   of any other: who owned it loses ALTER, DROP and every privilege that it was
           not granted, and a view or SECURITY DEFINER function does with the new owner's
           rights what it did with the old one's; the old application lived by those

The role must be there: roles belong to the server, no plan makes one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from schemaops.catalog.kinds.owner import Owner, given_to
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.diff.changes import Altered, Change, Created
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Gate, Lock, Phase, Step
from schemaops.plan.steps import AE, ddl, lock
from schemaops.sqltext import compose, literal, raw, sql_text


@rewrite("owner", "dropped")
def gone(_change: Change, _ctx: Context) -> Iterator[Step]:
    """Goes with its object, and comes back with it: only then is it compared."""
    yield from ()


@rewrite("owner", "created")
@rewrite("owner", "role")
def owner(change: Change, ctx: Context) -> Iterator[Step]:
    """The new owner; back to the old one, or to who runs the plan where none was said."""
    new, before = _values(change)
    fresh = _is_created(new, ctx)
    late = any(home in ctx.late for home in new.homes)
    path = ".".join(part for part in (new.schema, new.table or new.name) if part)
    step = ddl(
        Phase.EXPAND if fresh and not late else Phase.CONTRACT,
        given_to(new, compose("{}", new.role)),
        f"{new.on} {path} belongs to {new.role}",
        undo=given_to(new, compose("{}", before) if before else raw("CURRENT_USER")),
        locks=_locks(new, ctx),
        objects=[change.ref],
        gate=_role_gate(new.role),
    )
    # nobody waits for what the plan creates
    yield replace(step, hazards=(), statement_timeout_ms=0) if fresh else step


def _values(change: Change) -> tuple[Owner, str | None]:
    match change:
        case Created(new=Owner() as new):
            return new, None
        case Altered(before=Owner() as old, after=Owner() as new):
            return new, old.role
        case _:
            raise ValueError(f"{change.ref} has no new owner")


def _is_created(one: Owner, ctx: Context) -> bool:
    created = {change.ref for change in ctx.changes if isinstance(change, Created)}
    return any(home in created for home in one.homes)


def _locks(one: Owner, ctx: Context) -> list[Lock]:
    """Of a table, also on the sequences that its columns own: they go along."""
    if not one.table:
        return []
    table = (one.schema, one.table)
    owned = [
        lock(AE, s.schema, s.name)
        for s in ctx.new.of(Sequence)
        if s.owned_by is not None and s.owned_by[:2] == table
    ]
    return [lock(AE, *table), *owned]


def _role_gate(name: str) -> Gate:
    """Nothing is given to who is not there."""
    return Gate(
        sql_text(
            "SELECT {0} WHERE NOT EXISTS"
            " (SELECT FROM pg_catalog.pg_roles WHERE rolname = {0})",
            literal(name),
        ),
        "a role owns something from here on, and is not there: create it first",
    )
