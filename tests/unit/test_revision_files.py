"""Revision files: what is written is read back equal, and is left alone by ruff."""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from schemaops.catalog.model import Ref
from schemaops.errors import StalePlanError, UsageError
from schemaops.plan.model import (
    Backfill,
    Gate,
    Hazard,
    Lock,
    LockMode,
    Phase,
    Plan,
    Step,
    Undo,
)
from schemaops.revisions.model import Revision
from schemaops.revisions.read import read
from schemaops.revisions.text import block, clean, docstring, quoted
from schemaops.revisions.write import leads_to_fingerprint, revisions, write

USERS = Ref("table", ("shop", "users"))
EMAIL = Ref("column", ("shop", "users", "email"))
ITEMS = Ref("table", ("shop", "items"))

WORDS = st.text(
    st.characters(blacklist_categories=["Cs"]) | st.sampled_from("\"'\\\n \t\r%{}")
)


def a_step(name: str, phase: Phase, *objects: Ref) -> Step:
    """A step with nothing but what is needed."""
    return Step(name, phase, f"SELECT '{name}'", f"because of {name}", objects=objects)


def a_plan(*steps: Step, start: str = "a", end: str = "b") -> Plan:
    """A plan between two fingerprints that are letters repeated."""
    return Plan(start * 64, end * 64, 150000, steps)


FULL = a_plan(
    Step(
        id="add-email",
        phase=Phase.EXPAND,
        sql='ALTER TABLE "shop"."users"\n    ADD COLUMN "email" text',
        reason="A new column that may be NULL is a change of the catalog only, and "
        'no row is read or written; the word "column" is quoted here on purpose.',
        locks=(Lock("shop.users", LockMode.ACCESS_EXCLUSIVE),),
        hazards=(Hazard.LOCK,),
        undo=Undo('ALTER TABLE "shop"."users" DROP COLUMN "email"'),
        change="column shop.users.email is created",
        objects=(USERS, EMAIL),
    ),
    Step(
        id="index-email",
        phase=Phase.EXPAND,
        sql='CREATE INDEX CONCURRENTLY "users_email" ON "shop"."users" ("email")',
        reason="built while writes go on",
        transactional=False,
        lock_timeout_ms=0,
        statement_timeout_ms=0,
        undo=Undo('DROP INDEX CONCURRENTLY IF EXISTS "shop"."users_email"', False),
        done="SELECT true",
        rewrite="index",
    ),
    Step(
        id="fill-email",
        phase=Phase.BACKFILL,
        sql="UPDATE t SET a = '\\d%s :x' WHERE b ~ '^\\s+$'",
        reason="x",
        no_undo_because="dropped by the undo of add-email",
        backfill=Backfill(("shop", "users"), "\"email\" = 'x'", '"email" IS NULL'),
    ),
    Step(
        id="check-email",
        phase=Phase.CONTRACT,
        sql='COMMENT ON TABLE "t" IS \'three """ quotes\' ',
        reason="",
        gate=Gate("SELECT 1 WHERE false", "rows are wrong"),
    ),
    Step("purge-old", Phase.PURGE, "DROP TABLE x", "gone", hazards=(Hazard.DATA_LOSS,)),
)


@given(WORDS, st.integers(0, 3))
@example("a\\b\r\n", 1)
@example('\\d"""', 1)
@example("\nbody\n    ", 1)
def test_a_text_block_gives_its_text_back(text: str, depth: int) -> None:
    """Whatever its indentation, quotes, backslashes and line ends."""
    literal = block(text, "    " * depth)
    assert clean(ast.literal_eval(literal)) == text


@given(WORDS)
def test_a_quoted_text_gives_its_text_back(text: str) -> None:
    """A one-line literal means the same text, and is one line."""
    assert ast.literal_eval(quoted(text)) == text
    assert "\n" not in quoted(text)


@given(WORDS.filter(lambda text: "\n" not in text))
def test_a_docstring_says_the_message(text: str) -> None:
    """A message with quotes or backslashes does not end the docstring early."""
    message = " ".join(text.split()) or "x"
    said = ast.literal_eval(docstring([message, "", "row"]))
    assert said.removeprefix(" ") == f"{message}\n\nrow\n"


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


def ruff(directory: Path, *arguments: str) -> str:
    """What ruff has to say on the directory."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "--isolated", str(directory)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout if done.returncode else ""


def test_ruff_has_nothing_to_format_or_to_say(tmp_path: Path) -> None:
    """The file is formatted as a person's would be, and its imports are sorted."""
    write(FULL, '"Quoted" \\ message', tmp_path)
    assert ruff(tmp_path, "format", "--diff") == ""
    assert ruff(tmp_path, "check", "--select", "E4,E7,E9,F,I,UP,B,D100") == ""


LINES = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, blacklist_categories=["Cs"])
    | st.sampled_from("\"'\\ "),
    max_size=120,
)


@settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(st.tuples(LINES, LINES, LINES), min_size=1, max_size=8))
def test_ruff_agrees_whatever_the_words(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    """Long sentences, odd quotes and long names keep the file formatted and exact."""
    steps = tuple(
        Step(
            f"s{number}{name[:30]}",
            Phase.EXPAND,
            sql,
            reason,
            locks=(Lock(name, LockMode.SHARE), Lock(reason, LockMode.SHARE)),
            undo=Undo(reason),
            objects=(Ref("column", (name, sql, reason)),),
            gate=Gate(reason, sql),
        )
        for number, (sql, reason, name) in enumerate(rows)
    )
    directory = tmp_path_factory.mktemp("words")
    write(a_plan(*steps), f"m {rows[0][1]}", directory)
    assert ruff(directory, "format", "--diff") == ""
    assert read(directory)[0].steps == steps


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
