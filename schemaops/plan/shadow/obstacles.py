"""Why a table cannot be built anew beside itself: its change is made directly then."""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.publication import Publication
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.catalog.placed import SAID
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.comparing import built_in
from schemaops.plan.context import Context, event_of
from schemaops.plan.rebuild import standing_on
from schemaops.plan.shadow.additions import brought, obstacles_of_new
from schemaops.plan.shadow.parts import (
    MOVED,
    STAGED,
    foreign_keys,
    roots_of,
    surroundings,
)

_UNSEEN = frozenset(["dependence of a part on an extension"])
"""What may be on the table, and is not read."""


def obstacles(
    table: Ref,
    key: tuple[str, ...],
    carries: tuple[Change, ...],
    ctx: Context,
    *,
    late: bool,
) -> Iterator[str]:
    """Why the rows, or what hangs on the table, cannot go over to another one.

    late: it is made in contract, when all of expand is done.
    """
    for catalog in (ctx.old, ctx.new):
        yield from _of_columns(catalog, table, key)
        yield from _of_routines(catalog, table)
        yield from _of_constraints(catalog, table)
        yield from _of_publications(catalog, table)
        yield from _of_others(catalog, table)
        yield from _of_what_is_unmanaged(catalog)
    yield from _of_computed(carries, ctx)
    new = brought(carries)
    yield from obstacles_of_new(new)
    near = surroundings(ctx.old, table) | surroundings(ctx.new, table)
    for change in ctx.changes:
        if change in carries:
            continue
        first = late or (bool(new) and all(column.generated for column in new))
        if isinstance(change, Created) and _is_there_before(
            change.new, ctx, late=first
        ):
            continue
        if _interferes(change, near, ctx):
            yield f"{change.ref.kind} {change.ref} changes, too"


def _of_columns(catalog: Catalog, table: Ref, key: tuple[str, ...]) -> Iterator[str]:
    for value in catalog.children(table):
        if isinstance(value, Column):
            if value.identity == "a" and value.name not in key:
                yield f"column {value.ref} takes no value that is given"
            if value.name in key and not _is_known(value, catalog):
                yield f"the = of {value.type} may lie in no schema that is looked into"
            if value.not_null_comment is not None:
                yield f"what is said of NOT NULL of {value.ref} cannot be carried over"
            if "NOT VALID" in value.not_null_options:
                yield f"column {value.ref} may hold NULLs from before"
        elif value.KIND not in STAGED | MOVED | SAID:
            yield f"{value.KIND} {value.ref} cannot be carried over"


def _is_known(column: Column, catalog: Catalog) -> bool:
    """Whether the = of its type is found whatever the search_path is."""
    enums = {f"{one.schema}.{one.name}" for one in catalog.of(Enum)}
    return built_in(column.type) or column.type in enums


def _of_routines(catalog: Catalog, table: Ref) -> Iterator[str]:
    """The trigger has a search_path of its own: a routine may find other names there."""
    computed = {
        value.ref
        for value in catalog.children(table)
        if isinstance(value, Constraint | Index)
        or (isinstance(value, Column) and value.generated)
    }
    for dependent, on in sorted(catalog.depends) if computed else ():
        if dependent in computed and on.kind == "routine":
            yield f"{dependent.kind} {dependent} asks routine {on}"


def _of_constraints(catalog: Catalog, table: Ref) -> Iterator[str]:
    for value in catalog.children(table):
        if isinstance(value, Constraint) and value.type != "f" and not value.valid:
            yield f"rows from before may contradict {value.ref}"
        if isinstance(value, Constraint) and (value.index_comment or value.tablespace):
            yield f"comment and place of the index of {value.ref} cannot be carried over"
    for foreign in foreign_keys(catalog, table):
        home = catalog.objects.get(foreign.ref.table)
        other = catalog.objects.get(Ref("table", foreign.references or ()))
        ordinary = isinstance(other, Table) and not other.partitioned
        if not ordinary or any(getattr(t, "partition_of", None) for t in (home, other)):
            yield f"foreign key {foreign.ref} is one of partitions"


