"""What objects still to be made are open to: a loosening expands, the rest contracts.

An object that the plan makes gets what the default privileges of the target say, wanted
or not: what the design does not grant on it is revoked again in expand.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.default_privilege import (
    DefaultPrivilege,
    both,
    granted,
    revoked,
)
from schemaops.catalog.kinds.grant import PUBLIC, Grant
from schemaops.catalog.kinds.grant import granted as granted_on
from schemaops.catalog.kinds.grant import revoked as revoked_on
from schemaops.catalog.model import Ref
from schemaops.catalog.privileges import together
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Phase, Step
from schemaops.plan.rewrites.grant import role_gate
from schemaops.plan.steps import ddl


@rewrite("default_privilege", "created")
@rewrite("default_privilege", "dropped")
@rewrite("default_privilege", "privileges")
@rewrite("default_privilege", "grantable")
def default_privilege(change: Change, ctx: Context) -> Iterator[Step]:
    """Both ways of one role."""
    old, new = _values(change)
    one = both(old, new)
    come, gone = granted(old, one), revoked(one, new)
    if come:
        yield ddl(
            Phase.EXPAND,
            come,
            f"default privileges {change.ref}: more",
            undo=revoked(one, old),
            objects=[change.ref],
            gate=role_gate(one.grantee),
        )
    if gone:
        yield ddl(
            Phase.CONTRACT,
            gone,
            f"default privileges {change.ref}: fewer",
            undo=granted(new, one),
            objects=[change.ref],
        )


def as_granted(change: Change, ctx: Context) -> Iterator[Step]:
    """What a new object gets by default, made what the design grants on it."""
    if "grants" not in ctx.manage or not isinstance(change, Created):
        return
    types = getattr(change.new, "types", "")
    yield from _on(change.ref, types if change.ref.kind in _ROUTINES else "", ctx)
    # a column of a table in use is an identity in contract at the latest
    phase = Phase.CONTRACT if change.ref.kind == "column" else Phase.EXPAND
    for sequence in _counters(change, ctx):
        for step in _on(sequence, "", ctx):
            yield dataclasses.replace(step, phase=phase)


_ROUTINES = ("routine", "aggregate")


def _counters(change: Created, ctx: Context) -> Iterator[Ref]:
    """Sequences of identity columns, which come with their table or column."""
    for one in (change.new, *ctx.new.children(change.ref)):
        if isinstance(one, Column) and one.identity_sequence is not None:
            yield Ref("sequence", one.identity_sequence)


def _on(ref: Ref, types: str, ctx: Context) -> Iterator[Step]:
    applying = [d for d in ctx.old.of(DefaultPrivilege) if _applies(d, ref)]
    for grantee in sorted({default.grantee for default in applying}):
        those = [d for d in applying if d.grantee == grantee]
        blank = _blank(ref, types, grantee)
        wanted = ctx.new.objects.get(blank.ref)
        assert wanted is None or isinstance(wanted, Grant)
        given = _given(blank, those)
        statements = [*granted_on(given, wanted), *revoked_on(given, wanted)]
        if statements:
            yield ddl(
                Phase.EXPAND,
                statements,
                f"{ref.kind} {ref} is granted by default what it should not be",
                no_undo_because="it goes with the object",
                objects=[ref],
            )


def _values(
    change: Change,
) -> tuple[DefaultPrivilege | None, DefaultPrivilege | None]:
    match change:
        case Altered(before=DefaultPrivilege() as old, after=DefaultPrivilege() as new):
            return old, new
        case Created(new=DefaultPrivilege() as new):
            return None, new
        case Dropped(old=DefaultPrivilege() as old):
            return old, None
        case _:
            raise ValueError(f"{change.ref} is no default privilege")


_SORTS = {
    "table": "r",
    "view": "r",
    "matview": "r",
    "foreign_table": "r",
    "sequence": "S",
    "routine": "f",
    "aggregate": "f",
    "schema": "n",
    "enum": "T",
    "domain": "T",
    "composite": "T",
    "range": "T",
}


_INITIAL = {("f", PUBLIC): ("EXECUTE",), ("T", PUBLIC): ("USAGE",)}
"""What a new object is open to, unless default privileges say otherwise."""


def _applies(default: DefaultPrivilege, ref: Ref) -> bool:
    here = default.schema in {"", ref.path[0]}
    return here and not default.maker and _SORTS.get(ref.kind) == default.on


def _blank(ref: Ref, types: str, grantee: str) -> Grant:
    """A grant on an object that says what everything of its kind begins with."""
    sort = _SORTS[ref.kind]
    relation = sort in {"r", "S"}
    initial = _INITIAL.get((sort, grantee), ())
    return Grant(
        schema=ref.path[0],
        table=ref.name if relation else "",
        on="type" if sort == "T" else ref.kind,
        name="" if relation or sort == "n" else ref.path[1],
        types=types,
        column="",
        grantee=grantee,
        privileges=initial,
        grantable=(),
        initial=initial,
    )


def _given(blank: Grant, defaults: list[DefaultPrivilege]) -> Grant:
    """What a schema's defaults add to those of all, or to what there is without any."""
    whole = [d for d in defaults if not d.schema]
    found = dataclasses.replace(
        blank,
        privileges=whole[0].privileges if whole else blank.initial,
        grantable=whole[0].grantable if whole else (),
    )
    for default in defaults:
        privileges, grantable = together(found, default)
        found = dataclasses.replace(found, privileges=privileges, grantable=grantable)
    return found
