"""What keeps a table from becoming partitioned in place, and what to do instead."""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index_part import IndexPart
from schemaops.catalog.kinds.publication import Publication
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Created
from schemaops.plan.context import Context, PlanRefused, event_of
from schemaops.plan.partitioning.exchange import Exchange, below, home, repartitioned
from schemaops.plan.rebuild import REBUILT, standing_on

_BEFORE = "do that in a design of its own, before this one or after it"
_ALIKE = ("persistence", "access_method", "tablespace")
_COPY = (
    "create the table in its new form under another name, move the rows while the"
    " applications change over, and drop this one in a later design"
)


def refuse_direction(change: Altered) -> None:
    """Raise PlanRefused for a table that is partitioned before and after."""
    if change.old is not None and change.new is not None:
        raise PlanRefused(
            f"table {change.ref}: partitioned by {change.old}, it cannot become"
            f" partitioned by {change.new} in place",
            hint=_COPY,
        )


def refuse(x: Exchange, ctx: Context) -> None:
    """Raise PlanRefused for what the exchange cannot take along."""
    _holder(x, ctx)
    _families(x, ctx)
    _left_over(x, ctx)
    _constraints(x, ctx)
    _columns(x, ctx)
    _said_of_parts(x)
    _other_changes(x, ctx)
    _users(x, ctx)
    _publications(x, ctx)


def _holder(x: Exchange, ctx: Context) -> None:
    table, holder = x.plain, x.holder
    if holder.partitioned:
        raise PlanRefused(
            f"partition {holder.ref} is partitioned itself: it cannot hold the rows of"
            f" {table.ref} as they lie there",
            hint="let a partition hold them that is not, and divide it in a later design",
        )
    if holder.schema != table.schema:
        raise PlanRefused(
            f"partition {holder.ref} holds the rows of {table.ref}, in another schema",
            hint=f"put it into schema {table.schema}; its indexes lie there",
        )
    if x.hashed and x.parted is ctx.new and "modulus 1," not in (holder.bound or ""):
        raise PlanRefused(
            f"table {table.ref} becomes partitioned by hash: its rows belong to all"
            f" partitions, and {holder.ref} cannot hold them",
            hint=f"declare one partition WITH (modulus 1, remainder 0); or {_COPY}",
        )
    for aspect in _ALIKE:
        if getattr(table, aspect) != getattr(holder, aspect):
            raise PlanRefused(
                f"partition {holder.ref} holds the rows of {table.ref}, and its"
                f" {aspect.replace('_', ' ')} is another",
                hint=f"leave it as it is: {_BEFORE}",
            )


def _families(x: Exchange, ctx: Context) -> None:
    table = x.plain
    heirs = [one.ref for one in ctx.old.of(Table) if table.ref.path in one.inherits]
    if table.inherits or heirs:
        raise PlanRefused(
            f"table {table.ref} inherits or is inherited from: PostgreSQL partitions no"
            " such table",
            hint="end the inheritance in a design before this one (NO INHERIT)",
        )
    if table.of_type or x.root.of_type or x.holder.of_type:
        raise PlanRefused(
            f"table {table.ref} is of a composite type, and no such table is attached",
            hint="say ALTER TABLE … NOT OF in a design before this one",
        )
    if table.partition_of or x.root.partition_of:
        raise PlanRefused(
            f"table {table.ref} is a partition that is to be partitioned itself",
            hint="detach it in one design, partition it in the next, and attach it then",
        )


def _said_of_parts(x: Exchange) -> None:
    """What hangs on the form of a table: the other form has it elsewhere, or not at all."""
    tables = {x.plain.ref, *x.tables}
    for catalog in (x.ordinary, x.parted):
        for child in (c for ref in sorted(tables) for c in catalog.children(ref)):
            placed = isinstance(child, Constraint) and child.tablespace is not None
            said = isinstance(child, Column) and child.not_null_comment is not None
            if placed or said or isinstance(child, IndexPart):
                raise PlanRefused(
                    f"{child.KIND} {child.ref}: the comment of NOT NULL, the tablespace of"
                    " a key and what a part of an index has of its own are not taken over",
                    hint=f"say it when the table has its other form: {_BEFORE}",
                )


def _left_over(x: Exchange, ctx: Context) -> None:
    """What an earlier plan keeps of the table is in no design."""
    kinds = {"column", "trigger", "constraint"}
    for ref in sorted(ctx.old.retired):
        if ref.kind in kinds and ref.table == x.plain.ref:
            raise PlanRefused(
                f"{ref.kind} {ref} is kept for the undo of an earlier plan, and the table"
                " changes places with another",
                hint="finish that plan, and run `schemaops purge`, before this one",
            )


