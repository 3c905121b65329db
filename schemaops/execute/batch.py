"""One batch of a backfill: the rows of a range of pages, in a few short transactions.

Each transaction moves a share of the rows (shares.py) and also writes how far the walk
came, so a killed run goes on where it was. These commits do not wait for the disk: if
the server loses the last ones, it loses rows and progress alike.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, replace

from schemaops.execute import ledger
from schemaops.execute.fault import point
from schemaops.execute.pace import Pace
from schemaops.execute.persist import persist
from schemaops.execute.shares import Shares, of_share
from schemaops.execute.statement import guards
from schemaops.execute.worker import Worker
from schemaops.plan.model import Backfill, Step
from schemaops.plan.moving import move
from schemaops.sqltext import Fragment, compose, literal, raw

ASYNC = "SET LOCAL synchronous_commit = off"
EVERY_ROW = raw("")


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


@dataclass(frozen=True, slots=True)
class Range:
    """Pages of a leaf, from `first` up to `stop`."""

    leaf: Leaf
    first: int
    stop: int

    def shorter(self, attempt: int) -> Range:
        """After a failed attempt ask for less: fewer rows, fewer locks to wait for."""
        pages = max(1, (self.stop - self.first) >> (attempt - 1))
        return replace(self, stop=self.first + pages)


@dataclass(frozen=True, slots=True)
class Batches:
    """The batches of one walk, with what was learned of the table and of others."""

    job: Job
    pace: Pace
    shares: Shares

    @classmethod
    def of(cls, job: Job) -> Batches:
        """Before the first one."""
        return cls(job, Pace(job.worker, job.step), Shares(job.backfill))

    def run(self, progress: Progress, pages: Range) -> tuple[Progress, float]:
        """Do these pages, or fewer when they are contended.

        Returns how far the walk is then, and the seconds of the longest transaction.
        """
        count, slowest = self.shares.next(), 0.0
        for number in range(count):
            began = time.monotonic()
            # What contention cut off from one share, the next ones leave alone, too.
            progress, pages = self._share(progress, pages, number, count)
            seconds = time.monotonic() - began
            slowest = max(slowest, seconds)
            self.pace.rest(seconds)
        return progress, slowest

    def _share(
        self, before: Progress, pages: Range, number: int, count: int
    ) -> tuple[Progress, Range]:
        worker, step = self.job.worker, self.job.step
        last = number == count - 1

        def once(attempt: int) -> tuple[Progress, Range]:
            done = pages.shorter(attempt)
            with worker.work.transaction():
                share = of_share(number, count)
                rows = touch(self.job, batch_sql(self.job.backfill, done, share))
                point("batch-ran")
                if last and count > 1:
                    self.shares.learn(worker.work, done.leaf.oid)
                page = done.stop if last else done.first
                after = Progress(before.ends, done.leaf.oid, page, before.rows + rows)
                ledger.record_progress(worker.work, worker.run, step, asdict(after))
            point("batch-committed")
            return after, done

        return persist(worker, step, once)


def batch_sql(backfill: Backfill, pages: Range, share: Fragment = EVERY_ROW) -> str:
    """The statement for the rows in these pages, or for a share of them."""
    where = compose(
        "ctid >= {}::tid AND ctid < {}::tid AND {}({})",
        literal(f"({pages.first},0)"),
        literal(f"({pages.stop},0)"),
        share,
        raw(backfill.predicate),
    )
    home = compose("ONLY {}.{}", pages.leaf.schema, pages.leaf.name)
    return move(backfill, home, where)


def touch(job: Job, statement: str) -> int:
    """Run one batch in the open transaction, guarded; returns the rows touched."""
    work = job.worker.work
    work.execute(guards(job.step).encode())
    work.execute(ASYNC)
    return max(work.execute(statement.encode()).rowcount, 0)
