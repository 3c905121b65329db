"""The list of known defects: each is covered by a case, a promise or a test that runs.

What a case's plan says is its golden file, which test_plan_cases.py holds to be true;
a test that is named runs with the others.
"""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.plan_cases import ROOT, PlanCase
from tests.fixtures.plan_promises import PROMISES

TESTS = Path(__file__).parents[1]
PROOFS = {"promises", "tests", "refused", "case"}


@dataclass(frozen=True)
class Defect:
    """One entry of the list."""

    entry: dict[str, Any]

    @property
    def id(self) -> str:
        """Its words, as pytest shows them."""
        return re.sub(r"\W+", "_", str(self.entry["words"]))


def defects() -> list[Defect]:
    """The list."""
    found = tomllib.loads((TESTS / "known_defects.toml").read_text())
    return [Defect(entry) for entry in found["defect"]]


@pytest.mark.parametrize("defect", defects(), ids=lambda defect: defect.id)
def test_a_known_defect_is_covered(defect: Defect) -> None:
    """What the list names is there, and says what the list says."""
    entry = defect.entry
    assert set(entry) - {"words"} <= PROOFS
    assert set(entry) & PROOFS, "nothing shows it"
    assert set(entry.get("promises", ())) <= PROMISES.keys()
    for name in entry.get("tests", ()):
        file, _, function = name.partition("::")
        assert function in functions(TESTS / file), f"there is no {name}"
    for path in entry.get("refused", ()):
        assert PlanCase(ROOT / path).options.get("refused"), f"{path} is not refused"
    for case in entry.get("case", ()):
        text = (ROOT / case["path"] / "plan.sql").read_text()
        assert case.get("says"), f"{case['path']} says nothing"
        in_order(text, case["says"])
        for pattern in case.get("never", ()):
            assert not re.search(pattern, text), f"{pattern} in {case['path']}"


def in_order(text: str, patterns: list[str]) -> None:
    """Each pattern matches behind the one before it."""
    at = 0
    for pattern in patterns:
        found = re.compile(pattern, re.MULTILINE).search(text, at)
        assert found, f"no {pattern!r} after {text[max(at - 60, 0) : at]!r}"
        at = found.end()


def test_no_promise_is_on_nobodys_list() -> None:
    """Every promise stands for a defect of the list."""
    named = {name for d in defects() for name in d.entry.get("promises", ())}
    assert named == PROMISES.keys()


@cache
def functions(file: Path) -> frozenset[str]:
    """Names of a test file's functions; none where there is no such file."""
    if not file.exists():
        return frozenset()
    body = ast.parse(file.read_text()).body
    return frozenset(node.name for node in body if isinstance(node, ast.FunctionDef))
