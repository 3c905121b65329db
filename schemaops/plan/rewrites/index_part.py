"""A part of an index or key: its comment, parameters, tablespace, statistics targets.

expand     in place, of a part that is there: no application sees any of it; a
           tablespace copies the part under a lock, as no part leaves its index
contract   of a part that comes in contract, or goes

A part that is built anew has nothing of its own: that is refused. One that a partition
brings along, or leaves with, is its own index before or after.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.index_part import IndexPart, differences, plain
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.steps import AE, ddl, lock
from schemaops.plan.twins import replaced_columns


@rewrite("index_part", "created")
@rewrite("index_part", "dropped")
@rewrite("index_part", "comment")
@rewrite("index_part", "options")
@rewrite("index_part", "tablespace")
@rewrite("index_part", "statistics")
def part(change: Change, ctx: Context) -> Iterator[Step]:
    """All that differs of one part, in one step."""
    old, new = _forms(change, ctx)
    value = new or old
    if value is None or _brought(value, ctx):
        return
    there = dataclasses.replace(value, name=_name(value, ctx))
    was = plain(there) if old is None else _called(old, there)
    will = plain(there) if new is None else _called(new, there)
    if not differences(was, will):
        return  # its whole has another name
    moves = was.tablespace != will.tablespace
    yield ddl(
        Phase.CONTRACT if _late(value, ctx) else Phase.EXPAND,
        differences(was, will),
        f"{there.name}, which {value.table} has of {value.of}, is another part"
        + (", and copied to its new place" if moves else ""),
        undo=differences(will, was),
        locks=[lock(AE, value.schema, there.name)] if moves else [],
        hazards=[Hazard.SCAN, Hazard.REWRITE] if moves else [],
        objects=[change.ref],
        scans=moves,
    )


def refuse_lost_parts(ctx: Context) -> None:
    """Raises PlanRefused for a part that is built anew, and has something of its own."""
    anew = {
        c.ref for c in ctx.changes if isinstance(c, Altered) and c.aspect not in _KEPT
    }
    columns = replaced_columns(ctx.changes, ctx.old, ctx.new)
    for catalog in (ctx.old, ctx.new):
        for one in catalog.of(IndexPart):
            for whole in map(catalog.objects.get, one.homes):
                if not isinstance(whole, Constraint | Index):
                    continue
                home = (whole.schema, whole.table)
                copied = any(
                    Ref("column", (*home, c)) in columns for c in whole.columns
                )
                if whole.ref in anew or copied:
                    raise PlanRefused(
                        f"{whole.KIND} {whole.ref} is built anew, and its part on"
                        f" {one.ref.table} has a comment, parameters, a tablespace"
                        " or statistics targets of its own",
                        hint="take them away in one design, and say them again in the"
                        " one after the next",
                    )


_KEPT = frozenset(["comment", "index_comment", "statistics", "part_names"])


def _forms(change: Change, ctx: Context) -> tuple[IndexPart | None, IndexPart | None]:
    """The part before and after, whatever its whole is called; of a pair, once."""
    old = ctx.old.get(IndexPart, *change.ref.path)
    new = ctx.new.get(IndexPart, *change.ref.path)
    for one in ctx.changes:
        if not isinstance(one, Renamed):
            continue
        if new is not None and old is None and one.ref in new.homes:
            return _like(new, one.was, ctx.old), new
        if old is not None and new is None and one.was in old.homes:
            alone = _like(old, one.ref, ctx.new) is None
            return (old if alone else None), None
    return old, new


def _like(part: IndexPart, whole: Ref, catalog: Catalog) -> IndexPart | None:
    """What the same partition has of an index or key."""
    for one in catalog.of(IndexPart):
        if (one.schema, one.table) == (part.schema, part.table) and whole in one.homes:
            return one
    return None


def _called(one: IndexPart, there: IndexPart) -> IndexPart:
    return dataclasses.replace(one, name=there.name)


def _brought(value: IndexPart, ctx: Context) -> bool:
    """Whether its table becomes a partition, or ceases to be one."""
    old = ctx.old.get(Table, value.schema, value.table)
    new = ctx.new.get(Table, value.schema, value.table)
    return bool(old and new) and old.partition_of != new.partition_of  # type: ignore[union-attr]  # both are there


def _name(value: IndexPart, ctx: Context) -> str:
    """What the part is called in the database, once it is there."""
    were = [
        c.was for c in ctx.changes if isinstance(c, Renamed) and c.ref in value.homes
    ]
    return (
        _given(value, [*were, *value.homes], ctx.old)
        or _given(value, value.homes, ctx.new)
        or value.name
    )


def _given(value: IndexPart, wholes: Iterable[Ref], catalog: Catalog) -> str | None:
    for whole in map(catalog.objects.get, wholes):
        if isinstance(whole, Index):
            for schema, name, table, *_ in whole.parts:
                if (schema, table) == (value.schema, value.table):
                    return name
        if isinstance(whole, Constraint):
            for schema, table, name in whole.parts:
                if (schema, table) == (value.schema, value.table):
                    return name
    return None


def _late(value: IndexPart, ctx: Context) -> bool:
    """Whether the part comes in contract, or goes then."""
    for change in ctx.changes:
        if change.ref in value.homes and isinstance(change, Dropped):
            return True
        if change.ref in value.homes and isinstance(change, Created):
            late = getattr(change.new, "unique", True)
            return bool(late) and not ctx.is_new(change.ref)
    return False
