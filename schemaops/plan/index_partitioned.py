"""Indexes of partitioned tables, built while reads and writes go on.

PostgreSQL builds them under a lock on every partition. So the index is made ON ONLY
the table, where it is not valid; its parts are built CONCURRENTLY, each under the
name that it has in the design, and attached; with the last the index is valid.

No statement detaches a part: undone, the whole index goes, and what was there before
is made again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from schemaops.catalog.build import create_statements
from schemaops.catalog.kinds.index import (
    Index,
    attach_parts,
    create_index,
    parts_of,
    set_statistics,
    with_foreign_partition,
)
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS, Ref
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.model import Lock, LockMode, Phase, Step
from schemaops.plan.partitions import comes_late
from schemaops.plan.steps import AE, build_index, ddl, lock, remove_index
from schemaops.sqltext import derived_name, sql_text

_ANEW = (
    "drop the index in one design, and create it in its new form, under another name,"
    " in the next"
)

Below = dict[tuple[str, str], Table]
"""Partitions by schema and name."""


def has_every_part(index: Index, ctx: Context) -> bool:
    """Whether attaching its parts makes the index valid at once.

    Not so while a partition is there that takes no index, or is not known.
    """
    known = {(schema, table) for schema, _, table, *_ in index.parts}
    foreign = with_foreign_partition(index, ctx.new)
    return index.valid and not foreign and known == {*_meanwhile(index, ctx)}


def with_leaving(index: Index, ctx: Context) -> Index:
    """A new index as it is when it is made: on partitions that go later, too.

    One that is attached later brings its part along.
    """
    if not index.parts:
        return index
    there = _meanwhile(index, ctx)
    kept = tuple(part for part in index.parts if (part[0], part[2]) in there)
    return _with_parts_on(dataclasses.replace(index, parts=kept), there, ctx)


def with_coming(index: Index, ctx: Context) -> Index:
    """A dropped index with the parts that its undo makes: those of the new design.

    A partition that leaves has left before, and keeps its part.
    """
    there = _below(index, ctx.new.of(Table))
    kept = tuple(part for part in index.parts if (part[0], part[2]) in there)
    return _with_parts_on(dataclasses.replace(index, parts=kept), there, ctx)


def _with_parts_on(index: Index, below: Below, ctx: Context) -> Index:
    """Parts that the design does not name get names of ours.

    Raises PlanRefused for a table that was none of the partitions, or stays as none.
    """
    names = {(part[0], part[2]): part[:2] for part in index.parts}
    names[index.schema, index.table] = (index.schema, index.name)
    parts = list(index.parts)
    for path, table in below.items():
        if path in names or table.partition_of is None:
            continue
        if table.ref not in ctx.created | ctx.dropped:
            raise PlanRefused(
                f"index {index.ref} comes or goes while table {table.ref} becomes a"
                " partition or ceases to be one",
                hint="change the partitions in one design, the index in the next",
            )
        home, above = names[table.partition_of]
        name = derived_name(OURS + "part", index.name, table.name)
        names[path] = (table.schema, name)
        leaf = not table.partitioned
        parts.append((table.schema, name, table.name, above, leaf, home))
    return dataclasses.replace(index, parts=tuple(parts))


def _meanwhile(index: Index, ctx: Context) -> Below:
    """The partitions that are there when a new index is made.

    In expand those that leave in contract, too. A unique one is made in contract: they
    have left by then, and tables have become partitions, but new ones that wait.
    """
    come = [table for table in ctx.new.of(Table) if table.ref in ctx.created]
    late = {
        table.ref
        for table in come
        if Ref("table", table.partition_of or ()) not in ctx.created
        and comes_late(table, ctx)
    }
    before = ctx.new if index.unique else ctx.old
    there = {table.ref: table for table in (*before.of(Table), *come)}
    return _below(index, (table for ref, table in there.items() if ref not in late))


def _below(index: Index, tables: Iterable[Table]) -> Below:
    """The partitions of the index's table, from above."""
    known = {(table.schema, table.name): table for table in tables}
    found: Below = {}
    level = {(index.schema, index.table)}
    while level:
        more = {path: t for path, t in known.items() if t.partition_of in level}
        found |= more
        level = {*more}
    return found


