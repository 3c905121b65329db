"""Shelf: the objects of a catalog as rows; each is made when it is first asked for.

A diff of two databases makes only what differs between them: rows that are equal
make equal objects, whatever their kind is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from schemaops.catalog.kind import kinds
from schemaops.catalog.model import Object, Ref

Path = tuple[str, ...]
Values = tuple[Any, ...]
"""Values of a kind's fields in their order, the comment last; lists for tuples."""


class Shelf(Mapping[Ref, Object]):
    """Objects by identity, made of rows by kind and path."""

    __slots__ = ("_made", "rows")

    def __init__(self, rows: Mapping[str, Mapping[Path, Values]]) -> None:
        self.rows = rows
        self._made: dict[Ref, Object] = {}

    def __getitem__(self, ref: Ref) -> Object:
        found = self._made.get(ref)
        if found is None:
            found = made(ref.kind, self.rows[ref.kind][ref.path])
            self._made[ref] = found
        return found

    def __contains__(self, ref: object) -> bool:
        return isinstance(ref, Ref) and ref.path in self.rows.get(ref.kind, ())

    def __iter__(self) -> Iterator[Ref]:
        for kind, rows in self.rows.items():
            for path in rows:
                yield Ref(kind, path)

    def refs_of(self, kind: str) -> Iterator[Ref]:
        """The objects of one kind, in no order."""
        return (Ref(kind, path) for path in self.rows.get(kind, ()))

    def __len__(self) -> int:
        return sum(map(len, self.rows.values()))


def made(kind: str, values: Values) -> Object:
    """The object of a kind that has these values."""
    make: Any = kinds()[kind].value
    frozen = [_frozen(v) if type(v) is list else v for v in values]
    found: Object = make(*frozen[:-1], comment=frozen[-1])
    return found


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if type(value) is list else value


def differing(
    old: Mapping[Ref, Object], new: Mapping[Ref, Object]
) -> tuple[list[Ref], list[Ref], list[Ref]]:
    """What is only in `old`, what is only in `new`, and what may differ in both."""
    if isinstance(old, Shelf) and isinstance(new, Shelf):
        return _differing_rows(old, new)
    return (
        [ref for ref in old if ref not in new],
        [ref for ref in new if ref not in old],
        [ref for ref, value in new.items() if ref in old and old[ref] != value],
    )


def _differing_rows(old: Shelf, new: Shelf) -> tuple[list[Ref], list[Ref], list[Ref]]:
    gone: list[Ref] = []
    come: list[Ref] = []
    altered: list[Ref] = []
    for kind in dict.fromkeys([*old.rows, *new.rows]):
        before, after = old.rows.get(kind, {}), new.rows.get(kind, {})
        gone += [Ref(kind, path) for path in before.keys() - after.keys()]
        for path, values in after.items():
            was = before.get(path)
            if was is None:
                come.append(Ref(kind, path))
            elif was != values:
                altered.append(Ref(kind, path))
    return gone, come, altered
