"""Walk a table once in batches of pages, each a short transaction of its own.

A batch moves the rows of a range of pages (TID range scan, PostgreSQL >= 14); every
leaf of a partitioned table is walked. The transaction of a batch also writes how far
it came, so a killed run goes on where it was. These commits do not wait for the
disk: if the server loses the last ones, it loses rows and progress alike.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from schemaops.execute import ledger
from schemaops.execute.fault import point
from schemaops.execute.model import Happening
from schemaops.execute.persist import persist
from schemaops.execute.queries import query
from schemaops.execute.statement import guards
from schemaops.execute.worker import Worker
from schemaops.plan.model import Backfill, Step
from schemaops.plan.moving import move
from schemaops.sqltext import compose, literal, raw

FIRST_PAGES = 16
MOST_PAGES = 4096
ASYNC = "SET LOCAL synchronous_commit = off"


@dataclass(frozen=True, slots=True)
class Job:
    """A backfill at work."""

    worker: Worker
    step: Step
    backfill: Backfill


@dataclass(frozen=True, slots=True)
class Leaf:
    """A table with rows of its own, and how many pages it has now."""

    oid: int
    schema: str
    name: str
    pages: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the walk is; kept in the ledger.

    ends: pages of each leaf when the walk began, by oid. leaf, page: what is next.
    rows: touched so far.
    """

    ends: dict[str, int]
    leaf: int = 0
    page: int = 0
    rows: int = 0


def leaves(job: Job) -> list[Leaf]:
    """The table, its partitions and its heirs that hold rows, in order of oid."""
    schema, name = job.backfill.table
    found = job.worker.work.execute(query("leaves"), {"schema": schema, "name": name})
    return [Leaf(*row) for row in found.fetchall()]


def start(tables: Sequence[Leaf], rows: int = 0) -> Progress:
    """The beginning of a walk, up to what the tables hold now."""
    return Progress({str(leaf.oid): leaf.pages for leaf in tables}, rows=rows)


def walk(job: Job, tables: Sequence[Leaf], progress: Progress) -> Progress:
    """Walk what is left; returns how far it came, which is the end."""
    total = sum(progress.ends.values())
    pages = FIRST_PAGES
    for leaf, passed, end in _rest(tables, progress):
        page = progress.page if leaf.oid == progress.leaf else 0
        while page < end:
            began = time.monotonic()
            progress = _batch(job, leaf, progress, page, min(page + pages, end))
            seconds = time.monotonic() - began
            pages = _next_size(job, progress.page - page, seconds)
            page = progress.page
            job.worker.tell(Happening.PROGRESS, job.step, "", passed + page, total)
            time.sleep(seconds * job.worker.options.pause_ratio)
    return progress


def batch_sql(backfill: Backfill, leaf: Leaf, first: int, end: int) -> str:
    """The statement for the rows in the pages from `first` up to `end`."""
    where = compose(
        "ctid >= {}::tid AND ctid < {}::tid AND ({})",
        literal(f"({first},0)"),
        literal(f"({end},0)"),
        raw(backfill.predicate),
    )
    return move(backfill, compose("ONLY {}.{}", leaf.schema, leaf.name), where)


def touch(job: Job, statement: str) -> int:
    """Run one batch in the open transaction, guarded; returns the rows touched."""
    work = job.worker.work
    work.execute(guards(job.step).encode())
    work.execute(ASYNC)
    return max(work.execute(statement.encode()).rowcount, 0)


def _rest(
    tables: Sequence[Leaf], progress: Progress
) -> Iterator[tuple[Leaf, int, int]]:
    """Each leaf that is not finished, the pages before it, and where it ends."""
    passed = 0
    for leaf in tables:
        end = progress.ends.get(str(leaf.oid), 0)
        if leaf.oid >= progress.leaf:
            yield leaf, passed, end
        passed += end


def _batch(job: Job, leaf: Leaf, before: Progress, first: int, stop: int) -> Progress:
    """Do the pages from `first` up to `stop`, or fewer when they are contended."""
    worker = job.worker

    def once(attempt: int) -> Progress:
        # After a failed attempt ask for less: fewer rows are fewer locks to wait for.
        end = first + max(1, (stop - first) >> (attempt - 1))
        with worker.work.transaction():
            touched = touch(job, batch_sql(job.backfill, leaf, first, end))
            point("batch-ran")
            after = replace(before, leaf=leaf.oid, page=end, rows=before.rows + touched)
            ledger.record_progress(worker.work, worker.run, job.step, asdict(after))
        point("batch-committed")
        return after

    return persist(worker, job.step, once)


def _next_size(job: Job, pages: int, seconds: float) -> int:
    """Pages of the next batch, so that it takes about as long as wished."""
    wished = job.worker.options.batch_ms / 1000
    if job.step.statement_timeout_ms:
        wished = min(wished, job.step.statement_timeout_ms / 2000)
    factor = min(max(wished / max(seconds, 1e-6), 0.5), 2.0)
    return min(max(int(pages * factor), 1), MOST_PAGES)
