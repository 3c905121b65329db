"""Revisions on a live database: which are next, run in order, stamped, taken back.

The ledger knows the steps, Alembic's version table the revisions; a crash between
the two is decided by the ledger: a revision whose steps are all done is stamped by
the next run.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from schemaops.errors import UsageError
from schemaops.execute import ledger, runner
from schemaops.execute.model import OnEvent, RunKey, RunReport, State
from schemaops.execute.purge import make_room
from schemaops.execute.target import Target
from schemaops.plan.model import Phase
from schemaops.revisions import pending as heads
from schemaops.revisions import version_table
from schemaops.revisions.foreign import downgrade_one, upgrade_one
from schemaops.revisions.model import Revision, of_one_plan

SAFE = (Phase.EXPAND, Phase.BACKFILL)
"""Phases that both application versions live with."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a database stands: revisions not stamped, and those begun in the ledger."""

    pending: tuple[Revision, ...]
    begun: frozenset[str]


def progress(target: Target, revisions: Sequence[Revision]) -> Progress:
    """Read it. Raises StalePlanError when the database is ahead of the files."""
    with target.connect() as connection:
        left = heads.pending(revisions, heads.applied(connection))
        entries = ledger.entries(connection) if ledger.exists(connection) else []
    begun = {entry.revision for entry in entries if entry.in_effect}
    return Progress(tuple(left), frozenset(begun))


def deploy(
    target: Target,
    revisions: Sequence[Revision],
    phases: Collection[Phase] | None,
    *,
    dry_run: bool = False,
    on_event: OnEvent | None = None,
) -> list[RunReport]:
    """Run what is pending of the phases, in order.

    phases: None means what both applications live with, and the rest of a contract
    that was begun. Raises StepFailed, TryAgainError, StalePlanError, and UsageError
    where an earlier revision is not finished, or not purged.
    """
    refuse_half_done(target)
    reports = []
    stand = progress(target, revisions)
    left = {revision.id for revision in stand.pending}
    fresh = len(left) == len(revisions) and not stand.begun
    for revision in stand.pending:
        wanted = _wanted(revision, phases, stand.begun)
        if not wanted:
            continue
        _refuse_gap(revision, [r for r in stand.pending if r.id in left])
        if revision.foreign:
            _foreign(target, revision, dry_run=dry_run)
            left.discard(revision.id)
            continue
        if revision.id not in stand.begun:
            reports += make_room(
                target,
                revision,
                revisions,
                [r for r in revisions if r.id not in left],
                fresh=fresh,
                dry_run=dry_run,
                on_event=on_event,
            )
        report = runner.apply(
            target,
            RunKey.of(revision),
            revision.steps,
            phases=wanted,
            dry_run=dry_run,
            on_event=on_event,
        )
        reports.append(report)
        if _finished(target, revision, wanted):
            left.discard(revision.id)
            if not dry_run:
                with target.connect() as connection, connection.transaction():
                    heads.stamp(connection, revision)
    return reports


def waiting(stand: Progress, phases: Collection[Phase] | None) -> tuple[Revision, ...]:
    """Pending revisions that a run of these phases leaves for later."""
    return tuple(r for r in stand.pending if not _wanted(r, phases, stand.begun))


def take_back(
    target: Target,
    revisions: Sequence[Revision],
    *,
    to: str | None = None,
    dry_run: bool = False,
    on_event: OnEvent | None = None,
) -> list[RunReport]:
    """Undo applied revisions, last first.

    to: a phase (undo what comes after it, of the last plan only), a revision id
    (undo all that came after it), or None (the last plan as a whole).
    """
    refuse_half_done(target)
    reports = []
    undone = _to_undo(target, revisions, to)
    _refuse_unknown(target, [revision for revision, _ in undone])
    for revision, floor in undone:
        if revision.foreign:
            if not dry_run:
                with target.connect() as connection:
                    downgrade_one(connection, _directory(revision), revision)
            continue
        report = runner.rollback(
            target,
            RunKey.of(revision),
            (*revision.steps, *revision.purge),
            to_phase=floor,
            dry_run=dry_run,
            on_event=on_event,
        )
        reports.append(report)
        if not dry_run and not (floor and _finished(target, revision, ())):
            with target.connect() as connection, connection.transaction():
                if revision.id in _stamped(target, revisions):
                    heads.unstamp(connection, revision, revisions)
    return reports


