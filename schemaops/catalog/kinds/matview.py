"""Materialized views. Their rows are derived, so a change rebuilds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class MatView(Object):
    """A materialized view."""

    KIND: ClassVar[str] = "matview"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    options: tuple[str, ...]
    definition: str
    populated: bool


def _create(view: MatView, _catalog: Catalog) -> list[str]:
    sql = compose("CREATE MATERIALIZED VIEW {}.{}", view.schema, view.name)
    if view.options:
        sql += compose(" WITH ({})", raw(", ".join(view.options)))
    sql += compose(" AS\n{}", raw(view.definition.rstrip(";")))
    if not view.populated:
        sql += raw("\nWITH NO DATA")
    return [render(sql)]


KIND = Kind(
    value=MatView,
    rank=14,
    create=_create,
    drop=lambda v: [sql_text("DROP MATERIALIZED VIEW {}.{}", v.schema, v.name)],
    target=lambda v: sql_text("MATERIALIZED VIEW {}.{}", v.schema, v.name),
    alter={
        "populated": lambda _old, v: [
            sql_text(
                "REFRESH MATERIALIZED VIEW {}.{}{}",
                v.schema,
                v.name,
                raw("" if v.populated else " WITH NO DATA"),
            )
        ]
    },
    rename=lambda v, to: [
        sql_text("ALTER MATERIALIZED VIEW {}.{} RENAME TO {}", v.schema, v.name, to)
    ],
    effects={"populated": Effect(rewrites=True)},
)
