"""One transactional step, forward or back: BEGIN, guards, its SQL, ledger, COMMIT.

The ledger row is written by the transaction that does the step, so after a crash
the one cannot be there without the other.
"""

from __future__ import annotations

from schemaops.execute import held_locks
from schemaops.execute.fault import point
from schemaops.execute.model import State
from schemaops.execute.persist import persist
from schemaops.execute.worker import Worker
from schemaops.plan.model import Step, Undo
from schemaops.sqltext import literal, sql_text


def guards(step: Step, patience_ms: int = 0) -> str:
    """The settings that bound a step in its transaction; 0 is no limit."""
    lock, statement = (
        limit + patience_ms if limit else 0
        for limit in (step.lock_timeout_ms, step.statement_timeout_ms)
    )
    return sql_text(
        "SET LOCAL lock_timeout = {};\nSET LOCAL statement_timeout = {}",
        literal(f"{lock}ms"),
        literal(f"{statement}ms"),
    )


def session_guards(step: Step) -> str:
    """The settings that bound a step outside of a transaction."""
    return sql_text(
        "SET lock_timeout = {};\nSET statement_timeout = {}",
        literal(f"{step.lock_timeout_ms}ms"),
        literal(f"{step.statement_timeout_ms}ms"),
    )


def run(worker: Worker, step: Step) -> int:
    """Carry the step out; returns the number of attempts."""

    def once(attempt: int) -> int:
        with worker.work.transaction():
            worker.work.execute(guards(step, worker.patience.ms).encode())
            point("step-begun")
            worker.work.execute(step.sql.encode())
            point("step-ran")
            held_locks.check(worker, step)
            worker.record(step, State.DONE, attempt)
            point("step-recorded")
        point("step-committed")
        return attempt

    return persist(worker, step, once)


def run_undo(worker: Worker, step: Step, undo: Undo) -> int:
    """Take the step back; returns the number of attempts."""

    def once(attempt: int) -> int:
        with worker.work.transaction():
            worker.work.execute(guards(step, worker.patience.ms).encode())
            worker.work.execute(undo.sql.encode())
            point("undo-ran")
            worker.record(step, State.UNDONE, attempt)
            point("undo-recorded")
        point("undo-committed")
        return attempt

    return persist(worker, step, once)
