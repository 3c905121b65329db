"""A few rows in every table, so that a rehearsal has something to lose.

One INSERT a table, referenced tables first, triggers of the user off meanwhile.
What a column must satisfy comes from its type, keys, checks and bounds; a table that
cannot be filled is told of, not fatal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import psycopg

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import Catalog, Ref
from schemaops.rehearse.shape import NOT_HELD, Shape, shapes
from schemaops.rehearse.silence import triggers_off_and_on
from schemaops.rehearse.solve import Row, moves_away, solutions
from schemaops.rehearse.values import Types
from schemaops.sqltext import Fragment, commas, compose, joined, literal, raw, render

Connection = psycopg.Connection[Any]
DEFAULT = raw("DEFAULT")


@dataclass(frozen=True)
class Filler:
    """Fills the tables of one design. made: the keys of rows that exist, by table."""

    connection: Connection
    shapes: tuple[Shape, ...]
    types: Types
    rows: int
    made: dict[tuple[str, ...], list[Row]] = field(default_factory=dict)

    def fill(self, shape: Shape) -> str | None:
        """Put rows into one table; says why when there are none."""
        references = self.references(shape)
        if moves_away(self.connection, shape, self.types, self.rows, references):
            return (
                f"no row could be made for {shape.ref}: its bounds have none in common"
            )
        rows = self._rows(shape)
        error = self._insert(shape, rows)
        if error is None:
            return None
        missing = [self._insert_one(shape, number) for number in range(self.rows)]
        if all(missing):
            return f"no row could be made for {shape.ref}: {error}"
        return None

    def _rows(self, shape: Shape, *, spare_nulls: bool = False) -> list[list[Fragment]]:
        references = self.references(shape)
        solved = solutions(self.connection, shape, self.types, self.rows, references)
        return [
            [
                self._cell(shape, column, number, references, solved, spare_nulls)
                for column in shape.writable
            ]
            for number in range(self.rows)
        ]

    def references(self, shape: Shape) -> list[Row]:
        """For each row number, values of referencing columns."""
        rows: list[Row] = [{} for _ in range(self.rows)]
        for key in shape.foreign:
            targets = self.made.get(key.references or (), [])
            for row, target in zip(rows, _cycled(targets, self.rows), strict=False):
                pairs = zip(key.columns, key.referenced_columns, strict=True)
                row.update({mine: target[other] for mine, other in pairs})
        return rows

    def _cell(
        self,
        shape: Shape,
        column: Column,
        number: int,
        references: list[Row],
        solved: list[Row],
        spare_nulls: bool,
    ) -> Fragment:
        name = column.name
        for known in (solved[number], references[number], shape.fixed):
            if name in known:
                return literal(known[name])
        last = number == self.rows - 1 and number > 0
        if any(name in key.columns for key in shape.foreign):
            return DEFAULT if column.default else literal(None)
        if column.identity or (column.default and _calls(column, shape, number)):
            return DEFAULT
        if not column.not_null and last and not spare_nulls:
            return literal(None)
        return literal(self.text(shape, column, number + 1))

    def text(self, shape: Shape, column: Column, serial: int) -> str:
        """A value that suits the column's type now and the one it is going to have."""
        type_ = _narrower(column.type, shape.narrow.get(column.name), self.types)
        return self.types.value(type_, serial, column.position)

    def _insert_one(self, shape: Shape, number: int) -> str | None:
        error = None
        for spare_nulls in (False, True):
            row = self._rows(shape, spare_nulls=spare_nulls)[number]
            error = self._insert(shape, [row])
            if error is None:
                return None
        required = [
            cell if column.not_null else DEFAULT
            for cell, column in zip(
                self._rows(shape)[number], shape.writable, strict=True
            )
        ]
        return error and self._insert(shape, [required])

    def _insert(self, shape: Shape, rows: list[list[Fragment]]) -> str | None:
        wanted = self._referenced(shape)
        query = insert(shape, rows)
        if wanted:
            items: list[Fragment] = [compose("{}::text", name) for name in wanted]
            query += compose(" RETURNING {}", joined(items))
        try:
            with self.connection.transaction():
                cursor = self.connection.execute(render(query).encode())
                returned = cursor.fetchall() if wanted else []
        except psycopg.Error as error:
            return error.diag.message_primary or str(error)
        made = [dict(zip(wanted, row, strict=True)) for row in returned]
        for ref in (shape.ref, *shape.ancestors):
            self.made.setdefault(ref.path, []).extend(made)
        return None

    def _referenced(self, shape: Shape) -> list[str]:
        holders = {ref.path for ref in (shape.ref, *shape.ancestors)}
        return sorted(
            {
                name
                for other in self.shapes
                for key in other.foreign
                if key.references in holders
                for name in key.referenced_columns
            }
        )


