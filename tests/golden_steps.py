"""The steps of the golden plans, read back from their short form.

plan.sql of a case is written by tests/fixtures/plan_cases.py; what the pages of
docs/changes/ say of locks, phases and hazards comes from there, without a server.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from schemaops.plan.model import Hazard, LockMode, Phase
from tests.fixtures.plan_cases import ROOT

_HEAD = re.compile(r"-- ([a-z_]+)((?:; .*)?)")
_LOCK = re.compile(r"((?:[A-Z]+ )+)(\S.*)")


@dataclass(frozen=True)
class Shown:
    """A step as a golden plan shows it. facts: locks, `!hazards`, other words."""

    phase: Phase
    rewrite: str
    facts: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def locks(self) -> list[tuple[LockMode, str]]:
        """(mode, table), the strongest first."""
        found = [match for fact in self.facts if (match := _LOCK.fullmatch(fact))]
        pairs = [(LockMode(match[1].strip()), match[2]) for match in found]
        return sorted(pairs, key=lambda pair: -pair[0].rank)

    @property
    def hazards(self) -> list[Hazard]:
        """What the step can do to others."""
        return [Hazard(fact[1:]) for fact in self.facts if fact.startswith("!")]

    @property
    def sql(self) -> str:
        """Its statement, with its gate before it."""
        said = ("-- undo: ", "-- no undo: ")
        return "\n".join(line for line in self.lines if not line.startswith(said))

    @property
    def undo(self) -> str:
        """What takes it back, or why there is nothing that does."""
        undo = [line for line in self.lines if line.startswith("-- undo: ")]
        none = next(
            (line for line in self.lines if line.startswith("-- no undo: ")), ""
        )
        return " ".join(line.removeprefix("-- undo: ") for line in undo) or none[3:]


def steps(text: str) -> Iterator[Shown]:
    """The steps of a golden plan."""
    phase: Phase | None = None
    begun: list[tuple[Phase, str, tuple[str, ...], list[str]]] = []
    before = ""
    for line in text.splitlines():
        head = _HEAD.fullmatch(line)
        if line.startswith("-- ==== "):
            phase = Phase(line.removeprefix("-- ==== "))
        elif head and phase and (not before or before.startswith("-- ==== ")):
            facts = tuple(filter(None, head[2].split("; ")))
            begun.append((phase, head[1], facts, []))
        elif begun and phase:
            begun[-1][3].append(line)
        before = line
    for at, rewrite, facts, lines in begun:
        while lines and not lines[-1]:
            lines.pop()
        yield Shown(at, rewrite, facts, tuple(lines))


@cache
def golden_steps() -> dict[str, list[Shown]]:
    """The steps of all golden plans, by rewrite."""
    found: dict[str, list[Shown]] = {}
    for golden in sorted(ROOT.glob("*/*/plan*.sql")):
        for step in steps(golden.read_text(encoding="utf-8")):
            found.setdefault(step.rewrite, []).append(step)
    return found
