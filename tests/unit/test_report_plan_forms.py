"""A Plan as Markdown, as a script for psql, and as JSON."""

from __future__ import annotations

import copy
import dataclasses
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from schemaops.plan.codec import plan_from_data, plan_to_data
from schemaops.plan.model import (
    Gate,
    Lock,
    LockMode,
    Phase,
)
from schemaops.report.plan import plan_json
from schemaops.report.plan_markdown import plan_markdown
from schemaops.report.plan_script import plan_sql
from tests.fixtures.catalogs import HOSTILE
from tests.fixtures.plans import (
    CONTRACT,
    EXPAND,
    WHOLE,
    plan_of,
)

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "plan.schema.json").read_text()
)


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