def built_by_parts(
    phase: Phase, index: Index, reason: str, ctx: Context
) -> Iterator[Step]:
    """The index ON ONLY its table, its parts CONCURRENTLY, then together."""
    local = _local(index, ctx)
    yield from built_when_undone(phase, local)
    yield _frame(phase, index, reason)
    there = {one.ref for one in local}
    missing = [
        part
        for part in parts_of(index)
        if part.ref not in there and not _comes_with_table(part, ctx)
    ]
    _refuse_taken(missing, ctx)
    yield from _built(phase, index, missing)
    if index.parts:
        yield _joined(phase, index, [_gone(index)])


def _comes_with_table(part: Index, ctx: Context) -> bool:
    """Whether its table becomes a partition before, for which it is made."""
    place = (part.schema, part.table)
    old, new = (catalog.get(Table, *place) for catalog in (ctx.old, ctx.new))
    return old is not None and new is not None and old.partition_of != new.partition_of


def made_whole(before: Index, after: Index, ctx: Context) -> Iterator[Step]:
    """An index with missing parts gets them; what is there already is attached."""
    if before.valid or not has_every_part(after, ctx):
        raise PlanRefused(
            f"index {after.ref}: no statement takes a part out of an index", hint=_ANEW
        )
    had = {schema_and_name[:2] for schema_and_name in before.parts}
    local = _local(after, ctx)
    there = had | {(index.schema, index.name) for index in local}
    missing = [p for p in parts_of(after) if (p.schema, p.name) not in there]
    _refuse_taken(missing, ctx)
    yield from built_when_undone(Phase.EXPAND, local)
    yield from _built(Phase.EXPAND, after, missing)
    again = [_gone(after), *create_statements(before, ctx.old)]
    left = dataclasses.replace(
        after, parts=tuple(part for part in after.parts if part[:2] not in had)
    )
    yield _joined(Phase.EXPAND, left, again)


def attached_later(index: Index, ctx: Context) -> bool:
    """Whether an index of one partition becomes a part of its parent's."""
    return any(
        (index.schema, index.name, index.table) == part[:3]
        for other in ctx.new.of(Index)
        for part in other.parts
        if index.ref in {one.ref for one in _local(other, ctx)}
    )


def _local(index: Index, ctx: Context) -> list[Index]:
    """Indexes of single partitions that become parts, since they are alike."""
    found = []
    for part in parts_of(index):
        own = ctx.old.objects.get(part.ref)
        if isinstance(own, Index) and not own.parts and own.valid:
            facts = ("table", "definition", "unique", "options", "tablespace")
            if all(getattr(own, fact) == getattr(part, fact) for fact in facts):
                found.append(own)
    return found


def _refuse_taken(missing: list[Index], ctx: Context) -> None:
    for part in missing:
        if part.ref in ctx.old.objects:
            raise PlanRefused(
                f"index {part.ref} becomes a part of another, in another form",
                hint=_ANEW,
            )


def built_when_undone(phase: Phase, local: list[Index]) -> Iterator[Step]:
    """The undo of the last step destroys what it had attached."""
    for index in local:
        yield dataclasses.replace(
            remove_index(
                phase, index, f"nothing to do; undone, it builds {index.name}"
            ),
            sql="SELECT 1",
            done="SELECT true",
        )


def _frame(phase: Phase, index: Index, reason: str) -> Step:
    return ddl(
        phase,
        [create_index(index, only=True)],
        f"{reason}: a frame for its parts, nothing is read",
        undo=[_gone(index)],
        locks=[lock(LockMode.SHARE, index.schema, index.table)],
        objects=[index.ref, Ref("table", (index.schema, index.table))],
    )


def _built(phase: Phase, index: Index, parts: list[Index]) -> Iterator[Step]:
    for part in parts:
        if part.partitioned:
            yield _frame(phase, part, f"the part of {index.name} on {part.table}")
        else:
            yield build_index(phase, part, f"the part of {index.name} on {part.table}")


def _joined(phase: Phase, index: Index, undo: list[str]) -> Step:
    tables = [(index.schema, index.table)]
    tables += [(schema, table) for schema, _, table, *_ in index.parts]
    return ddl(
        phase,
        [*attach_parts(index), *set_statistics((), index)],
        f"the parts make index {index.name} whole and valid",
        undo=undo,
        locks=[Lock(lock(AE, *table).table, LockMode.ACCESS_SHARE) for table in tables],
        objects=[index.ref],
    )


def _gone(index: Index) -> str:
    return sql_text("DROP INDEX IF EXISTS {}.{}", index.schema, index.name)
