"""Schemas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import sql_text


@dataclass(frozen=True, slots=True)
class Schema(Object):
    """A namespace."""

    KIND: ClassVar[str] = "schema"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str


def _create(schema: Schema, _catalog: Catalog) -> list[str]:
    # public is there in every new database
    exists = "IF NOT EXISTS " if schema.name == "public" else ""
    return [sql_text("CREATE SCHEMA " + exists + "{}", schema.name)]


KIND = Kind(
    value=Schema,
    rank=0,
    create=_create,
    drop=lambda schema: [sql_text("DROP SCHEMA {}", schema.name)],
    target=lambda schema: sql_text("SCHEMA {}", schema.name),
    rename=lambda schema, to: [
        sql_text("ALTER SCHEMA {} RENAME TO {}", schema.name, to)
    ],
    irreplaceable=True,
)
