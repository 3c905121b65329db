"""Indexes: built, replaced and dropped while reads and writes go on.

create    expand    CREATE INDEX CONCURRENTLY (plain on a table that is known to be
                    small); contract when unique, since it rejects what the old
                    application may write
replace   expand    build the new one under a name of ours (contract when unique)
          contract  exchange the names, drop the old one CONCURRENTLY
drop      contract  DROP INDEX CONCURRENTLY; the old application may need its speed

On a partitioned table the same is done part by part (plan/index_partitioned.py,
index_forms.py); what goes there goes under a lock for a moment, nothing being read.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.build import create_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.index import Index, drop_index, set_statistics
from schemaops.catalog.model import EMPTY
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.index_forms import (
    can_stand_beside,
    ends_by_parts,
    exchange_names,
    fresh_and_aside,
    gone_by_parts,
    replaced_by_parts,
)
from schemaops.plan.index_partitioned import (
    attached_later,
    built_by_parts,
    has_every_part,
    made_whole,
    with_leaving,
)
from schemaops.plan.model import Hazard, Lock, Phase, Step
from schemaops.plan.parts import handed_over
from schemaops.plan.rewrites.index_mark import marks_on_new_form
from schemaops.plan.shadow.model import comes_along
from schemaops.plan.small import built
from schemaops.plan.steps import AE, ddl, lock, remove_index

NEW_FORM = frozenset(["definition", "unique", "table", "valid", "tablespace"])
"""Aspects for which an index is built anew; it takes all others along."""


@rewrite("index", "created")
def create(change: Change, ctx: Context) -> Iterator[Step]:
    """Build a new index without blocking writes."""
    assert isinstance(change, Created)
    index = change.new
    assert isinstance(index, Index)
    if handed_over(index, ctx) or comes_along(index, ctx):
        return
    whole = with_leaving(index, ctx)
    if index.parts and has_every_part(whole, ctx):
        yield from built_by_parts(
            _phase(index), whole, f"index {index.name} is new", ctx
        )
        yield from _comment(index, _phase(index))
        return
    if index.partitioned or _of_matview(index, ctx):
        for step in direct(change, ctx):
            hazards = (*step.hazards, Hazard.SCAN, Hazard.BLOCKING_BUILD)
            yield dataclasses.replace(
                step,
                phase=_phase(index) if index.partitioned else step.phase,
                hazards=hazards,
                statement_timeout_ms=0,
            )
        return
    yield built(_phase(index), index, f"index {index.name} is new", ctx)
    yield from _comment(index, _phase(index))


@rewrite("index", "dropped")
def drop(change: Change, ctx: Context) -> Iterator[Step]:
    """Drop an index without waiting in the lock queue."""
    assert isinstance(change, Dropped)
    index = change.old
    assert isinstance(index, Index)
    if attached_later(index, ctx) or handed_over(index, ctx):
        return
    if whole := ends_by_parts(index, ctx):
        yield from gone_by_parts(whole, f"index {index.name} is gone from the design")
        return
    if index.partitioned or _of_matview(index, ctx):
        yield from direct(change, ctx)
        return
    if _says(index):
        yield said_again(index)
    yield remove_index(
        Phase.CONTRACT, index, f"index {index.name} is gone from the design"
    )


@rewrite("index", "definition")
@rewrite("index", "unique")
@rewrite("index", "table")
@rewrite("index", "valid")
@rewrite("index", "tablespace")
def replace(change: Change, ctx: Context) -> Iterator[Step]:
    """Build the new form beside the old one, then exchange their names."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Index)
    assert isinstance(after, Index)
    if before.partitioned and change.aspect == "valid":
        yield from made_whole(before, after, ctx)
        return
    if before.partitioned or after.partitioned or _of_matview(after, ctx):
        yield from _replaced_whole(before, after, ctx)
        return
    fresh, aside = fresh_and_aside(before, after)
    yield built(_phase(after), fresh, f"index {after.name} has a new form", ctx)
    yield exchange_names(after, [(before, aside)], [(fresh, after)])
    yield from marks_on_new_form(after, aside, ctx)
    if before.valid:
        if _says(before):
            yield said_again(aside)
        yield remove_index(
            Phase.CONTRACT, aside, f"the old form of {after.name} is not used"
        )
    else:
        # no statement makes an invalid index, so an undo must find it
        yield dataclasses.replace(
            remove_index(Phase.PURGE, aside, f"{after.name} as it was, not valid"),
            undo=None,
            no_undo_because="an index that is not valid serves no query",
        )
    yield from _comment(after, Phase.CONTRACT)


