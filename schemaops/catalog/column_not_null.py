"""NOT NULL: the test for it, and the constraint that it is since PostgreSQL 18."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemaops.sqltext import Fragment, compose, derived_name, literal, raw, sql_text

if TYPE_CHECKING:
    from schemaops.catalog.kinds.column import Column

NOT_VALID = "NOT VALID"


def is_null(column: Column) -> Fragment:
    """The test for what NOT NULL forbids.

    `IS NULL` says yes to a row of NULLs, too, which NOT NULL allows (PostgreSQL
    documentation, comparison predicates).
    """
    test = "IS NOT DISTINCT FROM NULL" if column.row_type else "IS NULL"
    return compose("{} {}", column.name, raw(test))


def is_not_null(column: Column) -> Fragment:
    """What NOT NULL demands, as a CHECK from which the server concludes it."""
    test = "IS DISTINCT FROM NULL" if column.row_type else "IS NOT NULL"
    return compose("{} {}", column.name, raw(test))


def no_inherit(column: Column) -> str:
    """` NO INHERIT`, when NOT NULL is for the table alone."""
    return " NO INHERIT" if "NO INHERIT" in column.not_null_options else ""


def not_null_name(column: Column) -> str:
    """The name of NOT NULL as a constraint: its own, or one as the server makes them."""
    return column.not_null_name or derived_name(
        column.table, column.name, ending="_not_null"
    )


def add_not_null(column: Column) -> str:
    """`ADD CONSTRAINT … NOT NULL … NOT VALID`, since 18: no row is read."""
    return sql_text(
        "ALTER TABLE {}.{} ADD CONSTRAINT {} NOT NULL {}{} NOT VALID",
        column.schema,
        column.table,
        not_null_name(column),
        column.name,
        raw(no_inherit(column)),
    )


def rename_not_null(old: Column, new: Column) -> list[str]:
    """Give NOT NULL its new name, if it is another."""
    if not_null_name(old) == not_null_name(new):
        return []
    return [
        sql_text(
            "ALTER TABLE {}.{} RENAME CONSTRAINT {} TO {}",
            new.schema,
            new.table,
            not_null_name(old),
            not_null_name(new),
        )
    ]


def comment_on_not_null(column: Column) -> str:
    """`COMMENT ON CONSTRAINT …` of NOT NULL."""
    said = column.not_null_comment
    return sql_text(
        "COMMENT ON CONSTRAINT {} ON {}.{} IS {}",
        not_null_name(column),
        column.schema,
        column.table,
        raw("NULL") if said is None else literal(said),
    )


def said_of_not_null(column: Column) -> list[str]:
    """The comment of NOT NULL, when there is the one and the other."""
    said = column.not_null and column.not_null_comment is not None
    return [comment_on_not_null(column)] if said else []


def inherit_not_null(column: Column) -> list[str]:
    """Say whether NOT NULL is for children, too."""
    return [
        sql_text(
            "ALTER TABLE {}.{} ALTER CONSTRAINT {}{}",
            column.schema,
            column.table,
            not_null_name(column),
            raw(no_inherit(column) or " INHERIT"),
        )
    ]
