"""Columns that move from one table to another, along a key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Ref
from schemaops.plan.mapping.groups import retired_source

Path = tuple[str, str]


class Makes(StrEnum):
    """Whether rows are made and deleted along with the columns."""

    NEITHER = "neither"  # both tables were there, and stay
    TARGET = "target"  # it is new: a table is split
    SOURCE = "source"  # it goes: two tables are merged


@dataclass(frozen=True, slots=True)
class Link:
    """Columns that move together.

    source, target: the tables that lose and get them. keys: columns that are equal in
    rows that belong together, of the source and of the target. columns: as they were in
    the source, and as they will be in the target. shared: whether several rows of the
    target may belong to one of the source. aside: the schema that a source which goes
    is retired to.
    """

    source: Path
    target: Path
    keys: tuple[tuple[str, str], ...]
    columns: tuple[tuple[Column, Column], ...]
    shared: bool = False
    makes: Makes = Makes.NEITHER
    aside: str = ""

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
        """What triggers and functions are called by; both tables may have others."""
        away = self.target[0] != self.source[0]
        parts = (*self.target[not away :], self.targets[0].name)
        return "_".join(parts)

    @property
    def refs(self) -> tuple[Ref, ...]:
        """All columns, those that go first, and both tables."""
        columns = (*self.sources, *self.targets)
        tables = (Ref("table", self.source), Ref("table", self.target))
        return (*(column.ref for column in columns), *tables)

    def source_at(self, *, turned: bool) -> Path:
        """The source's name, until contract or (turned) from then on."""
        gone = turned and self.makes is Makes.SOURCE
        return (self.aside, self.source[1]) if gone else self.source

    def names(self, *, turned: bool) -> tuple[tuple[str, str], ...]:
        """Of the columns, those that go first."""
        aside = turned and self.makes is not Makes.SOURCE
        return tuple(
            (retired_source(old.name) if aside else old.name, new.name)
            for old, new in self.columns
        )
