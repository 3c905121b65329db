"""What a revision file needs: `step` states a Step, `run` and `undo` carry them out.

`run` leaves Alembic's transaction first: each transactional step then gets one of
its own (so VALIDATE does not hold what ADD … NOT VALID locked), any other step
gets none, and the revision is stamped in the next. SQL goes to the driver's own
connection, where `%` and `:name` mean nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

import psycopg
from alembic import op

from schemaops.errors import UsageError
from schemaops.plan.codec import step_from_data
from schemaops.plan.model import Step
from schemaops.revisions import offline, pending, remains, runner, version_table
from schemaops.revisions.model import Revision
from schemaops.revisions.read import loaded
from schemaops.revisions.text import clean
from schemaops.sources.migrations import FRESH


class Fields(TypedDict, total=False):
    """The optional arguments of `step`; what is left out has Step's default."""

    transactional: bool
    locks: Sequence[tuple[str, str]]
    hazards: Sequence[str]
    lock_timeout_ms: int
    statement_timeout_ms: int
    undo: str
    undo_transactional: bool
    no_undo_because: str
    done: str
    gate: str
    gate_message: str
    backfill: tuple[str, str]
    assignments: str
    predicate: str
    insert: str
    conflict: str
    change: str
    rewrite: str
    fits: str
    objects: Sequence[tuple[str, ...]]


def step(
    id: str, *, phase: str, reason: str, sql: str, **optional: Unpack[Fields]
) -> Step:
    """A Step. SQL may be an indented text block.

    Raises UsageError naming a field that is unknown or cannot be read.
    """
    data: dict[str, Any] = {"id": id, "phase": phase, "reason": reason, "sql": sql}
    data |= optional
    for name in {
        "sql",
        "undo",
        "done",
        "gate",
        "assignments",
        "predicate",
        "insert",
    } & set(data):
        data[name] = clean(data[name])
    if "locks" in data:
        data["locks"] = [{"table": t, "mode": m} for t, m in data["locks"]]
    undo_transactional = data.pop("undo_transactional", True)
    if "undo" in data:
        data["undo"] = {"sql": data["undo"], "transactional": undo_transactional}
    message = data.pop("gate_message", "")
    if "gate" in data:
        data["gate"] = {"sql": data["gate"], "message": message}
    moved = {
        name: data.pop(name)
        for name in ("assignments", "predicate", "insert", "conflict")
        if name in data
    }
    if "backfill" in data:
        data["backfill"] = {"table": data["backfill"], **moved}
    if "objects" in data:
        data["objects"] = [list(ref) for ref in data["objects"]]
    return step_from_data(data)


def run(steps: Sequence[Step]) -> None:
    """Run the steps of a revision on Alembic's connection, in order.

    Raises UsageError when it would meet what an earlier one has retired. Where the
    command brings a database from its beginning, that is purged first.
    """
    first = [] if op.get_context().as_sql else _in_the_way(steps)
    _carry_out([runner.forward(step) for step in (*first, *steps)])


def undo(steps: Sequence[Step]) -> None:
    """Undo the steps of a revision on Alembic's connection, last one first."""
    _carry_out([runner.backward(step) for step in reversed(steps)])


def _in_the_way(steps: Sequence[Step]) -> list[Step]:
    context, driver = op.get_context(), _driver()
    if context.environment_context is None:
        return []
    if _KNOWN not in context.opts:  # once for all revisions of a command
        context.opts[_KNOWN] = loaded(context.environment_context.script)
    known: list[Revision] = context.opts[_KNOWN]
    done = pending.with_ancestors(known, version_table.heads(driver))
    applied = [revision for revision in known if revision.id in done]
    own = next((r for r in known if r.steps == tuple(steps) and r.id not in done), None)
    met = remains.in_the_way(own, known, applied) if own else []
    if own is None or not met:
        return []
    there = {revision.id for revision in remains.left(driver, applied)}
    met = [revision for revision in met if revision.id in there]
    if met and not context.opts.get(FRESH):
        raise remains.refused(own, met)
    return [step for revision in met for step in revision.purge]


_KNOWN = "schemaops_revisions"
"""Where Alembic's context keeps them."""


def _carry_out(work: list[runner.Work]) -> None:
    context = op.get_context()
    if context.as_sql:
        with context.autocommit_block():
            for one in work:
                context.impl.static_output(offline.script(one))
        return
    with context.autocommit_block():
        connection = _driver()
        runner.carry_out(connection, work)
    # In the transaction that stamps the revision: never one without the other.
    runner.forget(_driver(), work)


def _driver() -> psycopg.Connection[Any]:
    connection: object = op.get_bind().connection.driver_connection
    if not isinstance(connection, psycopg.Connection):
        raise UsageError(
            "revisions of schemaops run on psycopg 3",
            where=type(connection).__module__,
            hint="use a URL that begins with postgresql+psycopg://",
        )
    return connection


__all__: list[str] = ["run", "step", "undo"]
