"""Statements that an application version must be able to run: given, or derived.

Derived are, for each table: a SELECT of all columns, an UPDATE of those that are no
key to themselves, and an INSERT of a row. A derived probe that fails on the very
design that it is made from says nothing about the plan, and is left out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.view import View
from schemaops.catalog.model import Catalog, Ref
from schemaops.rehearse.checksum import repartitioned
from schemaops.rehearse.rows import Filler
from schemaops.rehearse.shape import NOT_HELD, Shape, shapes
from schemaops.rehearse.solve import Row, solutions
from schemaops.rehearse.values import Types
from schemaops.sqltext import Fragment, commas, compose, joined, literal, raw, render

Connection = psycopg.Connection[Any]
FRESH = 40
"""Serial number of a probe's row: far from those of rows that exist."""


@dataclass(frozen=True, slots=True)
class Probe:
    """A statement, and the application version ('old' or 'new') that runs it."""

    version: str
    sql: str


def derive(
    connection: Connection,
    version: str,
    catalog: Catalog,
    other: Catalog,
    held: Mapping[Ref, Ref] = NOT_HELD,
) -> tuple[Probe, ...]:
    """The probes of one design; the connection only answers questions on checks.

    other: the design that it shares the database with. A column has one type for
    both, so what is written suits both. held: see `shapes`.
    """
    found = shapes(catalog, beside=other, held=held)
    filler = Filler(connection, found, Types((catalog, other)), FRESH)
    statements: list[Fragment] = []
    exchanged = repartitioned(catalog, other)
    for shape in found:
        statements += _of_table(filler, _by_table(shape, exchanged, catalog))
    for view in catalog.of(View):
        names = [name for name, _ in view.columns]
        statements.append(_select((view.schema, view.name), names))
    return tuple(Probe(version, sql) for sql in dict.fromkeys(map(render, statements)))


def _by_table(shape: Shape, exchanged: frozenset[Ref], catalog: Catalog) -> Shape:
    """Its partitions are there for one design only: its applications name the table."""
    for table in shape.ancestors:
        if table in exchanged:
            columns = [c for c in catalog.children(table) if isinstance(c, Column)]
            columns.sort(key=lambda column: column.position)
            return dataclasses.replace(shape, ref=table, columns=tuple(columns))
    return shape


def run(
    connection: Connection, probes: Sequence[Probe], *, together: bool = True
) -> list[tuple[Probe, str]]:
    """Run each and roll it back; returns those that fail, with the message.

    together: first try all in one transaction, which is fast when none fails.
    """
    everything = ";\n".join(probe.sql for probe in probes)
    if together and (not everything or _failure(connection, everything) is None):
        return []
    each = ((probe, _failure(connection, probe.sql)) for probe in probes)
    return [(probe, message) for probe, message in each if message is not None]


def _failure(connection: Connection, sql: str) -> str | None:
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(sql.encode())
            connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
    except psycopg.Error as error:
        return error.diag.message_primary or str(error)
    return None


def _of_table(filler: Filler, shape: Shape) -> Iterator[Fragment]:
    names = [column.name for column in shape.columns]
    yield _select(shape.ref.path, names)
    written = [
        column.name
        for column in shape.writable
        if column.name not in shape.primary and column.identity != "a"
    ]
    if written:
        own: list[Fragment] = [compose("{0} = {0}", name) for name in written]
        yield compose("UPDATE {}.{} SET {}", *shape.ref.path, joined(own))
    yield _insert(filler, shape)


def _select(path: Iterable[str], names: list[str]) -> Fragment:
    return compose("SELECT {} FROM {}.{} LIMIT 1", commas(names), *path)


def _insert(filler: Filler, shape: Shape) -> Fragment:
    """A row of all columns, but for those whose default makes their values."""
    solved = solutions(filler.connection, shape, filler.types, FRESH, [])[-1]
    cells: dict[str, Fragment] = {}
    sources: list[Fragment] = []
    for number, key in enumerate(shape.foreign):
        alias = f"r{number}"
        wanted: list[Fragment] = [
            compose("{}", name) for name in key.referenced_columns
        ]
        # The first of one table and the last of another: a pair that is new.
        order = raw("DESC" if number % 2 else "ASC")
        sources.append(
            compose(
                "(SELECT {} FROM {}.{} ORDER BY {} {} LIMIT 1) AS {}",
                joined(wanted),
                *(key.references or ()),
                key.referenced_columns[0],
                order,
                alias,
            )
        )
        for mine, other in zip(key.columns, key.referenced_columns, strict=True):
            cells.setdefault(mine, compose("{}.{}", alias, other))
    for column in shape.writable:
        absent = filler.types.unsettled(column.type) and not column.not_null
        if column.name not in cells and not _made(column) and not absent:
            cells[column.name] = _value(filler, shape, column, solved)
    if not cells:
        return compose("INSERT INTO {}.{} DEFAULT VALUES", *shape.ref.path)
    text = compose(
        "INSERT INTO {}.{} ({}) SELECT {}",
        *shape.ref.path,
        commas(list(cells)),
        joined(list(cells.values())),
    )
    return text + compose(" FROM {}", joined(sources)) if sources else text


def _made(column: Column) -> bool:
    return bool(column.identity) or "(" in (column.default or "")


def _value(filler: Filler, shape: Shape, column: Column, solved: Row) -> Fragment:
    for known in (solved, shape.fixed):
        if column.name in known:
            return literal(known[column.name])
    return literal(filler.text(shape, column, FRESH))
