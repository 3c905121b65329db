"""Aggregates: plain, moving, ordered-set and hypothetical-set ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class Aggregate(Object):
    """An aggregate; options are `NAME = value` as CREATE AGGREGATE takes them.

    types: of the arguments that a call must give, part of the name. arguments: with
    their names, and ORDER BY where they stand. form: n, o (ordered set) or h.
    """

    KIND: ClassVar[str] = "aggregate"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name", "types")
    schema: str
    name: str
    types: str
    arguments: str
    result: str
    form: str
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


def _options(old: Aggregate, new: Aggregate) -> list[str]:
    """In place, so that what stands on it stays; the server keeps the call as it is."""
    calls = [(a.arguments, a.result, a.form) for a in (old, new)]
    if calls[0] != calls[1]:
        return []
    options = raw(", ".join(new.options))
    return [sql_text("CREATE OR REPLACE {} ({})", raw(_target(new)), options)]


KIND = Kind(
    value=Aggregate,
    rank=7,
    create=_create,
    drop=lambda a: [sql_text("DROP {}", raw(_target(a)))],
    target=_target,
    alter={"options": _options},
    rename=lambda a, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(a)), to)],
    presence="EXISTS (SELECT FROM pg_aggregate WHERE aggfnoid >= 16384)",
)
