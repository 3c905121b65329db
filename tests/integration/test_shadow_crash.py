"""A table built anew by a run that is killed, and ended or taken back by the next one."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from schemaops.execute.fault import VARIABLE
from schemaops.plan.codec import plan_to_data
from schemaops.plan.model import Plan
from schemaops.postgres.server import DESIGN_ROLE
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory
from tests.fixtures.shadows import AFTER, BEFORE, ROWS, SMALL, back, different, place

ROOT = Path(__file__).parents[2]
UNLOGGED = BEFORE.replace("CREATE TABLE t (", "CREATE UNLOGGED TABLE t (")
COPIED = "INSERT INTO wanted SELECT * FROM t;"
WRITES = """
INSERT INTO {t} VALUES ('new', {n}, int4range({n} * 10 + 100000, {n} * 10 + 100001));
UPDATE {t} SET a = 'written', b = NULL WHERE number BETWEEN {n} * 400 AND {n} * 400 + 99;
DELETE FROM {t} WHERE number = 8990 - {n};
"""
BUILT, SWAPPED = "batch-ran#3", "step-recorded#{swap}"
CRASHES = {
    "exclusion, in a batch": (AFTER, BUILT),
    "exclusion, after a batch": (AFTER, "batch-committed#6"),
    "exclusion, in the swap": (AFTER, SWAPPED),
    "exclusion, after the swap": (AFTER, "step-committed#{swap}"),
    "unlogged, in a batch": (UNLOGGED, BUILT),
    "unlogged, in the swap": (UNLOGGED, SWAPPED),
}


@pytest.mark.parametrize(("after", "point"), CRASHES.values(), ids=CRASHES)
def test_the_next_run_ends_it(
    arena: Arena, database: DatabaseFactory, tmp_path: Path, after: str, point: str
) -> None:
    """All rows are equal, those written before and after the crash, there and back."""
    name, plan = database(), arena.plan(BEFORE, after)
    arena.execute(name, BEFORE + ROWS + COPIED)
    _killed(arena, name, plan, tmp_path, point.format(swap=_swap(plan)))
    _write(arena, name, 1)
    arena.carry_out(name, plan, options=SMALL)
    _write(arena, name, 2)
    assert different(arena, name, "t", "wanted") == []
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    back(arena, name, plan)
    assert different(arena, name, "t", "wanted") == []


@pytest.mark.parametrize("point", [BUILT, SWAPPED])
def test_it_is_taken_back(
    arena: Arena, database: DatabaseFactory, tmp_path: Path, point: str
) -> None:
    """Nothing is left of it, and no row is lost."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS + COPIED)
    before = arena.server.pg_dump(name, "--schema-only")
    _killed(arena, name, plan, tmp_path, point.format(swap=_swap(plan)))
    _write(arena, name, 1)
    back(arena, name, plan)
    assert different(arena, name, "t", "wanted") == []
    assert arena.server.pg_dump(
        name, "--schema-only", "--exclude-schema=schemaops"
    ) == (before)


def _swap(plan: Plan) -> int:
    """Which of the steps in a transaction gives the new table the old one's name."""
    own = [step for step in plan.steps if step.transactional and not step.backfill]
    (found,) = [n for n, step in enumerate(own, 1) if "SET SCHEMA" in step.sql]
    return found


def _write(arena: Arena, name: str, n: int) -> None:
    for table in ("t", "wanted"):
        arena.execute(name, WRITES.format(t=table, n=n))


def _killed(arena: Arena, name: str, plan: Plan, folder: Path, point: str) -> None:
    """Apply in a process of its own, which dies at the point."""
    saved = folder / "plan.json"
    saved.write_text(json.dumps(plan_to_data(plan)))
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.fixtures.shadows"),
            *(arena.server.url(name, DESIGN_ROLE), saved),
        ],
        cwd=ROOT,
        env=os.environ | {VARIABLE: point},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
