"""Carry one step out, or take it back: the way is chosen by what the step is."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

import psycopg

from schemaops.errors import SchemaopsError
from schemaops.execute import backfill, concurrent, gate, ledger, statement
from schemaops.execute.fault import point
from schemaops.execute.ledger import Entry
from schemaops.execute.model import Happening, Outcome, State
from schemaops.execute.persist import failure
from schemaops.execute.worker import Worker
from schemaops.plan.model import Step


def forward(worker: Worker, step: Step, entry: Entry | None) -> Outcome:
    """Carry a step out; `entry` is what the ledger says of it."""
    if entry and _still_done(worker, step, entry):
        worker.record(step, State.DONE)
        return Outcome(step.id, step.phase, State.DONE, ran=False)
    if step.gate is not None:
        gate.check(worker, step, step.gate)
    worker.record(step, State.RUNNING)
    point("running-recorded")
    worker.tell(Happening.STARTED, step)
    began = time.monotonic()
    attempts, rows = 1, 0
    with _failure_recorded(worker, step, undoing=False):
        if step.backfill is not None:
            rows = backfill.run(worker, step, step.backfill)
        elif step.transactional:
            attempts = statement.run(worker, step)
        else:
            fresh = entry is None or entry.state is State.UNDONE
            attempts = concurrent.run(worker, step, fresh=fresh)
    worker.tell(Happening.DONE, step)
    seconds = time.monotonic() - began
    return Outcome(step.id, step.phase, State.DONE, True, attempts, seconds, rows)


def back(worker: Worker, step: Step, entry: Entry) -> Outcome:
    """Take a step back; `entry` is what the ledger says of it."""
    began = time.monotonic()
    attempts = 0
    with _failure_recorded(worker, step, undoing=True):
        if step.undo is None or not _anything_to_undo(worker, step, entry):
            worker.record(step, State.UNDONE)
        else:
            fresh = entry.state is not State.UNDOING
            worker.record(step, State.UNDOING)
            point("undoing-recorded")
            worker.tell(Happening.STARTED, step)
            if step.undo.transactional:
                attempts = statement.run_undo(worker, step, step.undo)
            else:
                attempts = concurrent.run_undo(worker, step, step.undo, fresh=fresh)
    worker.tell(Happening.UNDONE, step)
    seconds = time.monotonic() - began
    return Outcome(step.id, step.phase, State.UNDONE, True, attempts, seconds)


def _still_done(worker: Worker, step: Step, entry: Entry) -> bool:
    """Whether the step is in effect although an undo of it was begun."""
    if entry.state is not State.UNDOING or not step.transactional or step.backfill:
        return False
    if step.undo is not None and step.undo.transactional:
        return True  # or the ledger would say that it is undone
    return concurrent.settled(worker, step) is True


def _anything_to_undo(worker: Worker, step: Step, entry: Entry) -> bool:
    """Whether a step that was not finished left something in the database."""
    if entry.state in (State.DONE, State.UNDOING) or step.backfill is not None:
        return True
    if step.transactional:
        return False
    return concurrent.settled(worker, step) is not False


@contextlib.contextmanager
def _failure_recorded(worker: Worker, step: Step, *, undoing: bool) -> Iterator[None]:
    try:
        yield
    except (SchemaopsError, psycopg.Error) as error:
        told = (
            failure(worker, step, error) if isinstance(error, psycopg.Error) else error
        )
        # The session may be lost; the entry then still says `running`, which is true.
        with contextlib.suppress(psycopg.Error):
            ledger.record_failure(
                worker.work, worker.run, step, str(told), undoing=undoing
            )
        if told is error:
            raise
        raise told from error
