"""How fast a backfill goes: it gives way while others are at work.

Alone on the server it does one batch after the other. While other sessions are at work,
batches are shorter, so that a row which one of them locks is free again soon, and each
is followed by a pause.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from schemaops.execute.queries import query
from schemaops.execute.worker import Worker
from schemaops.plan.model import Step

LOOK_SECONDS = 0.1
"""Between two looks at who is at work."""
CALM_SECONDS = 2.0
"""Since others were last seen at work, before the backfill takes itself for alone: of
other roles' sessions a look may show only those that are in a transaction right then."""


@dataclass(slots=True)
class Pace:
    """The pace of one backfill."""

    worker: Worker
    step: Step
    _looked: float = float("-inf")
    _seen: float = float("-inf")

    @property
    def batch_seconds(self) -> float:
        """What a batch should take now."""
        options = self.worker.options
        wished = options.busy_batch_ms if self.busy() else options.batch_ms
        if self.step.statement_timeout_ms:
            wished = min(wished, self.step.statement_timeout_ms // 2)
        return wished / 1000

    def rest(self, seconds: float) -> None:
        """Pause after a batch that took so long."""
        if self.busy():
            time.sleep(seconds * self.worker.options.pause_ratio)

    def busy(self) -> bool:
        """Whether other sessions of the server are at work, or were a moment ago."""
        if time.monotonic() - self._looked >= LOOK_SECONDS:
            own = [c.info.backend_pid for c in (self.worker.work, self.worker.observer)]
            row = self.worker.observer.execute(query("others"), {"own": own}).fetchone()
            self._looked = time.monotonic()
            if row and row[0]:
                self._seen = self._looked
        return time.monotonic() - self._seen < CALM_SECONDS
