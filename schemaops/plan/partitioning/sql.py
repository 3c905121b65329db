"""Statements by which an ordinary table becomes a partition of a new one of its name.

And those of the way back, which moves what other partitions hold into it. All of one
direction run in one transaction, under a lock that keeps everybody out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.build import create_statements, owner_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    NOT_VALID,
    Constraint,
    add_constraint,
    name_parts,
)
from schemaops.catalog.kinds.index import (
    Index,
    attach_parts,
    create_index,
    parts_of,
    set_statistics,
)
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table, attach_partition, detach_partition
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.catalog.order import creation_order
from schemaops.plan.partitioning.exchange import Exchange, home
from schemaops.plan.partitioning.parts import holder_said, parts_back, parts_there, said
from schemaops.plan.partitioning.values import (
    access_gone,
    identity_back,
    identity_kept,
    identity_there,
    moved_back,
    moved_there,
    owned_alike,
    published,
)
from schemaops.sqltext import raw, sql_text


def to_partitioned(x: Exchange, *, moving: bool = False) -> list[str]:
    """The table is renamed to its partition, and a partitioned one takes its name.

    moving: rows outside of that partition's bound go into others.
    """
    rename = kind_of(x.plain).rename
    assert rename is not None
    return [
        *(
            s
            for mark in _marks(x.plain.ref, x.ordinary)
            for s in kind_of(mark).drop(mark)
        ),
        *rename(x.plain, x.holder.name),
        *identity_kept(x),
        *parts_there(x),
        *create_statements(x.root, x.arranged),
        *_checks(x),
        *(s for table in x.others for s in _made(table, x)),
        *owned_alike(x),
        *identity_there(x),
        *_owned(x.root, x.parted),
        *holder_said(dataclasses.replace(x.plain, name=x.holder.name), x.holder, x),
        *access_gone(x),
        *(moved_there(x) if moving else ()),
        attach_partition(x.holder),
        *_keys_and_indexes(x),
        *_own(x.holder, x.parted),
        *(s for mark in _marks(x.root.ref, x.parted) for s in _create(mark, x.parted)),
        *published(x.ordinary, x.parted, x.root),
    ]


def to_ordinary(x: Exchange, *, retired: str | None = None) -> list[str]:
    """What other partitions hold goes into the holder, which takes the name again.

    retired: the schema that keeps the partitioned table until purge, if one does.
    """
    rename = kind_of(x.holder).rename
    assert rename is not None
    own = reversed(list(_own_objects(x.holder, x.parted)))
    return [
        *(statement for value in own for statement in kind_of(value).drop(value)),
        *(_unguarded(table) for table in (x.root, x.holder) if table.row_security),
        *_free(x.root, x.parted),
        detach_partition(x.holder),
        *(moved_back(x) if x.others else []),
        *identity_back(x),
        *(_aside(x, retired) if retired else [_drop(x.root)]),
        *rename(x.holder, x.plain.name),
        *parts_back(x),
        *holder_said(
            dataclasses.replace(x.holder, name=x.plain.name, row_security=False),
            x.plain,
            x,
        ),
        *_owned(x.plain, x.ordinary),
        *(
            s
            for mark in _marks(x.plain.ref, x.ordinary)
            for s in _create(mark, x.ordinary)
        ),
        *published(x.parted, x.ordinary, x.plain),
    ]


def _drop(table: Table) -> str:
    return sql_text("DROP TABLE {}.{}", *table.ref.path)


def _aside(x: Exchange, retired: str) -> Iterator[str]:
    """Out of sight, and nothing of it acts on what is in sight."""
    for table in x.others:
        for value in reversed(list(_own_objects(table, x.parted, keys=True))):
            if getattr(value, "type", "f") == "f" and value.KIND in _ACTING:
                yield from kind_of(value).drop(value)
    for value in x.parted.children(x.root.ref):
        if isinstance(value, Constraint) and value.type == "f":
            yield from kind_of(value).drop(value)
    for table in (x.root, *x.others):
        yield sql_text("ALTER TABLE {}.{} SET SCHEMA {}", *table.ref.path, retired)


_ACTING = frozenset(["constraint", "trigger", "rule", "policy", "statistics"])


def _create(value: Object, catalog: Catalog) -> list[str]:
    return create_statements(value, catalog)


def _marks(table: Ref, catalog: Catalog) -> list[Object]:
    return [one for one in catalog.children(table) if one.KIND == "index_mark"]


def _checks(x: Exchange) -> Iterator[str]:
    """Before any partition is there: the holder's own are merged when it is attached."""
    for value in x.parted.children(x.root.ref):
        if isinstance(value, Constraint) and value.type == "c":
            yield add_constraint(value, "" if value.valid else NOT_VALID)
            yield from said(value)


def _keys_and_indexes(x: Exchange) -> Iterator[str]:
    """When the holder is attached: it has its part of each, which is taken over."""
    order = creation_order(x.parted)
    values = sorted(x.parted.children(x.root.ref), key=lambda v: order[v.ref])
    for value in values:
        if isinstance(value, Constraint) and value.type != "c":
            done = [part for part in value.part_names if part[1] == x.holder.name]
            yield add_constraint(value, "" if value.valid else NOT_VALID)
            yield from name_parts(value, done)
            yield from said(value)
        elif isinstance(value, Index):
            yield from _index(value, x)


def _index(index: Index, x: Exchange) -> Iterator[str]:
    yield create_index(index, only=True)
    for part in parts_of(index):
        if part.table != x.holder.name:
            yield create_index(part, only=part.partitioned)
    yield from attach_parts(index)
    yield from set_statistics((), index)
    yield from said(index)


def _made(table: Table, x: Exchange) -> Iterator[str]:
    yield from create_statements(table, x.parted)
    yield from _own(table, x.parted, keys=True)


def _own(table: Table, catalog: Catalog, *, keys: bool = False) -> Iterator[str]:
    """What lies on one partition alone. keys: constraints and indexes, too."""
    for value in _own_objects(table, catalog, keys=keys):
        yield from create_statements(value, catalog)


def _own_objects(
    table: Table, catalog: Catalog, *, keys: bool = False
) -> Iterator[Object]:
    order = creation_order(catalog)
    left = {"column", *(() if keys else ("constraint", "index"))}
    found = [v for v in catalog.objects.values() if home(v) == table.ref]
    for value in sorted(found, key=lambda value: order[value.ref]):
        if value.KIND not in left:
            yield value


def _unguarded(table: Table) -> str:
    """All rows are moved, whatever its policies let the owner see."""
    return sql_text("ALTER TABLE {}.{} {}", *table.ref.path, raw(_NO_GUARD))


_NO_GUARD = "NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY"


def sequences(table: Table, catalog: Catalog) -> list[Sequence]:
    """The sequences that columns of a table own."""
    path = table.ref.path
    return [s for s in catalog.of(Sequence) if s.owned_by and s.owned_by[:2] == path]


def _owned(table: Table, catalog: Catalog) -> Iterator[str]:
    for sequence in sequences(table, catalog):
        yield from owner_statements(sequence)


def _free(table: Table, catalog: Catalog) -> Iterator[str]:
    for sequence in sequences(table, catalog):
        yield sql_text("ALTER SEQUENCE {}.{} OWNED BY NONE", *sequence.ref.path)
