"""The rehearsal plays the new application: it fills what will be required.

A contract that forbids NULLs waits until the application has filled the column. In
a rehearsal nobody else does, so the NULLs of such columns get made values.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg

from schemaops.catalog.column_not_null import is_null
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import Catalog, Ref
from schemaops.rehearse.rows import Filler
from schemaops.rehearse.session import query
from schemaops.rehearse.shape import Shape, shapes
from schemaops.rehearse.values import Types
from schemaops.sqltext import Fragment, compose, literal, raw, render, sql_text

Connection = psycopg.Connection[Any]
FIRST = 100
"""Serial number of the first value: far from those of rows that exist."""
MANY = 50


def fill_required(
    connection: Connection, after: Catalog, before: Catalog
) -> tuple[tuple[Ref, ...], tuple[str, ...]]:
    """Fill the NULLs of columns that the design forbids.

    Returns those columns, and why others could not be filled. The values suit the
    design before, too: an undo has to hold them.
    """
    filler = Filler(connection, shapes(after, before), Types((after, before)), MANY)
    filled: list[Ref] = []
    errors: list[str] = []
    for shape in filler.shapes:
        for column in list(_required(connection, shape)):
            try:
                with connection.transaction():
                    if _fill(filler, shape, column):
                        filled.append(column.ref)
            except psycopg.Error as error:
                reason = error.diag.message_primary or str(error)
                errors.append(f"{column.ref} could not be filled: {reason}")
    return tuple(filled), tuple(errors)


def _fill(filler: Filler, shape: Shape, column: Column) -> bool:
    values = _values(filler, shape, column)
    if values is None:
        return False
    return filler.connection.execute(render(values).encode()).rowcount > 0


def _required(connection: Connection, shape: Shape) -> Iterator[Column]:
    wanted = [c for c in shape.columns if c.not_null and not c.generated]
    table = {"table": sql_text("{}.{}", *shape.ref.path)}
    nullable = {row[0] for row in connection.execute(query("nullable"), table)}
    return (column for column in wanted if column.name in nullable)


def _values(filler: Filler, shape: Shape, column: Column) -> Fragment | None:
    """An UPDATE that gives each NULL a value of its own, as far as there are any."""
    key = _reference(shape, column)
    if key is not None:
        there = key.referenced_columns[key.columns.index(column.name)]
        source = compose(
            "SELECT array_agg({}::text ORDER BY {}) AS made FROM {}.{}",
            there,
            there,
            *(key.references or ()),
        )
    else:
        made = [filler.text(shape, column, FIRST + n) for n in range(MANY)]
        source = compose("SELECT {}::text[] AS made", literal(made))
    return compose(
        "UPDATE {}.{} AS t SET {} = made[1 + (n - 1) % cardinality(made)]::{}"
        " FROM (SELECT ctid AS place, tableoid AS leaf, row_number() OVER () AS n"
        " FROM {}.{} WHERE {}) AS missing, ({}) AS source"
        " WHERE t.ctid = place AND t.tableoid = leaf",
        *shape.ref.path,
        column.name,
        raw(column.type),
        *shape.ref.path,
        is_null(column),
        source,
    )


def _reference(shape: Shape, column: Column) -> Constraint | None:
    return next((key for key in shape.foreign if column.name in key.columns), None)