@rewrite("index", "options")
def options(change: Change, ctx: Context) -> Iterator[Step]:
    """In place, for what is written from now on; a partitioned index has no such form."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Index)
    assert isinstance(after, Index)
    others = {
        c.aspect for c in ctx.changes if isinstance(c, Altered) and c.ref == change.ref
    }
    if before.partitioned and not others & NEW_FORM:
        yield from _replaced_whole(before, after, ctx)
    elif not others & NEW_FORM:
        yield from direct(change, ctx)


@rewrite("index", "renamed")
def rename(change: Change, _ctx: Context) -> Iterator[Step]:
    """Rename in place: no application sees the name of an index."""
    assert isinstance(change, Renamed)
    old, new = change.old, change.new
    rename_to = kind_of(old).rename
    assert rename_to is not None
    yield ddl(
        Phase.CONTRACT,
        rename_to(old, change.ref.name),
        f"index {change.was} has the new name {change.ref.name}",
        undo=rename_to(new, change.was.name),
        objects=[change.ref, change.was],
    )


def said_again(index: Index) -> Step:
    """Nothing to do; undone, after the index is built again, its comment is back."""
    return ddl(
        Phase.CONTRACT,
        _sayings(index),
        f"nothing to do; undone, it says again what {index.name} is for",
        undo=_sayings(index),
        locks=_said_under(index),
        objects=[index.ref],
    )


def _says(index: Index) -> bool:
    return bool(_sayings(index))


def _sayings(index: Index) -> list[str]:
    """What CREATE INDEX does not say."""
    return [*kind_of(index).said(index), *set_statistics((), index)]


def _said_under(index: Index) -> list[Lock]:
    """DEPENDS ON EXTENSION locks the index, which every statement on the table opens."""
    return [lock(AE, index.schema, index.table)] if index.extensions else []


def _replaced_whole(before: Index, after: Index, ctx: Context) -> Iterator[Step]:
    """With its parts; at once where both forms cannot be there."""
    if not can_stand_beside(before, after, ctx):
        yield _replaced_at_once(before, after)
        return
    _, aside = fresh_and_aside(before, after)
    yield from replaced_by_parts(_phase(after), before, after, ctx)
    yield from marks_on_new_form(after, aside, ctx)
    yield from gone_by_parts(aside, f"the old form of {after.name} is not used")
    yield from _comment(after, Phase.CONTRACT)


def _replaced_at_once(before: Index, after: Index) -> Step:
    """A materialized view has no concurrent form, nor an index that is not valid."""
    return ddl(
        _phase(after),
        [drop_index(before), *create_statements(after, EMPTY)],
        f"index {after.name} has a new form; PostgreSQL builds it under a lock",
        undo=[drop_index(after), *create_statements(before, EMPTY)],
        locks=[lock(AE, after.schema, after.table)],
        hazards=[Hazard.SCAN, Hazard.BLOCKING_BUILD],
        objects=[after.ref],
        scans=True,
    )


def _phase(index: Index) -> Phase:
    return Phase.CONTRACT if index.unique else Phase.EXPAND


def _of_matview(index: Index, ctx: Context) -> bool:
    return ctx.table(index.schema, index.table) is None


def _comment(index: Index, phase: Phase) -> Iterator[Step]:
    if _says(index):
        yield ddl(
            phase,
            _sayings(index),
            f"say what index {index.name} is for",
            no_undo_because="the comment goes with the index",
            locks=_said_under(index),
            objects=[index.ref],
        )
