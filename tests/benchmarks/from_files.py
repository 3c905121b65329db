"""(c) The same diff from SQL files, next to `psql -1 -f` of the slower side.

Servers of the same kind run already, so what is compared is the load: ours loads both
sides at the same time, reads both catalogs and compares them; psql loads one side and
is done. Once without any snapshot, and once with those of the run before.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.benchmarks import generated, peers
from tests.benchmarks.measure import Figure, Sample, interleaved, middle

RUNS = 5


def measure(tables: int) -> list[Figure]:
    """Our two loads beside psql's slower one; nothing where there is no psql."""
    if not shutil.which("psql"):
        sys.stderr.write("psql is not installed: the diff from files is left out\n")
        return []
    with (
        tempfile.TemporaryDirectory() as folder,
        EphemeralServer.start() as server,
    ):
        old, new = generated.write(Path(folder), tables)
        kept = Path(folder) / "kept"
        ours(old, new, kept)  # saves both snapshots
        runs = interleaved(
            RUNS,
            {
                "ours": lambda: without_snapshots(old, new),
                "again": lambda: ours(old, new, kept),
                "same": lambda: command(old, kept),
                "old": lambda: psql(server, old),
                "new": lambda: psql(server, new),
            },
        )
    slower = max(("old", "new"), key=lambda side: middle(runs[side]))
    what = f"diff of {tables:,} tables from files"
    peer = f"psql -1 -f of the {slower} side alone"
    return [
        Figure(
            f"{what}, both loaded",
            runs["ours"],
            peer,
            runs[slower],
            goal="at most 1.2x",
            goal_ratio=1.2,
        ),
        Figure(f"{what}, snapshots cached", runs["again"], peer, runs[slower]),
        Figure(
            f"`schemaops diff` of {tables:,} tables from files, nothing changed",
            runs["same"],
            peer,
            runs[slower],
            goal="at most 0.25 s",
            goal_seconds=0.25,
        ),
    ]


def command(design: Path, cache: Path) -> Sample:
    """The whole command from the start of its process, with cached snapshots."""
    script = str(Path(sys.executable).with_name("schemaops"))
    start = time.perf_counter()
    subprocess.run(
        [script, "diff", str(design), str(design)],
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return Sample(time.perf_counter() - start)


def without_snapshots(old: Path, new: Path) -> Sample:
    """One run with an empty cache."""
    with tempfile.TemporaryDirectory() as empty:
        return ours(old, new, Path(empty))


def ours(old: Path, new: Path, cache: Path) -> Sample:
    """One run of ours, with snapshots in `cache`."""
    return peers.run(
        sys.executable,
        "schemaops_diff.py",
        "diff",
        str(old),
        str(new),
        environment={"XDG_CACHE_HOME": str(cache)},
    )


def psql(server: EphemeralServer, file: Path) -> Sample:
    """Seconds of one `psql -1 -f` into a new database, which is made beforehand."""
    server.create_database("by_psql")
    try:
        command = ["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-1", "-f", str(file)]
        start = time.perf_counter()
        subprocess.run([*command, server.url("by_psql", DESIGN_ROLE)], check=True)
        return Sample(time.perf_counter() - start)
    finally:
        server.drop_database("by_psql")
