"""The folders of the cases of plans: each is complete, named well, and used."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from schemaops.postgres.binaries import SUPPORTED
from tests.fixtures.plan_cases import OLDEST_GOLDEN, ROOT, PlanCase, plan_cases

CASES = plan_cases()
FILES = {
    *("before.sql", "after.sql", "plan.sql", "case.toml", "seed.sql"),
    *("probe_old.sql", "probe_new.sql", "stats.json"),
}
TYPES = {
    **dict.fromkeys(("pg", "refused", "stays"), str),
    **dict.fromkeys(("needs", "hazards"), list),
}


def goldens(case: PlanCase) -> dict[int, str]:
    """The plans of majors that plan otherwise than those before."""
    found = (re.fullmatch(r"plan\.pg(\d+)\.sql", f.name) for f in case.path.iterdir())
    return {int(name[1]): name[0] for name in found if name}


def test_there_are_no_other_files_and_folders() -> None:
    """Nothing lies in a place where no test looks: two levels, known names."""
    known = {case.path for case in CASES}
    stray = [path for path in ROOT.iterdir() if not path.is_dir()]
    stray += [path for path in ROOT.glob("*/*") if path not in known]
    for case in CASES:
        here = FILES | set(goldens(case).values())
        stray += [path for path in case.path.iterdir() if path.name not in here]
    assert not stray


def test_each_folder_has_a_plain_name() -> None:
    """A case is chosen by its name on a command line."""
    wrong = [c.id for c in CASES if not re.fullmatch(r"[a-z0-9_]+/[a-z0-9_]+", c.id)]
    assert not wrong


def test_every_folder_is_complete() -> None:
    """Two designs, and a golden plan or words of a refusal, not both."""
    assert not [line for case in CASES for line in incomplete(case)]


def incomplete(case: PlanCase) -> Iterator[str]:
    idle = case.text("plan.sql") == "-- nothing to do\n"
    if case.text("before.sql") == case.text("after.sql") and not idle:
        yield f"{case.id}: its designs are the same"
    refused = "refused" in case.options
    if (case.path / "plan.sql").exists() is refused:
        yield f"{case.id}: it has plan.sql, or case.toml has `refused`, and not both"
    if refused and (goldens(case) or {"hazards", "stays"} & set(case.options)):
        yield f"{case.id}: what is refused has no plan to say something of"
    for name in ("seed.sql", "probe_old.sql", "probe_new.sql"):
        if case.text(name) is not None and not case.text(name):
            yield f"{case.id}: {name} is empty"


def test_every_golden_plan_is_used_and_needed() -> None:
    """It is of a major on which the case has a meaning, and says something else."""
    assert not [line for case in CASES for line in useless(case)]


def useless(case: PlanCase) -> Iterator[str]:
    for major, name in goldens(case).items():
        if major not in SUPPORTED or not case.meant_for(major):
            yield f"{case.id}: {name} is never compared"
        older = [n for n in goldens(case) if OLDEST_GOLDEN < n < major]
        before = goldens(case)[max(older)] if older else "plan.sql"
        if case.text(name) == case.text(before):
            yield f"{case.id}: {name} says what {before} says"


@pytest.mark.parametrize(
    "case", [c for c in CASES if c.options], ids=lambda case: case.id
)
def test_options_make_sense(case: PlanCase) -> None:
    """They have the right types, and leave a major on which the case runs."""
    for name, type_ in TYPES.items():
        assert isinstance(case.options.get(name, type_()), type_), name
    assert any(case.meant_for(major) for major in SUPPORTED)
    for name in ("refused", "stays"):
        re.compile(case.options.get(name, ""))
