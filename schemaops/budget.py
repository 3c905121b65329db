"""Budget: how long a step may make others wait, and how long it may run itself.

Times are written as PostgreSQL writes them: `100ms`, `2s`, `5min`, `1h`; 0 means no
limit (PostgreSQL documentation 20.1.1).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from schemaops.errors import ConfigError

_UNITS = {"ms": 1, "s": 1_000, "min": 60_000, "h": 3_600_000}
_TIME = re.compile(r"(\d+)\s*(ms|s|min|h)")
SHORTEST_MS = 10
LONGEST_MS = 2**31 - 1
"""What lock_timeout and statement_timeout can hold."""


@dataclass(frozen=True, slots=True)
class Budget:
    """Milliseconds; 0 means no limit.

    max_stall: longest wait of any reader or writer: a statement with a blocking lock
    waits for it and holds it no longer. max_scan: longest run of a statement that reads
    or writes many rows while they go on: VALIDATE, a batch of a backfill. max_build:
    longest run of one outside of a transaction: an index built CONCURRENTLY.
    """

    max_stall: int = 100
    max_scan: int = 0
    max_build: int = 0


DEFAULT = Budget()
KEYS = ("max_stall", "max_scan", "max_build")


def milliseconds(key: str, value: object, where: str) -> int:
    """A time of the configuration. Raises ConfigError."""
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None and value not in {0, "0"}:
        raise ConfigError(
            f"[budget]: {key} = {value!r} is no time",
            where=where,
            hint="write a number with ms, s, min or h, such as '100ms'; 0 for no limit",
        )
    found = int(match[1]) * _UNITS[match[2]] if match else 0
    if key == "max_stall" and not found >= SHORTEST_MS:
        raise ConfigError(
            f"[budget]: max_stall must be at least {SHORTEST_MS}ms",
            where=where,
            hint="a shorter one is over before a lock is had; it cannot be without limit",
        )
    if found > LONGEST_MS:
        raise ConfigError(f"[budget]: {key} is longer than 24 days", where=where)
    return found
