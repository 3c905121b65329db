"""Revision files: what is written is read back equal, and is left alone by ruff."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from schemaops.catalog.model import Ref
from schemaops.errors import StalePlanError, UsageError
from schemaops.plan.model import (
    Phase,
    Plan,
    Step,
)
from schemaops.revisions.model import Revision
from schemaops.revisions.read import read
from schemaops.revisions.write import leads_to_fingerprint, revisions, write
from tests.fixtures.revision_plans import EMAIL, FULL, USERS, a_plan

ITEMS = Ref("table", ("shop", "items"))


def a_step(name: str, phase: Phase, *objects: Ref) -> Step:
    """A step with nothing but what is needed."""
    return Step(name, phase, f"SELECT '{name}'", f"because of {name}", objects=objects)


def test_a_plan_is_read_back_equal(tmp_path: Path) -> None:
    """Two files, and in them every field of every step."""
    expand, contract = write(FULL, "Add users.email", tmp_path)
    first, second = read(tmp_path)
    assert first.steps == FULL.of(Phase.EXPAND, Phase.BACKFILL)
    assert second.steps == FULL.of(Phase.CONTRACT)
    assert second.purge == FULL.of(Phase.PURGE)
    assert (first.path, second.path) == (expand, contract)
    assert (first.label, second.label) == ("expand", "contract")
    assert (first.down_revision, second.down_revision) == (None, None)
    assert second.depends_on == (first.id,)
    assert {first.digest, second.digest} == {FULL.digest}
    assert first.message == second.message == "Add users.email"
    made = revisions(FULL, "Add users.email", [])
    assert [replace(r, path=None) for r in (first, second)] == made


def test_the_file_is_named_after_id_label_and_message(tmp_path: Path) -> None:
    """Twelve hexadecimal digits, the branch and a short slug."""
    expand, _ = write(FULL, "  Füge users.email\n  hinzu! ", tmp_path)
    assert expand.name == f"{read(tmp_path)[0].id}_expand_f_ge_users_email_hinzu.py"
    assert len(read(tmp_path)[0].id) == 12


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of a file depends on time, place or hash order."""
    one = write(FULL, "m", tmp_path / "one")
    two = write(FULL, "m", tmp_path / "two")
    assert [p.name for p in one] == [p.name for p in two]
    assert [p.read_bytes() for p in one] == [p.read_bytes() for p in two]


def test_an_empty_part_is_no_file(tmp_path: Path) -> None:
    """A plan that only expands has no contract revision, an empty plan has none."""
    assert write(a_plan(), "m", tmp_path) == []
    [path] = write(a_plan(a_step("s", Phase.EXPAND)), "m", tmp_path)
    assert "_expand_" in path.name


def stacked(tmp_path: Path, *plans: Plan) -> list[Revision]:
    """The revisions of plans that were written one after the other."""
    for number, plan in enumerate(plans):
        write(plan, f"number {number}", tmp_path)
    return read(tmp_path)


def test_an_expand_does_not_wait_for_a_contract_on_other_objects(
    tmp_path: Path,
) -> None:
    """Two plans on two tables: each branch is a chain, and joined only downwards."""
    e1, c1, e2, c2 = stacked(
        tmp_path,
        a_plan(a_step("a", Phase.EXPAND, USERS), a_step("b", Phase.CONTRACT, USERS)),
        a_plan(
            a_step("c", Phase.EXPAND, ITEMS),
            a_step("d", Phase.CONTRACT, ITEMS),
            start="b",
            end="c",
        ),
    )
    assert [r.label for r in (e1, c1, e2, c2)] == ["expand", "contract"] * 2
    assert (e2.down_revision, e2.depends_on) == (e1.id, ())
    assert (c2.down_revision, c2.depends_on) == (c1.id, (e2.id,))


def test_an_expand_waits_for_a_contract_on_the_same_object(tmp_path: Path) -> None:
    """A column stands on its table: the earlier contract has to be finished."""
    _, c1, e2 = stacked(
        tmp_path,
        a_plan(a_step("a", Phase.EXPAND, USERS), a_step("b", Phase.CONTRACT, USERS)),
        a_plan(a_step("c", Phase.EXPAND, EMAIL), start="b", end="c"),
    )
    assert e2.depends_on == (c1.id,)


