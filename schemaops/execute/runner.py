"""Run steps on a live database, forward or back, from wherever the last run stopped.

The ledger is read under the run's lock and decides what is left. Whatever is not
there after a crash is decided by carry.py from the catalog. Nothing is begun before
all that can be refused beforehand is refused.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from schemaops.errors import StalePlanError, UsageError
from schemaops.execute import carry, ledger
from schemaops.execute.dry_run import back_text, forward_text
from schemaops.execute.ledger import Entry
from schemaops.execute.model import (
    Happening,
    OnEvent,
    Options,
    Outcome,
    RunKey,
    RunReport,
    State,
)
from schemaops.execute.target import Target
from schemaops.execute.worker import Worker, engaged
from schemaops.plan.model import Hazard, Phase, Step

APPLIED = (Phase.EXPAND, Phase.BACKFILL, Phase.CONTRACT)
"""The phases of apply; purge is never run unless it is named."""

Entries = Mapping[str, Entry]


def apply(
    target: Target,
    run: RunKey,
    steps: Sequence[Step],
    *,
    phases: Collection[Phase] = APPLIED,
    dry_run: bool = False,
    on_event: OnEvent | None = None,
    options: Options = Options(),  # noqa: B008 # frozen, so it may be shared
) -> RunReport:
    """Carry out the steps of `phases` that are not done yet, in order.

    Raises StalePlanError when the ledger knows the revision with other steps,
    TryAgainError when a lock is held, StepFailed when a step or its gate refuses.
    """
    if dry_run:
        entries = _look(target, run)
        pending = _pending(run, steps, phases, entries)
        outcomes = tuple(_outcome(step, entries, ran=False) for step in pending)
        return RunReport(run, outcomes, forward_text(pending))
    with engaged(target, run, options, on_event) as worker:
        entries = worker.entries()
        pending = _pending(run, steps, phases, entries)
        ledger.record_revision(worker.work, run, steps)
        left = {step.id for step in pending}
        outcomes = tuple(
            carry.forward(worker, step, entries.get(step.id))
            if step.id in left
            else _skip(worker, step, entries)
            for step in steps
            if step.phase in phases
        )
        return RunReport(run, outcomes)


def rollback(
    target: Target,
    run: RunKey,
    steps: Sequence[Step],
    *,
    to_phase: Phase | None = None,
    dry_run: bool = False,
    on_event: OnEvent | None = None,
    options: Options = Options(),  # noqa: B008 # frozen, so it may be shared
) -> RunReport:
    """Take steps back, last first: all, or those of the phases after `to_phase`.

    Raises UsageError, before anything is touched, when a step has no way back.
    """
    if dry_run:
        entries = _look(target, run)
        effective = _effective(run, steps, to_phase, entries)
        outcomes = tuple(_outcome(step, entries, ran=False) for step in effective)
        return RunReport(run, outcomes, back_text(effective))
    with engaged(target, run, options, on_event) as worker:
        entries = worker.entries()
        effective = _effective(run, steps, to_phase, entries)
        return RunReport(
            run,
            tuple(carry.back(worker, step, entries[step.id]) for step in effective),
        )


def _look(target: Target, run: RunKey) -> Entries:
    """The ledger's entries, without making a ledger."""
    with target.connect() as connection:
        if not ledger.exists(connection):
            return {}
        found = ledger.entries(connection, run.revision)
    return {entry.step_id: entry for entry in found}


def _pending(
    run: RunKey, steps: Sequence[Step], phases: Collection[Phase], entries: Entries
) -> list[Step]:
    """The steps that are left to do."""
    _refuse_stale(run, steps, entries)
    left = [step for step in steps if not _is_done(step, entries)]
    last = max((phase.rank for phase in phases), default=-1)
    for step in left:
        if step.phase not in phases and step.phase.rank < last:
            raise UsageError(
                f"step {step.id} of phase {step.phase} is not done yet",
                where=f"revision {run.revision}",
                hint=f"run the phase {step.phase} first",
            )
    return [step for step in left if step.phase in phases]


def _effective(
    run: RunKey, steps: Sequence[Step], to_phase: Phase | None, entries: Entries
) -> list[Step]:
    """The steps to take back, last first."""
    _refuse_stale(run, steps, entries)
    floor = -1 if to_phase is None else to_phase.rank
    found = [
        step
        for step in reversed(steps)
        if step.phase.rank > floor and step.id in entries and entries[step.id].in_effect
    ]
    stuck = [step.id for step in found if not _reversible(step, entries[step.id])]
    if stuck:
        raise UsageError(
            f"cannot be undone: {', '.join(stuck)}; nothing was changed",
            where=f"revision {run.revision}",
            hint="roll back to a later phase, or restore from a backup",
        )
    return found


def _reversible(step: Step, entry: Entry) -> bool:
    left_nothing = entry.state in (State.RUNNING, State.FAILED)
    if left_nothing and step.transactional and step.backfill is None:
        return True
    if Hazard.IRREVERSIBLE in step.hazards:
        return False
    return step.undo is not None or step.no_undo_because is not None


def _refuse_stale(run: RunKey, steps: Sequence[Step], entries: Entries) -> None:
    ids = [step.id for step in steps]
    if len(set(ids)) < len(ids):
        raise UsageError("two steps have one id", where=f"revision {run.revision}")
    other = [
        entry.step_id
        for entry in entries.values()
        if entry.in_effect
        and (entry.plan_digest != run.digest or entry.step_id not in ids)
    ]
    if other:
        raise StalePlanError(
            f"other steps of this revision have run here: {', '.join(sorted(other))}",
            where=f"revision {run.revision}",
            hint="check out the revision files as they were, and finish the run or "
            "roll it back with them",
        )


def _is_done(step: Step, entries: Entries) -> bool:
    return step.id in entries and entries[step.id].state is State.DONE


def _skip(worker: Worker, step: Step, entries: Entries) -> Outcome:
    worker.tell(Happening.SKIPPED, step)
    return _outcome(step, entries, ran=False)


def _outcome(step: Step, entries: Entries, *, ran: bool) -> Outcome:
    state = entries[step.id].state if step.id in entries else State.UNDONE
    return Outcome(step.id, step.phase, state, ran)
