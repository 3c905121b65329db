"""Which locks the kinds' own DDL takes.

Measured on PostgreSQL 14 to 18, and checked again by every rehearsal: a lock that
is observed and not declared fails it.
"""

from __future__ import annotations

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.domain import Domain
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.model import Lock, LockMode
from schemaops.plan.steps import AE, SRE, SUE, lock


def direct_locks(change: Change, catalog: Catalog) -> tuple[Lock, ...]:
    """Locks on relations that exist before the change; catalog: the one before."""
    match change:
        case Created(new=value):
            return _created(value)
        case Dropped(old=value):
            return (*_plainly(value, "dropped"), *_referenced(value))
        case Renamed(old=value):
            return _on(value)
        case Altered(before=Domain() as value, aspect="constraints" | "not_null"):
            return _of_type(value, catalog)
        case Altered(before=value, aspect=aspect):
            mode = kind_of(value).effect(aspect).lock
            return tuple(Lock(k.table, LockMode(mode)) for k in _on(value) if mode)


def _of_type(value: Object, catalog: Catalog) -> tuple[Lock, ...]:
    """SHARE on every table that uses a domain, directly or by another type."""
    waiting, tables = [value.ref], set[Ref]()
    for ref in waiting:
        for dependent in catalog.dependents.get(ref, ()):
            if dependent.kind == "column":
                tables.add(dependent.table)
            elif dependent.kind in {"domain", "composite"} and dependent not in waiting:
                waiting.append(dependent)
    return tuple(lock(LockMode.SHARE, *table.path) for table in sorted(tables))


def _created(value: Object) -> tuple[Lock, ...]:
    if isinstance(value, Table) and value.partition_of is not None:
        return (lock(AE, *value.partition_of),)
    if isinstance(value, Table):
        return tuple(lock(SUE, *parent) for parent in value.inherits)
    if isinstance(value, Constraint) and value.type == "f":
        return (*_on(value, SRE), *_referenced(value, SRE))
    return _plainly(value, "created") if hasattr(value, "table") else ()


def _plainly(value: Object, event: str) -> tuple[Lock, ...]:
    mode = kind_of(value).effect(event).lock
    return _on(value, LockMode(mode)) if mode else ()


def _on(value: Object, mode: LockMode = AE) -> tuple[Lock, ...]:
    if isinstance(value, Table):
        parents = (value.partition_of,) if value.partition_of else ()
        return tuple(lock(AE, *p) for p in ((value.schema, value.name), *parents))
    if value.KIND in {"view", "matview"} or isinstance(value, Sequence):
        schema, name = value.ref.path
        return (lock(AE, schema, name),)
    table = getattr(value, "table", None)
    if not isinstance(table, str):
        return ()
    return (lock(mode, value.ref.path[0], table),)


def _referenced(value: Object, mode: LockMode = AE) -> tuple[Lock, ...]:
    if isinstance(value, Constraint) and value.references is not None:
        return (lock(mode, *value.references),)
    return ()
