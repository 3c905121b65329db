"""A run that is killed anywhere is finished, or taken back, by the next one."""

from __future__ import annotations

import time
from typing import Any, LiteralString

import psycopg
import pytest

from schemaops.execute.runner import apply, rollback
from schemaops.execute.status import status
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.execution import (
    QUICK,
    RUN,
    START,
    STEPS,
    content,
    killed,
    start,
    target,
)
from tests.fixtures.servers import DatabaseFactory

FORWARD = (
    "ledger-created",
    "running-recorded",
    "step-begun",
    "step-ran",
    "step-recorded",
    "step-committed",
    "running-recorded#2",
    "concurrent-begun",
    "concurrent-ran",
    "concurrent-recorded",
    "batch-ran",
    "batch-ran#5",
    "batch-committed#5",
    "backfill-walked",
    "finishing-committed",
    "step-ran#2",
    "step-recorded#2",
    "concurrent-ran#2",
)
BACK = (
    "undoing-recorded",
    "concurrent-begun",
    "concurrent-ran",
    "undoing-recorded#2",
    "undo-ran",
    "undo-recorded",
    "undo-committed",
    "undo-recorded#3",
    "concurrent-ran#2",
)


@pytest.fixture(scope="module")
def expected(server: EphemeralServer) -> tuple[str, str]:
    """The content before and after a run that nothing disturbs."""
    name = "test_undisturbed"
    server.create_database(name)
    try:
        with server.connect(name, "schemaops_design") as connection:
            connection.execute(START)
        before = content(server, name)
        apply(target(server, name), RUN, STEPS, options=QUICK)
        return before, content(server, name)
    finally:
        server.drop_database(name)


@pytest.mark.parametrize("point", FORWARD)
def test_apply_resumes_after_kill(
    server: EphemeralServer,
    database: DatabaseFactory,
    expected: tuple[str, str],
    point: str,
) -> None:
    """Killed at a point and run again, apply ends where an undisturbed run does."""
    name = database(START)
    killed(target(server, name).url, "apply", point)
    apply(target(server, name), RUN, STEPS, options=QUICK)
    assert content(server, name) == expected[1]
    assert status(target(server, name)).revisions[0].complete


@pytest.mark.parametrize("point", FORWARD[4:16:2])
def test_rollback_after_killed_apply(
    server: EphemeralServer,
    database: DatabaseFactory,
    expected: tuple[str, str],
    point: str,
) -> None:
    """Killed at a point, apply can be taken back to what was there before it."""
    name = database(START)
    killed(target(server, name).url, "apply", point)
    rollback(target(server, name), RUN, STEPS, options=QUICK)
    assert content(server, name) == expected[0]
    assert status(target(server, name)).revisions[0].untouched


@pytest.mark.parametrize(
    ("point", "then"),
    [(point, "rollback") for point in BACK] + [(point, "apply") for point in BACK[2:6]],
)
def test_killed_rollback(
    server: EphemeralServer,
    database: DatabaseFactory,
    expected: tuple[str, str],
    point: str,
    then: str,
) -> None:
    """Killed at a point, rollback can be finished, and just as well be taken back."""
    name = database(START)
    apply(target(server, name), RUN, STEPS, options=QUICK)
    killed(target(server, name).url, "rollback", point)
    if then == "apply":
        apply(target(server, name), RUN, STEPS, options=QUICK)
        assert content(server, name) == expected[1]
    else:
        rollback(target(server, name), RUN, STEPS, options=QUICK)
        assert content(server, name) == expected[0]


def test_killed_inside_index_build(
    server: EphemeralServer, database: DatabaseFactory, expected: tuple[str, str]
) -> None:
    """An index build that dies half way leaves an invalid index; it is built again."""
    name = database(START)
    with server.connect(name, autocommit=False) as old:
        # The build waits for every older snapshot, whatever it looks at.
        old.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        old.execute("SELECT count(*) FROM app.notes")
        with server.connect(name) as eye:
            with start(target(server, name).url, "apply") as process:
                _until(eye, "SELECT EXISTS (SELECT FROM pg_index WHERE NOT indisvalid)")
                process.kill()
            _until(
                eye,
                "SELECT count(*) = 0 FROM pg_stat_activity"
                " WHERE application_name = 'schemaops'"
                " AND datname = current_database()",
            )
            row = eye.execute(
                "SELECT count(*) FROM pg_index WHERE NOT indisvalid"
            ).fetchone()
            assert row == (1,)
        old.rollback()
    apply(target(server, name), RUN, STEPS, options=QUICK)
    assert content(server, name) == expected[1]


def _until(connection: psycopg.Connection[Any], question: LiteralString) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        row = connection.execute(question).fetchone()
        if row and row[0]:
            return
        time.sleep(0.02)
    pytest.fail(f"never true: {question}")
