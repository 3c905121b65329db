"""Makers of Steps: the timeouts and probes that go with each form of statement.

A step's id is given by the planner; here it is empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from schemaops.catalog.kinds.index import Index, create_index, drop_index
from schemaops.catalog.model import Ref
from schemaops.plan.model import (
    Backfill,
    Gate,
    Hazard,
    Lock,
    LockMode,
    Phase,
    Step,
    Undo,
)
from schemaops.plan.moving import move
from schemaops.sqltext import commas, literal, qualified, raw, render, sql_text

MAX_STALL_MS = 100
"""Longest wait for a lock that others may queue behind."""
SHORT_MS = 1_000
"""Stands for the hold of a blocking lock by a statement that only writes the catalog;
the budget gives the number (plan/budgets.py)."""
LONG_WAIT_MS = 0
"""An index built or dropped CONCURRENTLY waits for old snapshots, and nobody for it.

A lock timeout would leave the index invalid.
"""
DETACH_WAIT_MS = 1_500
"""Longest wait of DETACH PARTITION CONCURRENTLY, each time that it waits.

First it waits for all who use the partitioned table, and nobody for it; then for
ACCESS EXCLUSIVE on the partition, and whoever names that queues behind it: so there is
a limit. It is longer than deadlock_timeout (1 s), or it would never displace an
autovacuum of the partition. What it interrupts is pending, half done; FINALIZE ends it,
and the runner does that in the next attempt, or the next run (execute/concurrent.py).
"""
BATCH_ROWS = 1_000

AE = LockMode.ACCESS_EXCLUSIVE
SRE = LockMode.SHARE_ROW_EXCLUSIVE
SUE = LockMode.SHARE_UPDATE_EXCLUSIVE
RS = LockMode.ROW_SHARE


def lock(mode: LockMode, schema: str, name: str) -> Lock:
    """A lock on a relation."""
    return Lock(qualified(schema, name), mode)


def block(statements: Sequence[str]) -> str:
    """Several statements as one text."""
    return ";\n".join(s.rstrip().rstrip(";") for s in statements)


def ddl(
    phase: Phase,
    statements: Sequence[str],
    reason: str,
    *,
    undo: Sequence[str] | None = None,
    no_undo_because: str | None = None,
    locks: Iterable[Lock] = (),
    hazards: Iterable[Hazard] = (),
    objects: Iterable[Ref] = (),
    gate: Gate | None = None,
    scans: bool = False,
    fits: str | None = None,
) -> Step:
    """A transaction that only writes the catalog (or scans, when it says so).

    fits: why a scan is over within the budget, which then limits it.
    """
    locks = tuple(locks)
    found = list(hazards)
    blocking = any(k.mode.blocks != "nothing" for k in locks)
    if blocking and Hazard.LOCK not in found:
        found.insert(0, Hazard.LOCK)
    if undo is None and no_undo_because is None:
        raise ValueError(f"a step must have an undo or say why not: {reason}")
    return Step(
        id="",
        phase=phase,
        sql=block(statements),
        reason=reason,
        locks=locks,
        hazards=tuple(found),
        undo=Undo(block(undo)) if undo else None,
        no_undo_because=no_undo_because,
        lock_timeout_ms=MAX_STALL_MS,
        statement_timeout_ms=0 if (scans and not fits) or not blocking else SHORT_MS,
        objects=tuple(objects),
        gate=gate,
        fits=fits,
    )


def build_index(
    phase: Phase, index: Index, reason: str, gate: Gate | None = None
) -> Step:
    """CREATE INDEX CONCURRENTLY, undone by DROP INDEX CONCURRENTLY."""
    hazards = [Hazard.SCAN] + ([Hazard.DATA_DEPENDENT] if index.unique else [])
    return Step(
        id="",
        phase=phase,
        sql=create_index(index, concurrently=True),
        reason=reason,
        locks=(lock(SUE, index.schema, index.table),),
        hazards=tuple(hazards),
        transactional=False,
        undo=Undo(drop_index(index, concurrently=True), transactional=False),
        lock_timeout_ms=LONG_WAIT_MS,
        statement_timeout_ms=0,
        done=index_is_valid(index),
        gate=gate,
        objects=(index.ref, Ref("table", (index.schema, index.table))),
    )


def remove_index(
    phase: Phase, index: Index, reason: str, *, undo_builds: Index | None = None
) -> Step:
    """DROP INDEX CONCURRENTLY, undone by building it (or `undo_builds`) again."""
    undo = create_index(undo_builds or index, concurrently=True)
    return Step(
        id="",
        phase=phase,
        sql=drop_index(index, concurrently=True),
        reason=reason,
        locks=(lock(SUE, index.schema, index.table),),
        transactional=False,
        undo=Undo(undo, transactional=False),
        lock_timeout_ms=LONG_WAIT_MS,
        statement_timeout_ms=0,
        done=sql_text(
            "SELECT to_regclass({}) IS NULL", literal(quoted(index.schema, index.name))
        ),
        objects=(index.ref, Ref("table", (index.schema, index.table))),
    )


def index_is_valid(index: Index) -> str:
    """Probe: the index is there and valid."""
    return sql_text(
        "SELECT EXISTS (SELECT FROM pg_catalog.pg_index"
        " WHERE indexrelid = to_regclass({}) AND indisvalid)",
        literal(quoted(index.schema, index.name)),
    )


def quoted(schema: str, name: str) -> str:
    """`"schema"."name"`, always quoted: what to_regclass takes."""
    return sql_text("{}.{}", schema, name)


def backfill(
    table: tuple[str, str],
    assignments: str,
    predicate: str,
    reason: str,
    *,
    gate: Gate | None = None,
    objects: Iterable[Ref] = (),
    no_undo_because: str = "the value goes with the column that holds it",
) -> Step:
    """Move data in batches; the SQL does one batch and is repeated until no row."""
    sql = sql_text(
        "UPDATE {table} SET {assignments}\nWHERE ctid = ANY (ARRAY(\n"
        "    SELECT ctid FROM {table}\n    WHERE {predicate}\n"
        "    LIMIT {rows} FOR NO KEY UPDATE))\n  AND ({predicate})",
        table=raw(quoted(*table)),
        assignments=raw(assignments),
        predicate=raw(predicate),
        rows=literal(BATCH_ROWS),
    )
    return Step(
        id="",
        phase=Phase.BACKFILL,
        sql=sql,
        reason=reason,
        locks=(lock(LockMode.ROW_EXCLUSIVE, *table),),
        no_undo_because=no_undo_because,
        lock_timeout_ms=MAX_STALL_MS * 10,
        statement_timeout_ms=0,
        gate=gate,
        backfill=Backfill(table, assignments, predicate),
        objects=tuple(objects),
    )


def backfill_rows(
    moved: Backfill,
    reason: str,
    *,
    into: tuple[str, str],
    phase: Phase = Phase.BACKFILL,
    hazards: Iterable[Hazard] = (),
    objects: Iterable[Ref] = (),
    no_undo_because: str = "the rows go with the table that holds them",
) -> Step:
    """Make rows of another table of those of this one, in batches."""
    home, where = raw(quoted(*moved.table)), raw(f"({moved.predicate})")
    return Step(
        id="",
        phase=phase,
        sql=move(moved, home, where, BATCH_ROWS),
        reason=reason,
        locks=(lock(RS, *moved.table), lock(LockMode.ROW_EXCLUSIVE, *into)),
        hazards=tuple(hazards),
        no_undo_because=no_undo_because,
        lock_timeout_ms=MAX_STALL_MS * 10,
        statement_timeout_ms=0,
        backfill=moved,
        objects=tuple(objects),
    )


def names(columns: Sequence[str]) -> str:
    """Quoted names, separated by commas."""
    return render(commas(tuple(columns)))
