"""What clients at a steady pace notice of a backfill: the 99th percentile of their waits.

They read and write rows of the table by its key, beside our runner at its own pace, and
beside batches by key without a pause. Every half second the backfill is held for half a
second, between two of its transactions: what the clients notice then is what they notice
without it, and a busy moment of the machine meets both alike.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from schemaops.execute.model import Event, Happening, Options
from schemaops.plan.model import Phase, Plan
from schemaops.postgres.server import DESIGN_ROLE
from tests.benchmarks.measure import Figure, Sample
from tests.benchmarks.rewrites import copied_column, filling, syncing
from tests.benchmarks.rewrites.clients import Clients, Wait
from tests.fixtures.arena import Arena

RUNS = 3
PER_SECOND = 300
TURN_SECONDS = 0.5
SETTLE_SECONDS = 0.02
"""At the begin of a turn, uncounted: a client may still wait for the turn before."""
STATEMENTS = (
    "SELECT name, amount, visits FROM t WHERE id = %(id)s",
    "SELECT count(*) FROM t WHERE id BETWEEN %(id)s AND %(id)s + 20",
    "UPDATE t SET visits = visits + 1 WHERE id = %(id)s",
    "UPDATE t SET amount = amount + 1 WHERE id = %(id)s",
)
NOBODY = "the same in turns without it"
DEFAULTS = Options()

Pair = tuple[Sample, Sample]
"""Beside a backfill, and without it."""


@dataclass
class Turns:
    """When the backfill was at work, and when it was held; seconds of the clock."""

    began: float = field(default_factory=time.monotonic)
    working: list[tuple[float, float]] = field(default_factory=list)
    held: list[tuple[float, float]] = field(default_factory=list)

    def between(self) -> None:
        """Called between transactions: hold the backfill if its turn is over."""
        ended = time.monotonic()
        if ended - self.began < TURN_SECONDS:
            return
        time.sleep(TURN_SECONDS)
        self.working.append((self.began, ended))
        self.began = time.monotonic()
        self.held.append((ended, self.began))


def measure(arena: Arena, rows: int) -> list[Figure]:
    """Both backfills, each next to none."""
    filling.prepare(arena, rows)
    plan = arena.plan(syncing.BEFORE, syncing.RETYPED)
    runs: dict[str, list[Pair]] = {"ours": [], "peer": []}
    for _ in range(RUNS):
        runs["ours"].append(ours(arena, plan, rows))
        runs["peer"].append(peer(arena, rows))
    what = f"99 % of {PER_SECOND} statements a second took at most, beside"
    goals = {
        "ours": (f"{what} our backfill of {rows:,} rows", "at most 1.25x", 1.25),
        "peer": (f"{what} pgroll's batches and triggers", "", None),
    }
    return [
        Figure(
            said,
            [beside for beside, _ in runs[name]],
            NOBODY,
            [without for _, without in runs[name]],
            goal=goal,
            goal_ratio=ratio,
        )
        for name, (said, goal, ratio) in goals.items()
    ]


def ours(arena: Arena, plan: Plan, rows: int, options: Options = DEFAULTS) -> Pair:
    """Beside the runner of `schemaops apply`, and without it."""
    arena.copy("filling", "to_fill")
    arena.carry_out("filling", plan, (Phase.EXPAND,))

    def work(turns: Turns) -> None:
        def hear(event: Event) -> None:
            if event.what is Happening.PROGRESS:
                turns.between()

        arena.carry_out("filling", plan, (Phase.BACKFILL,), hear, options)

    return _beside(arena, rows, work)


def peer(arena: Arena, rows: int) -> Pair:
    """Beside batches by key, and without them."""
    arena.copy("filling", "peer_to_fill")
    return _beside(
        arena,
        rows,
        lambda turns: copied_column.fill(arena.server, "filling", turns.between),
    )


def percentile(waits: Sequence[Wait], part: float) -> float:
    """The wait that this part of all waits does not exceed; seconds."""
    ordered = sorted(wait.seconds for wait in waits)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


def _beside(arena: Arena, rows: int, work: Callable[[Turns], object]) -> Pair:
    clients = Clients(
        lambda: arena.server.connect("filling", DESIGN_ROLE),
        STATEMENTS,
        ids=rows,
        per_second=PER_SECOND,
    )
    with clients:
        turns = Turns()
        work(turns)
    errors = len(clients.errors)
    beside, without = (
        Sample(percentile(_within(clients.waits, times), 0.99), errors=errors)
        for times in (turns.working, turns.held)
    )
    return beside, without


def _within(waits: Sequence[Wait], turns: Sequence[tuple[float, float]]) -> list[Wait]:
    return [
        wait
        for wait in waits
        for began, ended in turns
        if began + SETTLE_SECONDS <= wait.began < ended
    ]
