"""The backfill of a new column: our runner's, with its pauses, next to batches by key.

Every run begins with a copy of the same database, after expand.
"""

from __future__ import annotations

import time

from schemaops.plan.model import Phase, Plan
from tests.benchmarks.measure import Figure, Sample, interleaved
from tests.benchmarks.rewrites import copied_column, syncing
from tests.fixtures.arena import Arena

RUNS = 3


def measure(arena: Arena, rows: int) -> list[Figure]:
    """The copy of a column that becomes text."""
    prepare(arena, rows)
    plan = arena.plan(syncing.BEFORE, syncing.RETYPED)
    runs = interleaved(
        RUNS, {"ours": lambda: ours(arena, plan, rows), "peer": lambda: peer(arena)}
    )
    return [
        Figure(
            f"backfill of {rows:,} rows",
            runs["ours"],
            "pgroll's batches and triggers",
            runs["peer"],
            goal="4x faster",
            goal_ratio=1 / 4,
        )
    ]


def prepare(arena: Arena, rows: int) -> None:
    """Both after their own preparations, with no row filled."""
    arena.create("to_fill", syncing.BEFORE, syncing.ROWS.format(rows))
    arena.copy("peer_to_fill", "to_fill")
    add_copy = f'ALTER TABLE t ADD COLUMN "{syncing.COPY}" text;'
    arena.execute("peer_to_fill", add_copy + syncing.peer_triggers())


def ours(arena: Arena, plan: Plan, rows: int) -> Sample:
    """Seconds of the backfill's step."""
    arena.copy("filling", "to_fill")
    arena.carry_out("filling", plan, (Phase.EXPAND,))
    report = arena.carry_out("filling", plan, (Phase.BACKFILL,))
    (filled,) = [outcome for outcome in report.ran if outcome.rows]
    assert filled.rows == rows, f"{filled.rows} of {rows} rows were filled"
    return Sample(filled.seconds)


def peer(arena: Arena) -> Sample:
    """Seconds of all batches."""
    arena.copy("filling", "peer_to_fill")
    began = time.perf_counter()
    copied_column.fill(arena.server, "filling")
    seconds = time.perf_counter() - began
    with arena.server.connect("filling") as connection:
        left = connection.execute("SELECT count(*) FROM t WHERE copy_is_due").fetchone()
    assert left == (0,), f"{left} rows were not filled"
    return Sample(seconds)
