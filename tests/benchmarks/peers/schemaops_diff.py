"""schemaops, measured as the peers are: a fresh process, the clock after imports.

schemaops_diff.py diff OLD NEW    what `schemaops diff` does with two sources, up to
                                  the changes; its server runs before the clock starts
schemaops_diff.py read URL        one live database
schemaops_diff.py ready           a server started and asked
"""

import json
import resource
import sys
import time
from pathlib import Path

from schemaops.config_file import load_config
from schemaops.postgres.server import EphemeralServer
from schemaops.proposal import propose
from schemaops.sources.argument import sources_of
from schemaops.sources.resolve import read_sources
from schemaops.sources.side import read_live_side
from schemaops.sources.workshop import Workshop


def diff(old: str, new: str) -> None:
    config = load_config(Path.cwd())
    with Workshop.of(config) as workshop:
        if Path(old).exists():
            workshop.server.connect().close()
        start = time.perf_counter()
        sides = read_sources(
            workshop, config, sources_of(config, old, new), only_compare=True
        )
        proposal = propose(workshop, *sides)
        report(time.perf_counter() - start, len(proposal.changes))


def ready() -> None:
    start = time.perf_counter()
    with EphemeralServer.start() as server, server.connect() as connection:
        connection.execute("SELECT 1")
        report(time.perf_counter() - start)  # before it is stopped


def read(url: str) -> None:
    start = time.perf_counter()
    side = read_live_side("database", url)
    report(time.perf_counter() - start, len(side.catalog.objects))


def report(seconds: float, found: int | None = None) -> None:
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    megabytes = usage // (2**20 if sys.platform == "darwin" else 2**10)
    json.dump({"seconds": seconds, "found": found, "megabytes": megabytes}, sys.stdout)


if sys.argv[1] == "ready":
    ready()
elif sys.argv[1] == "read":
    read(sys.argv[2])
else:
    diff(*sys.argv[2:])
