"""`make history`: every consecutive pair of versions of a real schema, proven.

Ten years of a real project's structure.sql (159 versions, written by many versions
of pg_dump). Each pair is planned, rehearsed, and taken back. A pair whose files
themselves do not load is listed with the reason.
"""

from __future__ import annotations

import itertools
import os
import queue
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from schemaops.errors import SchemaopsError
from schemaops.planning import plan_of
from schemaops.proof import prove
from schemaops.proposal import propose
from schemaops.sources.git import read_git_design
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop

PATH = "schema/structure.sql"
WORKERS = 2


@dataclass(frozen=True)
class Row:
    """What became of one pair."""

    pair: str
    planned: bool
    converged: bool
    rolled_back: bool
    steps: int
    seconds: float
    reason: str = ""


def corpora() -> Path:
    """The folder of real schemas."""
    return Path(os.environ.get("SCHEMAOPS_CORPORA", "../shared/corpora"))


def clone(folder: Path) -> Path:
    """The history as a git repository."""
    target = folder / "panoptes"
    bundle = corpora() / "panoptes" / "history.bundle"
    subprocess.run(
        ["git", "clone", "--quiet", str(bundle.resolve()), str(target)], check=True
    )
    return target


def versions(repository: Path) -> list[str]:
    """Its tags, oldest first."""
    listed = subprocess.run(
        ["git", "-C", str(repository), "tag", "--sort=version:refname"],
        check=True,
        capture_output=True,
        text=True,
    )
    return listed.stdout.split()


Places = queue.SimpleQueue[str]
"""Databases that nobody loads into at the moment."""


def one(
    workshop: Workshop, places: Places, repository: Path, before: str, after: str
) -> Row:
    """Plan, rehearse and judge one pair."""
    place = places.get()
    try:
        return judged(workshop, place, repository, before, after)
    finally:
        places.put(place)


def judged(
    workshop: Workshop, place: str, repository: Path, before: str, after: str
) -> Row:
    """One pair, its files loaded in a database of its own."""
    start, pair = time.perf_counter(), f"{before} → {after}"
    steps = 0
    try:
        sides = [
            read_design_side(
                workshop, ref, read_git_design(repository, ref, PATH), place
            )
            for ref in (before, after)
        ]
        proposal = propose(workshop, *sides)
        plan = plan_of(workshop, proposal)
        steps = len(plan.steps)
        evidence = prove(workshop, proposal, plan)
    except SchemaopsError as error:
        seconds = time.perf_counter() - start
        return Row(pair, steps > 0, False, False, steps, seconds, str(error))
    forward = all(leg.ok for leg in evidence.legs if leg.name == "forward")
    back = all(leg.ok for leg in evidence.legs if leg.name != "forward")
    reason = "; ".join(evidence.failures)
    seconds = time.perf_counter() - start
    clean = not evidence.failures
    return Row(pair, True, forward and clean, back, steps, seconds, reason)


def run(only: list[str]) -> int:
    """Print a line a pair and the summary; 0 when every loadable pair is proven."""
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, Workshop(15) as workshop:
        repository = clone(Path(folder))
        tags = versions(repository)
        pairs = [p for p in itertools.pairwise(tags) if not only or p[0] in only]
        rows = []
        places: Places = queue.SimpleQueue()
        for _ in range(WORKERS):
            places.put(workshop.database())
        with ThreadPoolExecutor(WORKERS) as pool:
            for row in pool.map(lambda p: one(workshop, places, repository, *p), pairs):
                rows.append(row)
                show(row)
    summary(rows, time.perf_counter() - begin)
    return 0 if sum(row.rolled_back for row in rows) >= len(rows) - 3 else 1


def show(row: Row) -> None:
    """One line."""
    marks = "".join(
        "✓" if ok else "✗" for ok in (row.planned, row.converged, row.rolled_back)
    )
    first = row.reason.splitlines()[0] if row.reason else ""
    sys.stdout.write(
        f"{row.pair}  {marks}  {row.steps:3d} steps  {row.seconds:5.2f} s  {first}\n"
    )
    sys.stdout.flush()


def summary(rows: list[Row], seconds: float) -> None:
    """The counts."""
    planned, converged = sum(r.planned for r in rows), sum(r.converged for r in rows)
    back, steps = sum(r.rolled_back for r in rows), sum(r.steps for r in rows)
    sys.stdout.write(
        f"{len(rows)} pairs: {planned} planned, {converged} converged, {back} rolled"
        f" back, {steps} steps, {seconds:.0f} s\n"
    )


if __name__ == "__main__":
    if not (corpora() / "panoptes").is_dir():
        sys.exit("skipped: there is no folder of real schemas (SCHEMAOPS_CORPORA)")
    sys.exit(run(sys.argv[1:]))
