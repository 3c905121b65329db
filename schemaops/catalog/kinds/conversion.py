"""Conversions between encodings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import literal, raw, sql_text


@dataclass(frozen=True, slots=True)
class Conversion(Object):
    """A conversion; function: as the server prints its name."""

    KIND: ClassVar[str] = "conversion"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    source: str
    target: str
    function: str
    default: bool


def _drop(conversion: Conversion) -> list[str]:
    return [sql_text("DROP CONVERSION {}.{}", conversion.schema, conversion.name)]


def _create(conversion: Conversion, _catalog: Catalog) -> list[str]:
    return [
        sql_text(
            "CREATE {}CONVERSION {}.{} FOR {} TO {} FROM {}",
            raw("DEFAULT " if conversion.default else ""),
            conversion.schema,
            conversion.name,
            literal(conversion.source),
            literal(conversion.target),
            raw(conversion.function),
        )
    ]


# what the old application's text becomes on its way is not changed under it
_LATE = Effect(lock="", restricts=always)

KIND = Kind(
    value=Conversion,
    rank=8,
    create=_create,
    drop=_drop,
    target=lambda c: sql_text("CONVERSION {}.{}", c.schema, c.name),
    rename=lambda c, to: [
        sql_text("ALTER CONVERSION {}.{} RENAME TO {}", c.schema, c.name, to)
    ],
    effects={"replaced": _LATE},
    presence="pg_conversion",
)
