"""Materialized views. Their rows are derived, so a change rebuilds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.extension_needs import needs, needs_changed
from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.kinds.view import Pairs, said_of_columns
from schemaops.catalog.model import Catalog, Object
from schemaops.catalog.parameters import parameter_changes, parameters
from schemaops.sqltext import Fragment, compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class MatView(Object):
    """A materialized view.

    options: of its TOAST table, too, as `toast.…`.
    settings: (column, `STATISTICS 100`, `STORAGE …`, `COMPRESSION …` or `(n_distinct=…)`).
    extensions: on which it is said to depend.
    """

    KIND: ClassVar[str] = "matview"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    options: tuple[str, ...]
    definition: str
    populated: bool
    access_method: str | None = None
    tablespace: str | None = None
    settings: Pairs = ()
    column_comments: Pairs = ()
    extensions: tuple[str, ...] = ()


def _create(view: MatView, _catalog: Catalog) -> list[str]:
    sql = compose("CREATE MATERIALIZED VIEW {}.{}", view.schema, view.name)
    if view.access_method is not None:
        sql += compose(" USING {}", view.access_method)
    if view.options:
        sql += compose(" WITH {}", parameters(view.options))
    if view.tablespace is not None:
        sql += compose(" TABLESPACE {}", view.tablespace)
    sql += compose(" AS\n{}", raw(view.definition.rstrip(";")))
    if not view.populated:
        sql += raw("\nWITH NO DATA")
    return [
        render(sql),
        *(_alter(view, _set(*setting)) for setting in view.settings),
        *said_of_columns(_name(view), (), view.column_comments),
    ]


def _name(view: MatView) -> str:
    return sql_text("{}.{}", view.schema, view.name)


def _alter(view: MatView, action: Fragment) -> str:
    return sql_text("ALTER MATERIALIZED VIEW {} {}", raw(_name(view)), action)


def _set(column: str, setting: str) -> Fragment:
    return compose("ALTER COLUMN {} SET {}", column, raw(setting))


def _target(view: MatView) -> str:
    return sql_text("MATERIALIZED VIEW {}.{}", view.schema, view.name)


_STATISTICS = "STATISTICS "


def _settings(old: MatView, new: MatView) -> list[str]:
    """Statistics are set in place; for what else differs the view is made anew."""
    gone, come = {*old.settings} - {*new.settings}, {*new.settings} - {*old.settings}
    if not all(setting.startswith(_STATISTICS) for _, setting in gone | come):
        return []
    reset = {column for column, _ in gone} - {column for column, _ in come}
    return [
        *(_alter(new, _set(column, "STATISTICS -1")) for column in sorted(reset)),
        *(_alter(new, _set(*setting)) for setting in sorted(come)),
    ]


KIND = Kind(
    value=MatView,
    rank=14,
    create=_create,
    drop=lambda v: [sql_text("DROP MATERIALIZED VIEW {}.{}", v.schema, v.name)],
    target=_target,
    more=lambda v: needs(_target(v), v.extensions),
    alter={
        "extensions": lambda old, new: needs_changed(
            _target(new), old.extensions, new.extensions
        ),
        "options": lambda old, new: [
            _alter(new, action)
            for action in parameter_changes(old.options, new.options)
        ],
        "tablespace": lambda _old, new: [
            _alter(new, compose("SET TABLESPACE {}", new.tablespace or "pg_default"))
        ],
        "settings": _settings,
        "column_comments": lambda old, new: said_of_columns(
            _name(new), old.column_comments, new.column_comments
        ),
        "populated": lambda _old, v: [
            sql_text(
                "REFRESH MATERIALIZED VIEW {}.{}{}",
                v.schema,
                v.name,
                raw("" if v.populated else " WITH NO DATA"),
            )
        ],
    },
    rename=lambda v, to: [
        sql_text("ALTER MATERIALIZED VIEW {}.{} RENAME TO {}", v.schema, v.name, to)
    ],
    effects={
        "populated": Effect(rewrites=True),
        "options": Effect(lock="SHARE UPDATE EXCLUSIVE"),
        "tablespace": Effect(rewrites=True),
        "settings": Effect(lock="SHARE UPDATE EXCLUSIVE"),
        "column_comments": Effect(lock="SHARE UPDATE EXCLUSIVE"),
    },
    presence="EXISTS (SELECT FROM relation WHERE relkind = 'm')",
)
