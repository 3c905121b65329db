"""(f) Rewrites: what they cost the application, next to the SQL shapes of others.

All that is measured runs on one ephemeral server, ours and the peers' alike.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.postgres.server import EphemeralServer
from tests.benchmarks.measure import Figure
from tests.benchmarks.rewrites import filling, pacing, stalls, syncing, untouched
from tests.fixtures.arena import Arena

ROWS = 2_000_000
"""Of the large table of the stalls; the other parts take a part of it."""


def measure(rows: int = ROWS) -> Iterator[Figure]:
    """Writes beside triggers, bytes written, the backfill, what is noticed of it, and the longest waits."""
    for part, size in (
        (syncing, rows // 40),
        (untouched, rows // 10),
        (filling, rows // 2),
        (pacing, rows * 3 // 10),
        (stalls, rows),
    ):
        with EphemeralServer.start() as server:
            yield from part.measure(Arena(server), size)
