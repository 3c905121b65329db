"""(e) How the time to read a live database grows, next to `pg_dump -s`; and its memory.

Every size is a database of its own on one server. `diff` compares each database with
itself, so both sides are read and nothing differs.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks import generated, peers
from tests.benchmarks.live import fill
from tests.benchmarks.measure import Figure, Sample, interleaved, middle
from tests.benchmarks.plain_server import PlainServer, plain_server

SIZES = (250, 500, 1000, 2000, 5000, 8000)
SMALL, LARGE = 1000, 5000
RUNS = 5


def measure(binaries: Path) -> list[Figure]:
    """Reading beside pg_dump where there is one, and large beside small."""
    with plain_server(binaries) as server:
        for size in SIZES:
            fill(server, f"t{size}", generated.design(size))
        diffs = {size: diff_of(server, size) for size in SIZES}
        reads = beside_dump(server)
    large = diffs[LARGE]
    return [
        *reads,
        Figure(
            f"diff of {LARGE:,} tables, live, nothing differs",
            large,
            f"the same of {SMALL:,} tables",
            diffs[SMALL],
            goal="at most 6x, 500 MB",
            goal_ratio=6.0,
            goal_megabytes=500,
        ),
        *(
            Figure(GROWTH.format(size), diffs[size], f"{SMALL:,} tables", diffs[SMALL])
            for size in SIZES
        ),
    ]


GROWTH = "diff of {:,} tables, live, as they grow"


def diff_of(server: PlainServer, size: int) -> list[Sample]:
    """Runs of a diff of a database with itself."""
    url = server.url(f"t{size}")
    return [ours("diff", url, url) for _ in range(RUNS)]


def beside_dump(server: PlainServer) -> list[Figure]:
    """One side read, next to `pg_dump -s`."""
    if not shutil.which("pg_dump"):
        sys.stderr.write("pg_dump is not installed: reading has no peer\n")
        return []
    url = server.url(f"t{SMALL}")
    runs = interleaved(
        RUNS, {"ours": lambda: ours("read", url), "dump": lambda: dump(url)}
    )
    return [
        Figure(
            f"a live database of {SMALL:,} tables read",
            runs["ours"],
            "pg_dump -s",
            runs["dump"],
            goal="at most 0.5x",
            goal_ratio=0.5,
        )
    ]


def ours(*arguments: str) -> Sample:
    """One run in a fresh process."""
    return peers.run(sys.executable, "schemaops_diff.py", *arguments)


def dump(url: str) -> Sample:
    """Seconds of one `pg_dump -s`."""
    start = time.perf_counter()
    subprocess.run(["pg_dump", "-s", url], stdout=subprocess.DEVNULL, check=True)
    return Sample(time.perf_counter() - start)


def chart(figures: Sequence[Figure]) -> str:
    """Seconds by number of tables, as a Mermaid chart; empty when not measured."""
    found: Mapping[int, float] = {
        size: middle(figure.ours)
        for figure in figures
        for size in SIZES
        if figure.what == GROWTH.format(size)
    }
    if not found:
        return ""
    sizes = ", ".join(f'"{size:,}"' for size in found)
    seconds = ", ".join(f"{value:.2f}" for value in found.values())
    return (
        "## As a database grows\n\nSeconds of `diff` of a live database with itself,"
        " by its number of tables.\n\n```mermaid\nxychart-beta\n"
        f'    x-axis "tables" [{sizes}]\n    y-axis "seconds"\n'
        f"    bar [{seconds}]\n```\n"
    )
