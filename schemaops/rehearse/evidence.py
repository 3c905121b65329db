"""Evidence: what was observed when a Plan ran on a throw-away server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from schemaops.plan.model import Lock, Phase


@dataclass(frozen=True, slots=True)
class Observation:
    """What one step did.

    locks: held before its commit; None outside of a transaction, where nobody can
    look. rewritten, scanned: existing tables written anew, or read whole. excess:
    why a lock was stronger than declared, or None.
    """

    step: str
    phase: Phase
    seconds: float
    wal_bytes: int
    locks: tuple[Lock, ...] | None
    rewritten: tuple[str, ...] = ()
    scanned: tuple[str, ...] = ()
    excess: str | None = None


@dataclass(frozen=True, slots=True)
class Leg:
    """One way through the plan.

    name: 'forward' or 'to … and back'. failure: why it did not reach its end.
    mismatches: what differs from the design that it was to arrive at.
    """

    name: str
    seconds: float
    failure: str | None
    mismatches: tuple[str, ...]
    steps: tuple[Observation, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether it arrived where it should."""
        return self.failure is None and not self.mismatches


@dataclass(frozen=True, slots=True)
class ProbeFailure:
    """A statement of an application version that did not run.

    version: 'old' or 'new'. moment: 'at the start', 'after expand' …
    """

    version: str
    moment: str
    statement: str
    message: str


@dataclass(frozen=True, slots=True)
class TrafficReport:
    """What a client noticed: (statement, message) for errors, waits in ms."""

    executions: int
    errors: tuple[tuple[str, str], ...]
    longest_ms: float
    longest: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a rehearsal saw; `notes` are remarks that fail nothing."""

    from_fingerprint: str
    to_fingerprint: str
    server: int
    legs: tuple[Leg, ...]
    notes: tuple[str, ...]
    probes_run: int
    probe_failures: tuple[ProbeFailure, ...]
    traffic: TrafficReport | None
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether nothing failed."""
        return not self.failures

    @property
    def failures(self) -> tuple[str, ...]:
        """Everything that speaks against the plan, one line each."""
        return tuple(self._failures())

    def _failures(self) -> Iterator[str]:
        for leg in self.legs:
            if leg.failure:
                yield f"{leg.name}: {leg.failure}"
            yield from (f"{leg.name}: {line}" for line in leg.mismatches)
            yield from (step.excess for step in leg.steps if step.excess)
        for probe in self.probe_failures:
            yield (
                f"the {probe.version} application fails {probe.moment}: "
                f"{probe.message} ({probe.statement})"
            )
        if self.traffic:
            for statement, message in self.traffic.errors:
                yield f"live traffic failed: {message} ({statement})"
