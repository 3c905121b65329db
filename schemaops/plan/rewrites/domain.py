"""Constraints of a domain: each comes, goes, is proven or renamed by itself.

expand     what only loosens: a constraint or NOT NULL goes
contract   what restricts: a constraint or NOT NULL comes, or is proven by reading

The server reads every table of the domain under SHARE, for VALIDATE as for ADD, so
NOT VALID first and VALIDATE later would take the same locks for the same time: a
constraint is added in one step, which leaves nothing behind when rows contradict it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.domain import (
    UNPROVEN,
    Domain,
    added_constraint,
    alter_domain,
    remark,
)
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.model import Hazard, LockMode, Phase, Step
from schemaops.plan.steps import ddl, lock
from schemaops.sqltext import sql_text


@rewrite("domain", "constraints")
@rewrite("domain", "remarks")
def constraints(change: Change, ctx: Context) -> Iterator[Step]:
    """Renamed, gone, changed, proven and new constraints; then comments of the rest."""
    old, new = _both(change)
    if _made_anew(old, new):
        return
    before, after = dict(old.constraints), dict(new.constraints)
    said = dict(old.remarks)
    for was, name in _renamed(old, new):
        before[name] = before.pop(was)
        if was in said:
            said[name] = said.pop(was)
        yield _rename(new, was, name)
    for name, definition in sorted(before.items()):
        if name not in after:
            back = [_add(old, name, definition), *_comment(old, name)]
            yield _loosened(
                new, f"constraint {name} is gone", [_drop(new, name)], back, ctx
            )
    for name, definition in sorted(after.items()):
        if before.get(name) != definition:
            yield _put(old, new, name, before.get(name), ctx)
    kept = {name for name in before if before[name] == after.get(name)}
    yield from _comments(new, kept, said)


@rewrite("domain", "not_null")
@rewrite("domain", "not_null_name")
def not_null(change: Change, ctx: Context) -> Iterator[Step]:
    """SET NOT NULL reads every table of the domain; a name is given in passing."""
    old, new = _both(change)
    if _made_anew(old, new):
        return
    free = alter_domain(new, "DROP NOT NULL")
    if old.not_null and new.not_null:
        yield _rename(new, _name_of(old), _name_of(new))
    elif old.not_null:
        back = [_set_not_null(old), *_comment(old, _name_of(old))]
        yield _loosened(new, "NULL is allowed", [free], back, ctx)
    else:
        come = [_set_not_null(new), *_comment(new, _name_of(new))]
        yield _reading(new, "NULL is refused", come, [free], ctx)


def _both(change: Change) -> tuple[Domain, Domain]:
    assert isinstance(change, Altered)
    old, new = change.before, change.after
    assert isinstance(old, Domain)
    assert isinstance(new, Domain)
    return old, new


def _made_anew(old: Domain, new: Domain) -> bool:
    """Whether the domain is dropped and created, with all that it has."""
    return (old.base, old.collation) != (new.base, new.collation)


def _renamed(old: Domain, new: Domain) -> Iterator[tuple[str, str]]:
    """(old name, new name) of what differs by nothing else."""
    come = dict(new.constraints)
    for name, _ in old.constraints:
        come.pop(name, None)
    kept = {name for name, _ in new.constraints}
    for was, definition in old.constraints:
        found = next((n for n, text in come.items() if text == definition), None)
        if was not in kept and found is not None:
            del come[found]
            yield was, found


def _put(old: Domain, new: Domain, name: str, was: str | None, ctx: Context) -> Step:
    """A constraint that is new, has another definition, or is proven at last."""
    definition = dict(new.constraints)[name]
    come = [_add(new, name, definition), *_comment(new, name)]
    drop = [_drop(new, name)]
    if was is None:
        reason, statements, undo = f"constraint {name} is new", come, drop
    else:
        reason, statements = f"constraint {name} changed", [*drop, *come]
        undo = [*drop, _add(old, name, was), *_comment(old, name)]
        if was == definition + UNPROVEN:
            reason = f"constraint {name} holds for old rows too"
            proof = alter_domain(new, sql_text("VALIDATE CONSTRAINT {}", name))
            statements = [proof, *_comment(new, name)]
    if not definition.endswith(UNPROVEN):
        return _reading(new, reason, statements, undo, ctx)
    if was == definition.removesuffix(UNPROVEN):
        return _loosened(new, reason, statements, undo, ctx)
    return _plain(new, Phase.CONTRACT, reason, statements, undo)


def _comments(
    domain: Domain, kept: set[str], said: Mapping[str, str]
) -> Iterator[Step]:
    """Comments of constraints that stay as they are."""
    says = dict(domain.remarks)
    if domain.not_null:
        kept = {*kept, _name_of(domain)}
    names = [n for n in sorted(kept) if said.get(n) != says.get(n)]
    if names:
        yield _plain(
            domain,
            Phase.CONTRACT,
            f"comments of constraints {', '.join(names)}",
            [remark(domain, name, says.get(name)) for name in names],
            [remark(domain, name, said.get(name)) for name in names],
        )


def _rename(domain: Domain, was: str, name: str) -> Step:
    def to(one: str, other: str) -> str:
        return alter_domain(domain, sql_text("RENAME CONSTRAINT {} TO {}", one, other))

    reason = f"constraint {was} has the new name {name}"
    return _plain(domain, Phase.CONTRACT, reason, [to(was, name)], [to(name, was)])


def _plain(
    domain: Domain,
    phase: Phase,
    reason: str,
    statements: Sequence[str],
    undo: Sequence[str] | None,
    final: str | None = None,
) -> Step:
    """A step that reads no table."""
    return ddl(
        phase,
        statements,
        f"domain {domain.ref}: {reason}",
        undo=undo,
        no_undo_because=final,
        hazards=[Hazard.IRREVERSIBLE] if final else [],
        objects=[domain.ref],
    )


def _loosened(
    domain: Domain,
    reason: str,
    statements: Sequence[str],
    undo: Sequence[str],
    ctx: Context,
) -> Step:
    """What the old application cannot miss; its undo has to read the tables."""
    _, inside = _users(domain.ref, ctx)
    if inside is None:
        return _plain(domain, Phase.EXPAND, reason, statements, undo)
    final = f"the server cannot prove it anew inside of column {inside}"
    return _plain(domain, Phase.EXPAND, reason, statements, None, final)


def _reading(
    domain: Domain,
    reason: str,
    statements: Sequence[str],
    undo: Sequence[str],
    ctx: Context,
) -> Step:
    """A step that reads every table of the domain while writes wait."""
    tables, inside = _users(domain.ref, ctx)
    if inside is not None:
        raise PlanRefused(
            f"domain {domain.ref}: the server cannot prove a constraint inside of"
            f" column {inside}, which holds the domain in another type",
            hint="write the constraint with NOT VALID: new values are checked",
        )
    return ddl(
        Phase.CONTRACT,
        statements,
        f"domain {domain.ref}: {reason}",
        undo=undo,
        locks=[lock(LockMode.SHARE, *table.path) for table in tables],
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT] if tables else [],
        objects=[domain.ref],
        scans=bool(tables),
    )


def _users(domain: Ref, ctx: Context) -> tuple[list[Ref], Ref | None]:
    """Tables with a column of the domain, or of one on top of it, before or after.

    And a column that holds it inside of an array, a range or a composite: the server
    does not read what is in there.
    """
    waiting, tables, inside = [domain], set[Ref](), None
    for ref in waiting:
        for dependent, catalog in _dependents(ref, ctx):
            value = catalog.objects.get(dependent)
            if isinstance(value, Column):
                wrapped = ref.kind != "domain" or value.type.endswith("[]")
                inside = dependent if wrapped else inside
                tables.add(dependent.table)
            elif dependent.kind in {"domain", "composite", "range"}:
                waiting += [dependent] if dependent not in waiting else []
    return sorted(tables), inside


def _dependents(ref: Ref, ctx: Context) -> Iterator[tuple[Ref, Catalog]]:
    """What stands on an object: a column that goes stays until purge, one may be new."""
    for catalog in (ctx.old, ctx.new):
        for dependent in sorted(catalog.dependents.get(ref, ())):
            yield dependent, catalog


def _drop(domain: Domain, name: str) -> str:
    return alter_domain(domain, sql_text("DROP CONSTRAINT {}", name))


def _add(domain: Domain, name: str, definition: str) -> str:
    return alter_domain(domain, added_constraint(name, definition))


def _comment(domain: Domain, name: str) -> list[str]:
    """A new constraint has the comment that the design gives it."""
    says = dict(domain.remarks)
    return [remark(domain, name, says[name])] if name in says else []


def _name_of(domain: Domain) -> str:
    return domain.not_null_name or f"{domain.name}_not_null"


def _set_not_null(domain: Domain) -> str:
    if domain.not_null_name is None:
        return alter_domain(domain, "SET NOT NULL")
    return alter_domain(
        domain, sql_text("ADD CONSTRAINT {} NOT NULL", domain.not_null_name)
    )
