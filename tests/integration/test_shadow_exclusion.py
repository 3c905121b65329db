"""An exclusion constraint on a table that is built anew for it."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from schemaops.errors import StepFailed
from schemaops.plan.model import Phase
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory
from tests.fixtures.shadows import (
    AFTER,
    BEFORE,
    ROWS,
    SMALL,
    back,
    different,
    place,
    when_done,
)

CASES = Path(__file__).parents[1] / "cases/plan"


def test_rows_that_exclude_each_other_are_shown(
    arena: Arena, database: DatabaseFactory
) -> None:
    """Before anything happens; corrected, the same plan goes on."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    rows = "('r', 1, '[1,5)'), ('r', 2, '[4,6)'), ('s', 3, '[6,7)'), ('s', 4, NULL)"
    arena.execute(name, BEFORE + f"INSERT INTO t (region, number, span) VALUES {rows};")
    with pytest.raises(StepFailed, match=r"exclude each other.*: apart, r, 1, r, 2\n"):
        arena.carry_out(name, plan)
    arena.execute(name, "UPDATE t SET span = '[5,6)' WHERE number = 2")
    arena.carry_out(name, plan)
    with pytest.raises(psycopg.errors.ExclusionViolation, match='"apart"'):
        arena.execute(name, "UPDATE t SET span = '[4,6)' WHERE number = 2")


def test_what_is_excluded_meanwhile_stops_the_copy(
    arena: Arena, database: DatabaseFactory
) -> None:
    """A row from before and one that was written since: which they are is said."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS)
    late = "INSERT INTO t (region, number, span) VALUES ('late', 1, '[8000,8001)')"
    told = when_done({5: lambda: arena.execute(name, late)})
    with pytest.raises(StepFailed, match=r"exclusion constraint|8000"):
        arena.carry_out(name, plan, on_event=told, options=SMALL)
    arena.execute(name, "DELETE FROM t WHERE region = 'late'")
    arena.carry_out(name, plan, options=SMALL)
    assert different(arena, name, "t", place(arena, name, "retired")) == []


def test_a_new_form_lets_in_what_the_old_one_refused(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The old table, which follows, has its old form of the constraint no more."""
    after = AFTER.replace("(span WITH &&)", "(span WITH &&) WHERE (number > 0)")
    name, plan = database(), arena.plan(AFTER, after)
    arena.execute(name, AFTER + "INSERT INTO t VALUES ('r', 1, '[1,2)');")
    arena.carry_out(name, plan)
    arena.execute(name, "INSERT INTO t VALUES ('r', 0, '[1,2)')")
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    arena.execute(name, "DELETE FROM t WHERE number = 0")
    back(arena, name, plan)
    with pytest.raises(psycopg.errors.ExclusionViolation, match='"apart"'):
        arena.execute(name, "INSERT INTO t VALUES ('r', 0, '[1,2)')")


def test_the_plan_says_why_a_table_is_not_built_aside(arena: Arena) -> None:
    """Each table that keeps the server's own way, with the reason."""
    case = CASES / "shadow/exclusion_directly"
    plan = arena.plan(
        *((case / f"{side}.sql").read_text() for side in ("before", "after"))
    )
    said = {
        step.objects[0].name: step.reason.partition("not built aside: ")[2]
        for step in plan.of(Phase.CONTRACT)
    }
    assert said == {
        "changed_apart": "column public.changed.more changes, too",
        "checked_apart": "constraint public.checked.checked_id_check asks routine public.fine(integer)",
        "counted_apart": "matview public.counts would be computed anew",
        "hidden_apart": "table public.hidden is no table on its own, or hides rows from its owner",
        "keyless_apart": "table public.keyless has no key that tells its rows apart",
        "other_apart": "column public.composed.other stands on it",
        "paired_apart": "the = of public.pair may lie in no schema that is looked into",
        "parent_apart": "table public.parent is no table on its own, or hides rows from its owner",
        "published_apart": "publication p has it",
    }
