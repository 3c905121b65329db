"""Aggregates, of one transition function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class Aggregate(Object):
    """An aggregate; options are `NAME = value` as CREATE AGGREGATE takes them."""

    KIND: ClassVar[str] = "aggregate"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name", "arguments")
    schema: str
    name: str
    arguments: str
    options: tuple[str, ...]


def _target(aggregate: Aggregate) -> str:
    return sql_text(
        "AGGREGATE {}.{}({})",
        aggregate.schema,
        aggregate.name,
        raw(aggregate.arguments or "*"),
    )


def _create(aggregate: Aggregate, _catalog: Catalog) -> list[str]:
    options = raw(", ".join(aggregate.options))
    return [sql_text("CREATE {} ({})", raw(_target(aggregate)), options)]


KIND = Kind(
    value=Aggregate,
    rank=7,
    create=_create,
    drop=lambda a: [sql_text("DROP {}", raw(_target(a)))],
    target=_target,
    rename=lambda a, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(a)), to)],
)
