"""What keeps a table from becoming partitioned in place, and what to do instead."""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.publication import Publication
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change, Created
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.partitioning import Exchange, below, home
from schemaops.plan.rebuild import REBUILT, standing_on

_BEFORE = "do that in a design of its own, before this one or after it"
_ALIKE = ("persistence", "access_method", "tablespace")
_COPY = (
    "create the table in its new form under another name, move the rows while the"
    " applications change over, and drop this one in a later design"
)


def refuse_direction(change: Altered) -> None:
    """Raise PlanRefused unless an ordinary table becomes partitioned."""
    if change.old is None:
        return
    ways = [
        f"partitioned by {key}" if key else "not partitioned"
        for key in (change.old, change.new)
    ]
    raise PlanRefused(
        f"table {change.ref}: {ways[0]}, it cannot become {ways[1]} in place",
        hint=_COPY,
    )


def refuse(x: Exchange, ctx: Context) -> None:
    """Raise PlanRefused for what the exchange cannot take along."""
    _holder(x)
    _families(x, ctx)
    _constraints(x, ctx)
    _columns(x, ctx)
    _other_changes(x, ctx)
    _users(x, ctx)
    _publications(x, ctx)


def _holder(x: Exchange) -> None:
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
    if x.hashed and "modulus 1," not in (holder.bound or ""):
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
    for change in ctx.changes:
        key = change.new if isinstance(change, Created) else None
        if not isinstance(key, Constraint) or not ctx.is_new(key.ref):
            continue
        if key.references == table.path and key.ref.table not in tables:
            raise PlanRefused(
                f"constraint {key.ref} of a new table refers to {table}, which gets the"
                " key for it only in contract",
                hint="add the foreign key in a design after this one",
            )


def _columns(x: Exchange, ctx: Context) -> None:
    for change in ctx.changes:
        if change.ref.kind != "column" or change.ref.table != x.root.ref:
            continue
        if isinstance(change, Altered) and change.aspect == "not_null" and change.new:
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
    roots = [x.root.ref, *(c.ref for c in x.parted.children(x.root.ref))]
    standing = standing_on(x.parted, roots) | standing_on(x.ordinary, roots)
    for change in ctx.changes:
        values = (catalog.objects.get(change.ref) for catalog in (x.ordinary, x.parted))
        on = any(home(value) == x.root.ref for value in values if value is not None)
        dropped = change.ref not in x.parted.objects
        if on and change.ref.kind in _OWN:
            raise _also(x, change)
        if change.ref in standing and not dropped:
            raise _also(x, change)


def _also(x: Exchange, change: Change) -> PlanRefused:
    return PlanRefused(
        f"table {x.root.ref} becomes partitioned, and {change.ref.kind} {change.ref}"
        " changes in the same design",
        hint=f"leave the {change.ref.kind} as it is: {_BEFORE}",
    )


def _users(x: Exchange, ctx: Context) -> None:
    """What follows the table's identity, and cannot be put up again."""
    for ref in sorted(_pinned(x)):
        raise PlanRefused(
            f"{ref.kind} {ref} uses the type of table {x.plain.ref}, and would go on"
            " with that of the partition",
            hint=f"let it use a composite type of its own: {_BEFORE}",
        )


def _pinned(x: Exchange) -> Iterator[Ref]:
    table = x.plain.ref
    around = standing_on(x.ordinary, [table])
    for one in (table, *around):
        for ref in x.ordinary.dependents.get(one, ()):
            value = x.ordinary.objects[ref]
            own = home(value) == table or ref.kind in {*REBUILT, "publication"}
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
