"""What a rewrite is given, and how it is registered and found.

A rewrite is a function in a file of plan/rewrites/, registered for a kind of
object and what happens to it. It yields the steps of one change, or nothing when
the plain DDL of the kind is right (PASS).
"""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from schemaops.budget import DEFAULT, Budget
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.enum import Enum, added_labels
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import EMPTY, Catalog, Ref
from schemaops.catalog.sizes import Sizes
from schemaops.diff.changes import (
    Altered,
    Change,
    Created,
    Dropped,
    LabelsRenamed,
    MappedFrom,
    MappedTo,
    MovedFrom,
    MovedTo,
    Renamed,
    happened,
)
from schemaops.errors import UsageError
from schemaops.plan.mapping.groups import Group
from schemaops.plan.mapping.links import Link
from schemaops.plan.model import Step
from schemaops.sqltext import derived_name


@dataclass(frozen=True, slots=True)
class Mapped:
    """How a column's value is made, from comments in the design.

    up: expression over the row that gives the column. down: the way back. fill: for
    rows that have no value.
    """

    up: str | None = None
    down: str | None = None
    fill: str | None = None


@dataclass(frozen=True)
class Context:
    """Both catalogs, and what the rewrites need besides.

    twinned: `new` with each column that is replaced by a copy named as the copy.
    retiring: `old` with the same columns named as they are retired. Both come from
    the server, so that every definition is printed by it and never edited by us.
    holders: partitions that the design says to hold the rows of a table, and which.
    groups, links: columns that replace others, or that move, as the design says.
    manage: words of the configuration's scope. sizes: of the tables, if they are
    known. budget: how long a step may make others wait.
    """

    old: Catalog
    new: Catalog
    changes: tuple[Change, ...]
    mapped: Mapping[Ref, Mapped] = field(default_factory=dict)
    twinned: Catalog = EMPTY
    retiring: Catalog = EMPTY
    holders: Mapping[Ref, Ref] = field(default_factory=dict)
    groups: tuple[Group, ...] = ()
    links: tuple[Link, ...] = ()
    manage: frozenset[str] = frozenset()
    sizes: Sizes | None = None
    budget: Budget = DEFAULT

    def counted_as(self, schema: str, table: str) -> tuple[str, str]:
        """What a table was called when its rows were counted."""
        return self._former.get((schema, table), (schema, table))

    @cached_property
    def _former(self) -> Mapping[tuple[str, ...], tuple[str, str]]:
        return {
            change.ref.path: (change.was.path[0], change.was.path[1])
            for change in self.changes
            if isinstance(change, Renamed) and change.ref.kind == "table"
        }

    @cached_property
    def created(self) -> frozenset[Ref]:
        """Tables (and views) that the plan creates: nobody waits for them."""
        return frozenset(
            change.ref
            for change in self.changes
            if isinstance(change, Created) and change.ref.kind in {"table", "matview"}
        )

    @cached_property
    def dropped(self) -> frozenset[Ref]:
        """Everything that the plan drops."""
        return frozenset(c.ref for c in self.changes if isinstance(c, Dropped))

    @cached_property
    def renamed(self) -> frozenset[Ref]:
        """What gets its new name in contract: constraints, indexes, sequences."""
        return frozenset(
            c.ref
            for c in self.changes
            if isinstance(c, Renamed) and c.ref.kind not in {"table", "column"}
        )

    def retired_schema(self, schema: str) -> str:
        """Where dropped tables of a schema are moved to; the plan's own."""
        pair = self.old.fingerprint + self.new.fingerprint
        return derived_name("schemaops_retired", _digest(f"{pair}{schema}"))

    def shadow_schema(self, table: Ref) -> str:
        """Where a table is built anew before it takes the place of the old one."""
        pair = self.old.fingerprint + self.new.fingerprint
        return derived_name(
            "schemaops_shadow", _digest(f"{pair}{'.'.join(table.path)}")
        )

    @cached_property
    def late(self) -> frozenset[Ref]:
        """What can be created only when something else of its name has gone.

        With what is created on top of it.
        """
        names = {(space, ref.path) for ref in self.dropped for space in _spaces(ref)}
        fresh = {c.ref for c in self.changes if isinstance(c, Created)}
        return self.with_what_needs(
            ref
            for ref in fresh
            if any((space, (ref.path[0], ref.name)) in names for space in _spaces(ref))
        )

    def with_what_needs(self, fresh: Iterable[Ref]) -> frozenset[Ref]:
        """New objects, with what is created or changed to stand on them."""
        coming = {
            c.ref
            for c in self.changes
            if isinstance(c, Created)
            or (isinstance(c, Altered) and c.ref.kind in _READING)
        }
        waiting = list(fresh)
        found = set(waiting)
        while waiting:
            base = waiting.pop()
            whole = base.kind in _WITH_PARTS
            parts = [c.ref for c in self.new.children(base)] if whole else []
            for ref in (*parts, *self.new.dependents.get(base, ())):
                if ref in coming and ref not in found:
                    found.add(ref)
                    waiting.append(ref)
        return frozenset(found)

    def is_new(self, ref: Ref) -> bool:
        """Whether the table that an object lies on is created by this plan."""
        value = self.new.objects.get(ref)
        table = getattr(value, "table", None)
        return isinstance(table, str) and any(
            Ref(kind, (ref.path[0], table)) in self.created
            for kind in ("table", "matview")
        )

    def table(self, schema: str, name: str) -> Table | None:
        """A table as it will be, or was."""
        return self.new.get(Table, schema, name) or self.old.get(Table, schema, name)

    def column(self, ref: Ref) -> Column | None:
        """A column as it will be."""
        found = self.new.objects.get(ref)
        return found if isinstance(found, Column) else None

    @property
    def major(self) -> int:
        """The target's major version."""
        return (self.old if self.old.server else self.new).major


