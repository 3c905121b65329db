"""The longest wait of a reader or writer while a plan is applied to a large table.

The old application's statements run until contract, the new one's from then on, 50 a
second in all. Each plan has a copy of the same database; beside it, on another copy,
runs the statement that one would write without a tool.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from schemaops.execute.model import Event, Happening, Outcome
from schemaops.plan.model import Phase, Plan, Step
from schemaops.postgres.server import DESIGN_ROLE
from tests.benchmarks.measure import Figure, Sample
from tests.benchmarks.rewrites.clients import Clients, Wait
from tests.benchmarks.rewrites.large import BEFORE, CASES, ROWS, Case
from tests.fixtures.arena import Arena

QUIET_SECONDS = 2.0
BESIDE_SECONDS = 0.3
"""Of clients before and after a statement that is over at once."""
PEER = "the plain statement"
NOBODY = "nobody"


@dataclass
class Applied:
    """A plan that was applied while clients ran."""

    outcomes: list[Outcome] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    turns: list[tuple[float, Step | None]] = field(default_factory=list)

    def hear(self, event: Event) -> None:
        """Note when a step begins, and when it has ended."""
        if event.what is Happening.STARTED:
            self.turns.append((time.monotonic(), event.step))
        elif event.what is Happening.DONE:
            self.turns.append((time.monotonic(), None))

    def take(self, clients: Clients) -> None:
        """What these clients noticed."""
        self.waits += clients.waits
        self.errors += clients.errors

    @property
    def longest(self) -> Wait:
        """The statement that took longest."""
        return max(self.waits, key=lambda wait: wait.seconds)

    @property
    def step(self) -> str:
        """The step that was at work in the middle of the longest wait."""
        middle = self.longest.began + self.longest.seconds / 2
        before = [step for at, step in self.turns if at <= middle]
        step = before[-1] if before else None
        return "outside of the steps" if step is None else f"in {step.phase}, {step.id}"


def measure(arena: Arena, rows: int) -> Iterator[Figure]:
    """Every plan, after the clients alone."""
    arena.create("large", BEFORE, ROWS.format(rows=rows))
    quiet = quiet_wait(arena, rows)
    for case in CASES:
        plain, held = plainly(arena, case, rows)
        plan = arena.plan(BEFORE, case.after)
        applied = planned(arena, plan, case, rows)
        yield Figure(
            f"longest wait: {case.what}, {rows:,} rows ({applied.step})",
            [Sample(applied.longest.seconds, errors=len(applied.errors))],
            PEER,
            [plain],
            goal="at most 0.1 s, no error",
            goal_seconds=0.1,
            goal_errors=0,
        )
        for outcome in change_over(plan, applied.outcomes):
            yield Figure(
                f"change-over: {case.what} ({outcome.attempts} attempts)",
                [Sample(outcome.seconds)],
                PEER,
                [held],
                goal="at most 0.05 s",
                goal_seconds=0.05,
            )
    yield Figure(
        "longest wait: the clients alone, for comparison", [quiet], NOBODY, [quiet]
    )


def planned(arena: Arena, plan: Plan, case: Case, rows: int) -> Applied:
    """Apply the plan while both versions of the application run, one by one."""
    arena.copy("work", "large")
    applied = Applied()
    for phases, statements in (
        ((Phase.EXPAND, Phase.BACKFILL), case.old),
        ((Phase.CONTRACT,), case.new),
    ):
        with _clients(arena, statements, rows) as clients:
            time.sleep(BESIDE_SECONDS)
            report = arena.carry_out("work", plan, phases, applied.hear)
            time.sleep(BESIDE_SECONDS)
        applied.outcomes += report.ran
        applied.take(clients)
    return applied


def plainly(arena: Arena, case: Case, rows: int) -> tuple[Sample, Sample]:
    """The longest wait beside the plain statement, and how long the statement took."""
    arena.copy("work", "large")
    with _clients(arena, case.old, rows) as clients:
        time.sleep(BESIDE_SECONDS)
        began = time.monotonic()
        arena.execute("work", case.plain)
        held = time.monotonic() - began
        time.sleep(BESIDE_SECONDS)
    wait = Sample(clients.longest.seconds, errors=len(clients.errors))
    return wait, Sample(held)


def quiet_wait(arena: Arena, rows: int) -> Sample:
    """What the clients notice of the machine alone."""
    arena.copy("work", "large")
    with _clients(arena, CASES[0].old, rows) as clients:
        time.sleep(QUIET_SECONDS)
    return Sample(clients.longest.seconds, errors=len(clients.errors))


def change_over(plan: Plan, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """What became of the steps in which a second column takes the name."""
    found = {
        step.id
        for step in plan.of(Phase.BACKFILL, Phase.CONTRACT)
        if step.gate is not None and "RENAME COLUMN" in step.sql
    }
    return [outcome for outcome in outcomes if outcome.step_id in found]


def _clients(arena: Arena, statements: Sequence[str], rows: int) -> Clients:
    return Clients(
        lambda: arena.server.connect("work", DESIGN_ROLE), statements, ids=rows
    )
