"""Views."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.catalog.parameters import parameter_changes, parameters
from schemaops.sqltext import compose, literal, raw, render, sql_text

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class View(Object):
    """A view: its columns as (name, type) pairs, query, and options.

    defaults, column_comments: of columns that have one, as (column, text) pairs.
    """

    KIND: ClassVar[str] = "view"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    columns: Pairs
    definition: str
    options: tuple[str, ...]
    defaults: Pairs = ()
    column_comments: Pairs = ()


def create_view(view: View, *, replace: bool = False) -> str:
    """CREATE [OR REPLACE] VIEW."""
    sql = compose(
        "CREATE {}VIEW {}.{}",
        raw("OR REPLACE " if replace else ""),
        view.schema,
        view.name,
    )
    if view.options:
        sql += compose(" WITH {}", parameters(view.options))
    return render(sql + compose(" AS\n{}", raw(view.definition.rstrip(";"))))


def replaceable(old: View, new: View) -> bool:
    """CREATE OR REPLACE may only append columns (PostgreSQL documentation)."""
    return new.columns[: len(old.columns)] == old.columns


def said_of_columns(target: str, old: Pairs, new: Pairs) -> list[str]:
    """COMMENT ON COLUMN, from what was said before; target: `"schema"."view"`."""
    before, after = dict(old), dict(new)
    return [
        sql_text(
            "COMMENT ON COLUMN {}.{} IS {}",
            raw(target),
            name,
            literal(after[name]) if name in after else raw("NULL"),
        )
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    ]


def _name(view: View) -> str:
    return sql_text("{}.{}", view.schema, view.name)


def _create(view: View, _catalog: Catalog) -> list[str]:
    bare = dataclasses.replace(view, defaults=(), column_comments=())
    return [
        create_view(view),
        *_defaults(bare, view),
        *_column_comments(bare, view),
    ]


def _definition(old: View, new: View) -> list[str]:
    """The options stay as they are: they are an aspect of their own."""
    return [create_view(dataclasses.replace(new, options=old.options), replace=True)]


def _options(old: View, new: View) -> list[str]:
    return [
        sql_text("ALTER VIEW {}.{} {}", new.schema, new.name, action)
        for action in parameter_changes(old.options, new.options)
    ]


def _defaults(old: View, new: View) -> list[str]:
    before, after = dict(old.defaults), dict(new.defaults)
    return [
        sql_text(
            "ALTER VIEW {}.{} ALTER COLUMN {} {}",
            new.schema,
            new.name,
            name,
            compose("SET DEFAULT {}", raw(after[name]))
            if name in after
            else raw("DROP DEFAULT"),
        )
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    ]


def _column_comments(old: View, new: View) -> list[str]:
    return said_of_columns(_name(new), old.column_comments, new.column_comments)


def _refuses_more(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Whether rows, or a user's rights, are checked that were not before."""
    had, has = (dict(o.partition("=")[::2] for o in options) for options in (old, new))
    check = has.get("check_option")
    invoker = has.get("security_invoker", "false") in {"true", "on", "1", "yes"}
    return (
        check is not None and had.get("check_option") not in {check, "cascaded"}
    ) or (invoker and had.get("security_invoker") != has.get("security_invoker"))


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
        "defaults": _defaults,
        "column_comments": _column_comments,
    },
    effects={
        "options": Effect(restricts=_refuses_more),
        # the old application leaves out what has a default
        "defaults": Effect(restricts=lambda old, new: not {*dict(old)} <= {*dict(new)}),
        "column_comments": Effect(lock="SHARE UPDATE EXCLUSIVE"),
    },
    rename=lambda v, to: [
        sql_text("ALTER VIEW {}.{} RENAME TO {}", v.schema, v.name, to)
    ],
    presence="EXISTS (SELECT FROM relation WHERE relkind = 'v')",
)
