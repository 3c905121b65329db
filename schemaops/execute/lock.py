"""One run at a time in a database: advisory locks that are polled, never waited for.

A session that waits in pg_advisory_lock holds a snapshot, and CREATE INDEX
CONCURRENTLY of the run that it waits for would wait for that snapshot. The run's
lock is held by a session of its own. The working session holds a second one: after
a runner was killed, its statement may live on for a moment, and the next runner
must not start beside it.
"""

from __future__ import annotations

import enum
import time
from dataclasses import dataclass
from datetime import datetime

from schemaops.errors import TryAgainError
from schemaops.execute.queries import query
from schemaops.execute.target import Connection

SPACE = 0x5C4E3A05
"""First half of the advisory keys; any constant that others are unlikely to use."""

POLL_SECONDS = 0.1


class Key(enum.IntEnum):
    """Second half of the advisory keys."""

    RUN = 1
    WORK = 2


@dataclass(frozen=True, slots=True)
class Holder:
    """The session that holds the run's lock.

    Of another role's session the server may show us nothing but its pid and role.
    """

    pid: int
    application: str | None
    role: str | None
    since: datetime | None

    def __str__(self) -> str:
        known = [self.application or "", f"role {self.role}" if self.role else ""]
        said = ", ".join(part for part in known if part)
        since = self.since.isoformat(sep=" ", timespec="seconds") if self.since else ""
        return (
            f"pid {self.pid}"
            + (f" ({said})" if said else "")
            + (f" since {since}" if since else "")
        )


def acquire(connection: Connection, key: Key, wait_ms: int) -> None:
    """Take a lock for the life of the session, or raise TryAgainError."""
    until = time.monotonic() + wait_ms / 1000
    while not _try(connection, key):
        if time.monotonic() >= until:
            raise TryAgainError(
                _refusal(key, holder(connection, key)),
                hint="nothing was changed; run the command again when that is over",
            )
        time.sleep(POLL_SECONDS)


def holder(connection: Connection, key: Key = Key.RUN) -> Holder | None:
    """Who holds the lock now."""
    row = connection.execute(query("holder"), _numbers(key)).fetchone()
    return Holder(*row) if row else None


def _try(connection: Connection, key: Key) -> bool:
    row = connection.execute(query("try_lock"), _numbers(key)).fetchone()
    return bool(row and row[0])


def _numbers(key: Key) -> dict[str, int]:
    return {"space": SPACE, "key": int(key)}


def _refusal(key: Key, found: Holder | None) -> str:
    who = str(found) if found else "a session that has just gone"
    if key is Key.RUN:
        return f"another run holds the lock: {who}"
    return f"a statement of a run that was killed is still at work: {who}"
