"""Partitions of a table: which there are, and what they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.plan.context import Context


def partitions(table: Ref, catalog: Catalog) -> list[Table]:
    """The partitions of a table, in order of their names."""
    return [t for t in catalog.of(Table) if t.partition_of == table.path]


def leaves(table: Ref, catalog: Catalog) -> list[Table]:
    """The tables below a partitioned one that hold rows."""
    found: list[Table] = []
    for one in partitions(table, catalog):
        found += leaves(one.ref, catalog) if one.partitioned else [one]
    return found


def above(table: Table, catalog: Catalog) -> Iterator[Table]:
    """The partitioned tables that a partition belongs to, the nearest first."""
    while table.partition_of is not None:
        parent = catalog.get(Table, *table.partition_of)
        if parent is None:
            return
        yield parent
        table = parent


def in_key(table: Table | None, column: str) -> bool:
    """Whether a column decides on the partition of a row: no trigger may move one."""
    key = (table.partition_key or "") if table is not None else ""
    return re.search(rf"(?<!\w){re.escape(column)}(?!\w)", key) is not None


DEFAULT = "DEFAULT"


def default_of(table: Table, catalog: Catalog) -> Table | None:
    """The default partition beside a partition, if there is another one."""
    if table.partition_of is None:
        return None
    beside = partitions(Ref("table", table.partition_of), catalog)
    found = (one for one in beside if one.bound == DEFAULT and one.ref != table.ref)
    return next(found, None)


def comes_late(table: Table, ctx: Context) -> bool:
    """Whether others have the room, or the rows, that a new partition takes.

    It is attached in contract then, else in expand.
    """
    if default_of(table, ctx.old) is not None:
        return True
    parent = Ref("table", table.partition_of or ())
    return any(
        one.bound != getattr(ctx.new.objects.get(one.ref), "bound", None)
        or one.partition_of != getattr(ctx.new.objects[one.ref], "partition_of", None)
        for one in partitions(parent, ctx.old)
    )
