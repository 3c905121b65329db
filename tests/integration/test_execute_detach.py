"""DETACH PARTITION CONCURRENTLY that stops half way: its second half is done later.

The server marks the partition in a first transaction and then waits for everyone who
reads the table above. What is interrupted there is only to be ended by FINALIZE.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Ref
from schemaops.catalog.read import read
from schemaops.errors import TryAgainError
from schemaops.execute.model import Event, Happening
from schemaops.execute.runner import apply, rollback
from schemaops.plan.model import LockMode, Phase
from schemaops.plan.steps import DETACH_WAIT_MS
from schemaops.postgres.server import EphemeralServer
from tests.completeness import Connection
from tests.fixtures.execution import QUICK, RUN, step, target
from tests.fixtures.servers import DatabaseFactory

START = """
CREATE SCHEMA app;
CREATE TABLE app.sales (day int NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE app.sales_1 PARTITION OF app.sales FOR VALUES FROM (0) TO (10);
CREATE TABLE app.sales_2 PARTITION OF app.sales FOR VALUES FROM (10) TO (20);
INSERT INTO app.sales VALUES (1), (11);
"""
DETACH = replace(
    step(
        "detach",
        Phase.CONTRACT,
        "ALTER TABLE app.sales DETACH PARTITION app.sales_1 CONCURRENTLY",
        "ALTER TABLE app.sales ATTACH PARTITION app.sales_1 FOR VALUES FROM (0) TO (10)",
        LockMode.SHARE_UPDATE_EXCLUSIVE,
        "app.sales",
    ),
    transactional=False,
    done="SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_inherits"
    " WHERE inhrelid = to_regclass('app.sales_1'))",
    objects=(Ref("table", ("app", "sales_1")), Ref("table", ("app", "sales"))),
)


@contextmanager
def reader(
    server: EphemeralServer, name: str, table: str = "app.sales"
) -> Iterator[Connection]:
    """A transaction that has read a table and goes on."""
    with server.connect(name, autocommit=False) as found:
        found.execute(f"SELECT FROM {table}".encode())
        yield found


def pending(server: EphemeralServer, name: str) -> list[bool]:
    """For sales_1, whether its detach is half done; nothing when it is done."""
    with server.connect(name) as connection:
        rows = connection.execute(
            "SELECT inhdetachpending FROM pg_inherits"
            " WHERE inhrelid = 'app.sales_1'::regclass"
        )
        return [row[0] for row in rows]


def test_the_next_attempt_finalizes(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """An attempt that timed out in the wait is ended by the one after it."""
    name = database(START)
    halves: list[list[bool]] = []
    with reader(server, name) as holder:

        def release(event: Event) -> None:
            if event.what is Happening.RETRY:
                halves.append(pending(server, name))
                holder.rollback()

        place = target(server, name)
        report = apply(place, RUN, [DETACH], options=QUICK, on_event=release)
    assert halves == [[True]]
    assert report.outcomes[0].attempts == 2
    assert pending(server, name) == []


def test_the_next_run_finalizes(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A run that gave up leaves it half done, which the catalog says; the next ends it."""
    name = database(START)
    place = target(server, name)
    with reader(server, name), pytest.raises(TryAgainError):
        apply(place, RUN, [DETACH], options=QUICK)
    assert pending(server, name) == [True]
    with server.connect(name, autocommit=False) as connection:
        table = read(connection).get(Table, "app", "sales_1")
    assert table is not None
    assert table.detaching
    assert len(apply(place, RUN, [DETACH], options=QUICK).ran) == 1
    assert pending(server, name) == []
    with server.connect(name) as connection:
        rows = connection.execute("SELECT day FROM ONLY app.sales_1").fetchall()
    assert rows == [(1,)]


def test_a_rollback_finalizes(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """What is half done is ended before it is taken back, and not waited for."""
    name = database(START)
    place = target(server, name)
    with reader(server, name):
        with pytest.raises(TryAgainError):
            apply(place, RUN, [DETACH], options=QUICK)
        with pytest.raises(TryAgainError):
            rollback(place, RUN, [DETACH], options=QUICK)
    assert pending(server, name) == [True]
    rollback(place, RUN, [DETACH], options=QUICK)
    assert pending(server, name) == [False]


def test_who_names_the_partition_is_not_kept_waiting(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Others queue behind the last lock of a detach: only as long as its limit."""
    name = database(START)
    place = target(server, name)
    planned = replace(DETACH, lock_timeout_ms=DETACH_WAIT_MS, statement_timeout_ms=0)
    longest = 0.0
    done = threading.Event()

    def read_on() -> None:
        nonlocal longest
        with server.connect(name) as connection:
            while not done.is_set():
                began = time.monotonic()
                connection.execute("SELECT FROM app.sales_1")
                longest = max(longest, time.monotonic() - began)
                time.sleep(0.02)

    other = threading.Thread(target=read_on)
    with reader(server, name, "app.sales_1"):
        other.start()
        try:
            with pytest.raises(TryAgainError):
                apply(place, RUN, [planned], options=QUICK)
        finally:
            done.set()
            other.join()
    assert 0.5 < longest < 2 * DETACH_WAIT_MS / 1000
    assert len(apply(place, RUN, [planned], options=QUICK).ran) == 1
