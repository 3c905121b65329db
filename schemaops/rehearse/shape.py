"""What a row of a table has to satisfy: columns, keys, references, checks, bounds.

Partitions and inheriting tables take over what their parents demand. The design
that a plan leads to is looked at too (`toward`): rows that break a constraint which
the plan is about to add would only prove that those rows break it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref

NOT_HELD: Mapping[Ref, Ref] = {}


@dataclass(frozen=True)
class Shape:
    """One table that rows are put into.

    narrow: the type that a column has in the other design, where it differs. fixed: values
    that the partition's bound asks for. bounds: what a row fulfils, in either design, of
    a partition whose bound is another there, or that takes what no other does. moved:
    values that the bound there asks for. ancestors: tables that hold its rows too.
    """

    ref: Ref
    columns: tuple[Column, ...]
    foreign: tuple[Constraint, ...]
    checks: tuple[Constraint, ...]
    unique: frozenset[str]
    primary: frozenset[str]
    narrow: Mapping[str, str]
    fixed: Mapping[str, str]
    bounds: tuple[str, ...]
    moved: Mapping[str, str]
    ancestors: tuple[Ref, ...]

    @property
    def writable(self) -> tuple[Column, ...]:
        """Columns that an INSERT may name."""
        return tuple(c for c in self.columns if not c.generated)


def shapes(
    catalog: Catalog,
    toward: Catalog | None = None,
    beside: Catalog | None = None,
    held: Mapping[Ref, Ref] = NOT_HELD,
) -> tuple[Shape, ...]:
    """The tables to fill, referenced ones first.

    beside: another design whose applications write them too: of that one the types
    of columns and the bounds of partitions count alone. held: tables that are
    partitioned in one of two designs, and the partition that has their rows.
    """
    parents = {t.partition_of for t in catalog.of(Table) if t.partition_of}
    by_hash = {
        (t.schema, t.name)
        for t in catalog.of(Table)
        if (t.partition_key or "").startswith("HASH")
    }
    found = []
    for table in catalog.of(Table):
        routed = table.partition_of in by_hash
        inner = (table.schema, table.name) in parents - by_hash
        line = [member.ref for member in _line(table, catalog)]
        apart = any(held.get(one, line[0]) not in line for one in line[1:])
        if not routed and not inner and not apart:
            other = beside or toward
            holder = held.get(table.ref) if other else None
            there = other.get(Table, *holder.path) if other and holder else None
            found.append(_shape(table, catalog, toward, other, there))
    return _ordered(found)


def _shape(
    table: Table,
    catalog: Catalog,
    toward: Catalog | None,
    beside: Catalog | None,
    there: Table | None,
) -> Shape:
    """there: the partition that the table becomes in the other design."""
    line = tuple(_line(table, catalog))
    columns = sorted(
        (c for c in catalog.children(table.ref) if isinstance(c, Column)),
        key=lambda c: c.position,
    )
    names = {c.name for c in columns}
    designs = [catalog, *([toward] if toward else [])]
    constraints = [
        child
        for design in designs
        for member in line
        for child in design.children(member.ref)
        if isinstance(child, Constraint) and names.issuperset(child.columns)
    ]
    constraints = list({(c.type, c.definition): c for c in constraints}.values())
    unique = {n for c in constraints if c.has_index for n in c.columns}
    unique |= _unique_indexed(line, designs)
    return Shape(
        table.ref,
        tuple(columns),
        tuple(c for c in constraints if c.type == "f"),
        tuple(c for c in constraints if c.type == "c"),
        frozenset(unique),
        frozenset(n for c in constraints if c.type == "p" for n in c.columns),
        _narrow(columns, beside),
        _fixed(line, catalog),
        _bounds(table, there or _same(table, beside)),
        _moved(there or _same(table, beside), beside),
        tuple(member.ref for member in line[1:]),
    )


def _line(table: Table, catalog: Catalog) -> Iterator[Table]:
    yield table
    above = [*([table.partition_of] if table.partition_of else []), *table.inherits]
    for path in above:
        if (parent := catalog.get(Table, *path)) is not None:
            yield from _line(parent, catalog)


def _unique_indexed(line: Iterable[Table], designs: Iterable[Catalog]) -> set[str]:
    return {
        name
        for design in designs
        for member in line
        for child in design.children(member.ref)
        if isinstance(child, Index) and child.unique
        for name in child.columns
    }


def _narrow(columns: list[Column], other: Catalog | None) -> dict[str, str]:
    if other is None:
        return {}
    after = {c.name: other.get(Column, *c.ref.path) for c in columns}
    return {
        c.name: new.type
        for c in columns
        if (new := after[c.name]) is not None and new.type != c.type
    }


_BOUND = re.compile(r"FOR VALUES (?:FROM \((.*)\) TO \((.*)\)|IN \((.*)\))$", re.S)
_ITEM = re.compile(r"'((?:[^']|'')*)'|([^\s,']+)")


def _fixed(line: tuple[Table, ...], catalog: Catalog) -> dict[str, str]:
    fixed: dict[str, str] = {}
    for member in line:
        parent = member.partition_of and catalog.get(Table, *member.partition_of)
        if parent and parent.partition_key and member.bound:
            fixed = {**_bound(parent.partition_key, member.bound), **fixed}
    return fixed


def _same(table: Table, other: Catalog | None) -> Table | None:
    return other.get(Table, *table.ref.path) if other else None


def _bounds(table: Table, there: Table | None) -> tuple[str, ...]:
    """None where one bound says it all: then a value that lies in it is known."""
    checks = [t.bound_check for t in (table, there) if t and t.bound_check]
    same = there is None or there.bound_check in {None, table.bound_check}
    return () if same and table.bound != "DEFAULT" else tuple(dict.fromkeys(checks))


def _moved(there: Table | None, other: Catalog | None) -> dict[str, str]:
    return _fixed(tuple(_line(there, other)), other) if there and other else {}


def _bound(key: str, bound: str) -> dict[str, str]:
    """Column → value that lies in the bound; nothing for expressions and DEFAULT."""
    columns = [
        part.strip().split()[0].strip('"')
        for part in key.partition("(")[2].rpartition(")")[0].split(",")
        if part.strip()
    ]
    match = _BOUND.match(bound)
    if match is None:
        return {}
    low, high, listed = (_items(part) for part in match.groups())
    if listed:
        return {columns[0]: listed[0]}
    return {
        name: _below(upper) if lower == "MINVALUE" else lower
        for name, lower, upper in zip(columns, low, high, strict=False)
    }


def _items(text: str | None) -> list[str]:
    return [
        (quoted or plain).replace("''", "'")
        for quoted, plain in _ITEM.findall(text or "")
    ]


def _below(upper: str) -> str:
    if re.fullmatch(r"-?\d+", upper):
        return str(int(upper) - 1)
    return "-infinity" if re.match(r"\d{4}-\d\d-\d\d", upper) else "0"


def _ordered(found: list[Shape]) -> tuple[Shape, ...]:
    """Referenced tables first; a cycle is entered where a reference may be NULL."""
    waiting = list(found)
    done: list[Shape] = []
    while waiting:
        missing = {ref.path for s in waiting for ref in (s.ref, *s.ancestors)}
        ready = [s for s in waiting if not _needs(s, missing, optional=True)]
        ready = ready or [s for s in waiting if not _needs(s, missing, optional=False)]
        ready = ready or waiting[:1]
        done += ready
        waiting = [s for s in waiting if s not in ready]
    return tuple(done)


def _needs(shape: Shape, missing: set[tuple[str, ...]], *, optional: bool) -> bool:
    """Whether a reference leads to a table that has no rows yet."""
    nullable = {c.name for c in shape.columns if not c.not_null}
    return any(
        key.references in missing
        and key.references != shape.ref.path
        and (optional or not nullable.intersection(key.columns))
        for key in shape.foreign
    )
