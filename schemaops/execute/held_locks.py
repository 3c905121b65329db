"""Before the commit: does the step hold more than it declared?

The observer looks at the worker's locks from outside of its transaction, so it sees
exactly the relations that existed before the step, under the names they had. What
the step itself creates is invisible to it, and nobody can wait for that. A lock on
a partition is covered by what was declared for a table above it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from schemaops.errors import StepFailed
from schemaops.execute.queries import query
from schemaops.execute.worker import Worker
from schemaops.plan.model import Lock, LockMode, Step
from schemaops.sqltext import ident, qualified, render

_MODES = {
    mode.value.title().replace(" ", "") + "Lock": mode
    for mode in LockMode  # pg_locks spells ACCESS SHARE as AccessShareLock
}


def check(worker: Worker, step: Step) -> None:
    """Raise StepFailed when the open transaction holds more than was declared."""
    pid = worker.work.info.backend_pid
    rows = worker.observer.execute(query("held_locks"), {"pid": pid}).fetchall()
    declared = _strongest(step.locks)
    for schema, name, held, above in rows:
        mode = _MODES.get(held)
        if mode is None:
            continue  # predicate locks block nobody
        allowed = _allowed(declared, [(schema, name), *map(tuple, above)])
        if mode.rank > allowed.rank:
            raise StepFailed(
                f"took {mode} on {qualified(schema, name)}, declared was "
                f"{'none' if allowed is LockMode.ACCESS_SHARE else allowed}; "
                "it was rolled back",
                where=f"step {step.id}",
                hint="declare the lock in the step, or plan again with this version",
            )


def _strongest(locks: Iterable[Lock]) -> Mapping[str, LockMode]:
    found: dict[str, LockMode] = {}
    for lock in sorted(locks, key=lambda lock: lock.mode.rank):
        found[lock.table] = lock.mode
    return found


def _allowed(
    declared: Mapping[str, LockMode], tables: Iterable[tuple[str, ...]]
) -> LockMode:
    modes = [LockMode.ACCESS_SHARE]
    for schema, name in tables:
        spellings = {
            qualified(schema, name),
            f"{schema}.{name}",
            render(ident(schema, name)),
        }
        modes += [declared[spelling] for spelling in spellings if spelling in declared]
    return max(modes, key=lambda mode: mode.rank)
