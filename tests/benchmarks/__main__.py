"""`make bench`: measure, print, and write docs/benchmarks.md.

Names of parts as arguments measure only these and write nothing:
servers, live, scale, files, startup, rewrites; `--tables N` makes the generated design
smaller, `--rows N` the large table of the rewrites.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from schemaops.postgres.account import server_account
from schemaops.postgres.binaries import choose, find_binaries
from schemaops.postgres.published import reachable_bindir
from schemaops.postgres.storage import cache_directory
from tests.benchmarks import (
    from_files,
    live,
    machine,
    page,
    rewrites,
    scale,
    servers,
    startup,
)
from tests.benchmarks.measure import Figure

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def main() -> None:
    """Measure what the arguments name, or everything."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--tables", type=int, default=1000)
    parser.add_argument("--rows", type=int, default=rewrites.ROWS)
    options = parser.parse_args()
    binaries = bindir()
    parts: Mapping[str, Callable[[], Iterable[Figure]]] = {
        "servers": lambda: servers.measure(binaries),
        "live": lambda: live.measure(binaries, options.tables),
        "scale": lambda: scale.measure(binaries),
        "files": lambda: from_files.measure(options.tables),
        "startup": startup.measure,
        "rewrites": lambda: rewrites.measure(options.rows),
    }
    if unknown := set(options.parts) - parts.keys():
        parser.error(
            f"no such part: {', '.join(unknown)}; there are {', '.join(parts)}"
        )
    on = machine.described(binaries, options.tables)  # its load before ours
    figures: list[Figure] = []
    for name in options.parts or parts:
        for figure in parts[name]():
            figures.append(figure)
            sys.stdout.write(f"{page.line(figure)}\n")
            sys.stdout.flush()
    if not options.parts:
        PAGE.write_text(page.page(figures, on))
        sys.stdout.write(f"written: {PAGE.relative_to(PAGE.parents[1])}\n")


def bindir() -> Path:
    """The server that ours takes too, where an unprivileged user can read it."""
    account = server_account()
    binaries, _ = choose(None, find_binaries())
    return reachable_bindir(binaries, account, cache_directory(account))


if __name__ == "__main__":
    main()
