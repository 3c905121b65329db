"""A plan as text, Markdown, script and JSON."""

from __future__ import annotations

import copy
import dataclasses
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemaops.catalog.model import Ref
from schemaops.plan.codec import plan_from_data, plan_to_data
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
from schemaops.report.plan import plan_json, plan_text
from schemaops.report.plan_markdown import plan_markdown
from schemaops.report.plan_script import plan_sql
from schemaops.report.sqlview import sql_lines
from tests.fixtures.catalogs import HOSTILE

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "plan.schema.json").read_text()
)
ANSI = re.compile(r"\x1b\[[\d;]*m")
USERS = Lock("public.users", LockMode.ACCESS_EXCLUSIVE)

EXPAND = Step(
    "expand-1",
    Phase.EXPAND,
    "ALTER TABLE public.users ADD COLUMN mail text",
    "a second column takes the new type",
    locks=(Lock("public.orders", LockMode.SHARE), USERS),
    hazards=(Hazard.LOCK,),
    undo=Undo("ALTER TABLE public.users DROP COLUMN mail"),
)
BACKFILL = Step(
    "backfill-1",
    Phase.BACKFILL,
    "UPDATE public.users SET mail = email WHERE mail IS NULL",
    "rows written before",
    locks=(Lock("public.users", LockMode.ROW_EXCLUSIVE),),
    backfill=Backfill(("public", "users"), "mail = email", "mail IS NULL"),
    no_undo_because="the column goes with expand-1",
)
CONTRACT = Step(
    "contract-1",
    Phase.CONTRACT,
    "DROP INDEX CONCURRENTLY public.old",
    "replaced",
    transactional=False,
    locks=(Lock("public.users", LockMode.SHARE_UPDATE_EXCLUSIVE),),
    gate=Gate("SELECT 1 FROM public.users WHERE mail IS NULL;", "all rows are filled"),
    undo=Undo("CREATE INDEX CONCURRENTLY old ON public.users (email)", False),
    statement_timeout_ms=0,
)
PURGE = Step(
    "purge-1",
    Phase.PURGE,
    "ALTER TABLE public.users DROP COLUMN email",
    "the retention time is over",
    hazards=(Hazard.DATA_LOSS, Hazard.IRREVERSIBLE),
    no_undo_because="the values are gone",
)


def plan_of(*steps: Step, **fields: Any) -> Plan:
    """A plan of these steps."""
    return Plan("a" * 64, "b" * 64, 160004, steps=steps, **fields)


WHOLE = plan_of(
    EXPAND, BACKFILL, CONTRACT, PURGE, notes=("Look here.",), changes=("alter it",)
)


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
    lines = plan_text(plan_of(evil, notes=(HOSTILE,)), colour=True)
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


def test_markdown_has_a_row_for_each_step() -> None:
    """Number, phase, SQL in short, lock, hazards, undo; the whole SQL is folded."""
    text = plan_markdown(WHOLE)
    rows = re.findall(r"(?m)^\| \d.*\|$", text)
    assert len(rows) == 4
    assert rows[0] == (
        "| 1 | expand | `ALTER TABLE public.users ADD COLUMN mai…` "
        "| ACCESS EXCLUSIVE on `public.users` | lock "
        "| `ALTER TABLE public.users DROP COLUMN mail` |"
    )
    assert "**data-loss**" in rows[3]
    assert "<details><summary>Full SQL</summary>" in text
    assert "before step 4 (purge" in text


def test_markdown_disarms_what_a_name_says() -> None:
    """Pipes, backticks, tags and mentions of a name stay text in every cell."""
    evil = dataclasses.replace(
        EXPAND,
        id=HOSTILE,
        sql="|`" + HOSTILE + "\n```\n@x",
        reason=HOSTILE,
        locks=(Lock(HOSTILE, LockMode.SHARE),),
        undo=None,
        no_undo_because=HOSTILE,
    )
    text = plan_markdown(plan_of(evil, notes=(HOSTILE,)))
    outside = re.sub(r"(?s)````sql.*?````|<code>[^<>`|]*</code>", "", text)
    assert not re.search(r"<b>|@all|@x|\x1b", outside)
    row = next(line for line in outside.split("\n") if line.startswith("| 1"))
    assert len(re.split(r"(?<!\\)\|", row)) == 8


def test_markdown_keeps_to_its_budget_and_says_what_is_missing() -> None:
    """A comment has a limit; what is cut is counted."""
    text = plan_markdown(plan_of(*[EXPAND] * 900))
    assert len(text) <= 60_000
    found = re.search(r"\*\*Cut at 60,000 characters\*\*: (\d+) of 900 steps", text)
    assert found
    assert int(found[1]) == len(re.findall(r"(?m)^\| \d", text)) > 100
    assert text.count("<details>") == text.count("</details>") == 1


