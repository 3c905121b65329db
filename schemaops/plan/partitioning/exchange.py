"""A table that is ordinary in one design and partitioned in the other.

Which it is, which partition holds its rows, and what of both designs its exchange takes
along, so that no other rewrite makes it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.catalog.order import creation_order
from schemaops.catalog.placed import SAID
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.partitions import partitions
from schemaops.plan.parts import Handing, Part, matched, parts_given
from schemaops.sqltext import readable


@dataclass(frozen=True)
class Exchange:
    """One table in its two forms, and the catalogs that have them.

    plain: the ordinary table; root: the partitioned one of the same name; holder: the
    partition that holds the ordinary table's rows.
    """

    plain: Table
    root: Table
    holder: Table
    ordinary: Catalog
    parted: Catalog

    @cached_property
    def others(self) -> tuple[Table, ...]:
        """All partitions but the holder, from above, in the order of creation."""
        order = creation_order(self.parted)
        found = [t for t in below(self.root.ref, self.parted) if t != self.holder]
        return tuple(sorted(found, key=lambda table: order[table.ref]))

    @cached_property
    def handing(self) -> Handing:
        """What the holder has of constraints and indexes in both designs.

        All are said of the holder. left: what only the ordinary table has; missing:
        what only the partition has.
        """
        had = [self.on_holder(part) for part in _parts(self.plain.ref, self.ordinary)]
        given = parts_given(self.holder, self.parted)
        want = [*given, *_parts(self.holder.ref, self.parted)]
        kept: list[tuple[Part, Part]] = []
        left = matched(had, want, kept)
        taken = {after.ref for _, after in kept}
        missing = tuple(part for part in want if part.ref not in taken)
        return Handing(tuple(kept), tuple(left), missing)

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """Those of the ordinary table, in its order."""
        found = [
            c for c in self.ordinary.children(self.plain.ref) if isinstance(c, Column)
        ]
        return tuple(sorted(found, key=lambda column: column.position))

    @cached_property
    def arranged(self) -> Catalog:
        """`parted` with the root's columns in the order of the ordinary table."""
        places = {column.ref: column.position for column in self.columns}
        objects = dict(self.parted.objects)
        for ref, position in places.items():
            column = objects[ref]
            assert isinstance(column, Column)
            objects[ref] = dataclasses.replace(column, position=position)
        return dataclasses.replace(self.parted, objects=objects)

    @property
    def tables(self) -> frozenset[Ref]:
        """The table in both forms, and all partitions."""
        return frozenset(
            [self.root.ref, self.holder.ref, *(t.ref for t in self.others)]
        )

    @property
    def hashed(self) -> bool:
        """Whether the partition is chosen by hash: no check can prove one."""
        return (self.root.partition_key or "").startswith("HASH")

    def on_holder(self, part: Part) -> Part:
        """A part of the ordinary table, which is the holder by then."""
        return dataclasses.replace(part, table=self.holder.name)

    def on_plain(self, part: Part) -> Part:
        """A part of the holder, which is the ordinary table still."""
        return dataclasses.replace(part, table=self.plain.name)


def below(table: Ref, catalog: Catalog) -> Iterator[Table]:
    """All partitions of a table, and theirs."""
    for one in partitions(table, catalog):
        yield one
        yield from below(one.ref, catalog)


def _parts(table: Ref, catalog: Catalog) -> list[Part]:
    return [p for p in catalog.children(table) if isinstance(p, Constraint | Index)]


def repartitioned(ctx: Context) -> Iterator[Altered]:
    """The changes by which a table begins to be partitioned, or ceases to be."""
    for change in ctx.changes:
        if not isinstance(change, Altered) or change.aspect != "partition_key":
            continue
        if change.old is None or change.new is None:
            yield change


