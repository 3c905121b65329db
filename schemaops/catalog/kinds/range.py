"""Range types, with their multirange type and the functions that come with both.

A canonical function takes the type that it serves, so it can neither be made before
the type nor dropped before it: it is a part of the type here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.kinds.basetype import Own, own_functions, shell_and_functions
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, raw, sql_text


@dataclass(frozen=True, slots=True)
class Range(Object):
    """A range type. functions: what the type and its canonical function share."""

    KIND: ClassVar[str] = "range"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    subtype: str
    opclass: str
    collation: str | None
    canonical: str | None
    subtype_diff: str | None
    multirange: str
    functions: tuple[Own, ...] = ()

    @property
    def schemas(self) -> tuple[str, ...]:
        """Where its constructors lie, and those of its multirange type."""
        printed = self.multirange.rpartition(".")[0]
        return self.schema, printed.strip('"').replace('""', '"')


def _create(value: Range, _catalog: Catalog) -> list[str]:
    options: list[Fragment] = [
        compose("SUBTYPE = {}", raw(value.subtype)),
        compose("SUBTYPE_OPCLASS = {}", raw(value.opclass)),
    ]
    if value.collation is not None:
        options.append(compose("COLLATION = {}", raw(value.collation)))
    if value.canonical is not None:
        options.append(compose("CANONICAL = {}", raw(value.canonical)))
    if value.subtype_diff is not None:
        options.append(compose("SUBTYPE_DIFF = {}", raw(value.subtype_diff)))
    options.append(compose("MULTIRANGE_TYPE_NAME = {}", raw(value.multirange)))
    made = sql_text(
        "CREATE TYPE {}.{} AS RANGE ({})", value.schema, value.name, joined(options)
    )
    if not value.functions:
        return [made]
    return [*shell_and_functions(value.schema, value.name, value.functions), made]


def _drop(value: Range) -> list[str]:
    together = raw(" CASCADE" if value.functions else "")
    return [sql_text("DROP TYPE {}.{}{}", value.schema, value.name, together)]


def _functions(old: Range, new: Range) -> list[str]:
    same = [f[0] for f in old.functions] == [f[0] for f in new.functions]
    return own_functions(old.functions, new.functions) if same else []


KIND = Kind(
    value=Range,
    rank=4,
    create=_create,
    drop=_drop,
    target=lambda r: sql_text("TYPE {}.{}", r.schema, r.name),
    alter={"functions": _functions},
    rename=lambda r, to: [
        sql_text("ALTER TYPE {}.{} RENAME TO {}", r.schema, r.name, to)
    ],
    presence="EXISTS (SELECT FROM pg_range WHERE rngtypid >= 16384)",
)