def _constraints(x: Exchange, ctx: Context) -> None:
    table = x.plain.ref
    tables = {table, *(one.ref for one in below(table, ctx.new))}
    for catalog in (x.ordinary, x.parted):
        for value in catalog.of(Constraint):
            if value.ref.table in tables and value.type == "x":
                raise PlanRefused(
                    f"constraint {value.ref}: an exclusion of a partitioned table takes"
                    " over none of a partition, and would be built while all wait",
                    hint="drop it in a design before this one; a partition may have one",
                )
            if value.ref.table == table and value.references == table.path:
                raise PlanRefused(
                    f"constraint {value.ref}: the table refers to itself",
                    hint="drop the foreign key in a design before this one, and add it"
                    " in one after it, on a key that has the partition key's columns",
                )
    _references(x, ctx)


def _references(x: Exchange, ctx: Context) -> None:
    table = x.plain.ref
    roots = {change.ref for change in repartitioned(ctx)}
    for held in ctx.old.of(Constraint):
        if held.references == table.path and held.ref.table in roots - {table}:
            raise PlanRefused(
                f"constraint {held.ref} refers to {table}, and both tables change their"
                " form in the same design",
                hint="partition the one in one design, and the other in the next",
            )
    for change in ctx.changes:
        key = change.before if isinstance(change, Altered) else None
        if isinstance(key, Constraint) and key.references == table.path:
            raise _also(x, change)
        key = change.new if isinstance(change, Created) else None
        if not isinstance(key, Constraint) or not ctx.is_new(key.ref):
            continue
        if key.references == table.path and key.ref.table not in x.tables:
            raise PlanRefused(
                f"constraint {key.ref} of a new table refers to {table}, which gets the"
                " key for it only in contract",
                hint="add the foreign key in a design after this one",
            )


def _columns(x: Exchange, ctx: Context) -> None:
    for change in ctx.changes:
        if change.ref.kind != "column" or change.ref.table != x.root.ref:
            continue
        # a partitioned table's NOT NULL reaches the partition, so it must come before
        forbids = event_of(change) == "not_null" and x.parted is ctx.new
        if forbids and isinstance(change, Altered) and change.new:
            continue
        raise _also(x, change)
    for column in x.columns:
        own = x.parted.objects.get(Ref("column", (*x.holder.ref.path, column.name)))
        assert isinstance(own, Column)
        root = x.parted.objects[column.ref]
        assert isinstance(root, Column)
        if own.not_null != root.not_null:
            raise PlanRefused(
                f"column {own.ref} of the partition forbids NULL, and {root.ref} does not",
                hint=f"forbid it in the table, too; or {_BEFORE}",
            )


_OWN = frozenset(["trigger", "policy", "rule", "statistics"])


def _other_changes(x: Exchange, ctx: Context) -> None:
    """What stands on the table may not change with it: it would read one partition."""
    parts = (c.ref for t in sorted(x.tables) for c in x.parted.children(t))
    roots = [*x.tables, *parts, *(c.ref for c in x.ordinary.children(x.plain.ref))]
    standing = standing_on(x.parted, roots) | standing_on(x.ordinary, roots)
    for change in ctx.changes:
        values = (catalog.objects.get(change.ref) for catalog in (x.ordinary, x.parted))
        homes = {home(value) for value in values if value is not None}
        if x.root.ref in homes and change.ref.kind in _OWN:
            raise _also(x, change)
        dropped = change.ref not in ctx.new.objects
        if change.ref in standing and not dropped and not homes & x.tables:
            raise _also(x, change)


def _also(x: Exchange, change: Change) -> PlanRefused:
    return PlanRefused(
        f"table {x.root.ref} is partitioned in one design and not in the other, and"
        f" {change.ref.kind} {change.ref} changes, too",
        hint=f"leave the {change.ref.kind} as it is: {_BEFORE}",
    )


def _users(x: Exchange, ctx: Context) -> None:
    """What follows the table's identity, and cannot be put up again."""
    for ref in sorted(_pinned(x, ctx.old)):
        raise PlanRefused(
            f"{ref.kind} {ref} uses the type of table {x.plain.ref}, and would go on"
            " with that of the partition",
            hint=f"let it use a composite type of its own: {_BEFORE}",
        )


def _pinned(x: Exchange, catalog: Catalog) -> Iterator[Ref]:
    table = x.plain.ref
    around = standing_on(catalog, [table])
    for one in (table, *around):
        for ref in catalog.dependents.get(one, ()):
            value = catalog.objects[ref]
            own = home(value) in x.tables or ref in x.tables
            own = own or ref.kind in {*REBUILT, "publication"}
            refers = isinstance(value, Constraint) and value.references == table.path
            if not own and not refers and ref not in around:
                yield ref


def _publications(x: Exchange, ctx: Context) -> None:
    table = x.plain
    for one in ctx.old.of(Publication):
        listed = any(path[:2] == table.ref.path for path in one.tables)
        if not (listed or one.all_tables or table.schema in one.schemas):
            continue
        if one != ctx.new.get(Publication, one.name):
            raise _also(x, Altered(one.ref, "tables", one, one))
        if not one.via_root:
            raise PlanRefused(
                f"publication {one.ref}: subscribers of {table.ref} would get changes of"
                " its partitions, by their names",
                hint="say publish_via_partition_root = true in a design before this one",
            )
