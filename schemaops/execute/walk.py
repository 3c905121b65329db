"""Walk a table once in batches of pages (TID range scans, PostgreSQL >= 14).

Every leaf of a partitioned table is walked. The size of a batch follows the time that
the last one took.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from schemaops.execute.batch import Batches, Job, Leaf, Progress, Range
from schemaops.execute.model import Happening
from schemaops.execute.queries import query

FIRST_PAGES = 16
MOST_PAGES = 4096


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
    pages, batches = FIRST_PAGES, Batches.of(job)
    for leaf, passed, end in _rest(tables, progress):
        page = progress.page if leaf.oid == progress.leaf else 0
        while page < end:
            wanted = Range(leaf, page, min(page + pages, end))
            progress, seconds = batches.run(progress, wanted)
            done, page = progress.page - page, progress.page
            pages = _next_size(done, seconds, batches.pace.batch_seconds)
            job.worker.tell(Happening.PROGRESS, job.step, "", passed + page, total)
    return progress


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


def _next_size(pages: int, seconds: float, wished: float) -> int:
    """Pages of the next batch, so that its transactions take as long as wished."""
    factor = min(max(wished / max(seconds, 1e-6), 0.5), 2.0)
    return min(max(int(pages * factor), 1), MOST_PAGES)
