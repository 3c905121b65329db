"""What the ledger says, for people on call: per revision, and who is at work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from schemaops.execute import ledger
from schemaops.execute.ledger import Entry, RevisionEntry
from schemaops.execute.lock import Holder, holder
from schemaops.execute.model import State
from schemaops.execute.target import Target
from schemaops.plan.model import Phase


@dataclass(frozen=True, slots=True)
class PhaseStatus:
    """Steps of one phase of a revision."""

    phase: Phase
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class RevisionStatus:
    """One revision; running, undoing and failed are ids of steps."""

    revision: str
    digest: str
    from_fingerprint: str | None
    to_fingerprint: str | None
    phases: tuple[PhaseStatus, ...]
    running: tuple[str, ...]
    undoing: tuple[str, ...]
    failed: tuple[str, ...]
    last_error: str | None
    last_run_at: datetime

    @property
    def complete(self) -> bool:
        """Whether every step is done."""
        return all(phase.done == phase.total for phase in self.phases)

    @property
    def untouched(self) -> bool:
        """Whether nothing of it is in effect."""
        begun = self.running or self.undoing or self.failed
        return not begun and all(phase.done == 0 for phase in self.phases)


@dataclass(frozen=True, slots=True)
class Status:
    """The revisions in order of their first run, and who holds the run's lock."""

    holder: Holder | None
    revisions: tuple[RevisionStatus, ...]


def status(target: Target) -> Status:
    """Read the status; a database without a ledger has no revisions."""
    with target.connect() as connection:
        found = holder(connection)
        if not ledger.exists(connection):
            return Status(found, ())
        entries = ledger.entries(connection)
        return Status(
            found,
            tuple(
                _revision(row, [e for e in entries if e.revision == row.revision])
                for row in ledger.revisions(connection)
            ),
        )


def _revision(row: RevisionEntry, entries: Sequence[Entry]) -> RevisionStatus:
    done = Counter(entry.phase for entry in entries if entry.state is State.DONE)
    errors = [entry.error for entry in entries if entry.error]
    return RevisionStatus(
        revision=row.revision,
        digest=row.plan_digest,
        from_fingerprint=row.from_fingerprint,
        to_fingerprint=row.to_fingerprint,
        phases=tuple(
            PhaseStatus(phase, done[phase.value], row.totals[phase.value])
            for phase in Phase
            if phase.value in row.totals
        ),
        running=_ids(entries, State.RUNNING),
        undoing=_ids(entries, State.UNDOING),
        failed=_ids(entries, State.FAILED),
        last_error=errors[-1] if errors else None,
        last_run_at=row.last_run_at,
    )


def _ids(entries: Sequence[Entry], state: State) -> tuple[str, ...]:
    return tuple(entry.step_id for entry in entries if entry.state is state)
