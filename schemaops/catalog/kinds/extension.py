"""Extensions. Their members are theirs: they are never objects of a Catalog."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import sql_text


@dataclass(frozen=True, slots=True)
class Extension(Object):
    """An installed extension. Version and description belong to its packages."""

    KIND: ClassVar[str] = "extension"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    schema: str
    version: str = informative(default="")
    description: str | None = informative(default=None)


def _create(extension: Extension, _catalog: Catalog) -> list[str]:
    return [
        sql_text(
            "CREATE EXTENSION IF NOT EXISTS {} WITH SCHEMA {}",
            extension.name,
            extension.schema,
        )
    ]


KIND = Kind(
    value=Extension,
    rank=1,
    create=_create,
    drop=lambda e: [sql_text("DROP EXTENSION {}", e.name)],
    target=lambda e: sql_text("EXTENSION {}", e.name),
    alter={
        "schema": lambda _old, e: [
            sql_text("ALTER EXTENSION {} SET SCHEMA {}", e.name, e.schema)
        ]
    },
    irreplaceable=True,
)
