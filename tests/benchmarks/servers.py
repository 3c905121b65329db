"""(a) Server ready: ours, with an empty cache and from it, next to `initdb`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.measure import Figure, Sample, interleaved
from tests.benchmarks.plain_server import plain_server

RUNS = 5
PEER = "initdb + pg_ctl -w start"


def measure(binaries: Path) -> list[Figure]:
    """Both of ours beside the peer. A run's cold start fills the cache of its next."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o755)  # the server's account must be let in

        def ours(cache: Path) -> Sample:
            return peers.run(
                sys.executable,
                "schemaops_diff.py",
                "ready",
                environment={"SCHEMAOPS_CACHE_DIR": str(cache)},
            )

        def cold() -> Sample:
            with tempfile.TemporaryDirectory(dir=folder) as fresh:
                Path(fresh).chmod(0o755)
                return ours(Path(fresh) / "cache")

        def plain() -> Sample:
            with plain_server(binaries) as server:
                return Sample(server.seconds)

        kept = Path(folder) / "kept"
        ours(kept)  # fills it
        runs = interleaved(
            RUNS, {"cold": cold, "cached": lambda: ours(kept), "plain": plain}
        )
    return [
        Figure(
            "server ready, nothing cached",
            runs["cold"],
            PEER,
            runs["plain"],
            goal="at most 3 s",
            goal_seconds=3.0,
        ),
        Figure(
            "server ready, cached",
            runs["cached"],
            PEER,
            runs["plain"],
            goal="at most 0.5 s",
            goal_seconds=0.5,
        ),
    ]
