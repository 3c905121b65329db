"""Every rewrite explains itself, and what it says is about what it really does."""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path

import pytest

from schemaops.catalog.kind import kinds
from schemaops.diff.changes import Altered, Change, Created
from schemaops.errors import UsageError
from schemaops.plan.context import _REGISTRY, find
from schemaops.plan.explain import explain
from schemaops.plan.explained import Explained, Form, Plain, explained
from schemaops.plan.model import Hazard, LockMode, Phase
from schemaops.plan.planner import plan_catalogs
from tests.changes_pages import EXAMPLES, PLANS, rewrites, stale
from tests.fixtures.catalogs import catalog, column, table
from tests.fixtures.plan_cases import plan_cases
from tests.fixtures.plans import CONTRACT, WHOLE
from tests.golden_steps import golden_steps

FILES = [PLANS / "direct.toml", *sorted((PLANS / "rewrites").glob("*.toml"))]


def events(name: str) -> set[tuple[str, str]]:
    """What a rewrite is registered for: (kind, event)."""
    find(Created(table("t").ref, table("t")))  # loads all of them
    return {
        key
        for key, function in _REGISTRY.items()
        if function.__module__.rsplit(".", 1)[-1] == name
    }


def test_every_rewrite_has_words_and_no_words_are_left() -> None:
    """A file beside each rewrite, one for plain DDL, and none for nobody."""
    assert sorted(file.stem for file in FILES) == rewrites()


@pytest.mark.parametrize("name", rewrites())
def test_words_are_whole(name: str) -> None:
    """When, why in each phase that a plan has, and what is refused, or why nothing."""
    said = explained(name)
    assert said.when.endswith(".")
    seen = {step.phase for step in golden_steps()[name]}
    assert seen <= set(said.why)
    assert all(words.endswith(".") for words in said.why.values())
    own = said.plain != Explained("", {}).plain
    assert said.instead_of or own
    assert not said.plain.endswith(".")


@pytest.mark.parametrize("name", rewrites())
def test_what_is_refused_can_be_met(name: str) -> None:
    """Its events are those of the rewrite, its attributes those of their kinds."""
    known = events(name)
    for plain in explained(name).instead_of:
        for event in plain.on:
            kind, _, word = event.rpartition(".")
            met = {k for k, e in known if e == word and kind in ("", k)}
            assert met, f"{name} is not registered for {event}"
            for attribute in {*plain.of, *plain.was}:
                there = [hasattr(kinds()[k].value, attribute) for k in met]
                assert any(there), f"{event} has no {attribute}"
        assert not plain.does.endswith(".")
        assert plain.lock is not None or not (plain.reads or plain.writes)


def test_an_unknown_key_is_refused(tmp_path: Path) -> None:
    """A slip in a file of words does not go by."""
    for file in FILES:
        data = tomllib.loads(file.read_text())
        assert set(data) <= {"when", "why", "instead_of", "plain"}, file.name
    with pytest.raises(FileNotFoundError):
        explained("nobody")


def test_every_page_has_an_example_that_shows_its_rewrite() -> None:
    """One for each rewrite; its golden plan has a step of it."""
    assert sorted(EXAMPLES) == rewrites()
    cases = {case.id: case for case in plan_cases()}
    for name, case in EXAMPLES.items():
        assert f"\n-- {name}" in (cases[case].text("plan.sql") or ""), name


def test_golden_plans_are_read_back_whole() -> None:
    """Each step has a known maker and a statement."""
    assert sorted(golden_steps()) == rewrites()
    assert all(
        step.sql and step.undo for all_ in golden_steps().values() for step in all_
    )


