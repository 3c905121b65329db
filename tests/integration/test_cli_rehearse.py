"""`rehearse`: what proves a plan and what breaks it, in every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.projects import Project


def test_a_good_plan_is_0(shop: Project) -> None:
    """Every way there and back is told, and that the plan is proven."""
    said = shop.run("rehearse").out
    for phase in ("expand", "backfill", "contract"):
        assert f"✓ to the end of {phase} and back" in said
    assert "the plan is proven" in said


def test_from_nothing_and_back_to_nothing(shop: Project) -> None:
    """An empty database is a start and an end like any other."""
    shop.run("rehearse", "empty", "v1")
    shop.run("rehearse", "v1", "empty")
    shop.run("rehearse", "empty", "empty")
    shop.run("rehearse", "migrations", "v1")


def test_from_a_live_database(shop: Project) -> None:
    """A URL is a side like any other; nothing is done to the database."""
    shop.run("rehearse", shop.url("postgres"), "v1")


def test_json(shop: Project) -> None:
    """`--format json` has the verdict and each step as it was measured."""
    found = shop.run("rehearse", "--format", "json").json
    assert found["ok"] is True
    assert found["format_version"] == 1


def test_markdown(shop: Project) -> None:
    """For a job's summary: a table, and the verdict."""
    said = shop.run("rehearse", "--format", "markdown").out
    assert "|" in said
    assert "### Rehearsal passed" in said


def test_with_traffic(shop: Project) -> None:
    """With clients at work all the time it still is proven."""
    shop.run("rehearse", "--traffic")


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_a_broken_plan_is_1(shop: Project, tmp_path: Path, form: str) -> None:
    """A backfill that fails on the rows: said why, in every format."""
    before, after = tmp_path / "before.sql", tmp_path / "after.sql"
    before.write_text("CREATE TABLE t (id bigint PRIMARY KEY);")
    after.write_text(
        "CREATE TABLE t (id bigint PRIMARY KEY,\n"
        "-- schemaops: fill: 1 / (id - id)\n"
        "n int NOT NULL);"
    )
    done = shop.run("rehearse", str(before), str(after), "--format", form, code=1)
    assert "division by zero" in done.out
    assert "Traceback" not in done.err
