"""Changes → Plan: each change is claimed by a rewrite or made directly, then ordered.

Within a phase, steps go by stage, then by the server's own dependencies: what is
created goes in creation order of the new catalog, what is dropped backwards in that
of the old one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping

from schemaops.catalog.build import owner_statements
from schemaops.catalog.column_settings import SETTINGS
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.index_mark import IndexMark
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Catalog
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan import shared_name
from schemaops.plan.budgets import within
from schemaops.plan.context import RELABELLED, Context, Rewrite, event_of, find
from schemaops.plan.direct import alter, direct
from schemaops.plan.estimates import estimated
from schemaops.plan.grouping import groups
from schemaops.plan.kept import lost
from schemaops.plan.model import Phase, Plan, Step
from schemaops.plan.named_later import refuse_early_forms, refuse_early_names
from schemaops.plan.ranks import Ranks, postponed
from schemaops.plan.refusals import refuse_rules
from schemaops.plan.relabelled import told
from schemaops.plan.rewrites.default_privilege import as_granted, as_it_was
from schemaops.plan.rewrites.identity import behind_rows, exchanged_sequences
from schemaops.plan.rewrites.index_mark import marks_again
from schemaops.plan.rewrites.index_part import refuse_lost_parts
from schemaops.plan.rewrites.publication import refuse_published
from schemaops.plan.rewrites.retire import goes_along, retired_schema_steps
from schemaops.plan.steps import ddl
from schemaops.plan.twins import replaced_columns
from schemaops.plan.uses import used

Key = tuple[int, int, int, int]


def make_plan(ctx: Context, descriptions: tuple[str, ...] = ()) -> Plan:
    """The ordered steps of all changes. Raises PlanRefused when one has none."""
    keyed: list[tuple[Key, Step]] = []
    refuse_published(ctx)
    refuse_lost_parts(ctx)
    ranks = Ranks(ctx)
    for changes in sorted(groups(ctx), key=_computed):
        ref = changes[0].ref
        late = ranks.late(ref)
        for step in _steps(changes, ctx):
            refuse_rules(step, ctx)
            if late and step.phase is Phase.EXPAND:
                step = postponed(step, changes[0])
            step = as_it_was(step, changes[0], ctx)
            refuse_early_names(step, ref, ctx)
            key = (*ranks.key(changes[0], step), len(keyed))
            keyed.append((key, told(step, ctx)))
    for position, step in enumerate(_surroundings(ctx, keyed)):
        keyed.append(((step.phase.rank, _EDGE[step.phase], position, 0), step))
    first, last = marks_again(ctx)
    for stage, steps in ((-2, first), (8, last)):
        for step in steps:
            key = (step.phase.rank, stage, 0, len(keyed))
            keyed.append((key, _marking(step, ctx)))
    ordered = [step for _, step in sorted(keyed, key=lambda pair: pair[0])]
    refuse_early_forms(ordered, ctx)
    return Plan(
        from_fingerprint=ctx.old.fingerprint,
        to_fingerprint=ctx.new.fingerprint,
        server=ctx.new.server or ctx.old.server,
        steps=tuple(
            within(estimated(step, ctx), ctx.budget) for step in _numbered(ordered)
        ),
        created=ctx.created,
        notes=_notes(ctx),
        changes=descriptions,
        uses=used(ordered, ctx),
    )


_EDGE = {Phase.EXPAND: 8, Phase.BACKFILL: 0, Phase.CONTRACT: -1, Phase.PURGE: 99}
"""Stage of what surrounds the steps: owners of sequences, the retired schema."""


def _computed(changes: list[Change]) -> bool:
    """A new column that is made of others comes after those of the same table."""
    change = changes[0]
    return isinstance(change, Created) and bool(getattr(change.new, "generated", ""))


def _steps(changes: list[Change], ctx: Context) -> Iterator[Step]:
    """Steps of one object: its rewrites first, the kind's own DDL for the rest."""
    claimed: dict[Rewrite, Change] = {}
    rest: list[Change] = []
    first = changes[0]
    fresh = _is_fresh(first, ctx)
    for change in changes:
        rewrite = None if fresh else find(change)
        if rewrite is None:
            rest.append(change)
        else:
            claimed.setdefault(rewrite, change)
    left = _left(rest, claimed, ctx)
    along = [change for change in rest if change not in left]
    for rewrite, change in claimed.items():
        name = f"{rewrite.__module__.rsplit('.', 1)[-1]}"
        its = [one for one in changes if find(one) is rewrite]
        for step in _named(rewrite(change, ctx), *its, *along):
            yield dataclasses.replace(step, rewrite=name)
    for change in left:
        if not isinstance(change, Altered):
            yield from _named(direct(change, ctx), change)
    attributes = [change for change in left if isinstance(change, Altered)]
    if attributes:
        yield from _named(alter(attributes, ctx), *attributes)
    yield from _named(as_granted(first, ctx), first)


def _is_fresh(change: Change, ctx: Context) -> bool:
    """Whether nobody waits for it; a role may be missing all the same."""
    new = isinstance(change, Created) and ctx.is_new(change.ref)
    return new and change.ref.kind not in {"grant", "owner"}


