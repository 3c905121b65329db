"""Columns of tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.column_not_null import (
    NOT_VALID,
    comment_on_not_null,
    no_inherit,
    said_of_not_null,
)
from schemaops.catalog.column_settings import BY_ASPECT, column_settings
from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import Fragment, compose, literal, raw, sql_text


@dataclass(frozen=True, slots=True)
class Column(Object):
    """A column.

    identity: '', 'a' (always) or 'd' (by default), with the sequence's options;
    generated: '', 's' (stored) or 'v' (virtual), its expression is `default`.
    inherited: it comes with a parent or the partitioned table.
    storage, compression, statistics: '' or None where the column is as its type has
    it; type_storage: what that is. row_type: the type is a composite one. options:
    `n_distinct=…`. Since 18 NOT NULL is a constraint: its name is not_null_name;
    not_null_label the same where it is no name of the server's own making
    (`…_not_null`, which no rename changes), else ''. not_null_options: 'NO INHERIT',
    'NOT VALID'. not_null_comment: what is said of the constraint; with one, its name is
    a label whatever it is, as the comment is told by it.
    """

    KIND: ClassVar[str] = "column"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "name")
    schema: str
    table: str
    name: str
    type: str
    collation: str | None
    not_null: bool
    default: str | None
    identity: str
    identity_options: tuple[int, ...]
    generated: str
    inherited: bool
    storage: str = ""
    compression: str = ""
    statistics: int | None = None
    options: tuple[str, ...] = ()
    not_null_label: str = ""
    not_null_options: tuple[str, ...] = ()
    not_null_comment: str | None = None
    type_storage: str = informative(default="p")
    row_type: bool = informative(default=False)
    position: int = informative(default=0)
    identity_sequence: tuple[str, str] | None = informative(default=None)
    not_null_name: str | None = informative(default=None)


_IDENTITY = {"a": "ALWAYS", "d": "BY DEFAULT"}


def identity_clause(
    column: Column, sequence: tuple[str, str] | None = None
) -> Fragment:
    """`GENERATED … AS IDENTITY (options)`, the sequence named when asked."""
    start, increment, minimum, maximum, cache, cycle = column.identity_options
    name = compose("SEQUENCE NAME {}.{} ", *sequence) if sequence else raw("")
    return compose(
        "GENERATED {} AS IDENTITY ({}INCREMENT BY {} MINVALUE {} MAXVALUE {}"
        " START WITH {} CACHE {}{})",
        raw(_IDENTITY[column.identity]),
        name,
        literal(increment),
        literal(minimum),
        literal(maximum),
        literal(start),
        literal(cache),
        raw(" CYCLE" if cycle else ""),
    )


def column_definition(column: Column) -> Fragment:
    """The column as CREATE TABLE and ADD COLUMN take it."""
    sql = compose("{} {}", column.name, raw(column.type))
    if column.collation:
        sql += compose(" COLLATE {}", raw(column.collation))
    if column.generated:
        stored = raw("STORED" if column.generated == "s" else "VIRTUAL")
        sql += compose(
            " GENERATED ALWAYS AS ({}) {}", raw(column.default or ""), stored
        )
    elif column.identity:
        sql += compose(" {}", identity_clause(column, column.identity_sequence))
    elif column.default is not None:
        sql += compose(" DEFAULT {}", raw(column.default))
    if column.not_null and NOT_VALID not in column.not_null_options:
        if column.not_null_label:
            sql += compose(" CONSTRAINT {}", column.not_null_label)
        sql += raw(" NOT NULL" + no_inherit(column))
    return sql


def alter_column(column: Column, action: Fragment) -> str:
    """`ALTER TABLE … ALTER COLUMN … action`."""
    return sql_text(
        "ALTER TABLE {}.{} ALTER COLUMN {} {}",
        column.schema,
        column.table,
        column.name,
        action,
    )


def _create(column: Column, _catalog: Catalog) -> list[str]:
    return [
        sql_text(
            "ALTER TABLE {}.{} ADD COLUMN {}",
            column.schema,
            column.table,
            column_definition(column),
        ),
        *column_settings(column),
    ]


def _drop(column: Column) -> list[str]:
    return [
        sql_text(
            "ALTER TABLE {}.{} DROP COLUMN {}", column.schema, column.table, column.name
        )
    ]


def _type(old: Column, new: Column) -> list[str]:
    collate = compose(" COLLATE {}", raw(new.collation)) if new.collation else raw("")
    action = compose("TYPE {}{}", raw(new.type), collate)
    if old.type != new.type:
        action += compose(" USING {}::{}", new.name, raw(new.type))
    return [alter_column(new, action)]


def _default(_old: Column, new: Column) -> list[str]:
    if new.default is None:
        return [alter_column(new, raw("DROP DEFAULT"))]
    return [alter_column(new, compose("SET DEFAULT {}", raw(new.default)))]


def _not_null(_old: Column, new: Column) -> list[str]:
    return [alter_column(new, raw("SET NOT NULL" if new.not_null else "DROP NOT NULL"))]


def _identity(old: Column, new: Column) -> list[str]:
    if not new.identity:
        return [alter_column(new, raw("DROP IDENTITY"))]
    if not old.identity:
        return [alter_column(new, compose("ADD {}", identity_clause(new)))]
    return [
        alter_column(new, raw(f"SET GENERATED {_IDENTITY[new.identity]}")),
        *_identity_options(old, new),
    ]


def _identity_options(old: Column, new: Column) -> list[str]:
    if not (old.identity and new.identity):
        return []  # the identity's own change carries the options
    start, increment, minimum, maximum, cache, cycle = new.identity_options
    action = compose(
        "SET INCREMENT BY {} SET MINVALUE {} SET MAXVALUE {} SET START WITH {}"
        " SET CACHE {} SET {}",
        literal(increment),
        literal(minimum),
        literal(maximum),
        literal(start),
        literal(cache),
        raw("CYCLE" if cycle else "NO CYCLE"),
    )
    return [alter_column(new, action)]


def _generated(old: Column, new: Column) -> list[str]:
    if new.generated or old.generated != "s":
        return []
    return [alter_column(new, raw("DROP EXPRESSION"))]


KIND = Kind(
    value=Column,
    rank=8,
    create=_create,
    drop=_drop,
    target=lambda c: sql_text("COLUMN {}.{}.{}", c.schema, c.table, c.name),
    alter={
        "type": _type,
        "collation": _type,
        "default": _default,
        "not_null": _not_null,
        "identity": _identity,
        "identity_options": _identity_options,
        "generated": _generated,
        "not_null_comment": lambda _old, new: [comment_on_not_null(new)],
        **BY_ASPECT,
    },
    rename=lambda c, to: [
        sql_text(
            "ALTER TABLE {}.{} RENAME COLUMN {} TO {}", c.schema, c.table, c.name, to
        )
    ],
    more=said_of_not_null,
    effects={
        "default": Effect(restricts=lambda _old, new: new is None),
        "identity": Effect(restricts=always),
        "statistics": Effect(lock="SHARE UPDATE EXCLUSIVE"),
        "options": Effect(lock="SHARE UPDATE EXCLUSIVE"),
    },
    irreplaceable=True,
    versions={
        "not_null_name": (18, "k.conname", "NULL::text"),
        "not_null_label": (
            18,
            "CASE WHEN k.conislocal"
            " AND (k.conname !~ '_not_null[0-9]*$' OR kr.description IS NOT NULL)"
            " THEN k.conname::text ELSE '' END",
            "''::text",
        ),
        "not_null_options": (
            18,
            "CASE WHEN k.connoinherit OR NOT k.convalidated THEN array_remove(ARRAY["
            "CASE WHEN k.connoinherit THEN 'NO INHERIT' END,"
            " CASE WHEN NOT k.convalidated THEN 'NOT VALID' END], NULL)"
            " ELSE '{}'::text[] END",
            "'{}'::text[]",
        ),
        "not_null_comment": (18, "kr.description", "NULL::text"),
        "not_null_join": (
            18,
            "LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'n'"
            " AND k.conkey[1] = a.attnum"
            " LEFT JOIN pg_description kr ON kr.objoid = k.oid AND kr.objsubid = 0"
            " AND kr.classoid = 'pg_constraint'::regclass",
            "",
        ),
    },
    presence="pg_class",
)
