"""The kinds' own DDL as steps: what no rewrite claims.

The undo is the same DDL with old and new exchanged.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from schemaops.catalog.build import create_statements
from schemaops.catalog.column_settings import SETTINGS
from schemaops.catalog.kind import Effect, kind_of
from schemaops.catalog.kinds.view import View, replaceable
from schemaops.catalog.model import Object
from schemaops.catalog.restored import restored
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.context import Context, PlanRefused, find
from schemaops.plan.counters import counter_gate
from schemaops.plan.locks import direct_locks
from schemaops.plan.model import Hazard, Lock, Phase, Step
from schemaops.plan.rebuild import Around, around
from schemaops.plan.refusals import refuse_if_unsafe, refuse_pinned
from schemaops.plan.steps import block, ddl


def direct(change: Change, ctx: Context) -> Iterator[Step]:
    """Steps of a created, dropped or renamed object."""
    kind = kind_of(_value(change))
    locks = direct_locks(change)
    match change:
        case Created(ref=ref, new=new):
            restricts = kind.effect("created").restricts(None, new)
            step = ddl(
                Phase.CONTRACT if restricts else Phase.EXPAND,
                create_statements(new, ctx.new),
                f"{kind.name} {ref} is new",
                undo=kind.drop(new),
                locks=locks,
                objects=[ref],
            )
            yield _unnoticed(step, ctx) if ctx.is_new(ref) else step
        case Dropped(ref=ref, old=old):
            yield ddl(
                Phase.CONTRACT,
                kind.drop(old),
                f"{kind.name} {ref} is gone from the design",
                undo=restored(old, ctx.old),
                locks=locks,
                objects=[ref],
            )
        case Renamed(ref=ref, was=was, old=old, new=new):
            if kind.rename is None:
                raise PlanRefused(f"{kind.name} {was} cannot be renamed")
            yield ddl(
                Phase.CONTRACT,
                kind.rename(old, ref.name),
                f"{kind.name} {was} has the new name {ref.name}",
                undo=kind.rename(new, was.name),
                locks=locks,
                objects=[ref, was],
            )
        case Altered():
            yield from alter([change], ctx)


def _unnoticed(step: Step, ctx: Context) -> Step:
    """Nobody waits for a table that the plan creates."""
    ours = {str(ref) for ref in ctx.created}
    if any(lock.table not in ours for lock in step.locks):
        return step
    hazards = tuple(h for h in step.hazards if h is not Hazard.LOCK)
    return dataclasses.replace(step, hazards=hazards, statement_timeout_ms=0)


def alter(changes: Sequence[Altered], ctx: Context) -> Iterator[Step]:
    """Steps of the differing attributes of one object."""
    if not changes:
        return
    before, after = changes[0].before, changes[0].after
    refuse_if_unsafe(before, after, ctx)
    if all(_in_place(change) for change in changes):
        if _appends(before, after):
            # dropped columns pin what stands on them, so the undo is the long way
            yield dataclasses.replace(
                made_anew(changes, before, after, ctx), sql=block(_statements(changes))
            )
            return
        for phase in (Phase.EXPAND, Phase.CONTRACT):
            chosen = [c for c in changes if _phase(c, ctx) is phase]
            yield from _altered(chosen, phase, ctx)
        return
    if kind_of(before).irreplaceable:
        aspects = ", ".join(c.aspect for c in changes if not _in_place(c))
        raise PlanRefused(
            f"{before.KIND} {before.ref}: no plan for a change of {aspects}",
            hint="change it in two designs, or by a revision of your own",
        )
    yield made_anew(changes, before, after, ctx)


def replaced(changes: Sequence[Change]) -> bool:
    """Whether an object is dropped and created for these changes of it."""
    return any(
        isinstance(c, Altered)
        and not kind_of(c.before).irreplaceable
        and find(c) is None
        and not _in_place(c)
        for c in changes
    )


def _altered(changes: Sequence[Altered], phase: Phase, ctx: Context) -> Iterator[Step]:
    if not changes:
        return
    ref = changes[0].ref
    aspects = ", ".join(change.aspect for change in changes)
    effects = [_effect(change) for change in changes]
    hazards = [h for effect in effects for h in _hazards(effect)]
    remains = next((effect.remains for effect in effects if effect.remains), None)
    gate = counter_gate(changes)
    hazards += [Hazard.DATA_DEPENDENT] if gate else []
    yield ddl(
        phase,
        _statements(changes),
        f"{aspects} of {ref.kind} {ref} changed",
        undo=None if remains else _statements([_reversed(c) for c in changes]),
        no_undo_because=remains,
        locks=tuple(dict.fromkeys(k for c in changes for k in direct_locks(c))),
        hazards=list(dict.fromkeys(hazards)),
        objects=[ref],
        gate=gate,
        scans=Hazard.SCAN in hazards,
    )


def made_anew(
    changes: Sequence[Altered], before: Object, after: Object, ctx: Context
) -> Step:
    """Drop and create, with everything that stands on it, in one transaction."""
    ref = changes[0].ref
    on_top: Around = around(ctx, [before.ref, after.ref], [(before.ref, after.ref)])
    refuse_pinned(before, ctx)
    drop_old, drop_new = kind_of(before).drop(before), kind_of(after).drop(after)
    narrows = isinstance(before, View) and not _has_all(after, before)
    late = narrows or kind_of(before).effect("replaced").restricts(before, after)
    hazards = [Hazard.BREAKS_NEW if narrows else Hazard.BREAKS_OLD]
    unseen = before.KIND == "statistics"  # nobody names them
    if unseen or late != narrows or (isinstance(before, View) and not narrows):
        hazards = []
    scans = before.KIND == "matview" or on_top.scans
    return ddl(
        Phase.CONTRACT if late else Phase.EXPAND,
        [*on_top.before, *drop_old, *create_statements(after, ctx.new), *on_top.after],
        f"{ref.kind} {ref} changed in a way that cannot be made in place",
        undo=[
            *on_top.undo_before,
            *drop_new,
            *create_statements(before, ctx.old),
            *on_top.undo_after,
        ],
        locks=dict.fromkeys((*_locks_of_both(before, after), *on_top.locks)),
        hazards=[*hazards, *([Hazard.SCAN] if scans else [])],
        objects=list(dict.fromkeys([ref, before.ref, *on_top.refs])),
        scans=scans,
    )


def _locks_of_both(before: Object, after: Object) -> Iterator[Lock]:
    yield from direct_locks(Dropped(before.ref, before))
    if before.KIND == "statistics":
        yield from direct_locks(Dropped(after.ref, after))  # of another table


def _appends(before: Object, after: Object) -> bool:
    """Whether a view gets columns that only DROP takes away again."""
    return (
        isinstance(before, View)
        and isinstance(after, View)
        and not replaceable(after, before)
    )


def _has_all(after: Object, before: Object) -> bool:
    """Whether a view still has every column that it had."""
    assert isinstance(after, View)
    assert isinstance(before, View)
    return set(before.columns) <= set(after.columns)


def _in_place(change: Altered) -> bool:
    before, after = change.before, change.after
    if isinstance(before, View) and isinstance(after, View):
        return change.aspect not in {"definition", "columns"} or replaceable(
            before, after
        )
    if before.KIND == "routine" and change.aspect != "comment":
        return all(
            getattr(before, name) == getattr(after, name)
            for name in ("arguments", "signature", "result", "prokind")
        )
    alters = kind_of(before).alters(change.aspect)
    if alters is None:
        return False
    return bool(alters(before, after)) or change.aspect == "identity_options"


def _phase(change: Altered, ctx: Context) -> Phase:
    """What the old application could violate, or would miss, waits for contract."""
    if change.ref in ctx.renamed or _named_later(change, ctx):
        return Phase.CONTRACT
    restricts = _effect(change).restricts(change.old, change.new)
    return Phase.CONTRACT if restricts else Phase.EXPAND


def _named_later(change: Altered, ctx: Context) -> bool:
    """Whether what is set stays with a column that gets its name later."""
    return change.aspect in SETTINGS and any(
        isinstance(c, Renamed) and c.ref == change.ref for c in ctx.changes
    )


def _effect(change: Altered) -> Effect:
    return kind_of(change.before).effect(change.aspect)


def _hazards(effect: Effect) -> Iterator[Hazard]:
    if effect.scans or effect.rewrites:
        yield Hazard.SCAN
    if effect.rewrites:
        yield Hazard.REWRITE
    if effect.judges:
        yield Hazard.DATA_DEPENDENT


def _statements(changes: Sequence[Altered]) -> list[str]:
    statements: list[str] = []
    for change in changes:
        alters = kind_of(change.before).alters(change.aspect)
        if alters is not None:
            statements += alters(change.before, change.after)
    return list(dict.fromkeys(statements))


def _reversed(change: Altered) -> Altered:
    before, after = change.before, change.after
    query = change.aspect == "definition"
    if query and isinstance(before, View) and isinstance(after, View):
        # a query keeps the options, which are back already, or not set yet
        after = dataclasses.replace(after, options=before.options)
        return Altered(change.ref, change.aspect, after, before)
    return Altered(change.ref, change.aspect, change.after, change.before)


def _value(change: Change) -> Object:
    match change:
        case Created(new=value) | Dropped(old=value) | Renamed(old=value):
            return value
        case Altered(before=value):
            return value