def test_a_contract_alone_stands_on_the_expands_before_it(tmp_path: Path) -> None:
    """A plan without an expand was made from what earlier expands lead to."""
    e1, c2 = stacked(
        tmp_path,
        a_plan(a_step("a", Phase.EXPAND, USERS)),
        a_plan(a_step("b", Phase.CONTRACT, USERS), start="b", end="c"),
    )
    assert (c2.down_revision, c2.depends_on) == (None, (e1.id,))


def test_a_plan_that_comes_back_gets_new_ids(tmp_path: Path) -> None:
    """There and back and there again: the third is like the first, but another."""
    there = a_plan(a_step("a", Phase.EXPAND))
    back = a_plan(a_step("b", Phase.EXPAND), start="b", end="a")
    assert len({r.id for r in stacked(tmp_path, there, back, there)}) == 3


def test_a_stale_plan_is_refused(tmp_path: Path) -> None:
    """A plan from another catalog than the revisions lead to is not written."""
    plan = a_plan(a_step("a", Phase.EXPAND))
    write(plan, "m", tmp_path)
    assert leads_to_fingerprint(read(tmp_path)) == "b" * 64
    with pytest.raises(StalePlanError, match="does not start where"):
        write(plan, "m", tmp_path)
    with pytest.raises(StalePlanError):
        write(plan, "m", tmp_path / "empty", head_fingerprint="c" * 64)


def test_a_file_is_never_overwritten(tmp_path: Path) -> None:
    """A file of the same name stops the write before anything is written."""
    expand, contract = write(FULL, "m", tmp_path / "one")
    other = a_plan(a_step("x", Phase.CONTRACT, ITEMS), start="z", end="a")
    [there] = write(other, "m", tmp_path / "two")
    there = there.rename(there.with_name(expand.name))
    before = there.read_bytes()
    with pytest.raises(UsageError, match="exists already"):
        write(FULL, "m", tmp_path / "two")
    assert there.read_bytes() == before
    assert [p.name for p in there.parent.glob("*.py")] == [there.name]
    assert contract.name != there.name


def test_a_message_is_demanded(tmp_path: Path) -> None:
    """A revision without a message would say nothing to its reader."""
    with pytest.raises(UsageError, match="needs a message"):
        write(FULL, " \n", tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ('phase="expand"', 'phase="expnd"', 'step(\n        "add', "'expnd'"),
        ("reason=", "raeson=", 'step(\n        "add', "reason"),
        ('phase="expand"', 'phase="contract"', "STEPS = [", "of phase contract"),
        ("run(STEPS)", "run(STEPS[1:])", "def upgrade", "must be `run"),
        ("STEPS = [", "STEPS = [1,", "STEPS = [", "no step"),
        ("STEPS = [", "STEPS = ]", "STEPS = [", "not Python"),
        ('PLAN = "', 'PLAN = 1 #"', "PLAN = ", "PLAN is missing"),
    ],
)
def test_a_bad_file_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, line: str, what: str
) -> None:
    """A slip of the hand is answered with file and line, not with a traceback."""
    path = write(a_plan(FULL.steps[0]), "m", tmp_path)[0]
    text = path.read_text().replace(old, new, 1)
    path.write_text(text)
    number = text[: text.index(line.replace(old, new))].count("\n") + 1
    with pytest.raises(UsageError) as caught:
        read(tmp_path)
    assert caught.value.where is not None
    assert caught.value.where.startswith(f"{path}:")
    assert abs(int(caught.value.where.rsplit(":")[-1]) - number) <= 1
    assert what in str(caught.value)


def test_a_missing_parent_is_named(tmp_path: Path) -> None:
    """A revision whose parent was deleted is an error of the user, not of ours."""
    first, _ = write(FULL, "m", tmp_path)
    identity = read(tmp_path)[0].id
    first.unlink()
    with pytest.raises(UsageError, match=identity):
        read(tmp_path)


def test_a_copied_file_is_named(tmp_path: Path) -> None:
    """Two files of one revision are an error: only one of them would ever run."""
    first, _ = write(FULL, "m", tmp_path)
    identity = read(tmp_path)[0].id
    first.with_name("copy.py").write_bytes(first.read_bytes())
    with pytest.raises(UsageError, match=f"{identity} is present more than once"):
        read(tmp_path)


def test_a_directory_without_versions_has_no_revisions(tmp_path: Path) -> None:
    """Before the first plan there is nothing to read, and that is no error."""
    assert read(tmp_path) == []