def test_a_page_that_is_old_missing_or_left_over_is_stale(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each of the three is found."""
    monkeypatch.setattr("tests.changes_pages.PAGES", tmp_path)
    monkeypatch.setattr("tests.changes_pages.rewrites", lambda: ["index", "owner"])
    (tmp_path / "index.md").write_text("old")
    (tmp_path / "gone.md").write_text("left over")
    found = ["README.md", "gone.md", "index.md", "owner.md"]
    assert [path.name for path in stale()] == found


OLD, NEW = column("t", "c"), column("t", "c", not_null=True)
SET_NOT_NULL = Altered(OLD.ref, "not_null", OLD, NEW)
SCANNING = dataclasses.replace(CONTRACT, hazards=(Hazard.SCAN,))


@pytest.mark.parametrize(
    ("plain", "meant"),
    [
        (Plain("", "", ("not_null",)), True),
        (Plain("", "", ("column.not_null",)), True),
        (Plain("", "", ("domain.not_null", "type")), False),
        (Plain("", "", ("not_null",), of={"not_null": True, "type": "int*"}), True),
        (Plain("", "", ("not_null",), of={"default": True}), False),
        (Plain("", "", ("not_null",), was={"not_null": True}), False),
        (Plain("", "", ("not_null",), beside=Phase.CONTRACT), True),
        (Plain("", "", ("not_null",), beside=Phase.PURGE), False),
        (Plain("", "", ("not_null",), hazard=Hazard.SCAN), True),
        (Plain("", "", ("not_null",), hazard=Hazard.REWRITE), False),
        (Plain("", "", ("not_null",), since=15), True),
        (Plain("", "", ("not_null",), since=16), False),
    ],
)
def test_what_a_plain_statement_is_meant_for(plain: Plain, *, meant: bool) -> None:
    """Event, attributes before and after, phases and hazards of its steps, server."""
    assert plain.meant_for(SET_NOT_NULL, [SCANNING], 15) is meant


def test_the_alternative_is_the_statement_with_its_own_names() -> None:
    """SET NOT NULL on the column itself, with the lock that it would take."""
    old, new = catalog(table("t"), OLD), catalog(table("t"), NEW)
    changes: tuple[Change, ...] = (SET_NOT_NULL,)
    plan = plan_catalogs(old, new, changes)
    for number, step in enumerate(plan.steps, 1):
        told = explain(plan, str(number), old, new)
        assert told.step is step
        assert told.changes == changes
        (refused,) = told.refused
        assert refused.sql == 'ALTER TABLE "public"."t" ALTER COLUMN "c" SET NOT NULL'
        assert refused.lock is not None
        assert refused.lock.table == "public.t"
        assert refused.lock.mode is LockMode.ACCESS_EXCLUSIVE
        assert refused.plain.form is Form.ALTER


def test_nothing_is_refused_where_the_plain_statement_is_made() -> None:
    """A default is the catalog's alone, and the explanation says so."""
    new = column("t", "c", default="7")
    sides = catalog(table("t"), OLD), catalog(table("t"), new)
    plan = plan_catalogs(*sides, (Altered(OLD.ref, "default", OLD, new),))
    told = explain(plan, "expand-1", *sides)
    assert told.refused == ()
    assert "this is the plain statement" in told.said.plain


def test_what_only_the_undo_needs_is_told() -> None:
    """Loosening reads no row; taking it back by hand would."""
    old, new = catalog(table("t"), NEW), catalog(table("t"), OLD)
    plan = plan_catalogs(old, new, (Altered(OLD.ref, "not_null", NEW, OLD),))
    (refused,) = explain(plan, "expand-2", old, new).refused
    assert refused.sql == 'ALTER TABLE "public"."t" ALTER COLUMN "c" SET NOT NULL'
    assert refused.plain.does.startswith("as the undo of DROP NOT NULL")


@pytest.mark.parametrize("word", ["expand-9", "0", "9", "-1", ""])
def test_an_unknown_step_is_a_usage_error_that_lists_the_ids(word: str) -> None:
    """The names to choose from are in the hint."""
    with pytest.raises(UsageError, match="no step") as caught:
        explain(WHOLE, word, catalog(), catalog())
    assert caught.value.exit_code == 2
    assert "expand-1, backfill-1, contract-1, purge-1" in str(caught.value)
