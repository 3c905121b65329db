"""Catalog: what a database contains, as one frozen value.

Every object is a frozen dataclass of its kind (catalog/kinds/<kind>.py), found by
its Ref. Fields of a kind's dataclass are its identity (part of the Ref), its
attributes (compared), or informative (`informative()`: kept, never compared, such
as the position of a column).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, fields
from functools import cached_property
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, TypeVar

from schemaops.sqltext import readable

INFORMATIVE = {"compare": False}
MARK = "schemaops:"
"""What the comment of an object begins with that schemaops made for itself."""
CALLED = frozenset({"routine", "aggregate"})
"""Kinds whose arguments are part of the name: `schema.name(arguments)`."""
OURS = "_so_"
"""What the name of such an object begins with; the prefix is reserved."""


def informative(**kwargs: Any) -> Any:
    """A dataclass field that is kept but is no part of what is compared."""
    return field(metadata=INFORMATIVE, **kwargs)


class Ref(NamedTuple):
    """Identity of an object: its kind, and its names from the schema down."""

    kind: str
    path: tuple[str, ...]

    def __str__(self) -> str:
        if self.kind in CALLED:
            name = ".".join(readable(part) for part in self.path[:2])
            return f"{name}({', '.join(self.path[2:])})"
        return ".".join(readable(part) for part in self.path if part)

    @property
    def name(self) -> str:
        """The object's own name."""
        return self.path[-1]

    @property
    def table(self) -> Ref:
        """The table that a column, constraint, trigger or policy belongs to."""
        return Ref("table", self.path[:2])


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """Base of every kind's value."""

    KIND: ClassVar[str]
    IDENTITY: ClassVar[tuple[str, ...]]
    """Names of the fields that make the path of the Ref, in order."""

    comment: str | None = None

    @property
    def ref(self) -> Ref:
        """The object's identity."""
        return Ref(self.KIND, tuple(getattr(self, name) for name in self.IDENTITY))


ObjectT = TypeVar("ObjectT", bound=Object)


_ATTRIBUTES: dict[str, tuple[str, ...]] = {}


def attributes(value: type[Object]) -> tuple[str, ...]:
    """Names of the compared fields of a kind's value, in order."""
    if value.KIND not in _ATTRIBUTES:
        _ATTRIBUTES[value.KIND] = tuple(
            f.name
            for f in fields(value)
            if f.name not in value.IDENTITY and f.metadata.get("compare", True)
        )
    return _ATTRIBUTES[value.KIND]


@dataclass(frozen=True)
class Catalog:
    """What a database contains.

    objects: by identity. depends: (dependent, on what), from pg_depend of the same
    server. unmodelled: what was met and is not managed, with its count.
    retired: objects that schemaops keeps for itself or for an undo; they are not in
    `objects`.
    """

    server: int
    objects: Mapping[Ref, Object]
    depends: Set[tuple[Ref, Ref]] = frozenset()
    unmodelled: tuple[tuple[str, int], ...] = ()
    retired: Mapping[Ref, Object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("objects", "retired"):
            found = getattr(self, name)
            if isinstance(found, dict):
                object.__setattr__(self, name, MappingProxyType(dict(found)))

    @property
    def major(self) -> int:
        """PostgreSQL major version that the catalog was read from."""
        return self.server // 10000

    def of(self, value: type[ObjectT]) -> Iterator[ObjectT]:
        """All objects of one kind, in the order of their identity."""
        found = self._by_kind.get(value.KIND)
        if found is None:
            found = [self.objects[ref] for ref in sorted(self._refs_of(value.KIND))]
            self._by_kind[value.KIND] = found
        return iter(found)  # type: ignore[arg-type]  # keyed by KIND

    def get(self, value: type[ObjectT], *path: str) -> ObjectT | None:
        """One object of a kind by its path, or None."""
        found = self.objects.get(Ref(value.KIND, path))
        return found if isinstance(found, value) else None

    def children(self, table: Ref) -> tuple[Object, ...]:
        """Columns, constraints, triggers, policies and indexes of a table."""
        return self._by_table.get(table.path[:2], ())

    @cached_property
    def _by_kind(self) -> dict[str, list[Object]]:
        """Filled when a kind is asked for: objects of a Shelf are made then."""
        return {}

    def _refs_of(self, kind: str) -> Iterable[Ref]:
        refs_of: Callable[[str], Iterable[Ref]] | None
        refs_of = getattr(self.objects, "refs_of", None)
        return refs_of(kind) if refs_of else self._refs.get(kind, ())

    @cached_property
    def _refs(self) -> dict[str, list[Ref]]:
        grouped: dict[str, list[Ref]] = {}
        for ref in self.objects:
            grouped.setdefault(ref.kind, []).append(ref)
        return grouped

    @cached_property
    def _by_table(self) -> dict[tuple[str, ...], tuple[Object, ...]]:
        grouped: dict[tuple[str, ...], list[Object]] = {}
        for ref in sorted(self.objects):
            table = getattr(self.objects[ref], "table", None)
            if isinstance(table, str):
                grouped.setdefault((ref.path[0], table), []).append(self.objects[ref])
        return {key: tuple(found) for key, found in grouped.items()}

    @cached_property
    def dependents(self) -> Mapping[Ref, tuple[Ref, ...]]:
        """For each object, what depends on it directly."""
        grouped: dict[Ref, list[Ref]] = {}
        for dependent, on in sorted(self.depends):
            grouped.setdefault(on, []).append(dependent)
        return {on: tuple(found) for on, found in grouped.items()}

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 (hex) of everything that is compared; the same on every major."""
        rows = [
            [*ref, *(getattr(found, name) for name in attributes(type(found)))]
            for ref, found in sorted(self.objects.items())
        ]
        return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


EMPTY = Catalog(server=0, objects={})