def fill(
    connection: Connection,
    catalog: Catalog,
    rows: int = 3,
    toward: Catalog | None = None,
    held: Mapping[Ref, Ref] = NOT_HELD,
) -> tuple[str, ...]:
    """Put rows into every table of the catalog; returns what could not be done.

    toward: the design that a plan leads to, which rows suit, too. held: see `shapes`.
    """
    catalogs = (catalog, toward) if toward else (catalog,)
    filler = Filler(
        connection, shapes(catalog, toward, None, held), Types(catalogs), rows
    )
    off, on = triggers_off_and_on(catalog)
    with connection.transaction():
        _run(connection, off)
        notes = [note for shape in filler.shapes if (note := filler.fill(shape))]
        for shape in filler.shapes:
            _close_cycles(filler, shape)
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        _run(connection, on)
    return tuple(notes)


def insert(shape: Shape, rows: list[list[Fragment]]) -> Fragment:
    """One INSERT of several rows that names every writable column."""
    if not shape.writable:
        return compose("INSERT INTO {}.{} DEFAULT VALUES", *shape.ref.path)
    values = [compose("({})", joined(row)) for row in rows]
    return compose(
        "INSERT INTO {}.{} ({}) OVERRIDING SYSTEM VALUE VALUES {}"
        if _explicit_identity(shape, rows)
        else "INSERT INTO {}.{} ({}) VALUES {}",
        *shape.ref.path,
        commas([column.name for column in shape.writable]),
        joined(list(values)),
    )


def _explicit_identity(shape: Shape, rows: list[list[Fragment]]) -> bool:
    return any(
        column.identity == "a" and cell is not DEFAULT
        for row in rows
        for column, cell in zip(shape.writable, row, strict=True)
    )


def _calls(column: Column, shape: Shape, number: int) -> bool:
    """Whether the default is to be used: it counts, or this is the first row.

    What now() and the like give may be more than the type to come can hold.
    """
    default = column.default or ""
    if column.name in shape.narrow and "nextval(" not in default:
        return False
    return "(" in default or (number == 0 and column.name not in shape.unique)


def _narrower(type_: str, other: str | None, types: Types) -> str:
    """Of two types the one whose values the other reads too."""
    if other is None:
        return type_
    text = ("text", "character varying", "character")
    mine, theirs = types.base(type_), types.base(other)
    if theirs == "text" or (mine.startswith(text) and not theirs.startswith(text)):
        return other if theirs != "text" else type_
    sized = {mine.partition("(")[0], theirs.partition("(")[0]}
    alike = sized in ({"bit varying"}, {"numeric"})
    if alike or (mine.startswith(text) and theirs.startswith(text)):
        return min((type_, other), key=_length)
    small = ("smallint", "integer", "bigint")
    if mine in small and theirs in small:
        return min((type_, other), key=lambda t: small.index(types.base(t)))
    return type_


def _length(type_: str) -> int:
    digits = re.search(r"\((\d+)", type_)
    return int(digits[1]) if digits else 1 << 30


def _cycled(rows: list[Row], count: int) -> Iterator[Row]:
    return (rows[number % len(rows)] for number in range(count) if rows)


def _run(connection: Connection, statements: Iterable[Fragment]) -> None:
    text = ";\n".join(render(statement) for statement in statements)
    if text:
        connection.execute(text.encode())


def _close_cycles(filler: Filler, shape: Shape) -> None:
    """Let rows refer to what did not exist yet when they were made."""
    for key in shape.foreign:
        if _refers_back(filler, shape, key):
            wanted: list[Fragment] = [compose("{}", c) for c in key.referenced_columns]
            update = compose(
                "UPDATE {}.{} SET ({}) = (SELECT {} FROM {}.{} ORDER BY 1 LIMIT 1)",
                *shape.ref.path,
                commas(key.columns),
                joined(wanted),
                *(key.references or ()),
            )
            if len(key.columns) == 1:
                update += compose(" WHERE {} IS NULL", key.columns[0])
            try:
                with filler.connection.transaction():
                    filler.connection.execute(update)
            except psycopg.Error:
                continue  # NULL is a valid row, too


def _refers_back(filler: Filler, shape: Shape, key: Constraint) -> bool:
    order = [ref.path for s in filler.shapes for ref in (s.ref, *s.ancestors)]
    target = key.references or ()
    if target not in order or not filler.made.get(target):
        return False
    return order.index(target) >= order.index(shape.ref.path)