_WITH_PARTS = frozenset(["table", "view", "matview", "foreign_table"])
_READING = frozenset(["view", "matview", "rule", "policy", "trigger", "routine"])
"""Kinds that are changed to read something else."""
_ROWS = frozenset(["table", "view", "matview", "foreign_table", "composite"])
"""Relations whose rows have a type of the same name."""
_NAMED_ALIKE = {
    "relation": _ROWS | {"sequence", "index", "constraint"},
    "type": _ROWS | {"enum", "domain", "range", "basetype"},
}
"""Kinds whose objects share one space of names in a schema."""


def _spaces(ref: Ref) -> Iterator[str]:
    return (space for space, alike in _NAMED_ALIKE.items() if ref.kind in alike)


class PlanRefused(UsageError):
    """A change that has no safe plan yet, or that a human must decide."""


Rewrite = Callable[[Change, Context], Iterator[Step]]
_REGISTRY: dict[tuple[str, str], Rewrite] = {}


def rewrite(kind: str, event: str) -> Callable[[Rewrite], Rewrite]:
    """Register a rewrite for `created`, `dropped`, `renamed`, or an aspect's name."""

    def register(function: Rewrite) -> Rewrite:
        if (kind, event) in _REGISTRY:
            raise ValueError(f"two rewrites claim {kind}.{event}")
        _REGISTRY[kind, event] = function
        return function

    return register


_OF_VALUES = {
    MappedFrom: "mapped_from",
    MappedTo: "mapped_to",
    MovedFrom: "moved_from",
    MovedTo: "moved_to",
}
LABELS_RENAMED = "labels_renamed"
RELABELLED = "relabelled"
"""The event of an enum that loses labels, or has them in another order."""


EXCLUSION = "excludes"
EXCLUDES_OTHERWISE = "excludes_otherwise"
"""The events of an exclusion constraint that is created, or gets another form."""


def event_of(change: Change) -> str:
    """The word under which a change's rewrite is registered."""
    return _of_exclusion(change) or _event_of(change)


def _event_of(change: Change) -> str:
    match change:
        case MappedFrom() | MappedTo() | MovedFrom() | MovedTo():
            return _OF_VALUES[type(change)]
        case Created(new=Table(partition_of=(_, _))):
            return "attached"
        case Created() | Dropped() | Renamed():
            return happened(change)
        case Altered(before=Column(generated=old), after=Column(generated=new)) if (
            old and new and change.aspect == "default"
        ):
            return "expression"
        case Altered(before=Enum() as old, after=Enum() as new):
            return _of_enum(change, old, new)
        case Altered():
            return change.aspect


def _of_exclusion(change: Change) -> str | None:
    match change:
        case Created(new=Constraint(type="x")):
            return EXCLUSION
        case Altered(before=Constraint(type="x"), after=Constraint(type="x")):
            form = change.aspect in {"definition", "deferral"}
            return EXCLUDES_OTHERWISE if form else None
        case _:
            return None


def _of_enum(change: Altered, old: Enum, new: Enum) -> str:
    if isinstance(change, LabelsRenamed):
        return LABELS_RENAMED
    gone = change.aspect == "labels" and added_labels(old, new) is None
    return RELABELLED if gone else change.aspect


def find(change: Change) -> Rewrite | None:
    """The rewrite that claims a change, or None for the kind's own DDL."""
    _load()
    return _REGISTRY.get((change.ref.kind, event_of(change)))


@cache
def _load() -> None:
    package = importlib.import_module("schemaops.plan.rewrites")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
