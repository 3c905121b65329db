"""A lock behind an autovacuum: it yields only to who waits for deadlock_timeout.

That is one second, and far longer than a step waits for a lock. So a step with an
ordinary autovacuum, and nobody else, in its way gets it out of there: by a shorter
deadlock_timeout where the role may set one, else by cancelling it where the role may
(the server begins it again later), else by an attempt now and then that waits long
enough. What prevents wraparound of transaction ids yields to nobody.
"""

from __future__ import annotations

import psycopg

from schemaops.errors import TryAgainError
from schemaops.execute.blockers import Sightings
from schemaops.execute.queries import query
from schemaops.execute.worker import Worker
from schemaops.plan.model import Step
from schemaops.sqltext import literal, sql_text

PATIENT_EVERY = 3
"""Attempts, of which the next waits for deadlock_timeout: others queue meanwhile."""


def displace(worker: Worker, step: Step, seen: Sightings, attempt: int) -> int:
    """After an attempt that waited in vain: what the next one waits longer, in ms.

    Raises TryAgainError when an autovacuum is in the way that does not yield.
    """
    found = [blocker for blocker in seen.blockers if blocker.autovacuum]
    if unyielding := [blocker for blocker in found if blocker.unyielding]:
        raise TryAgainError(
            f"an autovacuum prevents wraparound of transaction ids: {unyielding[0]}; "
            "it yields to nobody",
            where=f"step {step.id}",
            hint="nothing of this step was kept; run the same command again when it is"
            " over (pg_stat_progress_vacuum shows how far it is)",
        )
    if not found or len(found) < len(seen.blockers) or not step.lock_timeout_ms:
        return 0
    if _hurried(worker, step) or _cancelled(worker, [b.pid for b in found]):
        return 0
    if attempt % PATIENT_EVERY:
        return 0
    row = worker.observer.execute(query("deadlock_timeout")).fetchone()
    return int(row[0] * 1.2) if row else 0


def _hurried(worker: Worker, step: Step) -> bool:
    """Let the server ask sooner whether the session waits for an autovacuum."""
    wanted = literal(f"{max(step.lock_timeout_ms // 2, 1)}ms")
    try:
        worker.work.execute(sql_text("SET deadlock_timeout = {}", wanted).encode())
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


def _cancelled(worker: Worker, pids: list[int]) -> bool:
    try:
        for pid in pids:
            worker.observer.execute(query("cancel_autovacuum"), {"pid": pid})
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True
