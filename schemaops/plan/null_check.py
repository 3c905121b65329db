"""The check that stands in for NOT NULL while its proof is made, as statements."""

from __future__ import annotations

from schemaops.catalog.column_not_null import is_not_null
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import OURS
from schemaops.sqltext import derived_name, sql_text


def check_name(column: Column) -> str:
    """Name of the check that stands in for NOT NULL."""
    return derived_name(OURS + "not_null", column.table, column.name)


def validate_check(column: Column, name: str) -> str:
    """`VALIDATE CONSTRAINT …`."""
    return sql_text(
        "ALTER TABLE {}.{} VALIDATE CONSTRAINT {}", column.schema, column.table, name
    )


def add_check(column: Column, name: str) -> str:
    """`ADD CONSTRAINT … CHECK … NOT VALID`."""
    return sql_text(
        "ALTER TABLE {}.{} ADD CONSTRAINT {} CHECK ({}) NOT VALID",
        column.schema,
        column.table,
        name,
        is_not_null(column),
    )


def drop_check(column: Column, name: str) -> str:
    """`DROP CONSTRAINT IF EXISTS …`."""
    return sql_text(
        "ALTER TABLE {}.{} DROP CONSTRAINT IF EXISTS {}",
        column.schema,
        column.table,
        name,
    )
