"""The design as rules see it: tables, columns, foreign keys, from either side.

An object of the design catalog and one that a hand-written statement makes become
the same value. From the catalog come only objects that are new or changed, unless
the scope is "all": a first run must not drown in the past.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.diff.changes import Altered, Created, Dropped, Renamed
from schemaops.policy.model import Finding, Subject, finding_at
from schemaops.policy.statements import JudgedStatement
from schemaops.sqlfacts.acts import (
    Act,
    AddColumn,
    AddConstraint,
    AttachPartition,
    ColumnFact,
    ConstraintFact,
    CreateIndex,
    CreateTable,
    Name,
)

ObjectT = TypeVar("ObjectT", bound=Object)


@dataclass(frozen=True, slots=True)
class DesignColumn:
    """A column that the design or a statement makes. key: it is the primary key."""

    table: Name
    name: str
    type: str
    serial: bool
    key: bool
    origin: JudgedStatement | None = None

    @property
    def path(self) -> tuple[str, ...]:
        """Schema, table, column."""
        return (*self.table, self.name)

    def finding(self, message: str, effect: str, fix: str) -> Finding:
        """A finding on this column."""
        return finding_at(self.origin, self.path, message, effect, fix)


def touched(subject: Subject) -> frozenset[Ref]:
    """What is new or changed; a table also when it lost something of its own."""
    found: set[Ref] = set()
    for change in subject.changes:
        match change:
            case Created(ref) | Altered(ref) | Renamed(ref):
                found.add(ref)
            case Dropped(_, old):
                table = getattr(old, "table", None)
                if isinstance(table, str):
                    found.add(Ref("table", (change.ref.path[0], table)))
    return frozenset(found)


def in_scope(subject: Subject, kind: type[ObjectT]) -> Iterator[ObjectT]:
    """Objects of a kind in the design that this run has to judge."""
    if subject.catalog is None:
        return
    seen = touched(subject)
    created = {c.ref for c in subject.changes if isinstance(c, Created)}
    for found in subject.catalog.of(kind):
        table = getattr(found, "table", None)
        parent = Ref("table", (found.ref.path[0], str(table)))
        if subject.scope == "all" or found.ref in seen or parent in created:
            yield found


def by_hand(subject: Subject) -> Iterator[JudgedStatement]:
    """Statements written by hand: generated ones are judged by their design."""
    return (s for s in subject.statements if not s.planned)


def columns(subject: Subject) -> Iterator[DesignColumn]:
    """Columns to judge, of the design and of hand-written statements."""
    if subject.catalog is not None:
        yield from _designed_columns(subject, subject.catalog)
    for statement in by_hand(subject):
        for act in statement.acts:
            match act:
                case CreateTable(table=table, columns=facts):
                    keys = primary_key_of(act)
                    for fact in facts:
                        yield _written(table, fact, (fact.name,) == keys, statement)
                case AddColumn(table, fact):
                    key = any(c.type == "p" for c in fact.constraints)
                    yield _written(table, fact, key, statement)
                case _:
                    pass


def _designed_columns(subject: Subject, catalog: Catalog) -> Iterator[DesignColumn]:
    serials = {s.owned_by for s in catalog.of(Sequence) if s.owned_by}
    keys = {
        (c.schema, c.table, c.columns[0])
        for c in catalog.of(Constraint)
        if c.type == "p" and len(c.columns) == 1
    }
    for column in in_scope(subject, Column):
        path = (column.schema, column.table, column.name)
        draws = "nextval(" in (column.default or "")
        yield DesignColumn(
            (column.schema, column.table),
            column.name,
            column.type,
            serial=draws and path in serials,
            key=path in keys,
        )


def _written(
    table: Name, fact: ColumnFact, key: bool, origin: JudgedStatement
) -> DesignColumn:
    return DesignColumn(table, fact.name, fact.type, fact.serial, key, origin)


def primary_key_of(act: CreateTable) -> tuple[str, ...]:
    """Columns of the primary key that a CREATE TABLE declares."""
    for column in act.columns:
        if any(c.type == "p" for c in column.constraints):
            return (column.name,)
    return next((c.columns for c in act.constraints if c.type == "p"), ())


def tables(subject: Subject) -> Iterator[tuple[Name, JudgedStatement | None]]:
    """Tables to judge that stand on their own: no partition, nothing temporary."""
    for found in in_scope(subject, Table):
        if found.partition_of is None and not found.inherits:
            yield (found.schema, found.name), None
    attached = {
        a.partition for _, a in subject.acts() if isinstance(a, AttachPartition)
    }
    for statement in by_hand(subject):
        for act in statement.acts:
            match act:
                case CreateTable(
                    table, partition_of=None, temporary=False, derived=False
                ) if table not in attached:
                    yield table, statement
                case _:
                    pass


def foreign_keys(
    subject: Subject,
) -> Iterator[tuple[Name, tuple[str, ...], str, JudgedStatement | None]]:
    """Foreign keys to judge: table, columns, name, origin."""
    for key in in_scope(subject, Constraint):
        if key.type == "f":
            yield (key.schema, key.table), key.columns, key.name, None
    for statement in by_hand(subject):
        for act in statement.acts:
            for constraint, table in _constraints(act):
                if constraint.type == "f":
                    name = constraint.name or "_".join(constraint.columns)
                    yield table, constraint.columns, name, statement


def _constraints(act: Act) -> Iterator[tuple[ConstraintFact, Name]]:
    match act:
        case CreateTable(table=table, columns=facts, constraints=found):
            yield from ((c, table) for f in facts for c in f.constraints)
            yield from ((c, table) for c in found)
        case AddColumn(table, fact):
            yield from ((c, table) for c in fact.constraints)
        case AddConstraint(table, constraint):
            yield constraint, table
        case _:
            pass


def index_keys(subject: Subject, table: Name) -> Iterator[tuple[str, ...]]:
    """Key columns of each whole index of a table, wherever it is made."""
    catalog = subject.catalog or subject.before
    for found in catalog.children(Ref("table", table)) if catalog else ():
        match found:
            case Index(definition=text, columns=keys) if " WHERE " not in text:
                yield keys
            case Constraint(type="p" | "u", columns=keys):
                yield keys
            case _:
                pass
    for statement in subject.statements:
        for act in statement.acts:
            yield from _keys_made(act, table)


def _keys_made(act: Act, table: Name) -> Iterator[tuple[str, ...]]:
    match act:
        case CreateIndex(table=on, columns=keys, partial=False) if on == table:
            yield keys
        case _:
            for constraint, on in _constraints(act):
                if on == table and constraint.type in {"p", "u"}:
                    yield constraint.columns
