"""What the cases of plans change, by kind: recorded in tests/cases/changes.json.

For each case: the major that it was recorded on, the kinds that its designs hold, and
the distinct changes between them ('table created', 'column default'). docs/kinds.md
is made of it, without a server.

    python -m tests.case_changes            cases that are new, or have other designs
    python -m tests.case_changes TEXT       those whose name contains the text
    python -m tests.case_changes --all      every case: after a kind reads more
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.errors import SchemaopsError
from schemaops.postgres.binaries import SUPPORTED
from schemaops.postgres.server import LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proposal import Proposal, propose
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.completeness import majors
from tests.fixtures.plan_cases import OLDEST_GOLDEN, PlanCase, plan_cases
from tests.fixtures.servers import Servers

RECORD = Path(__file__).parent / "cases" / "changes.json"
ORDER = (OLDEST_GOLDEN, *reversed(SUPPORTED))
"""A case is recorded on the first of these majors on which it has a meaning."""


@dataclass(frozen=True)
class Recorded:
    """What one case holds and changes. designs: a digest of what that depends on."""

    designs: str
    major: int
    holds: tuple[str, ...]
    changes: tuple[str, ...]


@cache
def recorded() -> dict[str, Recorded]:
    """The record, by the case's id."""
    found = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    return {
        name: Recorded(one[0], one[1], tuple(one[2]), tuple(one[3]))
        for name, one in found.items()
    }


def record_of(case: PlanCase, proposal: Proposal, major: int) -> Recorded:
    """What is to be recorded of a case that was compared on a major."""
    sides = (proposal.before.catalog, proposal.after.catalog)
    holds = {ref.kind for side in sides for ref in side.objects}
    changes = {words(change) for change in proposal.changes}
    return Recorded(digest(case), major, tuple(sorted(holds)), tuple(sorted(changes)))


def words(change: Change) -> str:
    """The kind, and what became of the object or which attribute has a new value."""
    if isinstance(change, Altered):
        return f"{change.ref.kind} {change.aspect}"
    if isinstance(change, Created):
        return f"{change.ref.kind} created"
    return (
        f"{change.ref.kind} {'dropped' if isinstance(change, Dropped) else 'renamed'}"
    )


def digest(case: PlanCase) -> str:
    """Of the files that decide what a case changes."""
    names = ("before.sql", "after.sql", "case.toml")
    text = "\0".join(case.text(name) or "" for name in names)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def stale(case: PlanCase, record: Mapping[str, Recorded]) -> bool:
    """Whether the case is not recorded, or was changed since."""
    return case.id not in record or record[case.id].designs != digest(case)


def write(record: dict[str, Recorded]) -> None:
    """A line a case, so that two branches which add cases can be merged."""
    lines = [
        f"{json.dumps(name)}: "
        + json.dumps([one.designs, one.major, one.holds, one.changes])
        for name, one in sorted(record.items())
    ]
    RECORD.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def server_for(case: PlanCase, servers: Servers) -> EphemeralServer | None:
    """The first server at hand on which the case has a meaning."""
    for major in filter(case.meant_for, ORDER):
        if major in majors():
            server = case.server(servers, major)
            if case.not_here(server) is None:
                return server
    return None


def compared(case: PlanCase, server: EphemeralServer) -> Proposal:
    """The case's two designs and what differs between them."""
    workshop = Workshop.around(server)
    workshop.scope = case.scope
    before = read_design_side(workshop, "before", case.design("before.sql"), LOAD_FROM)
    after = read_design_side(workshop, "after", case.design("after.sql"), LOAD_TO)
    return propose(workshop, before, after)


def record(cases: Iterable[PlanCase]) -> tuple[dict[str, Recorded], list[str]]:
    """Compare the designs of each case; what was seen, and what could not be."""
    found: dict[str, Recorded] = {}
    failed: list[str] = []
    with Servers() as servers:
        for case in cases:
            server = server_for(case, servers)
            if server is None:
                failed.append(f"{case.id}: no server at hand for it")
                continue
            try:
                found[case.id] = record_of(case, compared(case, server), server.major)
            except (SchemaopsError, ValueError) as error:  # one is not all
                failed.append(f"{case.id}: {error}")
    return found, failed


def main(arguments: list[str]) -> int:
    """Record, and say what could not be."""
    there = {case.id: case for case in plan_cases()}
    kept = {name: one for name, one in recorded().items() if name in there}
    words_of = [word for word in arguments if word != "--all"]
    wanted = [c for c in there.values() if any(word in c.id for word in words_of)]
    if not words_of:
        wanted = [c for c in there.values() if arguments or stale(c, kept)]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        found, failed = record(wanted)
    write(kept | found)
    for line in failed:
        sys.stderr.write(f"{line}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
