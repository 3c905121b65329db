"""Are all rows still there, with all their values? Order does not matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import psycopg

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.sqltext import Fragment, compose, joined, literal, names_in, raw

Columns = Mapping[Ref, tuple[str, ...]]
Sums = Mapping[Ref, tuple[int, str]]
_ALIKE = (
    {"smallint", "integer", "bigint", "numeric"},
    {"text", "character varying"},
)
_NUMERIC = "numeric"
"""Any scale, as the value has it."""
_PER_ROW = 1600
"""Columns that the server takes in one row constructor."""


def columns_of(catalog: Catalog, leave_out: Iterable[Ref] = ()) -> Columns:
    """The columns of every table, by name, without some; those of partitions too."""
    skipped = set(leave_out)
    return {
        table.ref: tuple(
            sorted(
                child.name
                for child in catalog.children(table.ref)
                if isinstance(child, Column) and child.ref not in skipped
            )
        )[:_PER_ROW]
        for table in catalog.of(Table)
    }


def with_kin(catalog: Catalog, columns: Iterable[Ref]) -> Iterator[Ref]:
    """Columns, and those of the same name up and down the inheritance.

    A table's rows are read through its parents, and written through them.
    """
    kin: dict[Ref, set[Ref]] = {}
    for table in catalog.of(Table):
        for path in (table.partition_of, *table.inherits):
            if path is not None:
                parent = Ref("table", path)
                kin.setdefault(table.ref, set()).add(parent)
                kin.setdefault(parent, set()).add(table.ref)
    for column in columns:
        tables = [column.table]
        for table_ref in tables:
            tables += kin.get(table_ref, set()).difference(tables)
            yield Ref("column", (*table_ref.path, column.name))


def shared_columns(
    before: Catalog, after: Catalog, leave_out: Iterable[Ref]
) -> Columns:
    """Columns of tables on both sides whose values read the same there."""
    fewer = {
        enum.ref.path
        for enum in before.of(Enum)
        if not {*enum.labels} <= {*getattr(after.objects.get(enum.ref), "labels", ())}
    }  # the design may say what becomes of labels that go
    changed = {
        column.ref
        for column in before.of(Column)
        if not _alike(column, after.get(Column, *column.ref.path))
        or not fewer.isdisjoint(names_in(column.type) if fewer else ())
    }
    found = columns_of(before, changed.union(leave_out))
    return {ref: names for ref, names in found.items() if ref in after.objects}


def repartitioned(before: Catalog, after: Catalog) -> frozenset[Ref]:
    """Tables that are partitioned on one side only."""
    pairs = ((table, after.get(Table, *table.ref.path)) for table in before.of(Table))
    return frozenset(
        table.ref
        for table, other in pairs
        if other is not None and table.partitioned != other.partitioned
    )


def checksums(
    connection: psycopg.Connection[Any],
    columns: Columns,
    whole: frozenset[Ref] = frozenset(),
) -> Sums:
    """Count and sum of hashes of the rows of each table, in one query.

    Each row is counted where it lies: a parent has none of its children's. whole: but
    for tables that have their rows in partitions on one of two sides.
    """
    parts: list[Fragment] = []
    refs = sorted(columns)
    for number, ref in enumerate(refs):
        cells: list[Fragment] = [compose("{}::text", name) for name in columns[ref]]
        parts.append(
            compose(
                "SELECT {}, count(*), coalesce(sum(hashtextextended("
                "row({})::text, 0)), 0)::text FROM {}{}.{}",
                literal(number),
                joined(cells),
                raw("" if ref in whole else "ONLY "),
                *ref.path,
            )
        )
    if not parts:
        return {}
    rows = connection.execute(joined(parts, " UNION ALL ")).fetchall()
    return {refs[number]: (count, total) for number, count, total in rows}


def diff_rows(wanted: Sums, found: Sums) -> Iterator[str]:
    """What is lost or changed, as lines to read."""
    for ref in sorted(wanted):
        (count, total), (now, sum_now) = wanted[ref], found.get(ref, (0, ""))
        if count != now:
            yield f"rows of {ref}: {now}, there were {count}"
        elif total != sum_now:
            yield f"rows of {ref}: values are not what they were"


def _alike(old: Column, new: Column | None) -> bool:
    if new is None or old.generated or new.generated:
        return False
    if old.type == new.type:
        return True
    if _NUMERIC in {old.type, new.type} or _scale(old.type) != _scale(new.type):
        return False  # 1 and 1.00
    kinds = [column.type.split("(")[0] for column in (old, new)]
    return any(family.issuperset(kinds) for family in _ALIKE)


def _scale(type_: str) -> int:
    """Digits after the point of a numeric."""
    match = re.search(r"^numeric\(\d+,(\d+)\)", type_)
    return int(match[1]) if match else 0
