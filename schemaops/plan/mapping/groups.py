"""Columns of one table that replace others of it, as comments in the design say.

Each new column is made of old ones that go, and each of those is made of the new ones:
a column that is split has one source and several targets, columns that are merged have
several sources and one target.
"""

from __future__ import annotations

from dataclasses import dataclass

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import OURS, Ref
from schemaops.sqltext import derived_name


@dataclass(frozen=True, slots=True)
class End:
    """A column, and the expression over the row that makes it of the other side."""

    column: Column
    made: str

    @property
    def name(self) -> str:
        """The column's name."""
        return self.column.name

    @property
    def kept(self) -> bool:
        """Whether the other side never writes it: it is made of itself alone."""
        return self.made.strip() in {self.name, f'"{self.name}"'}


@dataclass(frozen=True, slots=True)
class Group:
    """sources: the columns that go; targets: the new ones. Neither is empty.

    others: the names of all columns that the table had before.
    """

    schema: str
    table: str
    sources: tuple[End, ...]
    targets: tuple[End, ...]
    others: tuple[str, ...] = ()

    @property
    def path(self) -> tuple[str, str]:
        """The table."""
        return (self.schema, self.table)

    @property
    def refs(self) -> tuple[Ref, ...]:
        """All columns, the new ones first, and the table."""
        ends = (*self.targets, *self.sources)
        return (*(end.column.ref for end in ends), Ref("table", self.path))

    @property
    def key(self) -> str:
        """What its triggers are called by."""
        return self.targets[0].name


def retired_source(name: str) -> str:
    """What a column is called from contract until purge."""
    return derived_name(OURS + "old", name)
