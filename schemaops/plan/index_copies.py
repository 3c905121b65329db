"""Copies of the indexes on a column that has two names for a while.

So the new application is as fast, and ON CONFLICT finds its key. On a partitioned
table a copy is built part by part.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index, under_other_names
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS, Object, Ref
from schemaops.plan.context import Context
from schemaops.plan.index_partitioned import built_by_parts
from schemaops.plan.keys import index_of
from schemaops.plan.model import Phase, Step
from schemaops.plan.steps import build_index
from schemaops.sqltext import derived_name


def index_copies(
    table: Ref, column: str, below: tuple[Table, ...], ctx: Context
) -> Iterator[Step]:
    """Indexes on a column, as the server prints them under the new name.

    below: the tables that have the column from this one.
    """
    refs = (table, *(one.ref for one in below if one.ref not in ctx.dropped))
    for child in (child for ref in refs for child in ctx.old.children(ref)):
        index = _index(child, below, ctx)
        if index is None or column not in index.columns:
            continue
        reason = f"{index.name} for the new name until contract"
        copy = _under_our_name(index)
        if copy.partitioned:
            yield from built_by_parts(Phase.BACKFILL, copy, reason, ctx)
        else:
            yield build_index(Phase.BACKFILL, copy, reason)


def _index(child: Object, below: tuple[Table, ...], ctx: Context) -> Index | None:
    if isinstance(child, Index):
        return child
    if not isinstance(child, Constraint) or child.type not in {"p", "u"}:
        return None
    index, home = index_of(child, child.name), ctx.table(child.schema, child.table)
    if home is None or not home.partitioned:
        return index
    names = {part[:2]: part[2] for part in child.parts}
    names[child.schema, child.table] = child.name
    parts = tuple(
        (
            t.schema,
            names[t.schema, t.name],
            t.name,
            names[t.partition_of],
            not t.partitioned,
            t.partition_of[0],
        )
        for t in below
        if (t.schema, t.name) in names and t.partition_of in names
    )
    return dataclasses.replace(index, partitioned=True, parts=parts)


def _under_our_name(index: Index) -> Index:
    return dataclasses.replace(under_other_names(index, _ours), comment=None)


def _ours(name: str) -> str:
    return derived_name(OURS + "copy", name)
