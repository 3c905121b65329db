"""A gate: a query that must return no row before a step may run."""

from __future__ import annotations

import psycopg

from schemaops.errors import StepFailed
from schemaops.execute.worker import Worker
from schemaops.plan.model import Gate, Step

SHOWN = 5


def check(worker: Worker, step: Step, gate: Gate) -> None:
    """Raise StepFailed with the message and the first rows, when there are any."""
    work = worker.work
    try:
        # A cursor of the server: only the rows that are shown are ever computed.
        with work.transaction(), work.cursor(name="schemaops_gate") as cursor:
            work.execute("SET TRANSACTION READ ONLY")
            cursor.execute(gate.sql.encode())
            rows = cursor.fetchmany(SHOWN + 1)
    except psycopg.Error as error:
        raise StepFailed(
            f"its gate cannot be asked: {error.diag.message_primary or error}",
            where=f"step {step.id}",
            hint="nothing was changed by this step; correct the rows that it reads, or plan again",
        ) from error
    if rows:
        raise StepFailed(
            f"{gate.message}: {_shown(rows)}",
            where=f"step {step.id}",
            hint="nothing was changed by this step; resolve these rows and run the "
            "same command again",
        )


def _shown(rows: list[tuple[object, ...]]) -> str:
    listed = "; ".join(", ".join(map(str, row)) for row in rows[:SHOWN])
    return f"{listed}; …" if len(rows) > SHOWN else listed
