"""Run steps of a plan on a throw-away database, and look at what they do.

A second connection looks at the worker's transaction from outside before each
commit: it still sees every table under its old name and with its old file. Locks
are judged by the very code that guards a live database.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import psycopg

from schemaops.errors import StepFailed
from schemaops.execute import gate, held_locks
from schemaops.execute.model import Event, Options, RunKey
from schemaops.execute.worker import Worker
from schemaops.plan.model import Backfill, Lock, LockMode, Step
from schemaops.plan.moving import move
from schemaops.postgres.server import DESIGN_ROLE, SUPERUSER, EphemeralServer
from schemaops.rehearse.evidence import Observation
from schemaops.sqltext import compose, literal, qualified, raw, render

Connection = psycopg.Connection[Any]
LOCK_ATTEMPTS = 40
SLOWEST = "120s"
"""A statement's limit here: a small machine says nothing about the target's."""
MOST_BATCHES = 1000
_ON_EXTENSION = re.compile(
    r"\s*(CREATE|ALTER|DROP|COMMENT\s+ON)\s+EXTENSION\b[^;]*;?\s*", re.I
)
_MODES = {m.value.title().replace(" ", "") + "Lock": m for m in LockMode}


@dataclass(frozen=True, slots=True)
class Session:
    """The connections of one leg.

    work runs steps as the owner; admin opens the one for those on extensions;
    application is the application's; observer looks on.
    """

    work: Connection
    admin: Callable[[], Connection]
    application: Connection
    observer: Connection

    @property
    def dbname(self) -> str:
        """The database's name."""
        return self.work.info.dbname

    def worker(self, sql: str) -> Worker:
        """What execute's own code takes; nothing but an extension gets a superuser."""
        run = RunKey("rehearsal", "")
        work = self.admin() if _ON_EXTENSION.fullmatch(sql) else self.work
        return Worker(work, self.observer, run, Options(), _ignore)


@contextmanager
def session(server: EphemeralServer, dbname: str) -> Iterator[Session]:
    """Connect to a rehearsal's database in all its roles."""
    with ExitStack() as stack:

        def opened(role: str, **options: Any) -> Connection:
            connection = server.connect(dbname, role, **options)
            return stack.enter_context(closing(connection))

        def for_steps(role: str) -> Connection:
            steps = opened(role)
            steps.execute("SET search_path = pg_catalog")  # as apply has it
            if server.trusted and server.major >= 17:
                steps.execute("SET event_triggers = on")  # as the target has it
            return steps

        yield Session(
            for_steps(DESIGN_ROLE),
            cache(lambda: for_steps(SUPERUSER)),
            opened(DESIGN_ROLE, prepare_threshold=None),  # tables change their types
            opened(SUPERUSER, prepare_threshold=0),  # it asks the same again
        )


def forward(at: Session, step: Step) -> Observation:
    """Carry a step out. Raises StepFailed or psycopg.Error."""
    worker = at.worker(step.sql)
    if step.gate is not None:
        gate.check(at.worker(step.gate.sql), step, step.gate)
    start, wal = time.monotonic(), _number(worker.work, "wal")
    if not step.transactional:
        worker.work.execute(step.sql.encode())
        seen = _Seen(None, (), (), None)
    else:
        touched, seen = _patiently(worker, step, step.sql)
        for _ in range(MOST_BATCHES if step.backfill and touched else 0):
            if not _patiently(worker, step, step.sql)[0]:
                break
    return Observation(
        step.id,
        step.phase,
        time.monotonic() - start,
        _number(worker.work, "wal") - wal,
        seen.locks,
        seen.rewritten,
        () if step.backfill else seen.scanned,
        seen.excess,
    )


def forward_unseen(at: Session, step: Step) -> None:
    """Carry a step out; a backfill in the way our own runner does."""
    if step.backfill is not None:
        _run(at.work, _whole(step.backfill), transactional=True)
    worker = at.worker(step.sql)
    if step.gate is not None:
        gate.check(at.worker(step.gate.sql), step, step.gate)
    _run(worker.work, step.sql, transactional=step.transactional)


