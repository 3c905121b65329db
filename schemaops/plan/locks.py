"""Which locks the kinds' own DDL takes.

Measured on PostgreSQL 14 to 18, and checked again by every rehearsal: a lock that
is observed and not declared fails it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.kinds.rule import Rule
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Object
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.model import Lock, LockMode
from schemaops.plan.steps import AE, SRE, SUE, lock


def direct_locks(change: Change) -> tuple[Lock, ...]:
    """Locks on relations that exist before the change."""
    match change:
        case Created(new=Routine() as value) | Altered(after=Routine() as value):
            return tuple(_written(value))
        case Created(new=value):
            return _created(value)
        case Dropped(old=value):
            return (*_plainly(value, "dropped"), *_referenced(value))
        case Renamed(old=value):
            return _plainly(value, "renamed")
        case Altered(
            before=Table() as value, after=Table() as after, aspect="inherits"
        ):
            parents = sorted({*value.inherits, *after.inherits})
            return (*_on(value), *(lock(SUE, *parent) for parent in parents))
        case Altered(before=value, after=after, aspect=aspect):
            mode = kind_of(value).effect(aspect).lock
            there = (*_on(value), *(_on(after) if aspect == "relation" else ()))
            found = tuple(Lock(k.table, LockMode(mode)) for k in there if mode)
            if aspect == "definition":
                return (*found, *named_by(value), *named_by(after))
            return found


def named_by(value: Object) -> tuple[Lock, ...]:
    """What a rule's statements are about is locked as they would lock it."""
    if not isinstance(value, Rule):
        return ()
    others = [path for path in value.relations if path != (value.schema, value.table)]
    return tuple(lock(LockMode.ROW_EXCLUSIVE, *path) for path in others)


def _written(routine: Routine) -> Iterator[Lock]:
    """A body that is parsed when it is created locks the tables that it writes.

    The server prints it with every name in full; no other place says which are.
    """
    _, _, body = routine.definition.partition("\nBEGIN ATOMIC\n")
    for schema, name in sorted(set(_WRITES.findall(body))):
        yield lock(LockMode.ROW_EXCLUSIVE, *(_plain(part) for part in (schema, name)))


_NAME = r'(\w+|"(?:[^"]|"")+")'
_WRITES = re.compile(
    rf"\b(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)(?: ONLY)? {_NAME}\.{_NAME}"
)


def _plain(name: str) -> str:
    """A printed name without its quotes."""
    return name[1:-1].replace('""', '"') if name.startswith('"') else name


def _created(value: Object) -> tuple[Lock, ...]:
    if isinstance(value, Table) and value.partition_of is not None:
        return (lock(AE, *value.partition_of),)
    if isinstance(value, Table):
        return tuple(lock(SUE, *parent) for parent in value.inherits)
    if isinstance(value, Constraint) and value.type == "f":
        return (*_on(value, SRE), *_referenced(value, SRE))
    if not hasattr(value, "table"):
        return ()
    return (*_plainly(value, "created"), *named_by(value))


def _plainly(value: Object, event: str) -> tuple[Lock, ...]:
    mode = kind_of(value).effect(event).lock
    return _on(value, LockMode(mode)) if mode else ()


def _on(value: Object, mode: LockMode = AE) -> tuple[Lock, ...]:
    if isinstance(value, Table):
        parents = (value.partition_of,) if value.partition_of else ()
        return tuple(lock(AE, *p) for p in ((value.schema, value.name), *parents))
    if value.KIND in {"view", "matview", "foreign_table"} or isinstance(
        value, Sequence
    ):
        schema, name = value.ref.path
        return (lock(AE, schema, name),)
    table = getattr(value, "table", None)
    if isinstance(table, str):
        return (lock(mode, value.ref.path[0], table),)
    relation = getattr(value, "relation", None)
    return (lock(mode, *relation),) if relation else ()


def _referenced(value: Object, mode: LockMode = AE) -> tuple[Lock, ...]:
    if isinstance(value, Constraint) and value.references is not None:
        return (lock(mode, *value.references),)
    return ()
