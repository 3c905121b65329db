"""Both application versions, played during the way forward: probes and traffic.

The old version must work from the start until contract begins, the new one from the
end of backfill on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from schemaops.catalog.model import Catalog
from schemaops.plan.model import Phase, Plan
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.rehearse.evidence import ProbeFailure, TrafficReport
from schemaops.rehearse.held import held_in
from schemaops.rehearse.probes import Probe, derive, run
from schemaops.rehearse.rows import fill
from schemaops.rehearse.session import Session
from schemaops.rehearse.traffic import Traffic, merged

START = "at the start"


@dataclass
class Watch:
    """Runs the probes at each moment, and keeps what failed.

    target: a database at TO, to ask whether a derived probe of the new version can
    run at all. given: probes of the user; none are derived then.
    """

    server: EphemeralServer
    target: str
    before: Catalog
    after: Catalog
    plan: Plan
    rows: int
    given: Sequence[Probe] | None = None
    count: int = 0
    failures: list[ProbeFailure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    _old: list[Probe] = field(default_factory=list)
    _new: list[Probe] = field(default_factory=list)
    _clients: ExitStack | None = None
    _traffic: list[Traffic] = field(default_factory=list)
    _filled: bool = False

    def prepare(self) -> None:
        """Derive the probes, unless they are given."""
        if self.given is not None:
            self._old = [p for p in self.given if p.version == "old"]
            self._new = [p for p in self.given if p.version == "new"]
            return
        with self.server.connect(self.target, DESIGN_ROLE) as connection:
            held = held_in(self.plan)
            self._new = list(derive(connection, "new", self.after, self.before, held))

    def __call__(self, at: Session, moment: str) -> None:
        """Run what must work at this moment."""
        if moment == START:
            self._begin(at)
            return
        phase = Phase(moment.removeprefix("after "))
        turning = phase is Phase.BACKFILL
        changed = bool(self.plan.of(phase))
        if changed and phase.rank <= Phase.BACKFILL.rank:
            self._check(at, self._old, moment)
        if turning or (changed and phase.rank > Phase.BACKFILL.rank):
            self._check(at, self._new, moment)
        if turning:
            self._let_in(at, self._new)

    @contextmanager
    def clients(self) -> Iterator[None]:
        """Let clients run the probes meanwhile."""
        with ExitStack() as self._clients:
            yield

    @property
    def traffic(self) -> TrafficReport | None:
        """What the clients noticed, if there were any."""
        reports = [client.report for client in self._traffic]
        return merged(reports) if reports else None

    def _begin(self, at: Session) -> None:
        if self.given is None:
            held = held_in(self.plan)
            old = derive(at.application, "old", self.before, self.after, held)
            broken = dict(run(at.application, old, together=self._clients is None))
            self.notes += [_left_out(p, said) for p, said in broken.items()]
            self._old = [probe for probe in old if probe not in broken]
            self.count += len(self._old)
        else:
            self._check(at, self._old, START)
        self._let_in(at, self._old)

    def _check(self, at: Session, probes: list[Probe], moment: str) -> None:
        # A client runs them one by one: there none may lean on the row of another.
        failed = run(at.application, probes, together=self._clients is None)
        self.count += len(probes)
        for probe, message in failed:
            if self._says_nothing(probe):
                probes.remove(probe)
                self.notes.append(_left_out(probe, message))
            else:
                self.failures.append(
                    ProbeFailure(probe.version, moment, probe.sql, message)
                )

    def _says_nothing(self, probe: Probe) -> bool:
        """Whether a derived probe of the new version fails on its own design, too."""
        if self.given is not None or probe.version == "old":
            return False
        with self.server.connect(self.target, DESIGN_ROLE) as connection:
            if not self._filled:
                fill(connection, self.after, self.rows)
                self._filled = True
            return bool(run(connection, [probe]))

    def _let_in(self, at: Session, probes: list[Probe]) -> None:
        """Clients of this version replace those of the other."""
        if self._clients is None:
            return
        self._clients.close()
        name = at.application.info.dbname
        client = Traffic(
            lambda: self.server.connect(name, DESIGN_ROLE),
            [probe.sql for probe in probes],
            keep=False,
        )
        self._traffic.append(self._clients.enter_context(client))


def _left_out(probe: Probe, message: str) -> str:
    return f"left out, it fails on its own design: {probe.sql} ({message})"