def back(at: Session, step: Step) -> None:
    """Take a step back."""
    if step.undo is not None:
        work = at.worker(step.undo.sql).work
        _run(work, step.undo.sql, transactional=step.undo.transactional)


@dataclass(frozen=True, slots=True)
class _Seen:
    locks: tuple[Lock, ...] | None
    rewritten: tuple[str, ...]
    scanned: tuple[str, ...]
    excess: str | None


def _patiently(worker: Worker, step: Step, sql: str) -> tuple[int, _Seen]:
    for attempt in range(1, LOCK_ATTEMPTS + 1):
        try:
            with worker.work.transaction():
                worker.work.execute(_limits(step).encode())
                before = dict(worker.work.execute(_query("scanned")).fetchall())
                touched = worker.work.execute(sql.encode()).rowcount
                return max(touched, 0), _look(worker, step, before)
        except psycopg.errors.LockNotAvailable:
            if attempt == LOCK_ATTEMPTS:
                raise
            time.sleep(0.01 * attempt)
    raise AssertionError("unreachable")


def _limits(step: Step) -> str:
    return render(
        compose(
            "SET LOCAL lock_timeout = {}; SET LOCAL statement_timeout = {}",
            literal(f"{step.lock_timeout_ms}ms"),
            literal(SLOWEST),
        )
    )


def _look(worker: Worker, step: Step, before: dict[int, int]) -> _Seen:
    """What the open transaction holds and did, on what existed before it."""
    outside = {row[0]: row for row in worker.observer.execute(_query("files"))}
    inside = {row[0]: row for row in worker.work.execute(_query("files"))}
    # the counters still hold what earlier transactions have not reported yet
    scanned = [
        oid
        for oid, count in worker.work.execute(_query("scanned"))
        if count > before.get(oid, 0)
    ]
    return _Seen(
        _locks(worker),
        tuple(
            qualified(schema, name)
            for oid, file, schema, name in outside.values()
            if oid in inside and inside[oid][1] != file
        ),
        tuple(qualified(*outside[oid][2:]) for oid in scanned if oid in outside),
        _excess(worker, step),
    )


def _locks(worker: Worker) -> tuple[Lock, ...]:
    pid = worker.work.info.backend_pid
    strongest: dict[str, LockMode] = {}
    for schema, name, held in worker.observer.execute(_query("locks"), {"pid": pid}):
        table, mode = qualified(schema, name), _MODES.get(held)
        if mode and mode.rank >= strongest.get(table, mode).rank:
            strongest[table] = mode
    return tuple(Lock(table, mode) for table, mode in strongest.items())


def _excess(worker: Worker, step: Step) -> str | None:
    try:
        held_locks.check(worker, step)
    except StepFailed as error:
        said = error.what.removesuffix("; it was rolled back")
        return f"step {step.id} {said}"
    return None


def _run(work: Connection, sql: str, *, transactional: bool) -> None:
    if transactional:
        with work.transaction():
            work.execute(sql.encode())
    else:
        work.execute(sql.encode())


def _whole(backfill: Backfill) -> str:
    place = compose("{}.{}", *backfill.table)
    return move(backfill, place, compose("({})", raw(backfill.predicate)))


def _number(connection: Connection, name: str) -> int:
    row = connection.execute(_query(name)).fetchone()
    return int(row[0]) if row else 0


@cache
def _query(name: str) -> bytes:
    text = (files("schemaops.rehearse") / "observe.sql").read_text()
    sections = (part.split("\n", 1) for part in text.split("-- name: ")[1:])
    return {key.strip(): body for key, body in sections}[name].encode()


def query(name: str) -> bytes:
    """A query of observe.sql by its name."""
    return _query(name)


def _ignore(_event: Event) -> None:
    """Nobody listens to the parts of execute that are used here."""
