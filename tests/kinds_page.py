"""The table of docs/kinds.md: each kind and what the cases of plans prove of it.

Pure: made of the cases' folders and the record of what they change
(tests/case_changes.py). Nothing of it is written by hand, so a kind without a case
has empty cells, and a test fails (tests/unit/test_kinds_page.py).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files

from schemaops.catalog.kind import Kind, kinds
from schemaops.catalog.model import attributes
from schemaops.postgres.binaries import SUPPORTED
from tests.case_changes import Recorded, recorded
from tests.fixtures.plan_cases import PlanCase, plan_cases

ALL = frozenset(SUPPORTED)
_WHOLE = ("created", "dropped", "renamed")


@dataclass
class Proof:
    """How many cases show something, and on which majors they run."""

    cases: int = 0
    majors: set[int] = field(default_factory=set)

    def add(self, case: PlanCase) -> None:
        """One more case."""
        self.cases += 1
        self.majors |= {major for major in SUPPORTED if case.meant_for(major)}

    def __str__(self) -> str:
        only = f" ({span(self.majors)})" if self.majors != ALL else ""
        return f"{self.cases}{only}"


@dataclass
class Row:
    """What is proven of one kind. aspects: created, dropped, renamed, attributes."""

    kind: Kind
    read: Proof = field(default_factory=Proof)
    aspects: dict[str, Proof] = field(default_factory=lambda: defaultdict(Proof))
    planned: Proof = field(default_factory=Proof)
    undone: Proof = field(default_factory=Proof)

    @property
    def name(self) -> str:
        """The kind's word."""
        return self.kind.name

    def unproven(self) -> list[str]:
        """What could differ, and differs in no case."""
        wanted = ["created", "dropped", *attributes(self.kind.value)]
        return [aspect for aspect in wanted if aspect not in self.aspects]

    def cells(self) -> Iterator[str]:
        """The cells of the table."""
        yield f"`{self.name}`"
        yield span(self.read.majors)
        yield str(self.read)
        yield str(self.aspects.get("created", ""))
        yield self._changed(in_place=True)
        yield self._changed(in_place=False)
        yield str(self.aspects.get("dropped", ""))
        yield f"{self.undone.cases} of {self.planned.cases}"

    def _changed(self, *, in_place: bool) -> str:
        said = []
        for aspect, proof in sorted(self.aspects.items()):
            if aspect in ("created", "dropped"):
                continue
            direct = aspect == "renamed" or self.kind.alters(aspect) is not None
            if direct is in_place:
                said.append(f"{aspect.replace('_', ' ')} {proof}")
        return ", ".join(said)


def span(majors: Iterable[int]) -> str:
    """`14-18`, `14, 16-18`: numbers in a row are joined."""
    found: list[list[int]] = []
    for major in sorted(majors):
        if found and major == found[-1][-1] + 1:
            found[-1].append(major)
        else:
            found.append([major])
    return ", ".join(
        f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in found
    )


def rows(cases: Iterable[PlanCase], record: dict[str, Recorded]) -> list[Row]:
    """A row for each kind; a case that is refused proves that it is read alone.

    Every other case is taken back on a server, from each phase, to where it began;
    what no undo takes back its case.toml says in `stays`.
    """
    found = {name: Row(kind) for name, kind in kinds().items()}
    for case in cases:
        one = record.get(case.id)
        if one is None:
            continue
        for name in one.holds:
            found[name].read.add(case)
        if "refused" in case.options:
            continue
        for change in one.changes:
            name, _, aspect = change.partition(" ")
            found[name].aspects[aspect].add(case)
        for name in {change.partition(" ")[0] for change in one.changes}:
            found[name].planned.add(case)
            if "stays" not in case.options:
                found[name].undone.add(case)
    return list(found.values())


def table() -> str:
    """The part of docs/kinds.md that is generated."""
    cases, record = plan_cases(), recorded()
    lines = [
        "| kind | PostgreSQL | read | created | changed in place | made anew, or by a"
        " rewrite | dropped | undone |",
        "|---|---|---|---|---|---|---|---|",
    ]
    found = sorted(rows(cases, record), key=lambda row: row.name)
    lines += [f"| {' | '.join(row.cells())} |" for row in found]
    refused = sum("refused" in case.options for case in cases)
    lines += ["", f"{len(cases)} cases, of which {refused} show what a plan refuses."]
    lines += [f"On PostgreSQL {n}: {one}." for n, one in _by_major(cases)]
    return "\n".join(lines) + "\n"


def _by_major(cases: list[PlanCase]) -> Iterator[tuple[int, int]]:
    for major in SUPPORTED:
        yield major, sum(case.meant_for(major) for case in cases)


def reported() -> str:
    """What is met, counted in the output, and not managed: from the query itself."""
    query = files("schemaops.catalog").joinpath("unmodelled.sql").read_text()
    words = sorted(set(re.findall(r"SELECT '([^']+)'", query)))
    return "".join(f"- {word}\n" for word in words) or "Nothing.\n"
