"""Columns that move from one table to another, along a key."""

from __future__ import annotations

from dataclasses import dataclass

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Ref

Path = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Link:
    """Columns that move together.

    source, target: the tables that lose and get them. keys: columns that are equal in
    rows that belong together, of the source and of the target. columns: as they were in
    the source, and as they will be in the target. shared: whether several rows of the
    target may belong to one of the source.
    """

    source: Path
    target: Path
    keys: tuple[tuple[str, str], ...]
    columns: tuple[tuple[Column, Column], ...]
    shared: bool = False

    @property
    def sources(self) -> tuple[Column, ...]:
        """The columns that go."""
        return tuple(old for old, _ in self.columns)

    @property
    def targets(self) -> tuple[Column, ...]:
        """The new columns."""
        return tuple(new for _, new in self.columns)

    @property
    def key(self) -> str:
        """What triggers and functions are called by."""
        return self.targets[0].name

    @property
    def refs(self) -> tuple[Ref, ...]:
        """All columns, those that go first, and both tables."""
        columns = (*self.sources, *self.targets)
        tables = (Ref("table", self.source), Ref("table", self.target))
        return (*(column.ref for column in columns), *tables)
