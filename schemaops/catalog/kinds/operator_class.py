"""Operator classes, with the members that belong to them and not to their family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class OperatorClass(Object):
    """An operator class. storage: the type that an index keeps, if it is another."""

    KIND: ClassVar[str] = "operator_class"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name", "method")
    schema: str
    name: str
    method: str
    type: str
    default: bool
    family: str
    storage: str | None
    members: tuple[str, ...]


def _target(value: OperatorClass) -> str:
    return sql_text(
        "OPERATOR CLASS {}.{} USING {}", value.schema, value.name, value.method
    )


def _create(value: OperatorClass, _catalog: Catalog) -> list[str]:
    items: list[Fragment] = [raw(member) for member in value.members]
    # an empty list is no syntax; to store the type itself says nothing
    if value.storage is not None or not items:
        items.append(compose("STORAGE {}", raw(value.storage or value.type)))
    sql = compose(
        "CREATE OPERATOR CLASS {}.{} {}FOR TYPE {} USING {} FAMILY {} AS {}",
        value.schema,
        value.name,
        raw("DEFAULT " if value.default else ""),
        raw(value.type),
        value.method,
        raw(value.family),
        joined(items),
    )
    return [render(sql)]


KIND = Kind(
    value=OperatorClass,
    rank=6,
    create=_create,
    drop=lambda c: [sql_text("DROP {}", raw(_target(c)))],
    target=_target,
    rename=lambda c, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(c)), to)],
    presence="pg_opclass",
)
