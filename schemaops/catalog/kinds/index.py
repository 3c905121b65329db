"""Indexes that stand on their own (an index behind a constraint is the constraint's)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from schemaops.catalog.kind import Effect, Kind, Names
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class Index(Object):
    """An index.

    definition: what the server prints after the table's name (`USING btree (…) …`).
    columns: plain columns among its keys and included ones.
    """

    KIND: ClassVar[str] = "index"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    table: str
    unique: bool
    definition: str
    valid: bool
    columns: tuple[str, ...] = informative(default=())
    partitioned: bool = informative(default=False)


def create_index(
    index: Index, *, concurrently: bool = False, only: bool = False
) -> str:
    """CREATE INDEX in one of its forms."""
    return sql_text(
        "CREATE {}INDEX {}{} ON {}{}.{} {}",
        raw("UNIQUE " if index.unique else ""),
        raw("CONCURRENTLY " if concurrently else ""),
        index.name,
        raw("ONLY " if only else ""),
        index.schema,
        index.table,
        raw(index.definition),
    )


def drop_index(index: Index, *, concurrently: bool = False) -> str:
    """DROP INDEX; IF EXISTS when concurrent, since no transaction guards it."""
    how = "CONCURRENTLY IF EXISTS " if concurrently else ""
    return sql_text("DROP INDEX {}{}.{}", raw(how), index.schema, index.name)


def _complete(row: list[Any], names: Names) -> list[Any]:
    table, key, partitioned = row[6:]
    return [*row[:6], names.columns(table, key), partitioned]


def _create(index: Index, _catalog: Catalog) -> list[str]:
    return [create_index(index)]


KIND = Kind(
    value=Index,
    rank=10,
    create=_create,
    drop=lambda i: [drop_index(i)],
    complete=_complete,
    target=lambda i: sql_text("INDEX {}.{}", i.schema, i.name),
    rename=lambda i, to: [
        sql_text("ALTER INDEX {}.{} RENAME TO {}", i.schema, i.name, to)
    ],
    effects={"created": Effect(lock="SHARE ROW EXCLUSIVE")},
    versions={"nulls_not_distinct": (15, "i.indnullsnotdistinct", "false")},
)
