"""Domains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Domain(Object):
    """A domain; constraints are (name, definition) pairs, ordered by name."""

    KIND: ClassVar[str] = "domain"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    base: str
    collation: str | None
    default: str | None
    not_null: bool
    constraints: tuple[tuple[str, str], ...]


def _alter(domain: Domain, action: str) -> str:
    return sql_text("ALTER DOMAIN {}.{} {}", domain.schema, domain.name, raw(action))


def _create(domain: Domain, _catalog: Catalog) -> list[str]:
    sql = compose(
        "CREATE DOMAIN {}.{} AS {}", domain.schema, domain.name, raw(domain.base)
    )
    if domain.collation:
        sql += compose(" COLLATE {}", raw(domain.collation))
    if domain.default is not None:
        sql += compose(" DEFAULT {}", raw(domain.default))
    if domain.not_null:
        sql += compose(" NOT NULL")
    for name, definition in domain.constraints:
        sql += compose(" CONSTRAINT {} {}", name, raw(definition))
    return [render(sql)]


def _default(_old: Domain, new: Domain) -> list[str]:
    if new.default is None:
        return [_alter(new, "DROP DEFAULT")]
    return [_alter(new, sql_text("SET DEFAULT {}", raw(new.default)))]


def _constraints(old: Domain, new: Domain) -> list[str]:
    gone = [c for c in old.constraints if c not in new.constraints]
    come = [c for c in new.constraints if c not in old.constraints]
    return [_alter(new, sql_text("DROP CONSTRAINT {}", name)) for name, _ in gone] + [
        _alter(new, sql_text("ADD CONSTRAINT {} {}", name, raw(definition)))
        for name, definition in come
    ]


KIND = Kind(
    value=Domain,
    rank=4,
    create=_create,
    drop=lambda d: [sql_text("DROP DOMAIN {}.{}", d.schema, d.name)],
    target=lambda d: sql_text("DOMAIN {}.{}", d.schema, d.name),
    alter={
        "default": _default,
        "not_null": lambda _old, d: [
            _alter(d, "SET NOT NULL" if d.not_null else "DROP NOT NULL")
        ],
        "constraints": _constraints,
    },
    rename=lambda d, to: [
        sql_text("ALTER DOMAIN {}.{} RENAME TO {}", d.schema, d.name, to)
    ],
    effects={
        "not_null": Effect(scans=True, judges=True, restricts=always),
        "constraints": Effect(scans=True, judges=True, restricts=always),
    },
)
