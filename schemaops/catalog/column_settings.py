"""How a column's values are kept and judged: statements of ALTER TABLE."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from schemaops.catalog.column_not_null import NOT_VALID, add_not_null
from schemaops.catalog.parameters import parameter_changes
from schemaops.sqltext import Fragment, raw, sql_text

if TYPE_CHECKING:
    from schemaops.catalog.kinds.column import Column

_STORAGE = {"p": "PLAIN", "e": "EXTERNAL", "x": "EXTENDED", "m": "MAIN"}
_COMPRESSION = {"": "default", "p": "pglz", "l": "lz4"}


def column_settings(column: Column, there: Column | None = None) -> list[str]:
    """What neither CREATE TABLE nor ADD COLUMN says.

    there: a column that has the settings which the column has already, when they
    are not those of its type (see `made_like`, `typed_anew`).
    """
    there = there or made_like(typed_anew(column))
    statements = [
        statement
        for aspect, change in BY_ASPECT.items()
        if getattr(there, aspect) != getattr(column, aspect)
        for statement in change(there, column)
    ]
    doubted = NOT_VALID in column.not_null_options
    if column.not_null and doubted and NOT_VALID not in there.not_null_options:
        statements.append(add_not_null(column))
    return statements


def made_like(parent: Column) -> Column:
    """What of a parent's settings a new child or partition has."""
    return dataclasses.replace(parent, statistics=None, options=(), not_null_options=())


def typed_anew(column: Column) -> Column:
    """What is left of a column's settings after ALTER TYPE."""
    return dataclasses.replace(column, storage="", compression="")


def _set(column: Column, action: Fragment) -> str:
    """`ONLY`: a partition or child has settings of its own."""
    return sql_text(
        "ALTER TABLE ONLY {}.{} ALTER COLUMN {} {}",
        column.schema,
        column.table,
        column.name,
        action,
    )


def _storage(_old: Column, new: Column) -> list[str]:
    word = _STORAGE[new.storage or new.type_storage]
    return [_set(new, raw(f"SET STORAGE {word}"))]


def _compression(_old: Column, new: Column) -> list[str]:
    return [_set(new, raw(f"SET COMPRESSION {_COMPRESSION[new.compression]}"))]


def _statistics(_old: Column, new: Column) -> list[str]:
    target = -1 if new.statistics is None else new.statistics
    return [_set(new, raw(f"SET STATISTICS {target}"))]


def _options(old: Column, new: Column) -> list[str]:
    return [_set(new, action) for action in parameter_changes(old.options, new.options)]


BY_ASPECT = {
    "storage": _storage,
    "compression": _compression,
    "statistics": _statistics,
    "options": _options,
}
SETTINGS = frozenset(BY_ASPECT)
"""Aspects of how values are kept and judged; no application sees them."""