def _left(
    rest: list[Change], claimed: Mapping[Rewrite, Change], ctx: Context
) -> list[Change]:
    """A column that changes over takes default, identity and comment along."""
    columns = replaced_columns(ctx.changes, ctx.old, ctx.new)
    carried = {"default", "identity", "identity_options", "not_null", "comment"}
    carried |= SETTINGS
    if any(change.ref in columns for change in claimed.values()):
        return [c for c in rest if not (isinstance(c, Altered) and c.aspect in carried)]
    if any(event_of(change) in {"type", "collation"} for change in claimed.values()):
        return [c for c in rest if event_of(c) not in SETTINGS]
    if any(event_of(change) == "identity" for change in claimed.values()):
        return [c for c in rest if event_of(c) != "default" and not _one_end(c)]
    if any(event_of(change) == RELABELLED for change in claimed.values()):
        return [c for c in rest if event_of(c) != "comment"]
    if any(event_of(change) in _NEW_FORM for change in claimed.values()):
        return [c for c in rest if event_of(c) not in _SAID_ALONG]
    return rest


_NEW_FORM = {
    *("definition", "unique", "table", "tablespace"),
    *("valid", "deferral", "enforced", "excludes_otherwise"),
}
"""What gives an index or a constraint a new form, which says its own comment."""
_SAID_ALONG = {"comment", "statistics", "index_comment", "extensions"}


def _one_end(change: Change) -> bool:
    """Options of an identity that comes or goes: it carries them itself."""
    return (
        isinstance(change, Altered)
        and change.aspect == "identity_options"
        and not (change.old and change.new)
    )


def _named(steps: Iterable[Step], *origin: Change) -> Iterator[Step]:
    """The steps with the changes of one object that they come from."""
    for step in steps:
        yield dataclasses.replace(step, change=str(origin[0].ref), origin=origin)


def _marking(step: Step, ctx: Context) -> Step:
    """A mark is said again for the change of the index or the key that carries it."""
    marks = [c.objects.get(ref) for ref in step.objects for c in (ctx.old, ctx.new)]
    homes = {home for one in marks if isinstance(one, IndexMark) for home in one.homes}
    origin = tuple(change for change in ctx.changes if change.ref in homes)
    return dataclasses.replace(step, origin=origin)


def _surroundings(ctx: Context, keyed: list[tuple[Key, Step]]) -> Iterator[Step]:
    for change in ctx.changes:
        if isinstance(change, Created) and isinstance(change.new, Sequence):
            if change.ref in exchanged_sequences(ctx):
                continue
            statements = owner_statements(change.new)
            if statements:
                free = dataclasses.replace(change.new, owned_by=None)
                step = ddl(
                    Phase.EXPAND,
                    [*statements, *behind_rows(change.new, ctx)],
                    f"sequence {change.ref} belongs to its column",
                    undo=kind_of(free).alter["owned_by"](change.new, free),
                    objects=[change.ref],
                )
                yield dataclasses.replace(step, origin=(change,))
    for schema in sorted({ref.path[0] for ref in ctx.dropped}):
        name = ctx.retired_schema(schema)
        users = [step for _, step in keyed if name in step.sql]
        there = {id(change) for step in users for change in step.origin}
        origin = tuple(change for change in ctx.changes if id(change) in there)
        for step in retired_schema_steps(name) if users else ():
            yield dataclasses.replace(step, origin=origin)


def _numbered(steps: list[Step]) -> Iterator[Step]:
    counts: dict[Phase, int] = {}
    for step in steps:
        counts[step.phase] = counts.get(step.phase, 0) + 1
        yield dataclasses.replace(step, id=f"{step.phase.value}-{counts[step.phase]}")


def _notes(ctx: Context) -> tuple[str, ...]:
    notes = []
    met = {what for c in (ctx.old, ctx.new) for what, _ in c.unmodelled}
    if met:
        notes.append(f"left alone, not managed yet: {', '.join(sorted(met))}")
    come = [c for c in ctx.changes if not isinstance(c, Dropped)]
    values = {c.ref: ctx.new.objects[c.ref] for c in come if c.ref in ctx.new.objects}
    notes += [n for value in values.values() if (n := kind_of(value).note(value))]
    gone = [ref for ref in lost(ctx.old, ctx.dropped) if not goes_along(ref, ctx)]
    if gone and "grants" not in ctx.manage:
        notes.append(
            f"what is granted on {', '.join(map(str, gone))} goes with it: an undo brings"
            " back what the design says, and that says nothing of grants"
        )
    notes += shared_name.notes(ctx)
    if replaced_columns(ctx.changes, ctx.old, ctx.new):
        notes.append(
            "a session that holds a prepared statement returning such a column gets one"
            ' error at the change-over ("cached plan must not change result type"):'
            " let the application retry, or prepare nothing on the server meanwhile"
        )
    return tuple(notes)


def plan_catalogs(old: Catalog, new: Catalog, changes: tuple[Change, ...]) -> Plan:
    """The plan between two catalogs when no hint and no copy is involved."""
    return make_plan(Context(old=old, new=new, changes=changes))
