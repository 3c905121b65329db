"""Runs beside each other and beside the application: who waits, and who is named."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from schemaops.errors import ServerError, StepFailed, TryAgainError, UsageError
from schemaops.execute import lock
from schemaops.execute.model import Event, Happening
from schemaops.execute.runner import apply
from schemaops.execute.status import status
from schemaops.plan.model import Phase
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.execution import (
    ADD_COLUMN,
    QUICK,
    RUN,
    START,
    STEPS,
    concurrently,
    content,
    target,
)
from tests.fixtures.servers import DatabaseFactory

IMPATIENT = replace(QUICK, lock_wait_ms=0)
HASTY = replace(ADD_COLUMN, lock_timeout_ms=400)


def test_second_runner_is_sent_away(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """While one run is at work the other gives up with exit code 75, naming it."""
    name = database(START)
    place = target(server, name)
    seen: list[TryAgainError] = []

    def second(event: Event) -> None:
        if event.what is Happening.STARTED and not seen:
            with pytest.raises(TryAgainError, match="schemaops, role") as caught:
                apply(place, RUN, STEPS, options=IMPATIENT)
            seen.append(caught.value)
            holder = status(place).holder
            assert holder is not None
            assert str(holder.pid) in caught.value.what

    apply(place, RUN, STEPS, options=QUICK, on_event=second)
    assert seen[0].exit_code == 75
    assert status(place).holder is None
    assert status(place).revisions[0].complete


def test_two_runners_at_once(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Of two runs that start together each step is done by exactly one."""
    name = database(START)
    place = target(server, name)
    patient = replace(QUICK, lock_wait_ms=60_000)
    ran: list[str] = []

    def one() -> None:
        report = apply(place, RUN, STEPS, options=patient)
        ran.extend(outcome.step_id for outcome in report.ran)

    threads = [threading.Thread(target=one) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert sorted(ran) == sorted(step.id for step in STEPS)


def test_leftover_work_is_waited_for(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """No run starts beside a statement that a killed run left on the server."""
    name = database(START)
    with target(server, name).connect() as leftover:
        lock.acquire(leftover, lock.Key.WORK, 0)
        with pytest.raises(TryAgainError, match="was killed is still at work: pid"):
            apply(target(server, name), RUN, STEPS, options=IMPATIENT)


def test_step_waits_out_a_held_lock(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A step that does not get its lock tries again, and gets it when it is free."""
    name = database(START)
    told: list[str] = []
    with server.connect(
        name, autocommit=False, application_name="shop-worker"
    ) as holder:
        holder.execute("LOCK app.users IN ACCESS SHARE MODE")

        def release(event: Event) -> None:
            if event.what is Happening.RETRY:
                told.append(event.message)
                if len(told) == 2:
                    holder.rollback()

        options = replace(QUICK, attempts=30)
        place = target(server, name)
        report = apply(place, RUN, [HASTY], options=options, on_event=release)
        pid = holder.info.backend_pid
    assert report.outcomes[0].attempts == 3
    assert f"pid {pid} (shop-worker, " in told[0]


def test_blockers_are_named_in_the_end(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """After the last attempt the blockers are named, never what they run."""
    name = database(START)
    before = content(server, name)
    with server.connect(
        name, autocommit=False, application_name="shop-worker"
    ) as holder:
        holder.execute("LOCK app.users IN ACCESS SHARE MODE")
        with pytest.raises(TryAgainError, match=r"no lock in 3 attempts") as caught:
            apply(target(server, name), RUN, [HASTY], options=QUICK)
        assert f"pid {holder.info.backend_pid} (shop-worker" in caught.value.what
        assert "ACCESS SHARE" not in str(caught.value)
    assert content(server, name) == before
    assert len(apply(target(server, name), RUN, [HASTY], options=QUICK).ran) == 1


def test_statement_timeout_in_the_queue_is_waiting(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A statement timeout that strikes in a lock queue is no fault of the step."""
    name = database(START)
    queued = replace(ADD_COLUMN, lock_timeout_ms=500, statement_timeout_ms=500)
    with server.connect(name, autocommit=False) as holder:
        holder.execute("LOCK app.users IN ACCESS SHARE MODE")
        with pytest.raises(TryAgainError):
            apply(target(server, name), RUN, [queued], options=QUICK)


def test_slow_statement_fails(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A statement that exceeds its own budget with nobody in the way is refused."""
    name = database(START)
    slow = replace(ADD_COLUMN, sql="SELECT pg_sleep(9)", statement_timeout_ms=40)
    with pytest.raises(StepFailed, match="longer than its 40 ms"):
        apply(target(server, name), RUN, [slow], options=QUICK)


def test_failed_unique_index_leaves_nothing(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A unique index that rows contradict is cleared away at once, and built later."""
    name = database(START)
    plain = concurrently("unique", Phase.EXPAND, "users_touched", creates=True)
    unique = replace(
        plain, sql=plain.sql.replace("CREATE INDEX", "CREATE UNIQUE INDEX")
    )
    before = content(server, name)
    with pytest.raises(StepFailed, match=r"could not create unique index.*duplicated"):
        apply(target(server, name), RUN, [unique], options=QUICK)
    assert content(server, name) == before
    with server.connect(name) as connection:
        connection.execute("UPDATE app.users SET touched = id")
    assert len(apply(target(server, name), RUN, [unique], options=QUICK).ran) == 1
    assert "CREATE UNIQUE INDEX users_touched" in content(server, name)


def test_lost_session_is_no_failure_of_the_step(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """When the server ends our session the user is told to run the command again."""
    name = database(START)
    suicide = replace(
        ADD_COLUMN,
        sql=f"{ADD_COLUMN.sql}; SELECT pg_terminate_backend(pg_backend_pid())",
    )
    with pytest.raises(ServerError, match="the session was lost") as caught:
        apply(target(server, name), RUN, [suicide], options=QUICK)
    assert "it resumes" in str(caught.value)
    assert status(target(server, name)).revisions[0].running == ("add_column",)
    assert len(apply(target(server, name), RUN, [ADD_COLUMN], options=QUICK).ran) == 1


def test_role_without_rights_is_told(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A role that may not create the ledger reads which right it lacks."""
    name = database(START, owner="postgres")
    with pytest.raises(UsageError, match="ledger cannot be created") as caught:
        apply(target(server, name), RUN, STEPS, options=QUICK)
    assert "GRANT CREATE ON DATABASE" in str(caught.value)
