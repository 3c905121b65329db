"""Sizes and budgets: what a step costs, and how long it may take."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from schemaops.budget import Budget
from schemaops.catalog.sizes import (
    Sizes,
    TableSize,
    sizes_from_json,
    sizes_to_json,
)
from schemaops.errors import UsageError
from schemaops.plan import costs
from schemaops.plan.budgets import within
from schemaops.plan.costs import Work
from schemaops.plan.model import Phase, Step
from schemaops.plan.steps import backfill
from schemaops.policy.statements import statements_of_steps
from schemaops.report.sizes import cost, duration, sizes_text, uncounted
from tests.fixtures.projects import ROOT

TABLE = TableSize(1_000_000, 100_000_000, 60_000_000, {"a": 4, "b": 33})
SIZES = Sizes(
    {("public", "t"): TABLE, ("public", "new"): TableSize(None, 8192, 0)}, "2026-01-01"
)


def test_what_is_written_is_read() -> None:
    """Same sizes, same bytes; and as documented."""
    text = sizes_to_json(SIZES)
    assert sizes_from_json(text, "stats.json") == SIZES
    assert sizes_to_json(sizes_from_json(text, "stats.json")) == text
    jsonschema.validate(
        json.loads(text), json.loads((ROOT / "docs/stats.schema.json").read_text())
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"format_version": 1', '"format_version": 2'),
        ('"rows": 1000000', '"rows": -1'),
        ('"rows": 1000000', '"rows": "many"'),
        ('"bytes": 100000000', '"bytes": true'),
        ('"tables": [', '"table": ['),
        (
            "{",
            "",
        ),
    ],
)
def test_another_file_is_refused(old: str, new: str) -> None:
    """With its name, and how to write a right one."""
    with pytest.raises(UsageError, match="not a statistics snapshot") as caught:
        sizes_from_json(sizes_to_json(SIZES).replace(old, new, 1), "stats.json")
    assert caught.value.where == "stats.json"


def test_a_table_that_nobody_counted_has_no_size() -> None:
    """It is there, and counts as large."""
    assert SIZES.of("public", "t") == TABLE
    assert SIZES.of("public", "new") is None
    assert SIZES.of("public", "other") is None
    assert uncounted(SIZES) == "public.new"
    assert sizes_text(SIZES).splitlines()[1].split()[:2] == ["public.t", "1,000,000"]


def test_costs_are_those_that_were_measured() -> None:
    """Bytes within a tenth of what PostgreSQL 15 wrote for the same table."""
    assert costs.index_bytes(TABLE, ["a"]) == pytest.approx(19_700_000, rel=0.15)
    assert costs.index_bytes(TABLE, ["b"]) == pytest.approx(59_100_000, rel=0.1)
    moved = costs.move(TABLE, 3)
    assert moved.wal_bytes == pytest.approx(428_000_000 + 160_000_000, rel=0.1)
    assert costs.scan(TABLE, Work.CHECK).wal_bytes == 0
    assert costs.rewrite(TABLE).disk_bytes == 160_000_000


def test_costs_grow_with_the_rows() -> None:
    """Twice the table, twice everything."""
    twice = replace(TABLE, rows=2_000_000, bytes=200_000_000, index_bytes=120_000_000)
    for one, two in (
        (costs.build(TABLE, ["a"], 2), costs.build(twice, ["a"], 2)),
        (costs.move(TABLE, 3), costs.move(twice, 3)),
    ):
        assert two.wal_bytes == pytest.approx(2 * one.wal_bytes, rel=0.01)
        assert two.seconds == pytest.approx(2 * one.seconds, rel=0.01)


def step(**changes: object) -> Step:
    return replace(Step("x", Phase.EXPAND, "SELECT 1", "why"), **changes)  # type: ignore[arg-type] # each test names fields of Step


def test_a_budget_limits_each_kind_of_statement() -> None:
    """A blocking lock, reading while others go on, outside of a transaction."""
    budget = Budget(max_stall=250, max_scan=7_000, max_build=9_000)

    def limits(one: Step) -> tuple[int, int]:
        found = within(one, budget)
        return found.lock_timeout_ms, found.statement_timeout_ms

    assert limits(step(lock_timeout_ms=100, statement_timeout_ms=1_000)) == (250, 250)
    assert limits(step(lock_timeout_ms=100, statement_timeout_ms=0)) == (250, 7_000)
    concurrently = step(transactional=False, lock_timeout_ms=0, statement_timeout_ms=0)
    assert limits(concurrently) == (0, 9_000)
    moving = backfill(("public", "t"), "a = 1", "a IS NULL", "why")
    assert limits(moving) == (moving.lock_timeout_ms, 7_000)


def test_without_a_budget_of_their_own_scans_have_no_limit() -> None:
    """And the default budget is 100 ms."""
    assert within(step(statement_timeout_ms=0), Budget()).statement_timeout_ms == 0
    assert (
        within(step(statement_timeout_ms=1_000), Budget()).statement_timeout_ms == 100
    )


def test_what_fits_the_budget_delays_nobody() -> None:
    """Rules about waiting leave the step alone; who hangs on the table is still known."""
    index = step(sql="CREATE INDEX i ON public.t (a)")
    (slow,) = statements_of_steps([index])
    (quick,) = statements_of_steps([replace(index, fits="it is small")])
    assert slow.delays("public", "t")
    assert not quick.delays("public", "t")
    assert quick.existed("public", "t")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "under 1 s"),
        (42.4, "about 42 s"),
        (700, "about 12 min"),
        (20_000, "about 6 h"),
    ],
)
def test_durations_are_orders_of_magnitude(seconds: float, words: str) -> None:
    """Nobody reads a promise into them."""
    assert duration(seconds) == words


def test_a_cost_in_words() -> None:
    """A scan logs nothing; a build needs room."""
    assert cost(costs.scan(TABLE, Work.CHECK)) == (
        "1,000,000 rows, reads 100.0 MB, under 1 s"
    )
    assert cost(costs.build(TABLE, ["a"], 2)).endswith(
        "logs 22.2 MB, needs 22.2 MB of free disk"
    )
