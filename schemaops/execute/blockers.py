"""Who blocks a session, seen from another one while it waits.

After a lock timeout it is too late to ask, so a thread asks meanwhile. A statement
that is quicker than the first look is never looked at: pg_blocking_pids stops the
server's lock manager for an instant.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import psycopg

from schemaops.execute.queries import query
from schemaops.execute.target import Connection

FIRST_LOOK_SECONDS = (0.01, 0.5)
"""Bounds of the pause before a look; between them, a third of the lock timeout."""


@dataclass(frozen=True, slots=True)
class Blocker:
    """A session that holds what another waits for. Its query is nobody's business.

    autovacuum: it is one; unyielding: the table is so old that it will not give way.
    """

    pid: int
    application: str | None
    state: str | None
    age_seconds: float | None
    autovacuum: bool = False
    unyielding: bool = False

    def __str__(self) -> str:
        if self.pid == 0:
            return "a prepared transaction"
        age = "" if self.age_seconds is None else f", for {self.age_seconds:.0f} s"
        if self.autovacuum:
            why = " against wraparound" if self.unyielding else ""
            return f"pid {self.pid} (autovacuum{why}{age})"
        named = f"{self.application or 'unknown'}, {self.state or 'state hidden'}"
        return f"pid {self.pid} ({named}{age})"


@dataclass(slots=True)
class Sightings:
    """The blockers seen last, and whether any were seen."""

    blockers: tuple[Blocker, ...] = field(default=())

    def __str__(self) -> str:
        return ", ".join(map(str, self.blockers)) or "nobody who was seen"


def blockers(observer: Connection, pid: int) -> tuple[Blocker, ...]:
    """Who blocks the session `pid` now."""
    rows = observer.execute(query("blockers"), {"pid": pid}).fetchall()
    return tuple(Blocker(*row) for row in rows)


@contextlib.contextmanager
def watched(
    observer: Connection, pid: int, lock_timeout_ms: int
) -> Iterator[Sightings]:
    """Watch session `pid` while the block runs."""
    low, high = FIRST_LOOK_SECONDS
    pause = min(max(lock_timeout_ms / 3000, low), high) if lock_timeout_ms else high
    seen, stop = Sightings(), threading.Event()

    def look() -> None:
        # A session that cannot look must not end the run: the worker will tell.
        with contextlib.suppress(psycopg.Error):
            while not stop.wait(pause):
                seen.blockers = blockers(observer, pid) or seen.blockers

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield seen
    finally:
        stop.set()
        thread.join()
