"""Where the steps of a change stand in the order of their phase."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from schemaops.catalog.kind import kinds
from schemaops.catalog.kinds.index_mark import IndexMark
from schemaops.catalog.kinds.publication import Publication
from schemaops.catalog.model import Ref
from schemaops.catalog.order import creation_order
from schemaops.catalog.placed import SAID
from schemaops.diff.changes import (
    Altered,
    Change,
    Created,
    Dropped,
    LabelsRenamed,
    Renamed,
)
from schemaops.plan.context import Context, event_of
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.rewrites.publication import stage_around_keys, waits_for_key
from schemaops.plan.twins import comes_after, hangs

_USED = frozenset(
    ["table", "column", "view", "matview", "sequence", "routine", "aggregate", "enum"]
)
"""Kinds that statements of an application name."""


def postponed(step: Step, change: Change) -> Step:
    """The step in contract; the new application does without it until then."""
    missed = isinstance(change, Created) and change.ref.kind in _USED
    hazards = (*step.hazards, Hazard.BREAKS_NEW) if missed else step.hazards
    return dataclasses.replace(step, phase=Phase.CONTRACT, hazards=hazards)


def _allows_null(change: Change) -> bool:
    return event_of(change) == "not_null" and not getattr(change, "new", True)


def _detaching(change: Change) -> bool:
    value = getattr(change, "before", None) or getattr(change, "old", None)
    return bool(getattr(value, "detaching", False))


def _stage_in_contract(change: Altered, step: Step) -> int:
    if any(event_of(one) == "persistence" for one in step.origin):
        return 7  # what is published cannot be unlogged
    if any(map(_allows_null, step.origin)):
        return 5  # the key that forbids it is another by then
    # the columns of a foreign table go when nothing uses them any more
    return 6 if change.ref.kind == "foreign_table" else 3


@dataclasses.dataclass(frozen=True)
class Ranks:
    """Where a change's steps stand among those of the same phase."""

    ctx: Context
    created: Mapping[Ref, int] = dataclasses.field(init=False)
    dropped: Mapping[Ref, int] = dataclasses.field(init=False)
    come: frozenset[Ref] = dataclasses.field(init=False)
    after: frozenset[Ref] = dataclasses.field(init=False)
    """What needs a column that changes over first, and what needs that."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "created", creation_order(self.ctx.new))
        object.__setattr__(self, "dropped", creation_order(self.ctx.old))
        come = frozenset(c.ref for c in self.ctx.changes if isinstance(c, Created))
        object.__setattr__(self, "come", come)
        first = [ref for ref in sorted(come) if comes_after(ref, self.ctx)]
        object.__setattr__(self, "after", self.ctx.with_what_needs(first))

    def late(self, ref: Ref) -> bool:
        """Whether an object can be made only in contract."""
        if ref in self.ctx.late or ref in self.after or comes_after(ref, self.ctx):
            return True
        if ref.kind not in SAID:
            return False
        homes = getattr(self.ctx.new.objects.get(ref), "homes", ())
        return any(home in self.come and self._waits(home) for home in homes)

    def _waits(self, ref: Ref) -> bool:
        """Whether a new object of which something is said comes in contract."""
        value = self.ctx.new.objects[ref]
        if isinstance(value, Publication) and waits_for_key(None, value, self.ctx):
            return True
        restricts = kinds()[ref.kind].effect("created").restricts
        return self.late(ref) or restricts(None, value)

    def key(self, change: Change, step: Step) -> tuple[int, int, int]:
        """(phase, stage, rank)."""
        if isinstance(change, Dropped):
            rank = -self.dropped[change.ref]
        else:
            rank = self.created.get(change.ref, 0)
        return (step.phase.rank, self._stage(change, step), rank)

    def _stage(self, change: Change, step: Step) -> int:
        if step.phase is Phase.EXPAND and _detaching(change):
            return -2  # the server alters nothing of a partition that is half detached
        return self._stage_of(change, step)

    def _stage_of(self, change: Change, step: Step) -> int:
        if change.ref.kind == "event_trigger" and not isinstance(change, Altered):
            # it fires on our own statements: the fewer, the better
            return 0 if isinstance(change, Dropped) else 9
        beside = self._stage_beside(change)
        if beside is not None:
            return beside
        if isinstance(change, Renamed) and change.ref.kind in {"table", "column"}:
            return 1 if change.ref.kind == "table" else 2
        if isinstance(change, Dropped):
            return self._stage_of_drop(change, step)
        if change.ref in self.ctx.late:
            return 7
        if isinstance(change, Altered):
            return self._stage_of_alter(change, step)
        if change.ref.kind == "table" and step.phase is Phase.CONTRACT:
            return 4  # a partition is attached when others have left its bound
        return 5 if self.late(change.ref) else 3

    def _stage_beside(self, change: Change) -> int | None:
        """Of what names objects from outside, where it must be first or last."""
        if change.ref.kind in {"owner", "security_label"}:
            return 9  # a sequence and its table are one role's when they are joined
        return stage_around_keys(change, self.ctx)

    def _stage_of_alter(self, change: Altered, step: Step) -> int:
        if change.ref.kind == "extension" or isinstance(change, LabelsRenamed):
            return -1  # all that follows says the new schema, or the new labels
        if change.aspect == "partition_of":
            # bounds are left before others take them
            return 4 if getattr(change.after, "partition_of", None) else 2
        if change.ref.kind == "enum" and step.phase is Phase.PURGE:
            return 8  # after the columns and tables that hold it
        late = step.phase is Phase.CONTRACT
        early = step.phase is Phase.BACKFILL and step.backfill is None
        if (late or early) and change.aspect in {"type", "collation", "labels"}:
            return 4
        if self.late(change.ref):
            return 5
        if late:
            return _stage_in_contract(change, step)
        # what takes dependents down must come when all columns are there
        return 5 if len(step.objects) > 2 and step.phase is Phase.EXPAND else 3

    def _of_key(self, change: Dropped) -> bool:
        """A mark of a key that goes, too: undone, the key is there first."""
        mark = change.old
        return isinstance(mark, IndexMark) and mark.homes[1] in self.ctx.dropped

    def _stage_of_drop(self, change: Dropped, step: Step) -> int:
        if step.phase is not Phase.CONTRACT:
            # what is computed from a column goes before it
            return 6 if getattr(change.old, "generated", "") else 7
        first = step.objects[0]
        if first.kind == change.ref.kind == "table" and first != change.ref:
            return 2  # a partition leaves its table
        # before the change-over, so that it is undone after it
        hanging = change.ref.kind in {"index", "constraint"} and hangs(
            change.ref, self.ctx
        )
        # foreign keys of retired tables too: tables may refer in a circle
        early = first.kind in {"constraint", "index_part"} or self._of_key(change)
        return 0 if hanging or early else 6
