"""schemaops, measured as the peers are: a fresh process, the clock after imports.

schemaops_diff.py diff OLD NEW    what `schemaops diff` does with two sources, up to
                                  the changes; its server runs before the clock starts
schemaops_diff.py ready           a server started and asked
"""

import json
import sys
import time
from pathlib import Path

from schemaops.config import load_config
from schemaops.postgres.server import EphemeralServer
from schemaops.proposal import propose
from schemaops.sources.resolve import read_sources
from schemaops.sources.workshop import Workshop


def diff(old: str, new: str) -> None:
    config = load_config(Path.cwd())
    with Workshop.of(config) as workshop:
        if Path(old).exists():
            workshop.server.connect().close()
        start = time.perf_counter()
        proposal = propose(workshop, *read_sources(workshop, config, old, new))
        report(time.perf_counter() - start, len(proposal.changes))


def ready() -> None:
    start = time.perf_counter()
    with EphemeralServer.start() as server, server.connect() as connection:
        connection.execute("SELECT 1")
        report(time.perf_counter() - start)  # before it is stopped


def report(seconds: float, found: int | None = None) -> None:
    json.dump({"seconds": seconds, "found": found}, sys.stdout)


if sys.argv[1] == "ready":
    ready()
else:
    diff(*sys.argv[2:])