def refuse_half_done(target: Target) -> None:
    """Raise UsageError when an `alembic upgrade` broke off, or still runs.

    Its steps are in no ledger: to run them again, or to undo what lies below them,
    would not be what anybody asked for.
    """
    with target.connect() as connection:
        left = version_table.begun(connection)
    if left:
        raise UsageError(
            "`alembic` has begun a revision here and not finished it"
            f" ({len(left)} steps); nothing was changed",
            where=target.name,
            hint="finish it with the command that began it, such as"
            " `alembic upgrade heads`",
        )


def adopt(target: Target, revisions: Sequence[Revision]) -> tuple[Revision, ...]:
    """Stamp all pending revisions without running them.

    The caller has seen that the live catalog is what they lead to.
    """
    refuse_half_done(target)
    left = progress(target, revisions).pending
    with target.connect() as connection, connection.transaction():
        for revision in left:
            heads.stamp(connection, revision)
    return left


def _wanted(
    revision: Revision, phases: Collection[Phase] | None, begun: frozenset[str]
) -> tuple[Phase, ...]:
    own = tuple(dict.fromkeys(step.phase for step in revision.steps))
    if not own:  # hand-written, or with nothing but a purge
        own = (Phase.EXPAND if revision.label == "expand" else Phase.CONTRACT,)
    if phases is None:
        return own if revision.label == "expand" or revision.id in begun else ()
    return tuple(phase for phase in own if phase in phases)


def _finished(target: Target, revision: Revision, assumed: Collection[Phase]) -> bool:
    """Whether all steps are done; those of the `assumed` phases are taken for done."""
    rest = {step.id for step in revision.steps if step.phase not in assumed}
    if not rest:
        return True
    with target.connect() as connection:
        if not ledger.exists(connection):
            return False
        entries = ledger.entries(connection, revision.id)
    return rest <= {entry.step_id for entry in entries if entry.state is State.DONE}


def _refuse_gap(revision: Revision, left: Sequence[Revision]) -> None:
    """A revision is not begun before those that it stands on are finished."""
    missing = [one for one in left if one.id in revision.parents]
    if not missing:
        return
    hint = "run the earlier phases first: expand, then backfill, then contract"
    if revision.label == "expand" and any(one.label == "contract" for one in missing):
        hint = (
            "both change the same objects: run the earlier change's contract first,"
            " `--phase contract`, when the application that came before it is gone"
        )
    named = ", ".join(f"{one.id} ({one.label}) {one.message}" for one in missing)
    raise UsageError(
        f"it stands on {named}, which is not finished here; nothing of it was run",
        where=f"revision {revision.id}",
        hint=hint,
    )


def _refuse_unknown(target: Target, revisions: Sequence[Revision]) -> None:
    """What is not in the ledger cannot be undone by it: adopted, or run by alembic."""
    with target.connect() as connection:
        entries = ledger.entries(connection) if ledger.exists(connection) else []
    known = {entry.revision for entry in entries}
    for revision in revisions:
        if revision.steps and revision.id not in known:
            raise UsageError(
                "it is applied, but the ledger has no step of it: it was adopted, or"
                " run by `alembic`; nothing was changed",
                where=f"revision {revision.id}",
                hint="what `alembic upgrade` did, `alembic downgrade` takes back",
            )


def _to_undo(
    target: Target, revisions: Sequence[Revision], to: str | None
) -> list[tuple[Revision, Phase | None]]:
    stamped = _stamped(target, revisions)
    begun = progress(target, revisions).begun
    done = [r for r in revisions if r.id in stamped or r.id in begun]
    if not done:
        return []
    if to is not None and to in {phase.value for phase in Phase}:
        floor = Phase(to)
        plan = of_one_plan(done[-1], done)
        return [(revision, floor) for revision in reversed(plan)]
    if to is None:
        plan = of_one_plan(done[-1], done)
        return [(revision, None) for revision in reversed(plan)]
    ids = [revision.id for revision in done]
    if to != "base" and to not in ids:
        raise UsageError(
            f"{to!r} is no phase and no applied revision",
            hint=f"applied are: {', '.join(ids)}; or a phase, or `base`",
        )
    after = done[ids.index(to) + 1 :] if to != "base" else done
    return [(revision, None) for revision in reversed(after)]


def _stamped(target: Target, revisions: Sequence[Revision]) -> set[str]:
    with target.connect() as connection:
        return heads.with_ancestors(revisions, heads.applied(connection))


def _foreign(target: Target, revision: Revision, *, dry_run: bool) -> None:
    if not dry_run:
        with target.connect() as connection:
            upgrade_one(connection, _directory(revision), revision)


def _directory(revision: Revision) -> Path:
    if revision.path is None:
        raise UsageError(f"revision {revision.id} has no file")
    return revision.path.parent.parent
