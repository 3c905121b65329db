"""A step behind an autovacuum of its table, which its own lock timeout cannot displace."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import LiteralString

import pytest

from schemaops.errors import TryAgainError
from schemaops.execute import autovacuum
from schemaops.execute.model import Event, Happening, Options
from schemaops.execute.runner import apply
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.fixtures.execution import ADD_COLUMN, RUN, START, target
from tests.fixtures.servers import default_major

AT_ONCE = {
    "autovacuum": "on",
    "autovacuum_naptime": "1s",
    "autovacuum_vacuum_cost_delay": "0",
}
SLOW = """
ALTER TABLE app.users
    SET (autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1);
UPDATE app.users SET touched = 1;
"""
AT_WORK: LiteralString = """
SELECT pid FROM pg_stat_activity
WHERE query LIKE 'autovacuum: VACUUM%app.users%' AND wait_event = 'VacuumDelay'
"""
BURN = """
DO $$ BEGIN
    FOR n IN 1..110000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP;
END $$
"""
STEP = replace(ADD_COLUMN, lock_timeout_ms=100)
SEVEN = Options(attempts=7, backoff_ms=5, backoff_cap_ms=20, seed=1)
SECONDS = 120


def test_an_unprivileged_role_gets_its_lock() -> None:
    """Now and then an attempt waits for deadlock_timeout, and the autovacuum yields."""
    told: list[str] = []

    def hear(event: Event) -> None:
        if event.what is Happening.RETRY:
            told.append(event.message)

    with _behind_autovacuum() as (server, pid):
        place = target(server, "held")
        report = apply(place, RUN, [STEP], options=SEVEN, on_event=hear)
    assert report.outcomes[0].attempts == autovacuum.PATIENT_EVERY + 1
    assert f"pid {pid} (autovacuum" in told[0]


def test_without_patience_it_never_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock timeout of a step alone never displaces it."""
    monkeypatch.setattr(autovacuum, "PATIENT_EVERY", 1000)
    with (
        _behind_autovacuum() as (server, pid),
        pytest.raises(TryAgainError, match=rf"in the way: pid {pid} \(autovacuum"),
    ):
        apply(target(server, "held"), RUN, [STEP], options=SEVEN)


@pytest.mark.parametrize("right", ["superuser", "parameter", "signal"])
def test_a_role_with_the_right_needs_no_patience(right: str) -> None:
    """Who may shorten deadlock_timeout, or cancel it, makes nobody wait longer.

    What is cancelled needs a moment to end: one attempt more may come too early.
    """
    grant, since = {
        "superuser": ("ALTER ROLE schemaops_design SUPERUSER", 14),
        "parameter": (
            "GRANT SET ON PARAMETER deadlock_timeout TO schemaops_design",
            15,
        ),
        "signal": ("GRANT pg_signal_autovacuum_worker TO schemaops_design", 18),
    }[right]
    if default_major() < since:
        grant = "ALTER ROLE schemaops_design SUPERUSER"  # there is no such right yet
    with _behind_autovacuum() as (server, _):
        server.administer(grant)
        report = apply(target(server, "held"), RUN, [STEP], options=SEVEN)
    assert 2 <= report.outcomes[0].attempts <= autovacuum.PATIENT_EVERY


def test_what_prevents_wraparound_is_not_displaced() -> None:
    """It is told after one attempt, with the exit code that says: later."""
    aged = {**AT_ONCE, "autovacuum_freeze_max_age": "100000"}
    with (
        _behind_autovacuum(aged, BURN) as (server, pid),
        pytest.raises(TryAgainError, match="yields to nobody") as caught,
    ):
        apply(target(server, "held"), RUN, [STEP], options=SEVEN)
    assert f"pid {pid} (autovacuum against wraparound" in caught.value.what
    assert caught.value.exit_code == 75


@contextmanager
def _behind_autovacuum(
    settings: Mapping[str, str] = AT_ONCE, aging: str = ""
) -> Iterator[tuple[EphemeralServer, int]]:
    """A server whose autovacuum is at work on the table of the step, and its pid."""
    with EphemeralServer.start(default_major(), settings=settings) as server:
        server.create_database("held", DESIGN_ROLE)
        with server.connect("held", DESIGN_ROLE) as connection:
            connection.execute(START.encode())
            connection.execute(SLOW.encode())
        with server.connect("held") as eye:
            if aging:
                eye.execute(aging.encode())
            until = time.monotonic() + SECONDS
            while (row := eye.execute(AT_WORK).fetchone()) is None:
                assert time.monotonic() < until, "no autovacuum came"
                time.sleep(0.05)
            yield server, int(row[0])
