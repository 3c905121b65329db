"""Purge: what finished contracts retired is destroyed, by hand; and what must wait for it.

A run that brings a database from its beginning through several versions destroys by
itself what stands in its way: nothing was there before the run.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from schemaops.execute import ledger, runner
from schemaops.execute.model import OnEvent, RunKey, RunReport
from schemaops.execute.target import Target
from schemaops.plan.model import Phase, Step
from schemaops.revisions import pending as heads
from schemaops.revisions.model import Revision
from schemaops.revisions.remains import in_the_way, left, refused


def purge(
    target: Target,
    revisions: Sequence[Revision],
    *,
    dry_run: bool = False,
    on_event: OnEvent | None = None,
) -> list[RunReport]:
    """Destroy what applied revisions retired, in their order.

    What `alembic upgrade` ran is in no ledger: there the names of ours decide.
    """
    with target.connect() as connection:
        done = heads.with_ancestors(revisions, heads.applied(connection))
        applied = [revision for revision in revisions if revision.id in done]
        there = {revision.id for revision in left(connection, applied)}
    known = _known(target)
    return [
        _purged(target, revision, known, dry_run=dry_run, on_event=on_event)
        for revision in applied
        if revision.purge and revision.id in known | there
    ]


def make_room(
    target: Target,
    revision: Revision,
    revisions: Sequence[Revision],
    applied: Sequence[Revision],
    *,
    fresh: bool,
    dry_run: bool = False,
    on_event: OnEvent | None = None,
) -> list[RunReport]:
    """Purge what the revision's plan would meet; or refuse it, where a human decides.

    applied: those of all revisions that are, in order. fresh: whether the run began with
    none. Raises UsageError before anything of the plan is run.
    """
    met = in_the_way(revision, revisions, applied)
    if not met:
        return []
    if not (fresh and dry_run):  # then nothing has been run that could be there
        with target.connect() as connection:
            there = {one.id for one in left(connection, applied)}
        met = [one for one in met if one.id in there]
    if met and not fresh:
        raise refused(revision, met)
    known = frozenset() if dry_run else _known(target)
    return [
        _purged(target, one, known, dry_run=dry_run, on_event=on_event) for one in met
    ]


def _known(target: Target) -> frozenset[str]:
    """The revisions of which the ledger has more than a purge."""
    with target.connect() as connection:
        entries = ledger.entries(connection) if ledger.exists(connection) else []
    return frozenset(
        entry.revision
        for entry in entries
        if entry.in_effect and entry.phase != Phase.PURGE
    )


def _purged(
    target: Target,
    revision: Revision,
    known: Iterable[str],
    *,
    dry_run: bool,
    on_event: OnEvent | None,
) -> RunReport:
    own: tuple[Step, ...] = revision.steps if revision.id in known else ()
    return runner.apply(
        target,
        RunKey.of(revision),
        (*own, *revision.purge),
        phases=(Phase.PURGE,),
        dry_run=dry_run,
        on_event=on_event,
    )
