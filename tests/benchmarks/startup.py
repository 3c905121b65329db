"""(d) `schemaops --help`, next to a Python that does nothing."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measure import Figure, Sample, interleaved

RUNS = 15


def measure() -> list[Figure]:
    """Whole processes, from the start to the end."""
    script = Path(sys.executable).with_name("schemaops")
    runs = interleaved(
        RUNS,
        {
            "help": lambda: wall(str(script), "--help"),
            "python": lambda: wall(sys.executable, "-c", "pass"),
        },
    )
    return [
        Figure(
            "schemaops --help",
            runs["help"],
            "python -c pass",
            runs["python"],
            goal="under 5x",
            goal_ratio=5.0,
        )
    ]


def wall(*command: str) -> Sample:
    """Seconds of one process."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return Sample(time.perf_counter() - start)
