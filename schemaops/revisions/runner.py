"""Steps carried out on a driver connection in autocommit, for `alembic upgrade`.

Each finished step is noted in schemaops.alembic_progress, a transactional one in
its own transaction, so a revision that broke off goes on where it stopped. Our own
`apply` does more (ledger, evidence, postponing); this is what plain Alembic gets.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import errors
from psycopg.rows import tuple_row

from schemaops.errors import StepFailed, UsageError
from schemaops.plan.model import Gate, Step
from schemaops.revisions import version_table

Connection = psycopg.Connection[Any]
Cursor = psycopg.Cursor[tuple[Any, ...]]

ATTEMPTS = 12
"""How often a step asks for its locks; the waits between add up to some eight seconds.

A statement timeout counts both the wait and the work, so it is tried again, too.
"""
_LONGEST_WAIT = 1.0


@dataclass(frozen=True, slots=True)
class Work:
    """What a runner does for one step, forward or backward."""

    key: str
    step: str
    sql: str
    transactional: bool
    lock_timeout_ms: int
    statement_timeout_ms: int
    repeat: bool = False
    done: str | None = None
    gate: Gate | None = None
    clear: str | None = None
    partitions: tuple[tuple[str, ...], ...] = ()


def forward(step: Step) -> Work:
    """The work of running a step.

    clear: what removes the remains of a statement that broke off and that no
    transaction has rolled back, such as an invalid index. partitions: tables that may
    be half detached.
    """
    return Work(
        key=_key("run", step.id, step.sql),
        step=step.id,
        sql=step.sql,
        transactional=step.transactional,
        lock_timeout_ms=step.lock_timeout_ms,
        statement_timeout_ms=step.statement_timeout_ms,
        repeat=step.backfill is not None,
        done=step.done,
        gate=step.gate,
        clear=step.undo.sql if step.undo and not step.transactional else None,
        partitions=tuple(ref.path for ref in step.objects if ref.kind == "table"),
    )


def backward(step: Step) -> Work:
    """The work of undoing a step; empty SQL when there is nothing to undo."""
    sql = step.undo.sql if step.undo else ""
    return Work(
        key=_key("undo", step.id, sql),
        step=step.id,
        sql=sql,
        transactional=step.undo is None or step.undo.transactional,
        lock_timeout_ms=step.lock_timeout_ms,
        statement_timeout_ms=step.statement_timeout_ms,
    )


def carry_out(connection: Connection, work: Sequence[Work]) -> None:
    """Do the work in order on a connection in autocommit.

    Raises StepFailed naming the step, UsageError when our own `apply` is half done.
    """
    if left := version_table.unfinished(connection):
        raise UsageError(
            f"`schemaops` has begun a revision here and not finished it: {left[0]}",
            hint="finish it with `schemaops apply`, or take it back with `rollback`",
        )
    version_table.ensure(connection)
    for one in work:
        if not one.sql:
            continue
        with _failure(one), connection.cursor(row_factory=tuple_row) as cursor:
            state = _progress(cursor, one)
            if state is True:
                continue
            _check(cursor, one.gate)  # not in the step's time, nor under its locks
            if one.transactional or one.repeat:
                _retried(cursor, one)
            else:
                _outside(cursor, one, begun=state is not None)


def forget(connection: Connection, work: Sequence[Work]) -> None:
    """Take the notes of finished work away, in the caller's transaction."""
    connection.execute(
        "DELETE FROM schemaops.alembic_progress WHERE step = ANY (%s)",
        [[one.key for one in work]],
    )


def _retried(cursor: Cursor, work: Work) -> None:
    """Batches until one touches no row; each may wait for its locks anew."""
    refused = 0
    while True:
        try:
            rows = _batch(cursor, work)
        except (errors.LockNotAvailable, errors.QueryCanceled):
            refused += 1
            if refused == ATTEMPTS:
                raise
            time.sleep(min(_LONGEST_WAIT, 0.05 * 2**refused))
            continue
        if not (work.repeat and rows):
            return
        refused = 0


def _batch(cursor: Cursor, work: Work) -> int:
    """One transaction: all of a step, or one batch of a backfill."""
    with cursor.connection.transaction():
        _limits(cursor, work, local=True)
        rows = _execute(cursor, work.sql)
        if not (work.repeat and rows):
            _note(cursor, work, finished=True)
    return rows


def _outside(cursor: Cursor, work: Work, *, begun: bool) -> None:
    """A statement that must not be in a transaction."""
    _limits(cursor, work, local=False)
    try:
        if begun:
            _finalize(cursor, work)
        if not (begun and _is_done(cursor, work)):
            if begun and work.clear:
                _execute(cursor, work.clear)
            _note(cursor, work, finished=False)
            _execute(cursor, work.sql)
        _note(cursor, work, finished=True)
    finally:
        if not cursor.connection.broken:
            cursor.execute("RESET lock_timeout; RESET statement_timeout")


_PENDING = """
SELECT format('ALTER TABLE %%I.%%I DETACH PARTITION %%I.%%I FINALIZE',
              pn.nspname, p.relname, n.nspname, c.relname)
FROM pg_catalog.pg_inherits i
JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE i.inhdetachpending AND n.nspname = %s AND c.relname = %s
"""


def _finalize(cursor: Cursor, work: Work) -> None:
    """End a DETACH PARTITION CONCURRENTLY that its lock_timeout interrupted."""
    for path in work.partitions:
        row = cursor.execute(_PENDING, path[:2]).fetchone()
        if row is not None:
            _execute(cursor, row[0])


def _is_done(cursor: Cursor, work: Work) -> bool:
    if work.done is None:
        return False
    _execute(cursor, work.done)
    row = cursor.fetchone()
    return row is not None and bool(row[0])


def _check(cursor: Cursor, gate: Gate | None) -> None:
    if gate is None:
        return
    _execute(cursor, gate.sql)
    if cursor.fetchone() is not None:
        raise StepFailed(gate.message, hint="see which rows: " + gate.sql)


def _limits(cursor: Cursor, work: Work, *, local: bool) -> None:
    cursor.execute(
        "SELECT set_config('lock_timeout', %s, %s),"
        " set_config('statement_timeout', %s, %s)",
        [str(work.lock_timeout_ms), local, str(work.statement_timeout_ms), local],
    )


def _execute(cursor: Cursor, sql: str) -> int:
    """Run a step's text as it stands; the rows that its last statement touched."""
    cursor.execute(sql.encode(), prepare=False)
    while cursor.nextset():
        pass
    return max(cursor.rowcount, 0)


def _progress(cursor: Cursor, work: Work) -> bool | None:
    """None: not begun. False: begun. True: finished."""
    cursor.execute(
        "SELECT finished FROM schemaops.alembic_progress WHERE step = %s", [work.key]
    )
    row = cursor.fetchone()
    return None if row is None else bool(row[0])


def _note(cursor: Cursor, work: Work, *, finished: bool) -> None:
    cursor.execute(
        "INSERT INTO schemaops.alembic_progress VALUES (%s, %s)"
        " ON CONFLICT (step) DO UPDATE SET finished = excluded.finished",
        [work.key, finished],
    )


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@contextmanager
def _failure(work: Work) -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise StepFailed(
            error.diag.message_primary or str(error),
            where=f"step {work.step}",
            hint="nothing that was done is lost: mend the cause and run it again",
        ) from error
