"""Backfills: in batches, in the application's presence, and to the last row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemaops.errors import StepFailed
from schemaops.execute.model import Event, Happening
from schemaops.execute.runner import apply
from schemaops.execute.status import status
from schemaops.plan.model import Backfill
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.execution import ADD_COLUMN, FILL, QUICK, RUN, START, target
from tests.fixtures.servers import DatabaseFactory

SMALL = replace(QUICK, batch_ms=1, busy_batch_ms=1)


def test_interrupted_backfill_goes_on(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """After Ctrl-C a backfill goes on where it was, and touches each row once."""
    name = database(START)
    first: list[int] = []

    def interrupt(event: Event) -> None:
        if event.what is Happening.PROGRESS:
            first.append(event.done)
            if len(first) == 4:
                raise KeyboardInterrupt

    place = target(server, name)
    with pytest.raises(KeyboardInterrupt):
        apply(place, RUN, [ADD_COLUMN, FILL], options=SMALL, on_event=interrupt)
    assert status(place).revisions[0].running == ("fill",)

    second: list[int] = []
    apply(
        place,
        RUN,
        [ADD_COLUMN, FILL],
        options=SMALL,
        on_event=lambda e: second.append(e.done) if e.total else None,
    )
    assert first[-1] < second[0]
    with server.connect(name) as connection:
        row = connection.execute(
            "SELECT count(*), min(touched), max(touched) FROM app.users"
        ).fetchone()
    assert row == (20_000, 1, 1)


def test_rows_written_meanwhile_are_found(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Rows that come behind the walk are found by the step's own SQL."""
    name = database(START)
    with server.connect(name) as application:

        def write(event: Event) -> None:
            if event.what is Happening.PROGRESS:
                application.execute(
                    "INSERT INTO app.users SELECT max(id) + 1, 'late' FROM app.users"
                )

        apply(
            target(server, name),
            RUN,
            [ADD_COLUMN, FILL],
            options=SMALL,
            on_event=write,
        )
        row = application.execute(
            "SELECT count(*) > 20000, count(*) FILTER (WHERE full_name IS NULL),"
            " max(touched) FROM app.users"
        ).fetchone()
    assert row == (True, 0, 1)


def test_row_lock_of_the_application_is_waited_out(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A batch that meets a locked row gives up quickly, and tries less."""
    name = database(START)
    hasty = replace(FILL, lock_timeout_ms=60)
    retries: list[Event] = []
    place = target(server, name)
    apply(place, RUN, [ADD_COLUMN], options=SMALL)
    with server.connect(name, autocommit=False) as application:
        application.execute("UPDATE app.users SET name = 'busy' WHERE id = 9000")

        def release(event: Event) -> None:
            if event.what is Happening.RETRY:
                retries.append(event)
                application.commit()

        apply(place, RUN, [ADD_COLUMN, hasty], options=SMALL, on_event=release)
        row = application.execute(
            "SELECT full_name, touched FROM app.users WHERE id = 9000"
        ).fetchone()
    assert len(retries) == 1
    assert row == ("busy", 1)


def test_partitions_are_walked(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Every leaf of a partitioned table is walked, at every depth."""
    name = database(
        "CREATE SCHEMA app;"
        "CREATE TABLE app.users (id int, name text, touched int DEFAULT 0,"
        " full_name text) PARTITION BY RANGE (id);"
        "CREATE TABLE app.low PARTITION OF app.users FOR VALUES FROM (0) TO (500);"
        "CREATE TABLE app.high PARTITION OF app.users FOR VALUES FROM (500) TO (1001)"
        " PARTITION BY RANGE (id);"
        "CREATE TABLE app.higher PARTITION OF app.high FOR VALUES FROM (500) TO (1001);"
        "INSERT INTO app.users SELECT n, 'u' || n FROM generate_series(1, 1000) n"
    )
    # Its own SQL finds nothing, so the walk must have done it all.
    fill = replace(FILL, sql="UPDATE app.users SET touched = 9 WHERE false")
    report = apply(target(server, name), RUN, [fill], options=QUICK)
    assert report.outcomes[0].rows == 1000


def test_backfill_that_never_ends_fails(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """An assignment that does not satisfy its predicate ends after some passes."""
    name = database(START)
    endless = replace(
        FILL,
        sql="UPDATE app.users SET touched = touched WHERE false",
        backfill=Backfill(("app", "users"), "touched = touched", "id < 10"),
    )
    with pytest.raises(StepFailed, match="rows still match `id < 10` after 2 passes"):
        apply(target(server, name), RUN, [endless], options=replace(QUICK, passes=2))
