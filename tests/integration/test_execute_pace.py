"""A backfill that is alone hurries; beside others it gives way; and it spares the table."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from schemaops.execute.model import Options
from schemaops.execute.pace import Pace
from schemaops.execute.runner import apply
from schemaops.execute.worker import Worker, engaged
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.execution import ADD_COLUMN, FILL, QUICK, RUN, START, target
from tests.fixtures.servers import DatabaseFactory

PACED = Options(batch_ms=100, busy_batch_ms=10)
HOLD = replace(FILL, statement_timeout_ms=0)
QUIET_SECONDS = 30
SIZE = "SELECT pg_relation_size('app.users')"
TOUCHED = "SELECT count(*), min(touched), max(touched) FROM app.users"


def test_it_gives_way_to_others(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Alone, batches are long and follow each other; beside a session at work they do not."""
    name = database(START)
    with engaged(target(server, name), RUN, PACED, None) as worker:
        _wait_until_alone(worker)
        assert Pace(worker, HOLD).batch_seconds == 0.1
        with server.connect(name, autocommit=False) as application:
            application.execute("SELECT 1")
            assert Pace(worker, HOLD).batch_seconds == 0.01
            began = time.monotonic()
            Pace(worker, HOLD).rest(0.05)
            assert time.monotonic() - began >= 0.05


def test_a_batch_stays_within_half_of_its_limit(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """The statement timeout of a step bounds what a batch of it is to take."""
    limited = replace(FILL, statement_timeout_ms=8)
    with engaged(target(server, database(START)), RUN, PACED, None) as worker:
        assert Pace(worker, limited).batch_seconds == 0.004


@pytest.mark.parametrize(
    ("index", "most"),
    [("", 1.8), ("CREATE INDEX ON app.users (full_name)", 2.5)],
    ids=["in place", "indexed"],
)
def test_most_rows_stay_in_their_page(
    server: EphemeralServer, database: DatabaseFactory, index: str, most: float
) -> None:
    """The table does not double, unless the column that is written has an index."""
    name = database(START)
    apply(target(server, name), RUN, [ADD_COLUMN], options=QUICK)
    with server.connect(name) as connection:
        if index:
            connection.execute(index.encode())
        before = connection.execute(SIZE).fetchone()
        apply(target(server, name), RUN, [ADD_COLUMN, FILL], options=QUICK)
        after = connection.execute(SIZE).fetchone()
        assert connection.execute(TOUCHED).fetchone() == (20_000, 1, 1)
    assert before is not None
    assert after is not None
    assert most - 0.6 < after[0] / before[0] < most


def _wait_until_alone(worker: Worker) -> None:
    """Sessions of this server's other tests have just ended."""
    until = time.monotonic() + QUIET_SECONDS
    while Pace(worker, HOLD).busy():
        assert time.monotonic() < until, "somebody is always at work"
        time.sleep(0.05)
