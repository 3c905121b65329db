"""`plan` and `explain`: formats, revisions, exit codes, the same bytes each time."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from schemaops.postgres.server import EphemeralServer
from schemaops.sqlparse import split
from tests.fixtures.projects import ROOT, Project, shop_project

SCHEMA = json.loads((ROOT / "docs" / "plan.schema.json").read_text())
EXPLAINED = json.loads((ROOT / "docs" / "explanation.schema.json").read_text())


def test_json_is_the_documented_contract(shop: Project) -> None:
    """`--format json` is what docs/plan.schema.json says."""
    found = shop.run("plan", "--format", "json").json
    jsonschema.validate(found, SCHEMA)
    assert [step["id"] for step in found["steps"]][:2] == ["expand-1", "expand-2"]


@pytest.mark.parametrize("form", ["text", "brief", "markdown"])
def test_formats_for_people(shop: Project, form: str) -> None:
    """Each names the steps, their phases, the strongest lock and the undo."""
    said = shop.run("plan", "--format", form).out.lower()
    for word in ("expand", "backfill", "contract", "purge", "access exclusive", "undo"):
        assert word in said


def test_sql_is_a_script(shop: Project) -> None:
    """`--format sql` parses as SQL from its first line to its last."""
    said = shop.run("plan", "--format", "sql").out
    assert len(list(split(said))) > 6
    assert "CREATE INDEX CONCURRENTLY" in said


def test_the_same_input_gives_the_same_bytes(shop: Project) -> None:
    """Two processes with other seeds of hashing print one and the same plan."""
    said = {
        shop.spawn(
            "plan", "v1", "schema", "--format", "json", env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
    assert json.loads(said.pop())["steps"]


def test_detailed_exitcode(shop: Project) -> None:
    """Terraform's: 0 nothing to do, 2 steps; without it a plan is 0."""
    shop.run("plan", "--detailed-exitcode", code=2)
    shop.run("plan", "v1", "HEAD", "--detailed-exitcode")
    shop.run("plan")


@pytest.mark.parametrize("way", [("explain",), ("plan", "--explain")])
def test_a_step_is_explained(shop: Project, way: tuple[str, ...]) -> None:
    """A step tells its change, reason, SQL, undo and lock."""
    said = shop.run(*way, "expand-3").out
    for word in ("why", "CREATE INDEX CONCURRENTLY", "DROP INDEX", "lock", "blocks"):
        assert word in said
    done = shop.run(*way, "expand-99", code=2)
    assert "there are: expand-1" in done.err


def test_a_step_is_explained_by_its_number(shop: Project) -> None:
    """As `plan` numbers it: what it comes from, what was refused, in full sentences."""
    said = shop.run("plan", "--explain", "5").out
    assert said.startswith("step      contract-1, number 5 of 7\n")
    assert said == shop.run("plan", "--explain", "contract-1").out
    for words in (
        "change    rename column public.order_items.price to unit_price",
        "rewrite   rename_column. A column of a table in use has another name.",
        "phase     contract: when the old application is gone; serves the new one",
        "gate      price and unit_price differ in these rows",
        'refused   ALTER TABLE "public"."order_items" RENAME COLUMN "price" TO "unit_pr',
        "public.order_items: blocks reads and writes",
    ):
        assert words in said


def test_an_explanation_as_json_is_the_documented_contract(shop: Project) -> None:
    """`--explain STEP --format json`, for each step of the plan."""
    plan = shop.run("plan", "--format", "json").json
    for number, step in enumerate(plan["steps"], 1):
        found = shop.run("plan", "--explain", step["id"], "--format", "json").json
        jsonschema.validate(found, EXPLAINED)
        assert found["digest"] == plan["digest"]
        assert (found["id"], found["number"]) == (step["id"], number)
        assert found["sql"] == step["sql"]
        assert found["changes"]
    shop.run("plan", "--explain", "8", "--format", "json", code=2)
    shop.run("plan", "--explain", "1", "--format", "sql", code=2)


def test_write_needs_a_message(shop: Project) -> None:
    """Without -m, or with FROM, nothing is written."""
    before = shop.files()
    for arguments in ([], ["-m", "  "], ["v1", "-m", "x"]):
        done = shop.run("plan", "--write", *arguments, code=2)
        assert "hint: " in done.err or "FROM" in done.err
    assert shop.files() == before


def test_write_saves_the_revisions(server: EphemeralServer, tmp_path: Path) -> None:
    """Two files, named; after them nothing is left to write; they lead to the design."""
    project = shop_project(tmp_path / "shop", server, [1])
    project.version(2)
    written = project.run("plan", "--write", "-m", "Version 2").out.splitlines()
    assert [Path(path).name.partition("_")[2] for path in written] == [
        "expand_version_2.py",
        "contract_version_2.py",
    ]
    again = project.run("plan", "--write", "-m", "Version 2")
    assert again.out == ""
    assert "nothing to write" in again.err
    project.run("diff", "migrations", "schema", "--exit-code")


def test_a_repository_without_revisions(
    server: EphemeralServer, tmp_path: Path
) -> None:
    """From nothing to the first design, before there is any commit on main."""
    project = shop_project(tmp_path / "shop", server, [])
    project.version(1)
    assert "table public.users" in project.run("plan", "--format", "brief").out
    project.run("plan", "--write", "-m", "one")
    project.run("diff", "migrations", "schema", "--exit-code")
