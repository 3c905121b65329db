"""Which changes make one group of steps, and which come along with another."""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.foreign_table import ForeignTable
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context
from schemaops.plan.direct import replaced
from schemaops.plan.partitioning.exchange import made_apart
from schemaops.plan.rebuild import standing_on
from schemaops.plan.relabelled import relabelled
from schemaops.plan.rewrites.foreign_table import lifted
from schemaops.plan.rewrites.identity import exchanged_sequences
from schemaops.plan.twins import made_along, replaced_columns


def groups(ctx: Context) -> Iterator[list[Change]]:
    """Changes one at a time, those of the attributes of one object together."""
    pinned = _taken_along(ctx)
    altered: dict[Ref, list[Change]] = {}
    for change in made_apart(ctx):
        if isinstance(change, Altered):
            if change.ref not in pinned:
                altered.setdefault(change.ref, []).append(change)
        elif not _absorbed(change, ctx) and not (
            isinstance(change, Dropped) and change.ref in pinned
        ):
            yield [change]
    yield from altered.values()


def _absorbed(change: Change, ctx: Context) -> bool:
    """Whether another change brings it along: a column its new table's …"""
    if change.ref in exchanged_sequences(ctx):
        return True
    if isinstance(change, Created) and change.ref.kind == "column":
        return change.ref.table in ctx.created
    if not isinstance(change, Dropped) or change.ref.kind in {"table", "matview"}:
        return False
    table = getattr(change.old, "table", None)
    schema = change.ref.path[0]
    if change.ref.kind == "schema":
        return False
    homes = ["table", "view", "matview"]
    if change.ref.kind == "statistics":
        homes.remove("table")  # which is retired: SET SCHEMA leaves them where they are
    return isinstance(table, str) and any(
        Ref(kind, (schema, table)) in ctx.dropped for kind in homes
    )


def _taken_along(ctx: Context) -> set[Ref]:
    """Objects that are dropped and created around a change of what they stand on."""
    columns = replaced_columns(ctx.changes, ctx.old, ctx.new)
    roots: list[Ref] = list(columns)
    roots += [
        change.ref
        for change in ctx.changes
        if isinstance(change, Altered)
        and change.ref.kind == "column"
        and change.aspect in {"type", "collation"}
    ]
    altered: dict[Ref, list[Change]] = {}
    for change in ctx.changes:
        if isinstance(change, Altered):
            altered.setdefault(change.ref, []).append(change)
    roots += [ref for ref, changes in altered.items() if replaced(changes)]
    roots += relabelled(ctx.changes)
    roots += [
        change.ref
        for change in ctx.changes
        if isinstance(change, Altered)
        and isinstance(change.before, ForeignTable)
        and isinstance(change.after, ForeignTable)
        and lifted(change.before, change.after)
    ]
    return standing_on(ctx.old, roots) | {*made_along(columns, ctx)}
