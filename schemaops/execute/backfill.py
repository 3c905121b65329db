"""Move data in small batches while the application runs.

The table is walked by ranges of pages (walk.py). When rows match the predicate after
that, they were written behind the walk: the step's own SQL is repeated until it touches
no row. Then no row may match any more, or the table is walked again.
"""

from __future__ import annotations

from schemaops.errors import StepFailed
from schemaops.execute.batch import Job, Progress, touch
from schemaops.execute.fault import point
from schemaops.execute.model import State
from schemaops.execute.persist import persist
from schemaops.execute.walk import leaves, start, walk
from schemaops.execute.worker import Worker
from schemaops.plan.model import Backfill, Step
from schemaops.sqltext import raw, sql_text

FINISHING_BATCHES = 1000
"""Batches of the step's own SQL, before the table is rather walked again."""


def run(worker: Worker, step: Step, backfill: Backfill) -> int:
    """Carry a backfill out, or go on with it; returns the rows touched.

    Raises StepFailed when rows still need it after all passes.
    """
    job = Job(worker, step, backfill)
    progress = _known(job)
    rows = 0
    for _ in range(worker.options.passes):
        tables = leaves(job)
        progress = walk(job, tables, progress or start(tables, rows))
        point("backfill-walked")
        rows, left = progress.rows, _remains(job)
        if left:
            rows, left = rows + _finish(job), _remains(job)
        if not left:
            worker.record(step, State.DONE)
            point("step-committed")
            return rows
        progress = None
    raise StepFailed(
        f"rows still match `{backfill.predicate}` after {worker.options.passes} passes",
        where=f"step {step.id}",
        hint="something keeps writing such rows (does a trigger cover the old "
        "application?), or the assignment does not change what the predicate asks",
    )


def _known(job: Job) -> Progress | None:
    entry = job.worker.entries().get(job.step.id)
    return Progress(**entry.progress) if entry and entry.progress else None


def _finish(job: Job) -> int:
    """Repeat the step's own SQL until it touches no row."""

    def once(_attempt: int) -> int:
        with job.worker.work.transaction():
            touched = touch(job, job.step.sql)
        point("finishing-committed")
        return touched

    rows = 0
    for _ in range(FINISHING_BATCHES):
        touched = persist(job.worker, job.step, once)
        rows += touched
        if not touched:
            break
    return rows


def _remains(job: Job) -> bool:
    schema, name = job.backfill.table
    ask = sql_text(
        "SELECT EXISTS (SELECT FROM {}.{} WHERE {})",
        schema,
        name,
        raw(f"({job.backfill.predicate})"),
    )
    row = job.worker.work.execute(ask.encode()).fetchone()
    return bool(row and row[0])
