"""A plan as text for a terminal or a pipe."""

from __future__ import annotations

import dataclasses
import re

from hypothesis import given
from hypothesis import strategies as st

from schemaops.catalog.model import EMPTY, Ref
from schemaops.plan.explain import explain
from schemaops.plan.model import (
    Hazard,
    Phase,
)
from schemaops.report.brief import plan_brief
from schemaops.report.plan import plan_text
from schemaops.report.plan_markdown import plan_markdown
from schemaops.report.sqlview import sql_lines
from schemaops.report.step import step_text
from tests.fixtures.catalogs import HOSTILE
from tests.fixtures.plans import (
    EXPAND,
    PURGE,
    WHOLE,
    plan_of,
)

ANSI = re.compile(r"\x1b\[[\d;]*m")


def test_phases_are_sections_and_numbers_run_through() -> None:
    """Header, then one rule for each phase, with what it waits for."""
    text = plan_text(WHOLE)
    assert "4 steps: 1 expand, 1 backfill, 1 contract, 1 purge" in text
    places = [text.index(f"── {phase} ── ") for phase in Phase]
    assert places == sorted(places)
    assert re.findall(r"(?m)^ +(\d)  \S", text) == ["1", "2", "3", "4"]


def test_the_strongest_lock_is_told_in_words() -> None:
    """Mode, relation, who waits and for how long at most; then the others."""
    text = " ".join(plan_text(WHOLE).split())
    assert (
        "lock ACCESS EXCLUSIVE on public.users: blocks reads and writes, ≤100 ms; "
        "also SHARE on public.orders" in text
    )
    assert "SHARE UPDATE EXCLUSIVE on public.users: reads and writes go on" in text


def test_nobody_waits_for_a_table_of_the_same_plan() -> None:
    """A lock on a new table is no news."""
    new = plan_of(EXPAND, created=frozenset({Ref("table", ("public", "users"))}))
    assert "public.users: a new table, nobody waits" in plan_text(new)
    assert "(new)" in plan_markdown(new)


def test_the_point_of_no_return_stands_before_purge() -> None:
    """Everything above the line can be undone, and the line says so."""
    above, below = plan_text(WHOLE).split("point of no return: everything above can")
    assert "contract-1" in above
    assert "purge-1" in below
    assert "1. purge-1" not in above


def test_a_step_that_stays_is_named_at_the_point_of_no_return() -> None:
    """The line must not promise what a step without undo breaks."""
    stays = dataclasses.replace(
        EXPAND, hazards=(Hazard.IRREVERSIBLE,), undo=None, no_undo_because="no way"
    )
    words = "everything above can be undone, except step 1"
    assert words in plan_text(plan_of(stays, PURGE))
    assert words in plan_text(plan_of(stays))
    assert "except step 1" in plan_markdown(plan_of(stays, PURGE))


def test_undo_gate_reason_and_notes_are_shown() -> None:
    """What a reviewer asks of each step."""
    text = plan_text(WHOLE)
    for words in (
        "undo     ALTER TABLE public.users DROP COLUMN mail",
        "undo     none: the column goes with expand-1",
        "(outside of a transaction)",
        "gate     all rows are filled",
        "why      replaced",
        "  • Look here.",
    ):
        assert words in text


def test_colour_adds_nothing_but_colour() -> None:
    """A pipe and a terminal show the same characters."""
    coloured = plan_text(WHOLE, colour=True)
    assert "\x1b[" in coloured
    stripped = [line.rstrip() for line in ANSI.sub("", coloured).split("\n")]
    assert "\n".join(stripped) == plan_text(WHOLE)


def test_text_keeps_to_a_hundred_columns() -> None:
    """Long reasons, statements and notes are wrapped."""
    wide = dataclasses.replace(
        EXPAND, sql="SELECT " + "a, " * 99 + "b", reason="word " * 99
    )
    text = plan_text(plan_of(wide, notes=("note " * 99,)))
    assert max(len(line) for line in text.split("\n")) <= 100


def test_no_steps_is_said() -> None:
    """An empty plan is an answer."""
    for text in (plan_text(plan_of()), plan_markdown(plan_of())):
        assert "o steps: nothing to do" in text


def test_no_control_character_reaches_the_terminal() -> None:
    """A name may hold an escape sequence; it is shown, not obeyed."""
    evil = dataclasses.replace(EXPAND, sql=HOSTILE, reason=HOSTILE, id=HOSTILE)
    plan = plan_of(evil, notes=(HOSTILE,))
    for lines in (
        plan_text(plan, colour=True),
        plan_brief(plan, colour=True),
        step_text(explain(plan, HOSTILE, EMPTY, EMPTY), colour=True),
    ):
        assert all(line.isprintable() for line in ANSI.sub("", lines).split("\n"))
        assert "\\x1b[31m" in lines


SQL_PARTS = ["a", "'x  y'", '"q  z"', "$f$ a  b $f$", "-- c  d\n", ",", "(", "E'\\'  '"]


@given(st.lists(st.sampled_from(SQL_PARTS), max_size=30), st.integers(1, 40))
def test_wrapping_never_touches_what_is_quoted(parts: list[str], width: int) -> None:
    """Only blanks outside of quotes and comments may become new lines."""
    sql = " ".join(parts)
    shown = "\n".join(line.plain for line in sql_lines(sql, width))
    assert shown.split() == sql.split()
    for quoted in ("'x  y'", '"q  z"', "$f$ a  b $f$", "-- c  d", "E'\\'  '"):
        assert shown.count(quoted) == sql.count(quoted)
