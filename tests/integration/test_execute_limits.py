"""The limits that a run works under: on every session, in every attempt."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import LiteralString

import psycopg
import pytest

from schemaops.errors import TryAgainError
from schemaops.execute.model import Event, Happening
from schemaops.execute.runner import apply
from schemaops.plan.model import Lock, LockMode
from schemaops.plan.steps import MAX_STALL_MS
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.fixtures.execution import (
    ADD_COLUMN,
    BUILD_INDEX,
    QUICK,
    RUN,
    START,
    STEPS,
    content,
    target,
)
from tests.fixtures.servers import DatabaseFactory

# Notes statements with the limits they run under. DROP INDEX CONCURRENTLY suffers no
# trigger that writes.
WITNESS = """
CREATE TABLE public.seen (tag text, lock text, statement text, role text);
GRANT INSERT ON public.seen TO PUBLIC;
CREATE FUNCTION public.see() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.seen VALUES (tg_tag, current_setting('lock_timeout'),
        current_setting('statement_timeout'), current_user);
END $$;
CREATE EVENT TRIGGER see ON ddl_command_start
    WHEN TAG IN ('ALTER TABLE', 'CREATE INDEX') EXECUTE FUNCTION public.see();
"""


def test_every_statement_has_the_limits_of_its_step(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Whichever session runs a step: its lock timeout holds, and the role is the run's."""
    name = database(START)
    place = target(server, name)
    apply(place, RUN, (), options=QUICK)  # the ledger is there
    witness = Lock("public.seen", LockMode.ROW_EXCLUSIVE)
    witnessed = [replace(step, locks=(*step.locks, witness)) for step in STEPS]
    with server.connect(name) as connection:
        connection.execute(WITNESS)
        apply(place, RUN, witnessed, options=QUICK)
        seen = connection.execute("SELECT * FROM public.seen").fetchall()
    assert sorted(seen) == [
        ("ALTER TABLE", "300ms", "20s", DESIGN_ROLE),
        ("CREATE INDEX", "0", "0", DESIGN_ROLE),
    ]


def test_the_last_attempt_has_its_lock_timeout_too(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """It is the lock timeout that ends the last attempt, and no other limit."""
    name = database(START)
    step = replace(ADD_COLUMN, lock_timeout_ms=50, statement_timeout_ms=20_000)
    retries: list[Event] = []

    def hear(event: Event) -> None:
        if event.what is Happening.RETRY:
            retries.append(event)

    with server.connect(name, autocommit=False) as holder:
        holder.execute("LOCK app.users IN ACCESS SHARE MODE")
        with pytest.raises(TryAgainError, match="no lock in 3 attempts") as caught:
            apply(target(server, name), RUN, [step], options=QUICK, on_event=hear)
    assert isinstance(caught.value.__cause__, psycopg.errors.LockNotAvailable)
    assert len(retries) == 2


def test_a_cancelled_build_is_repaired_by_the_next_attempt(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """An attempt finds what the one before it left, and builds the index anew."""
    name = database(START)
    place = target(server, name)
    apply(place, RUN, [ADD_COLUMN], options=QUICK)
    retries: list[bool] = []
    with server.connect(name) as eye, server.connect(name, autocommit=False) as old:
        old.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        old.execute("SELECT count(*) FROM app.notes")  # the build waits for this

        def hear(event: Event) -> None:
            if event.what is Happening.RETRY:
                row = eye.execute(INVALID).fetchone()
                retries.append(row == (1,))
                old.rollback()

        canceller = cancelling(server, name)
        try:
            apply(place, RUN, [ADD_COLUMN, BUILD_INDEX], options=QUICK, on_event=hear)
        finally:
            canceller.join()
        assert eye.execute(INVALID).fetchone() == (0,)
    assert retries == [True]
    assert "CREATE INDEX users_full_name" in content(server, name)


def test_a_build_waits_for_an_old_snapshot(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """However long another session reads, the index is valid after one attempt."""
    name = database(START)
    place = target(server, name)
    apply(place, RUN, [ADD_COLUMN], options=QUICK)
    with server.connect(name) as eye, server.connect(name, autocommit=False) as old:
        old.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        old.execute("SELECT count(*) FROM app.notes")

        def release() -> None:
            deadline = time.monotonic() + 30
            while not eye.execute(WAITING).fetchall() and time.monotonic() < deadline:
                time.sleep(0.02)
            time.sleep(2 * MAX_STALL_MS / 1000)  # no lock timeout ends the wait
            invalid.append(eye.execute(INVALID).fetchone())
            old.rollback()

        invalid: list[object] = []
        released = threading.Thread(target=release)
        released.start()
        report = apply(place, RUN, [ADD_COLUMN, BUILD_INDEX], options=QUICK)
        released.join()
        assert invalid == [(1,)]
        assert eye.execute(INVALID).fetchone() == (0,)
    assert [outcome.attempts for outcome in report.ran] == [1]


WAITING: LiteralString = (
    "SELECT FROM pg_stat_activity WHERE datname = current_database()"
    " AND wait_event_type = 'Lock' AND query LIKE 'CREATE INDEX CONCURRENTLY%'"
)
INVALID: LiteralString = "SELECT count(*)::int FROM pg_index WHERE NOT indisvalid"
CANCEL: LiteralString = (
    "SELECT pg_cancel_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    " AND query LIKE 'CREATE INDEX CONCURRENTLY%'"
)


def cancelling(server: EphemeralServer, name: str) -> threading.Thread:
    """Cancels an index build as soon as it waits for somebody."""

    def work() -> None:
        deadline = time.monotonic() + 30
        with server.connect(name) as connection:
            while time.monotonic() < deadline:
                if connection.execute(CANCEL).fetchone() == (True,):
                    return
                time.sleep(0.02)

    thread = threading.Thread(target=work)
    thread.start()
    return thread
