"""What objects still to be made are open to: a loosening expands, the rest contracts.

An object that the plan makes gets what the default privileges of the target say, wanted
or not: what the design does not grant on it is revoked again in expand.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

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
from schemaops.catalog.model import Catalog, Object, Ref
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
    if not isinstance(change, Created):
        return
    yield from _on(change.ref, _types(change.new), Phase.EXPAND, change, ctx)
    # a column of a table in use is an identity in contract at the latest
    phase = Phase.CONTRACT if change.ref.kind == "column" else Phase.EXPAND
    for one in (change.new, *ctx.new.children(change.ref)):
        if isinstance(one, Column) and one.identity_sequence is not None:
            counter = Ref("sequence", one.identity_sequence)
            yield from _on(counter, "", phase, change, ctx)


def _on(
    ref: Ref, types: str, phase: Phase, change: Created, ctx: Context
) -> Iterator[Step]:
    late = change.ref in ctx.late or phase is Phase.CONTRACT
    states = _states(ctx) if late else _states(ctx)[:1]
    statements = _corrected(ref, types, ctx.new, states, ctx)
    if statements:
        yield ddl(
            phase,
            statements,
            f"{ref.kind} {ref} is granted by default what it should not be",
            no_undo_because="it goes with the object",
            objects=[change.ref],
        )


def _types(value: Object) -> str:
    """Of a routine, those of its arguments."""
    found = getattr(value, "types", "")
    return str(found) if _SORTS.get(value.KIND) == "f" else ""


def as_it_was(step: Step, change: Change, ctx: Context) -> Step:
    """The step that drops an object; undone, that has no more by default than before."""
    if step.undo is None or not isinstance(change, Dropped):
        return step
    if change.ref.kind in {"table", "sequence"}:
        return step  # it was only moved away
    statements = _corrected(change.ref, _types(change.old), ctx.old, _states(ctx), ctx)
    if not statements:
        return step
    sql = ";\n".join([step.undo.sql, *statements])
    return dataclasses.replace(step, undo=dataclasses.replace(step.undo, sql=sql))


Defaults = list[DefaultPrivilege]


def _states(ctx: Context) -> tuple[Defaults, Defaults, Defaults]:
    """The default privileges before the plan, between expand and contract, and after."""
    before = {d.ref: d for d in ctx.old.of(DefaultPrivilege)}
    after = {d.ref: d for d in ctx.new.of(DefaultPrivilege)}
    middle = [both(before.get(ref), after.get(ref)) for ref in {**before, **after}]
    return [*before.values()], middle, [*after.values()]


def _corrected(
    ref: Ref, types: str, catalog: Catalog, states: Sequence[Defaults], ctx: Context
) -> list[str]:
    """From what a new object has by default to what the catalog says of it."""
    if "grants" not in ctx.manage:
        return []
    statements: list[str] = []
    for defaults in states:
        applying = [d for d in defaults if _applies(d, ref)]
        for grantee in sorted({default.grantee for default in applying}):
            those = [d for d in applying if d.grantee == grantee]
            blank = _blank(ref, types, grantee)
            wanted = catalog.objects.get(blank.ref)
            assert wanted is None or isinstance(wanted, Grant)
            given = _given(blank, those)
            statements += [*granted_on(given, wanted), *revoked_on(given, wanted)]
    return list(dict.fromkeys(statements))


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
