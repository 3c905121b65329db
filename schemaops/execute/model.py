"""The values of a run: what is run, how, what happens meanwhile, and what came out."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from schemaops.plan.model import Phase, Step
from schemaops.revisions.model import Revision


class State(enum.StrEnum):
    """What the ledger says of a step."""

    RUNNING = "running"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RunKey:
    """Which revision is run, and the digest of the steps that were approved.

    The fingerprints are kept in the ledger, for `verify` to compare with later.
    """

    revision: str
    digest: str
    from_fingerprint: str | None = None
    to_fingerprint: str | None = None

    @classmethod
    def of(cls, revision: Revision) -> Self:
        """How the ledger knows a revision."""
        return cls(
            revision.id,
            revision.digest,
            revision.from_fingerprint,
            revision.to_fingerprint,
        )


@dataclass(frozen=True, slots=True)
class Options:
    """How patient and how gentle a run is. Times are milliseconds.

    attempts: for a step that does not get its lock. slow_attempts: for a step that
    exceeds its statement timeout while nobody blocks it. seed: makes the jitter of
    the waits repeatable. lock_wait_ms: how long to poll for the run's own lock.
    batch_ms, busy_batch_ms: what one transaction of a backfill should take while it is
    alone on the server, and while other sessions are at work. pause_ratio: its pause
    then, as a multiple of its own time. passes: over a backfilled table.
    """

    attempts: int = 30
    slow_attempts: int = 3
    backoff_ms: int = 50
    backoff_cap_ms: int = 5000
    seed: int | None = None
    lock_wait_ms: int = 2000
    batch_ms: int = 100
    busy_batch_ms: int = 25
    pause_ratio: float = 3.0
    passes: int = 5


class Happening(enum.StrEnum):
    """What an Event tells."""

    STARTED = "started"
    DONE = "done"
    SKIPPED = "skipped"
    RETRY = "retry"
    PROGRESS = "progress"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a step; `done` of `total` pages for a backfill."""

    what: Happening
    step: Step
    message: str = ""
    done: int = 0
    total: int = 0


OnEvent = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one step in this run.

    ran: whether this run did it (False: it was as wanted before). rows: touched by
    a backfill.
    """

    step_id: str
    phase: Phase
    state: State
    ran: bool
    attempts: int = 0
    seconds: float = 0.0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class RunReport:
    """The outcomes of a run in order; `text` is what a dry run would have run."""

    run: RunKey
    outcomes: tuple[Outcome, ...]
    text: str | None = None

    @property
    def ran(self) -> tuple[Outcome, ...]:
        """The steps that this run carried out."""
        return tuple(outcome for outcome in self.outcomes if outcome.ran)
