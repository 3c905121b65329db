"""Access methods of indexes and tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class AccessMethod(Object):
    """An access method. type: i (index) or t (table)."""

    KIND: ClassVar[str] = "access_method"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    type: str
    handler: str


_TYPES = {"i": "INDEX", "t": "TABLE"}


def _create(method: AccessMethod, _catalog: Catalog) -> list[str]:
    return [
        sql_text(
            "CREATE ACCESS METHOD {} TYPE {} HANDLER {}",
            method.name,
            raw(_TYPES[method.type]),
            raw(method.handler),
        )
    ]


KIND = Kind(
    value=AccessMethod,
    rank=2,
    create=_create,
    drop=lambda m: [sql_text("DROP ACCESS METHOD {}", m.name)],
    target=lambda m: sql_text("ACCESS METHOD {}", m.name),
    presence="pg_am",
)
