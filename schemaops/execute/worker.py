"""The two sessions of a run: one works, the other holds the lock and looks on.

The observer stands outside of the worker's transaction. It sees what existed before
the step, and it can ask who blocks the worker while the worker waits.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from schemaops.execute import ledger, lock
from schemaops.execute.ledger import Entry
from schemaops.execute.model import Event, Happening, OnEvent, Options, RunKey, State
from schemaops.execute.target import Connection, Target
from schemaops.plan.model import Step


@dataclass(slots=True)
class Patience:
    """Milliseconds that the next attempt waits for a lock beyond its own limit."""

    ms: int = 0


@dataclass(frozen=True, slots=True)
class Worker:
    """What every part of a run needs; `dice` gives the jitter of waits."""

    work: Connection
    observer: Connection
    run: RunKey
    options: Options
    on_event: OnEvent
    dice: random.Random = field(default_factory=random.Random)
    patience: Patience = field(default_factory=Patience)

    def tell(
        self,
        what: Happening,
        step: Step,
        message: str = "",
        done: int = 0,
        total: int = 0,
    ) -> None:
        """Tell the caller what happens."""
        self.on_event(Event(what, step, message, done, total))

    def record(self, step: Step, state: State, attempt: int = 1) -> None:
        """Write a state of a step in the worker's current transaction."""
        ledger.record(self.work, self.run, step, state, attempt)

    def entries(self) -> Mapping[str, Entry]:
        """What the ledger says of this revision's steps now."""
        found = ledger.entries(self.work, self.run.revision)
        return {entry.step_id: entry for entry in found}


@contextlib.contextmanager
def engaged(
    target: Target, run: RunKey, options: Options, on_event: OnEvent | None
) -> Iterator[Worker]:
    """Take the run's lock and open the sessions; all is released at the end.

    Raises TryAgainError when another run is at work.
    """
    with target.connect() as observer:
        lock.acquire(observer, lock.Key.RUN, options.lock_wait_ms)
        with target.connect() as work:
            lock.acquire(work, lock.Key.WORK, options.lock_wait_ms)
            ledger.ensure(work)
            yield Worker(
                work,
                observer,
                run,
                options,
                on_event or _silent,
                random.Random(options.seed),
            )


def _silent(_event: Event) -> None:
    """Nobody listens."""