def test_one_huge_statement_does_not_hide_the_others() -> None:
    """It is left out; the rest is shown."""
    huge = dataclasses.replace(EXPAND, sql="SELECT '" + "x" * 70_000 + "'")
    text = plan_markdown(plan_of(huge, CONTRACT))
    assert len(text) <= 60_000
    assert "the SQL of 1." in text
    assert "```sql\nDROP INDEX CONCURRENTLY public.old\n```" in text


def test_the_script_wraps_what_is_transactional() -> None:
    """BEGIN and COMMIT with local limits, or a plain statement between SET and RESET."""
    script = plan_sql(WHOLE)
    assert (
        "BEGIN;\nSET LOCAL lock_timeout = '100ms';\n"
        "SET LOCAL statement_timeout = '100ms';\n"
        "ALTER TABLE public.users ADD COLUMN mail text;\nCOMMIT;\n" in script
    )
    assert (
        "SET statement_timeout = '0ms';\nDROP INDEX CONCURRENTLY public.old;\nRESET"
        in script
    )
    assert "-- ==== point of no return" in script


def test_the_script_only_shows_purge() -> None:
    """Purge never runs as part of anything, unless it is asked for."""
    assert "\n-- ALTER TABLE public.users DROP COLUMN email;\n" in plan_sql(WHOLE)
    asked = plan_sql(WHOLE, phases=[Phase.PURGE])
    assert "\nALTER TABLE public.users DROP COLUMN email;\n" in asked
    assert "\n-- ALTER TABLE public.users ADD COLUMN mail text;\n" in asked


def test_no_text_of_a_plan_leaves_its_comment() -> None:
    """A new line in a reason, or psql's backslash, runs nothing."""
    evil = "x\n\\! touch /tmp/y\r\\! z `id`"
    step = dataclasses.replace(
        CONTRACT, id=evil, reason=evil, no_undo_because=evil, undo=None
    )
    step = dataclasses.replace(step, gate=Gate("SELECT 1 WHERE false", evil))
    commands = [
        line
        for line in plan_sql(plan_of(step, notes=(evil,))).splitlines()
        if line.startswith("\\")
    ]
    assert commands == [r"\set ON_ERROR_STOP on", r"\if :gate_fails", r"\endif"]


def test_a_comment_at_the_end_does_not_swallow_the_semicolon() -> None:
    """The statement is ended on a line of its own."""
    step = dataclasses.replace(EXPAND, sql="SELECT 1 -- one")
    assert "SELECT 1 -- one\n;\nCOMMIT;" in plan_sql(plan_of(step))


def test_json_is_the_contract() -> None:
    """It satisfies the documented schema, and reads back as the same plan."""
    text = plan_json(WHOLE)
    jsonschema.validate(json.loads(text), SCHEMA)
    assert plan_from_data(json.loads(text)) == WHOLE
    assert text == plan_json(plan_from_data(json.loads(text)))
    assert text.endswith("}\n")


def described(schema: Any, path: str = "") -> list[str]:
    """Fields of a schema that lack a description."""
    if isinstance(schema, list):
        return [bad for item in schema for bad in described(item, path)]
    if not isinstance(schema, dict):
        return []
    fields = schema.get("properties", {}) if "type" in schema else {}
    bad = [
        f"{path}.{name}" for name, field in fields.items() if "description" not in field
    ]
    below = (described(value, f"{path}.{name}") for name, value in schema.items())
    return bad + [one for found in below for one in found]


def test_every_field_of_the_contract_is_described() -> None:
    """The schema is valid itself and documents each field."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert described(SCHEMA) == []


FIELDS = sorted(SCHEMA["$defs"]["step"]["properties"])


@pytest.mark.parametrize("field", FIELDS)
def test_a_missing_field_of_a_step_breaks_the_contract(field: str) -> None:
    """Every field is always there."""
    data = copy.deepcopy(plan_to_data(WHOLE))
    del data["steps"][0][field]
    with pytest.raises(jsonschema.ValidationError, match=f"'{field}' is a required"):
        jsonschema.validate(data, SCHEMA)


@pytest.mark.parametrize(
    "where",
    [
        [],
        ["steps", 0],
        ["steps", 0, "undo"],
        ["steps", 2, "gate"],
        ["steps", 0, "locks", 0],
    ],
)
def test_an_extra_field_breaks_the_contract(where: list[Any]) -> None:
    """Nothing is there that is not documented."""
    data: Any = copy.deepcopy(plan_to_data(WHOLE))
    inner = data
    for key in where:
        inner = inner[key]
    inner["surprise"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)


def test_a_backfill_says_what_it_moves() -> None:
    """`kind` and `backfill` agree."""
    data = copy.deepcopy(plan_to_data(WHOLE))
    data["steps"][0]["kind"] = "backfill"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)