def _of_others(catalog: Catalog, table: Ref) -> Iterator[str]:
    roots = roots_of(catalog, table)
    gone = standing_on(catalog, roots)
    for ref in (*roots, *gone):
        if ref in gone and ref.kind not in MOVED:
            yield f"{ref.kind} {ref} would be computed anew"
        for dependent in catalog.dependents.get(ref, ()):
            if dependent not in gone and not _stays(catalog, dependent, table, gone):
                yield f"{dependent.kind} {dependent} stands on it"


def _stays(catalog: Catalog, ref: Ref, table: Ref, gone: set[Ref]) -> bool:
    """Whether it is on the table itself, or on what is put up again anyway."""
    value = catalog.objects.get(ref)
    if ref == table or value is None or ref.kind in SAID:
        return True
    home = getattr(value, "table", None)
    views = {one.path[:2] for one in gone if one.kind == "view"}
    if isinstance(home, str) and (ref.path[0], home) in {table.path, *views}:
        return True
    if isinstance(value, Sequence):
        return value.owned_by is not None and value.owned_by[:2] == table.path
    return isinstance(value, Constraint) and value.references == table.path


def _of_publications(catalog: Catalog, table: Ref) -> Iterator[str]:
    for value in catalog.of(Publication):
        listed = table.path in {one[:2] for one in value.tables}
        if listed or value.all_tables or table.path[0] in value.schemas:
            yield f"publication {value.ref} has it"


def _of_what_is_unmanaged(catalog: Catalog) -> Iterator[str]:
    for what, _ in catalog.unmodelled:
        if what in _UNSEEN:
            yield f"a {what} is not known here, and would be lost"


def _of_computed(carries: tuple[Change, ...], ctx: Context) -> Iterator[str]:
    """The old table follows: what it computes must not refuse what the new one takes."""
    for change in carries:
        if not isinstance(change, Altered) or not isinstance(change.after, Column):
            continue
        column = change.after
        for value in ctx.old.children(column.ref.table):
            refuses = isinstance(value, Constraint) or (
                isinstance(value, Index) and value.unique
            )
            if refuses and column.name in getattr(value, "columns", ()):
                yield f"{value.KIND} {value.ref} refuses some values of {column.name}"
        if column.not_null:
            yield f"column {column.ref} takes no NULL"


def _interferes(change: Change, near: set[Ref], ctx: Context) -> bool:
    """Whether it changes what the shadow is made of, or what is carried over."""
    if isinstance(change, Altered) and change.aspect == "comment":
        return False
    if change.ref.kind == "sequence" and event_of(change) == "persistence":
        return False  # the new table takes no sequence along
    refs = {change.ref, change.was} if isinstance(change, Renamed) else {change.ref}
    if refs & near:
        return True
    homes = getattr(_value(change), "homes", ())
    if not near.isdisjoint(homes):
        return True
    if isinstance(change, Created) and change.ref not in ctx.late:
        return False
    edges = (edge for catalog in (ctx.old, ctx.new) for edge in catalog.depends)
    return any(on in refs and dependent in near for dependent, on in edges)


def _is_there_before(value: Object, ctx: Context, *, late: bool) -> bool:
    """Whether the old table has it when it is followed, and the new one from the start.

    late: the new one is made in contract.
    """
    if value.ref in ctx.late or value.ref in ctx.mapped:
        return False
    if isinstance(value, Index):
        return not value.unique and value.valid
    return late and (
        isinstance(value, Column)
        and value.default is None
        and not value.not_null
        and not value.identity
    )


def _value(change: Change) -> Object:
    if isinstance(change, Dropped):
        return change.old
    return change.after if isinstance(change, Altered) else change.new
