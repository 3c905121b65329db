"""Try again what could not get its lock in time, and say who was in the way.

A short lock timeout keeps the application's queue behind us short; patience is the
pause between the attempts, which doubles and has jitter. A deadlock is the same
thing seen by the server. A statement timeout counts as waiting when a blocker was
seen; otherwise the statement itself is too slow and few attempts are made.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NoReturn, TypeVar

import psycopg
from psycopg import errors

from schemaops.errors import SchemaopsError, ServerError, StepFailed, TryAgainError
from schemaops.execute import autovacuum
from schemaops.execute.blockers import Sightings, watched
from schemaops.execute.model import Happening, Options
from schemaops.execute.worker import Worker
from schemaops.plan.model import Step

T = TypeVar("T")
_GROWN = (
    "run it again at a quiet time; if the table has grown since it was counted, write"
    " the statistics anew with `schemaops stats` and plan again"
)

_OURS = (" _so_", "schemaops_retired")
_RETIRED = (
    "what an earlier change has retired still has it, for a rollback: when that will not"
    " be rolled back any more, `schemaops purge`, then the same command again"
)


def persist(worker: Worker, step: Step, body: Callable[[int], T]) -> T:
    """Run `body(attempt)` until it succeeds.

    Raises TryAgainError when the lock is not to be had, StepFailed when the server
    refuses the statement, ServerError when the session is lost.
    """
    slow = 0
    last = Sightings()
    pid = worker.work.info.backend_pid
    attempt = 0
    while True:
        attempt += 1
        with watched(worker.observer, pid, step.lock_timeout_ms) as seen:
            try:
                done = body(attempt)
                worker.patience.ms = 0
                return done
            except psycopg.Error as error:
                cause = error
        last = seen if seen.blockers else last
        if _waited(cause, seen):
            if attempt >= worker.options.attempts:
                _give_up(step, attempt, last, cause)
            worker.tell(Happening.RETRY, step, f"attempt {attempt}: waits for {last}")
            worker.patience.ms = autovacuum.displace(worker, step, seen, attempt)
        else:
            worker.patience.ms = 0
            slow += 1
            if not _timed_out(cause) or slow >= worker.options.slow_attempts:
                raise failure(worker, step, cause) from cause
            worker.tell(Happening.RETRY, step, f"attempt {attempt}: too slow")
        time.sleep(_pause(worker, attempt))


def failure(worker: Worker, step: Step, cause: psycopg.Error) -> SchemaopsError:
    """The error that a user sees for the server's."""
    where = f"step {step.id}"
    # Without the observer the run's lock is lost, too.
    if worker.work.closed or worker.observer.closed:
        return ServerError(
            f"the session was lost: {str(cause).strip()}",
            where=where,
            hint="run the same command again: it resumes where it stopped",
        )
    if _timed_out(cause):
        return StepFailed(
            f"took longer than its {step.statement_timeout_ms} ms, or was cancelled;"
            " it was rolled back",
            where=where,
            hint=_GROWN
            if step.fits
            else "run it again at a quiet time, or give the step a greater "
            "statement_timeout_ms",
        )
    detail = cause.diag.message_detail or ""
    said = cause.diag.message_primary or str(cause)
    retired = isinstance(cause, errors.DependentObjectsStillExist)
    return StepFailed(
        f"{said} ({detail})" if detail else said,
        where=where,
        hint=_RETIRED
        if retired and any(name in detail for name in _OURS)
        else "correct the cause and run the same command again: it resumes here",
    )


def _give_up(
    step: Step, attempt: int, seen: Sightings, cause: psycopg.Error
) -> NoReturn:
    raise TryAgainError(
        f"no lock in {attempt} attempts; in the way: {seen}",
        where=f"step {step.id}",
        hint="nothing of this step was kept; run the same command again when they "
        "are done, or end them with pg_terminate_backend(pid)",
    ) from cause


def _waited(error: psycopg.Error, seen: Sightings) -> bool:
    if isinstance(error, errors.LockNotAvailable | errors.DeadlockDetected):
        return True
    return _timed_out(error) and bool(seen.blockers)


def _timed_out(error: psycopg.Error) -> bool:
    # The server has one code for a timeout and for a person who cancels; only the
    # routine's wording differs, and it is translated. A person's cancel has no
    # statement timeout set, or comes early: both are rare enough to try again.
    return isinstance(error, errors.QueryCanceled)


def _pause(worker: Worker, attempt: int) -> float:
    options: Options = worker.options
    full: int = min(
        options.backoff_ms * 2 ** min(attempt - 1, 16), options.backoff_cap_ms
    )
    return full / 1000 * worker.dice.uniform(0.5, 1.0)
