"""Extensions. Their members are theirs: they are never objects of a Catalog."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import sql_text


@dataclass(frozen=True, slots=True)
class Extension(Object):
    """An installed extension. Version and description belong to its packages.

    relocatable: whether its package lets it be moved to another schema.
    """

    KIND: ClassVar[str] = "extension"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    schema: str
    version: str = informative(default="")
    description: str | None = informative(default=None)
    relocatable: bool = informative(default=True)


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
    effects={
        # an application names what is in it by its schema, or finds it by search_path
        "schema": Effect(lock="", restricts=always),
    },
    irreplaceable=True,
)
