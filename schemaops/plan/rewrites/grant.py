"""Give and take privileges: at most one statement each way, never all anew.

expand     GRANT: what the new application needs
contract   REVOKE: what the old one may still use

A role that is granted something must be there: roles belong to the server, no plan
makes one. REVOKE on a table takes the privilege from its columns too, so what the
design grants on columns is granted again in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.grant import (
    OWNER,
    PUBLIC,
    Grant,
    both,
    granted,
    has_column,
    revoked,
)
from schemaops.catalog.kinds.security_label import SecurityLabel
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Gate, Phase, Step
from schemaops.plan.steps import ddl
from schemaops.sqltext import literal, sql_text


@rewrite("grant", "created")
@rewrite("grant", "dropped")
@rewrite("grant", "privileges")
@rewrite("grant", "grantable")
def grant(change: Change, ctx: Context) -> Iterator[Step]:
    """Both ways of one role on one object."""
    old, new = _values(change)
    one = both(old, new)
    if new is None and goes(one, ctx):
        return  # with the object, and comes back with it
    come, gone = granted(old, one), revoked(one, new)
    who = f"{_who(one.grantee)} on {one.on} {_object(one)}"
    if _is_created(one, ctx):
        yield ddl(
            Phase.EXPAND,
            [*gone, *come],
            f"privileges of {who}",
            undo=[*granted(new, one), *revoked(one, old)],
            objects=[change.ref],
            gate=role_gate(one.grantee),
        )
        return
    if come:
        yield ddl(
            Phase.CONTRACT if _of_later_identity(one, ctx) else Phase.EXPAND,
            come,
            f"more privileges of {who}",
            undo=[*revoked(one, old), *_on_columns(one, ctx.old)],
            objects=[change.ref],
            gate=role_gate(one.grantee),
        )
    if gone:
        yield ddl(
            Phase.CONTRACT,
            [*gone, *_on_columns(one, ctx.new)],
            f"fewer privileges of {who}",
            undo=granted(new, one),
            objects=[change.ref],
        )


def role_gate(name: str) -> Gate | None:
    """Nobody gets privileges who is not there."""
    if name in {OWNER, PUBLIC}:
        return None
    return Gate(
        sql_text(
            "SELECT {0} WHERE NOT EXISTS"
            " (SELECT FROM pg_catalog.pg_roles WHERE rolname = {0})",
            literal(name),
        ),
        "a role is granted something here, and is not there: create it first",
    )


def _values(change: Change) -> tuple[Grant | None, Grant | None]:
    match change:
        case Altered(before=Grant() as old, after=Grant() as new):
            return old, new
        case Created(new=Grant() as new):
            return None, new
        case Dropped(old=Grant() as old):
            return old, None
        case _:
            raise ValueError(f"{change.ref} has no privileges")


def goes(one: Grant | SecurityLabel, ctx: Context) -> bool:
    """Whether the object goes that it is said of, or the view's column."""
    if any(home in ctx.dropped for home in one.homes):
        return True
    view = ctx.new.objects.get(one.relation) if one.column else None
    return hasattr(view, "columns") and not has_column(view, one.column)


def _is_created(one: Grant, ctx: Context) -> bool:
    """Whether nobody can have used the object yet."""
    return any(home in _created(ctx) for home in one.homes)


def _of_later_identity(one: Grant, ctx: Context) -> bool:
    """Whether it is on the counter of a column that may be an identity in contract only."""
    counter = (one.schema, one.table)
    if one.on != "sequence" or any(home in ctx.old.objects for home in one.homes):
        return False
    counters = {c.identity_sequence: c for c in ctx.new.of(Column) if c.identity}
    column = counters.get(counter)
    if column is None or column.ref.table in ctx.created:
        return False
    was = ctx.old.get(Column, *column.ref.path)
    return was is None or was.identity_sequence != counter


def _created(ctx: Context) -> set[Ref]:
    return {change.ref for change in ctx.changes if isinstance(change, Created)}


def _on_columns(one: Grant, catalog: Catalog) -> list[str]:
    """Privileges on columns that a REVOKE on their table takes along."""
    if one.column or not one.table:
        return []
    table = Ref("table", (one.schema, one.table))
    return [
        statement
        for child in catalog.children(table)
        if isinstance(child, Grant) and child.column and child.grantee == one.grantee
        for statement in granted(None, child)
    ]


def _who(grantee: str) -> str:
    return "the owner" if grantee == OWNER else grantee


def _object(one: Grant) -> str:
    name = f"{one.table or one.name}"
    path = ".".join(part for part in (one.schema, name, one.column) if part)
    return f"{path}({one.types})" if one.on in {"routine", "aggregate"} else path
