"""One step outside of a transaction (CREATE or DROP INDEX CONCURRENTLY), or its undo.

No transaction binds it to its ledger row, so the catalog decides what is true after
a crash: the step's own `done` query, asked after an invalid index of the step's name
was dropped. That one rule serves all four cases. An interrupted build is built
again, an interrupted drop is thereby finished, and for undos the other way round.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import psycopg

from schemaops.errors import SchemaopsError, StepFailed
from schemaops.execute.fault import point
from schemaops.execute.model import State
from schemaops.execute.persist import persist
from schemaops.execute.queries import query
from schemaops.execute.statement import session_guards
from schemaops.execute.worker import Worker
from schemaops.plan.model import Step, Undo
from schemaops.plan.steps import DETACH_WAIT_MS
from schemaops.sqltext import literal, sql_text

_FINALIZE_LIMITS = sql_text(
    "SET lock_timeout = {}; SET statement_timeout = {}",
    literal(f"{DETACH_WAIT_MS}ms"),
    literal(f"{2 * DETACH_WAIT_MS}ms"),
)
"""FINALIZE locks the partition against everybody first, then waits for one old
snapshot after another: lock_timeout bounds each of these waits, not their sum."""


def run(worker: Worker, step: Step, *, fresh: bool) -> int:
    """Carry the step out, unless it is in effect; returns the number of attempts.

    fresh: it was never begun, so the catalog need not be asked.
    """
    attempts = _until(worker, step, step.sql, wanted=True, fresh=fresh)
    worker.record(step, State.DONE, attempts)
    point("concurrent-recorded")
    return attempts


def run_undo(worker: Worker, step: Step, undo: Undo, *, fresh: bool) -> int:
    """Take the step back, unless it is; returns the number of attempts."""
    attempts = _until(worker, step, undo.sql, wanted=False, fresh=fresh)
    worker.record(step, State.UNDONE, attempts)
    return attempts


def settle(worker: Worker, step: Step) -> bool | None:
    """Clear away what was left half done; then whether the step is in effect, if known.

    An invalid index is dropped, a detach that waits for its second half is finished.
    """
    _drop_invalid(worker, step)
    _finalize(worker, step)
    return in_effect(worker, step)


def settled(worker: Worker, step: Step) -> bool | None:
    """`settle`, tried again while somebody is in the way."""

    def once(_attempt: int) -> bool | None:
        with _guarded(worker, step):
            return settle(worker, step)

    return persist(worker, step, once)


def _drop_invalid(worker: Worker, step: Step) -> None:
    for schema, name in _indexes(step):
        row = worker.work.execute(
            query("invalid_index"), {"schema": schema, "name": name}
        ).fetchone()
        if row and row[0]:
            drop = sql_text("DROP INDEX CONCURRENTLY {}.{}", schema, name)
            worker.work.execute(drop.encode())
            point("invalid-dropped")


def _finalize(worker: Worker, step: Step) -> None:
    for schema, name in _tables(step):
        row = worker.work.execute(
            query("pending_detach"), {"schema": schema, "name": name}
        ).fetchone()
        if row:
            finish = sql_text(
                "ALTER TABLE {}.{} DETACH PARTITION {}.{} FINALIZE", *row, schema, name
            )
            worker.work.execute(_FINALIZE_LIMITS.encode())
            worker.work.execute(finish.encode())
            worker.work.execute(session_guards(step).encode())
            point("detach-finalized")


def in_effect(worker: Worker, step: Step) -> bool | None:
    """What the step's `done` query says; None when there is none.

    Raises StepFailed when it is not a query that returns one boolean.
    """
    if step.done is None:
        return None
    row = worker.work.execute(step.done.encode()).fetchone()
    if row is None or not isinstance(row[0], bool):
        raise StepFailed("`done` must return one boolean", where=f"step {step.id}")
    return row[0]


def _until(worker: Worker, step: Step, sql: str, *, wanted: bool, fresh: bool) -> int:
    def once(attempt: int) -> int:
        with _guarded(worker, step):
            again = attempt > 1 or not fresh
            if again and settle(worker, step) is wanted:
                return attempt
            point("concurrent-begun")
            worker.work.execute(sql.encode())
            point("concurrent-ran")
            return attempt

    try:
        return persist(worker, step, once)
    except SchemaopsError:
        # An invalid unique index still refuses rows: not to be left to the next run.
        with contextlib.suppress(psycopg.Error):
            _drop_invalid(worker, step)
        # A detach is not to stay half done: if this does not get through either, the
        # next run ends it.
        with contextlib.suppress(psycopg.Error):
            _finalize(worker, step)
        with contextlib.suppress(psycopg.Error):
            worker.work.execute("SET lock_timeout = 0; SET statement_timeout = 0")
        raise


@contextlib.contextmanager
def _guarded(worker: Worker, step: Step) -> Iterator[None]:
    worker.work.execute(session_guards(step).encode())
    try:
        yield
    finally:
        if not worker.work.closed:
            worker.work.execute("SET lock_timeout = 0; SET statement_timeout = 0")


def _tables(step: Step) -> list[tuple[str, str]]:
    """Tables of a step that is about tables first: a partition and its parent."""
    if not step.objects or step.objects[0].kind != "table":
        return []
    return [(r.path[0], r.path[1]) for r in step.objects if r.kind == "table"]


def _indexes(step: Step) -> list[tuple[str, str]]:
    return [
        (ref.path[0], ref.path[-1])
        for ref in step.objects
        if ref.kind == "index" and len(ref.path) >= 2
    ]
