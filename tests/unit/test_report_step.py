"""One step explained: as text, and as the JSON that is documented."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import jsonschema
import pytest

from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.explain import Explanation, explain
from schemaops.plan.model import Hazard, Step
from schemaops.plan.planner import plan_catalogs
from schemaops.report.step import step_json, step_text, step_to_data
from tests.docs_run import ROOT
from tests.fixtures.catalogs import HOSTILE, catalog, column, table
from tests.fixtures.plans import BACKFILL, CONTRACT, EXPAND, PURGE, plan_of

SCHEMA = json.loads((ROOT / "docs" / "explanation.schema.json").read_text())
OLD = column("t", "c")
NEW = dataclasses.replace(OLD, not_null=True, default="7")


def told(step: Step) -> Explanation:
    """The explanation of the only step of a plan."""
    return explain(plan_of(step), "1", catalog(), catalog())


def required() -> Explanation:
    """The first step of a column that is NOT NULL from now on."""
    old, new = catalog(table("t"), OLD), catalog(table("t"), NEW)
    changes: tuple[Change, ...] = (
        Altered(OLD.ref, "not_null", OLD, NEW),
        Altered(OLD.ref, "default", OLD, NEW),
    )
    return explain(plan_catalogs(old, new, changes), "contract-1", old, new)


def test_text_tells_all_that_is_asked() -> None:
    """Change, rewrite, phase, lock, rows, undo and the alternative, each with words."""
    text = step_text(required())
    for line in (
        "step      contract-1, number 2 of 4",
        "change    alter column public.t.c: not null no → yes",
        "rewrite   not_null. A column of a table in use forbids NULL",
        "phase     contract: when the old application is gone; serves the new one",
        "          The old application may write NULL until it is gone",
        "lock      ACCESS EXCLUSIVE on public.t: blocks reads and writes, ≤100 ms",
        "limits    waits for a lock ≤100 ms, runs ≤100 ms",
        "rows      reads no whole table, writes none anew",
        "undo      ALTER TABLE",
        'refused   ALTER TABLE "public"."t" ALTER COLUMN "c" SET NOT NULL',
        "          reads every row to find a NULL",
    ):
        assert f"\n{line}" in f"\n{text}"
    assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (EXPAND, "reads no whole table, writes none anew"),
        (BACKFILL, "in small batches, until none is left"),
        (dataclasses.replace(EXPAND, hazards=(Hazard.SCAN,)), "reads a whole table"),
        (dataclasses.replace(EXPAND, hazards=(Hazard.REWRITE,)), "writes a whole"),
        (CONTRACT, "outside of a transaction"),
        (CONTRACT, "gate      all rows are filled"),
        (PURGE, "undo      none: the values are gone"),
        (PURGE, "refused   nothing: this is the plain statement"),
    ],
)
def test_text_of_steps_of_all_sorts(step: Step, words: str) -> None:
    """What it does to rows, its gate, its undo."""
    assert words in step_text(told(step))


def test_a_long_value_is_shown_below_its_change() -> None:
    """Before and after, each whole, where one line would not hold them."""
    before, after = (column("t", "c", default="'x' || " * 40 + end) for end in "ab")
    change = Altered(before.ref, "default", before, after)
    text = step_text(told(dataclasses.replace(EXPAND, origin=(change,))))
    assert "\nbefore    'x' ||" in text
    assert "\nafter     'x' ||" in text


def test_many_changes_are_counted() -> None:
    """A place for all that is retired comes from every drop; five are enough."""
    drops = [Dropped(one.ref, one) for one in map(table, "abcdefg")]
    text = step_text(told(dataclasses.replace(EXPAND, origin=tuple(drops))))
    assert text.count("change    drop table") == 5
    assert "and 2 changes more" in text


def test_json_is_the_documented_contract() -> None:
    """Of each sort of change and step; the same bytes each time."""
    made, gone = table("t"), table(HOSTILE)
    origin = (
        Created(made.ref, made),
        Dropped(gone.ref, gone),
        Renamed(made.ref, gone.ref, gone, made),
        Altered(OLD.ref, "default", OLD, NEW),
    )
    moved = dataclasses.replace(BACKFILL, rewrite="add_column")
    steps = [EXPAND, moved, CONTRACT, PURGE, dataclasses.replace(PURGE, locks=())]
    for step in steps:
        one = told(dataclasses.replace(step, origin=origin))
        jsonschema.validate(json.loads(step_json(one)), SCHEMA)
        assert step_json(one) == step_json(one)
        assert len(step_to_data(one)["changes"]) == 4


def test_json_tells_what_was_refused() -> None:
    """With its lock, what it blocks, and what it does to the rows."""
    data = step_to_data(required())
    jsonschema.validate(data, SCHEMA)
    (refused,) = data["refused"]
    lock = {
        "table": "public.t",
        "mode": "ACCESS EXCLUSIVE",
        "blocks": "reads and writes",
    }
    assert refused["lock"] == lock
    assert refused["reads"]
    assert not refused["writes_anew"]
    assert data["nothing_refused_because"] is None
    assert data["changes"][0] == {
        "change": "altered",
        "object": ["column", "public", "t", "c"],
        "attribute": "not_null",
        "before": "no",
        "after": "yes",
    }


def objects(schema: Any) -> list[dict[str, Any]]:
    """Every object that a schema describes."""
    if isinstance(schema, list):
        return [one for item in schema for one in objects(item)]
    if not isinstance(schema, dict):
        return []
    here = [schema] if isinstance(schema.get("properties"), dict) else []
    return here + [one for value in schema.values() for one in objects(value)]


def test_every_field_is_described_and_needed() -> None:
    """The schema is valid, documents each field, and leaves none out."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for one in objects(SCHEMA):
        assert list(one["properties"]) == one["required"]
        assert one["additionalProperties"] is False
        assert all("description" in entry for entry in one["properties"].values())