def exchange_of(change: Altered, ctx: Context) -> Exchange:
    """The two forms. Raises PlanRefused when it is not said where the rows are."""
    before, after = change.before, change.after
    assert isinstance(before, Table)
    assert isinstance(after, Table)
    if after.partitioned:
        holder = _holder(after, ctx.new, ctx)
        return Exchange(before, after, holder, ctx.old, ctx.new)
    return Exchange(after, before, _held(before, ctx), ctx.new, ctx.old)


def _said(root: Table, catalog: Catalog, ctx: Context) -> Table | None:
    """The partition that the design says, or the only one that there is."""
    found = partitions(root.ref, catalog)
    said = [one for one in found if ctx.holders.get(one.ref) == root.ref]
    if len(said) > 1:
        raise PlanRefused(
            f"table {root.ref}: {said[0].ref} and {said[1].ref} are both said to hold"
            " its rows",
            hint="leave the comment above one of them: the table becomes that partition",
        )
    return next(iter(said or (found if len(found) == 1 else ())), None)


def _holder(root: Table, catalog: Catalog, ctx: Context) -> Table:
    """The partition that the ordinary table becomes."""
    if said := _said(root, catalog, ctx):
        return said
    words = f"-- schemaops: holds the rows of {readable(root.name)}"
    found = ", ".join(str(one.ref) for one in partitions(root.ref, catalog))
    if not found:
        raise PlanRefused(
            f"table {root.ref} becomes partitioned, and the design has no partition"
            " that could hold its rows",
            hint=f"declare one: CREATE TABLE … PARTITION OF {root.ref} …, and above it"
            f" the comment `{words}`",
        )
    raise PlanRefused(
        f"table {root.ref} becomes partitioned: which of {found} holds the rows that"
        " are there?",
        hint=f"write `{words}` in a line of its own above the CREATE TABLE of that"
        " partition: the table becomes it, and no row is copied",
    )


def _held(root: Table, ctx: Context) -> Table:
    """The partition that becomes the ordinary table."""
    if said := _said(root, ctx.old, ctx):
        return said
    found = partitions(root.ref, ctx.old)
    if not found:
        raise PlanRefused(
            f"table {root.ref} is not partitioned any more, and it has no partition"
            " that could take its place",
            hint="drop it in one design, and create it anew in the next",
        )
    names = ", ".join(str(one.ref) for one in found)
    words = f"-- schemaops: holds the rows of {readable(found[0].name)}"
    raise PlanRefused(
        f"table {root.ref} is not partitioned any more: which of {names} holds its rows?",
        hint=f"write `{words}` (or another) in a line of its own above CREATE TABLE"
        f" {root.ref}: that partition becomes the table, and no row is copied",
    )


def made_apart(ctx: Context) -> tuple[Change, ...]:
    """The changes that no exchange makes along with the table and its partitions."""
    roots = {change.ref for change in repartitioned(ctx)}
    if not roots:
        return ctx.changes
    catalogs = (ctx.old, ctx.new)
    tables = {t.ref for root in roots for c in catalogs for t in below(root, c)}
    return tuple(c for c in ctx.changes if not _along(c, roots, tables, ctx))


def _along(change: Change, roots: set[Ref], tables: set[Ref], ctx: Context) -> bool:
    if change.ref in roots:
        return getattr(change, "aspect", "") != "partition_key"
    if change.ref in tables:
        return True
    values = (catalog.objects.get(change.ref) for catalog in (ctx.old, ctx.new))
    homes = {home(value) for value in values if value is not None}
    own_way = change.ref.kind in {*SAID, "column"}
    return bool(homes & (tables if own_way else tables | roots))


def home(value: Object) -> Ref | None:
    """The table that an object lies on, if it does."""
    if value.KIND in SAID:
        homes = (
            r for r in getattr(value, "homes", ()) if r.kind in {"table", "column"}
        )
        return next((ref.table for ref in homes), None)
    relation = getattr(value, "relation", None)
    if value.KIND == "statistics" and relation:
        return Ref("table", tuple(relation))
    table = getattr(value, "table", None)
    return Ref("table", (value.ref.path[0], table)) if isinstance(table, str) else None
