"""Composite types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, raw, sql_text


@dataclass(frozen=True, slots=True)
class Composite(Object):
    """A stand-alone composite type; attributes are (name, type) pairs in order."""

    KIND: ClassVar[str] = "composite"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    attributes: tuple[tuple[str, str], ...]


def _create(composite: Composite, _catalog: Catalog) -> list[str]:
    parts: list[Fragment] = [
        compose("{} {}", name, raw(type_)) for name, type_ in composite.attributes
    ]
    return [
        sql_text(
            "CREATE TYPE {}.{} AS ({})", composite.schema, composite.name, joined(parts)
        )
    ]


def _attributes(old: Composite, new: Composite) -> list[str]:
    before, after = dict(old.attributes), dict(new.attributes)
    actions: list[Fragment] = [
        compose("DROP ATTRIBUTE {}", name) for name in before if name not in after
    ]
    for name, type_ in new.attributes:
        if name not in before:
            actions.append(compose("ADD ATTRIBUTE {} {}", name, raw(type_)))
        elif before[name] != type_:
            actions.append(compose("ALTER ATTRIBUTE {} TYPE {}", name, raw(type_)))
    if not actions:
        return []
    return [sql_text("ALTER TYPE {}.{} {}", new.schema, new.name, joined(actions))]


KIND = Kind(
    value=Composite,
    rank=5,
    create=_create,
    drop=lambda c: [sql_text("DROP TYPE {}.{}", c.schema, c.name)],
    target=lambda c: sql_text("TYPE {}.{}", c.schema, c.name),
    alter={"attributes": _attributes},
    rename=lambda c, to: [
        sql_text("ALTER TYPE {}.{} RENAME TO {}", c.schema, c.name, to)
    ],
)
