"""Views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class View(Object):
    """A view: its columns as (name, type) pairs, options, and query."""

    KIND: ClassVar[str] = "view"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    columns: tuple[tuple[str, str], ...]
    options: tuple[str, ...]
    definition: str


def create_view(view: View, *, replace: bool = False) -> str:
    """CREATE [OR REPLACE] VIEW."""
    sql = compose(
        "CREATE {}VIEW {}.{}",
        raw("OR REPLACE " if replace else ""),
        view.schema,
        view.name,
    )
    if view.options:
        sql += compose(" WITH ({})", raw(", ".join(view.options)))
    return render(sql + compose(" AS\n{}", raw(view.definition.rstrip(";"))))


def replaceable(old: View, new: View) -> bool:
    """CREATE OR REPLACE may only append columns (PostgreSQL documentation)."""
    return new.columns[: len(old.columns)] == old.columns


def _create(view: View, _catalog: Catalog) -> list[str]:
    return [create_view(view)]


def _definition(old: View, new: View) -> list[str]:
    if replaceable(old, new):
        return [create_view(new, replace=True)]
    return [sql_text("DROP VIEW {}.{}", old.schema, old.name), create_view(new)]


def _options(old: View, new: View) -> list[str]:
    gone = {o.split("=")[0] for o in old.options} - {
        o.split("=")[0] for o in new.options
    }
    statements = []
    if gone:
        reset = raw(", ".join(sorted(gone)))
        statements.append(
            sql_text("ALTER VIEW {}.{} RESET ({})", new.schema, new.name, reset)
        )
    if new.options:
        options = raw(", ".join(new.options))
        statements.append(
            sql_text("ALTER VIEW {}.{} SET ({})", new.schema, new.name, options)
        )
    return statements


KIND = Kind(
    value=View,
    rank=13,
    create=_create,
    drop=lambda v: [sql_text("DROP VIEW {}.{}", v.schema, v.name)],
    target=lambda v: sql_text("VIEW {}.{}", v.schema, v.name),
    alter={
        "definition": _definition,
        "columns": lambda _old, _new: [],  # the definition carries them
        "options": _options,
    },
    rename=lambda v, to: [
        sql_text("ALTER VIEW {}.{} RENAME TO {}", v.schema, v.name, to)
    ],
)
