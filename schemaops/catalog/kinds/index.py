"""Indexes that stand on their own (an index behind a constraint is the constraint's)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from schemaops.catalog.extension_needs import needs, needs_changed
from schemaops.catalog.kind import Effect, Kind, Names
from schemaops.catalog.kinds.foreign_table import ForeignTable
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.catalog.parameters import parameter_changes, parameters
from schemaops.catalog.plain_text import plain_index_text
from schemaops.sqltext import Fragment, compose, raw, sql_text


@dataclass(frozen=True, slots=True)
class Index(Object):
    """An index.

    definition: what the server prints after the table's name (`USING btree (…) …`),
    but for its parameters, which are `options`. statistics: `number=target` of its
    expressions. tablespace: None for the database's. extensions: on which it is said to
    depend. columns: plain columns among its keys and included ones. predicate: its WHERE,
    where the definition is put together of it or has to be parted from it. parts: of a
    partitioned table's index, from above: (schema, name, table, name of the index that it
    is attached to, whether it has none itself, schema of that index).
    """

    KIND: ClassVar[str] = "index"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    table: str
    unique: bool
    definition: str
    valid: bool
    options: tuple[str, ...] = ()
    statistics: tuple[str, ...] = ()
    tablespace: str | None = None
    extensions: tuple[str, ...] = ()
    predicate: str | None = informative(default=None)
    parts: tuple[tuple[str, str, str, str, bool, str], ...] = informative(default=())
    columns: tuple[str, ...] = informative(default=())
    partitioned: bool = informative(default=False)


def create_index(
    index: Index, *, concurrently: bool = False, only: bool = False
) -> str:
    """CREATE INDEX in one of its forms."""
    where = f" WHERE {index.predicate}" if index.predicate else ""
    definition: Fragment = raw(index.definition.removesuffix(where))
    if index.options:
        definition += compose(" WITH {}", parameters(index.options))
    if index.tablespace is not None:
        definition += compose(" TABLESPACE {}", index.tablespace)
    return sql_text(
        "CREATE {}INDEX {}{} ON {}{}.{} {}{}",
        raw("UNIQUE " if index.unique else ""),
        raw("CONCURRENTLY " if concurrently else ""),
        index.name,
        raw("ONLY " if only else ""),
        index.schema,
        index.table,
        definition,
        raw(where),
    )


class Counted(Protocol):
    """An index, or a part of one."""

    @property
    def schema(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def statistics(self) -> tuple[str, ...]: ...


def set_statistics(old: tuple[str, ...], index: Counted) -> list[str]:
    """ALTER INDEX … ALTER COLUMN … SET STATISTICS, from what was set before."""
    before, after = (dict(one.split("=") for one in s) for s in (old, index.statistics))
    return [
        sql_text(
            "ALTER INDEX {}.{} ALTER COLUMN {} SET STATISTICS {}",
            index.schema,
            index.name,
            raw(number),
            raw(after.get(number, "-1")),
        )
        for number in sorted({*before, *after})
        if before.get(number) != after.get(number)
    ]


def drop_index(index: Index, *, concurrently: bool = False) -> str:
    """DROP INDEX; IF EXISTS when concurrent, since no transaction guards it."""
    how = "CONCURRENTLY IF EXISTS " if concurrently else ""
    return sql_text("DROP INDEX {}{}.{}", raw(how), index.schema, index.name)


def _complete(row: list[Any], names: Names) -> list[Any]:
    head, (definition, valid, options, statistics) = row[:4], row[4:8]
    tablespace, extensions, predicate, parts, table, key, partitioned = row[8:]
    columns = names.columns(table, key)
    return [
        *head,
        _without(definition, options, predicate)
        if definition
        else plain_index_text(columns, predicate, names),
        valid,
        options,
        statistics,
        tablespace,
        extensions,
        predicate,
        parts or [],
        columns,
        partitioned,
    ]


def _without(definition: str, options: tuple[str, ...], predicate: str | None) -> str:
    """The definition without the parameters, which the server prints before WHERE."""
    where = f" WHERE {predicate}" if predicate else ""
    head = definition.removesuffix(where)
    if not options or not head.endswith(")"):
        return definition
    start = head.rfind(f" WITH ({options[0].partition('=')[0]}=")
    return definition if start < 0 else head[:start] + where


def parts_of(index: Index) -> list[Index]:
    """The indexes on partitions, from above, each under the name that it has."""
    return [
        dataclasses.replace(
            index,
            schema=schema,
            name=name,
            table=table,
            partitioned=not leaf,
            parts=(),
            comment=None,
            extensions=(),
        )
        for schema, name, table, _, leaf, _ in index.parts
    ]


def attach_parts(index: Index) -> list[str]:
    """ALTER INDEX … ATTACH PARTITION, from below."""
    return [
        sql_text("ALTER INDEX {}.{} ATTACH PARTITION {}.{}", home, above, schema, name)
        for schema, name, _, above, _, home in reversed(index.parts)
    ]


def under_other_names(index: Index, namer: Callable[[str], str]) -> Index:
    """The index, its parts too, each under the name that `namer` makes of its own."""
    parts = (
        (schema, namer(name), table, namer(above), leaf, home)
        for schema, name, table, above, leaf, home in index.parts
    )
    return dataclasses.replace(index, name=namer(index.name), parts=tuple(parts))


def with_foreign_partition(index: Index, catalog: Catalog) -> bool:
    """Whether its table has a foreign partition, which no index has a part on."""
    tables = {(index.schema, index.table)}
    tables |= {(part.schema, part.table) for part in parts_of(index)}
    return index.partitioned and any(
        table.bound is not None and not tables.isdisjoint(table.parents)
        for table in catalog.of(ForeignTable)
    )


def _create(index: Index, catalog: Catalog) -> list[str]:
    """Parts are made one by one, since only so they get their names.

    Beside a foreign partition attaching the parts makes no index valid: there it is
    made last, and takes those that are alike.
    """
    if index.valid and with_foreign_partition(index, catalog):
        parts = [create_index(part) for part in reversed(parts_of(index))]
        return [*parts, create_index(index), *set_statistics((), index)]
    only = index.partitioned and (bool(index.parts) or not index.valid)
    return [
        create_index(index, only=only),
        *(create_index(part, only=part.partitioned) for part in parts_of(index)),
        *attach_parts(index),
        *set_statistics((), index),
    ]


def _options(old: Index, new: Index) -> list[str]:
    return [
        sql_text("ALTER INDEX {}.{} {}", new.schema, new.name, action)
        for action in parameter_changes(old.options, new.options)
    ]


def _target(index: Index) -> str:
    return sql_text("INDEX {}.{}", index.schema, index.name)


KIND = Kind(
    value=Index,
    rank=10,
    create=_create,
    drop=lambda i: [drop_index(i)],
    alter={
        "options": _options,
        "statistics": lambda old, new: set_statistics(old.statistics, new),
        "extensions": lambda old, new: needs_changed(
            _target(new), old.extensions, new.extensions
        ),
    },
    more=lambda i: needs(_target(i), i.extensions),
    complete=_complete,
    target=_target,
    rename=lambda i, to: [
        sql_text("ALTER INDEX {}.{} RENAME TO {}", i.schema, i.name, to)
    ],
    effects={
        "created": Effect(lock="SHARE ROW EXCLUSIVE"),
        "options": Effect(lock=""),
        "statistics": Effect(lock=""),
    },
    versions={"nulls_not_distinct": (15, "i.indnullsnotdistinct", "false")},
    presence="pg_class",
)
