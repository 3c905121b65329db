"""The ledger: rows in the target that say which steps ran.

`step` holds what is true now, `event` all that ever happened. The tables are made on
first use from ledger.sql, under the run's lock; the version is the schema's comment.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.resources import files
from typing import Any

import psycopg

from schemaops.errors import UsageError
from schemaops.execute.fault import point
from schemaops.execute.model import RunKey, State
from schemaops.execute.queries import query
from schemaops.execute.target import Connection
from schemaops.plan.model import Step

VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger says of one step now."""

    step_id: str
    phase: str
    plan_digest: str
    state: State
    attempt: int
    progress: Mapping[str, Any] | None
    error: str | None
    done_at: datetime | None
    revision: str

    @property
    def in_effect(self) -> bool:
        """Whether something of the step may be in the database."""
        return self.state is not State.UNDONE


@dataclass(frozen=True, slots=True)
class RevisionEntry:
    """A revision that was run here; totals: steps by phase."""

    revision: str
    plan_digest: str
    from_fingerprint: str | None
    to_fingerprint: str | None
    totals: Mapping[str, int]
    last_run_at: datetime


def exists(connection: Connection) -> bool:
    """Whether this database has a ledger that this version can read.

    Raises UsageError when a schema `schemaops` is there that we cannot read. One
    that holds nothing but Alembic's tables is no ledger, and in nobody's way.
    """
    row = connection.execute(query("ledger_comment")).fetchone()
    if row is None:
        return False
    found = re.fullmatch(r"schemaops ledger, version (\d+)", row[0] or "")
    if found is None:
        raise UsageError(
            "there is a schema `schemaops` that is not a ledger",
            hint="rename that schema: schemaops keeps its ledger under this name",
        )
    if int(found[1]) != VERSION:
        raise UsageError(
            f"the ledger has version {found[1]}, this schemaops reads {VERSION}",
            hint="use the version of schemaops that wrote the ledger, or a newer one",
        )
    return True


def ensure(connection: Connection) -> None:
    """Create the ledger unless it is there. The run's lock must be held."""
    if exists(connection):
        return
    ddl = (files("schemaops.execute") / "ledger.sql").read_bytes()
    try:
        with connection.transaction():
            connection.execute(ddl)
    except psycopg.errors.InsufficientPrivilege as error:
        raise UsageError(
            f"the ledger cannot be created: {error.diag.message_primary}",
            hint="GRANT CREATE ON DATABASE … TO the role that runs schemaops",
        ) from error
    point("ledger-created")


def entries(connection: Connection, revision: str | None = None) -> list[Entry]:
    """The entries of one revision, or of all."""
    rows = connection.execute(query("steps"), {"revision": revision}).fetchall()
    return [replace(Entry(*row), state=State(row[3])) for row in rows]


def revisions(connection: Connection) -> list[RevisionEntry]:
    """The revisions that were run here, in order of their first run."""
    rows = connection.execute(query("revisions")).fetchall()
    return [RevisionEntry(*row) for row in rows]


def record_revision(connection: Connection, run: RunKey, steps: Sequence[Step]) -> None:
    """Write that a revision is run."""
    totals = Counter(step.phase.value for step in steps)
    connection.execute(
        query("record_revision"),
        {
            "revision": run.revision,
            "plan_digest": run.digest,
            "from_fingerprint": run.from_fingerprint,
            "to_fingerprint": run.to_fingerprint,
            "totals": json.dumps(totals),
        },
    )


def record(
    connection: Connection, run: RunKey, step: Step, state: State, attempt: int = 1
) -> None:
    """Write a new state of a step, and the event, in the current transaction."""
    connection.execute(query("record"), _row(run, step, state, attempt, None))


def record_failure(
    connection: Connection, run: RunKey, step: Step, error: str, *, undoing: bool
) -> None:
    """Write that a step failed, or only the event when its undo did: it stays."""
    row = _row(run, step, State.FAILED, 1, error)
    if undoing:
        undo_sql = step.undo.sql if step.undo else ""
        connection.execute(query("record_failed_undo"), row | {"ran_sql": undo_sql})
    else:
        connection.execute(query("record"), row)


def record_progress(
    connection: Connection, run: RunKey, step: Step, progress: Mapping[str, Any]
) -> None:
    """Write how far a backfill is, in the current transaction."""
    connection.execute(
        query("record_progress"),
        {
            "revision": run.revision,
            "step_id": step.id,
            "progress": json.dumps(progress),
        },
    )


def _row(
    run: RunKey, step: Step, state: State, attempt: int, error: str | None
) -> dict[str, Any]:
    undo_sql = step.undo.sql if step.undo else None
    backwards = state in (State.UNDOING, State.UNDONE)
    return {
        "revision": run.revision,
        "step_id": step.id,
        "phase": step.phase.value,
        "plan_digest": run.digest,
        "state": state.value,
        "attempt": attempt,
        "sql": step.sql,
        "undo_sql": undo_sql,
        "ran_sql": undo_sql or "" if backwards else step.sql,
        "error": error,
    }
