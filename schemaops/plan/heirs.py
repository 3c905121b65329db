"""Tables that have their columns from another one: its partitions, and what inherits.

A trigger on a table does not fire for rows of the tables that inherit from it, so each
of those gets one of its own; partitions get theirs from the partitioned table.
"""

from __future__ import annotations

from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog

Path = tuple[str, str]


def heirs(table: Path, catalog: Catalog) -> tuple[Table, ...]:
    """All tables below one, the nearest first, each once."""
    found: list[Path] = [table]
    tables: list[Table] = []
    for path in found:
        for one in catalog.of(Table):
            below = path in (one.partition_of, *one.inherits)
            if below and (one.schema, one.name) not in found:
                found.append((one.schema, one.name))
                tables.append(one)
    return tuple(tables)


def inheriting(tables: tuple[Table, ...]) -> tuple[Path, ...]:
    """Of these, the tables that need a trigger of their own."""
    return tuple((t.schema, t.name) for t in tables if t.partition_of is None)
