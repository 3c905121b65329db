"""The legs of a rehearsal: forward to the end, and to each boundary and back."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import psycopg

from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.diff.compare import compare
from schemaops.errors import SchemaopsError
from schemaops.plan.model import Phase, Plan, Step
from schemaops.postgres.server import DESIGN_ROLE
from schemaops.rehearse import session
from schemaops.rehearse.application import fill_required
from schemaops.rehearse.checksum import (
    Columns,
    Sums,
    checksums,
    columns_of,
    diff_rows,
    repartitioned,
    shared_columns,
    with_kin,
)
from schemaops.rehearse.databases import Databases
from schemaops.rehearse.dumps import diff_dumps
from schemaops.rehearse.evidence import Leg, Observation

Told = TypeVar("Told")
OnEvent = Callable[[str], None]
Watch = Callable[[session.Session, str], None]


@dataclass(frozen=True)
class Course:
    """What all legs share; `notes` is what they remark, once each.

    every_dump: whether pg_dump is asked after each way back, or after the longest.
    left_alone: objects of its output that are not compared.
    """

    databases: Databases
    before: Catalog
    after: Catalog
    plan: Plan
    template: str
    dump_from: Callable[[], str]
    dump_to: Callable[[], str]
    on_event: OnEvent
    every_dump: bool = True
    left_alone: frozenset[Ref] = frozenset()
    notes: dict[str, None] = field(default_factory=dict)
    _sums: dict[str, Sums] = field(default_factory=dict)

    @property
    def whole(self) -> frozenset[Ref]:
        """Tables whose rows are counted wherever they lie."""
        return repartitioned(self.before, self.after)

    def checksums(self, columns: Columns) -> Sums:
        """What the rows of FROM add up to in these columns."""
        key = repr(sorted(columns.items()))
        if key not in self._sums:
            server = self.databases.server
            with server.connect(self.template, DESIGN_ROLE) as origin:
                self._sums[key] = checksums(origin, columns, self.whole)
        return self._sums[key]


def boundaries(plan: Plan) -> Iterator[tuple[Phase, tuple[Step, ...]]]:
    """Each phase before purge at whose end the plan has come further."""
    last: tuple[Step, ...] = ()
    for phase in (Phase.EXPAND, Phase.BACKFILL, Phase.CONTRACT):
        steps = plan.of(*(p for p in Phase if p.rank <= phase.rank))
        if steps != last:
            yield phase, steps
        last = steps


def chain(course: Course, name: str, watch: Watch) -> tuple[Leg, ...]:
    """All legs in one database: to each boundary and back, at last to the end.

    What an undo left behind meets the next start. It ends at the first failure.
    """
    rows = Rows(course)
    found: list[Leg] = []
    with session.session(course.databases.server, name) as at:
        for phase, steps in boundaries(course.plan):
            found.append(there_and_back(course, at, phase, steps, rows))
            if found[-1].failure is not None:
                return tuple(found)
        return (forward(course, at, watch, rows), *found)


def forward(course: Course, at: session.Session, watch: Watch, rows: Rows) -> Leg:
    """Run everything; watch is called at the start and at the end of each phase."""
    start = time.monotonic()
    seen: list[Observation] = []
    mismatches: list[str] = []
    failure = None
    try:
        watch(at, "at the start")
        for phase in Phase:
            if phase is Phase.CONTRACT:
                rows.filled(_play(course, at))
            for step in course.plan.of(phase):
                course.on_event(f"forward: {step.id}")
                seen.append(_told(session.forward, at, step))
            watch(at, f"after {phase}")
            if phase is Phase.CONTRACT:
                mismatches += _catalogs(course.databases, course.after, at)
                mismatches += rows.kept(at)
        if course.plan.of(Phase.PURGE):
            mismatches += _catalogs(course.databases, course.after, at)
    except _Stopped as stopped:
        failure = str(stopped)
    if failure is None:
        found = course.databases.dump(at.dbname)
        mismatches += diff_dumps(course.dump_to(), found, course.left_alone)
    return _leg("forward", start, failure, mismatches, seen)


def there_and_back(
    course: Course,
    at: session.Session,
    phase: Phase,
    steps: Sequence[Step],
    rows: Rows,
) -> Leg:
    """Run up to the end of a phase, undo all of it, and compare with the start."""
    start = time.monotonic()
    mismatches: list[str] = []
    failure = None
    try:
        played = False
        for step in steps:
            if step.phase is Phase.CONTRACT and not played:
                rows.filled(_play(course, at))
                played = True
            _told(session.forward_unseen, at, step)
        for step in reversed(steps):
            _told(session.back, at, step, "undo of ")
        mismatches += rows.same(at)
        mismatches += _catalogs(course.databases, course.before, at)
    except _Stopped as stopped:
        failure = str(stopped)
    longest = phase is list(boundaries(course.plan))[-1][0]
    if failure is None and (course.every_dump or longest):
        found = course.databases.dump(at.dbname)
        mismatches += diff_dumps(course.dump_from(), found, course.left_alone)
    course.on_event(f"to the end of {phase} and back")
    return _leg(f"to the end of {phase} and back", start, failure, mismatches)


def in_database(
    course: Course, name: str, run: Callable[[session.Session, Rows], Leg]
) -> Leg:
    """One leg in a database of its own."""
    with session.session(course.databases.server, name) as at:
        return run(at, Rows(course))


def change_line(change: Change) -> str:
    """A difference from the catalog that was wanted."""
    word = f"{change.ref.kind} {change.ref}"
    match change:
        case Created():
            return f"catalog: left over {word}"
        case Dropped():
            return f"catalog: missing {word}"
        case Altered(aspect=aspect, old=wanted, new=found):
            return f"catalog: {word}: {aspect} is {found!r}, wanted {wanted!r}"
        case _:
            return f"catalog: {word} has another name"


class _Stopped(Exception):
    """A step or its undo failed; the leg ends here. Never leaves this module."""


class Rows:
    """The rows of FROM, to compare with; without columns that were written on purpose."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._written: set[Ref] = set()
        self._followed: set[Ref] = set()
        self._leave_out(_backfilled(course.plan.steps))

    def filled(self, columns: Iterable[Ref]) -> None:
        """Leave out columns that were written on purpose, and what follows them."""
        columns = {*columns}
        self._leave_out(columns)
        for step in self._course.plan.steps:
            if step.rewrite in _IN_SYNC and not columns.isdisjoint(step.objects):
                tables = {ref.table for ref in columns}
                others = {ref for ref in step.objects if ref.kind == "table"} - tables
                self._followed |= others
                self._leave_out(ref for ref in step.objects if ref.kind == "column")

    def _leave_out(self, columns: Iterable[Ref]) -> None:
        self._written.update(with_kin(self._course.before, columns))

    def same(self, at: session.Session) -> Iterator[str]:
        """Differences when everything is to be as it was."""
        columns = columns_of(self._course.before, self._written)
        return self._compare(at, columns)

    def kept(self, at: session.Session) -> Iterator[str]:
        """Differences in what both designs have."""
        course = self._course
        columns = shared_columns(course.before, course.after, self._written)
        return self._compare(at, columns)

    def _compare(self, at: session.Session, columns: Columns) -> Iterator[str]:
        columns = {ref: c for ref, c in columns.items() if ref not in self._followed}
        try:
            # Not as superuser: casts to text can be functions of the design.
            found = checksums(at.application, columns, self._course.whole)
        except psycopg.Error as error:
            message = error.diag.message_primary or str(error)
            return iter([f"rows cannot be compared: {message}"])
        return diff_rows(self._course.checksums(columns), found)


_IN_SYNC = {"mapping", "moved", "merge_table"}
"""Rewrites by whose triggers a value that is written changes another column."""


def _backfilled(steps: Iterable[Step]) -> Iterator[Ref]:
    for step in steps:
        if step.backfill is not None:
            for name in re.findall(r'"((?:[^"]|"")+)"\s*=', step.backfill.assignments):
                yield Ref("column", (*step.backfill.table, name.replace('""', '"')))


def _play(course: Course, at: session.Session) -> tuple[Ref, ...]:
    """The new application fills what the contract is going to require."""
    try:
        with at.application.transaction():
            filled, errors = fill_required(at.application, course.after, course.before)
    except psycopg.Error as error:
        message = error.diag.message_primary or str(error)
        course.notes[f"required columns could not be filled: {message}"] = None
        return ()
    course.notes.update(dict.fromkeys(errors))
    for ref in filled:
        note = f"the rehearsal filled {ref} before contract, as the application must"
        course.notes[note] = None
    return filled


def _told(
    run: Callable[[session.Session, Step], Told],
    at: session.Session,
    step: Step,
    of: str = "",
) -> Told:
    """Run, and say which step it was that failed."""
    try:
        return run(at, step)
    except psycopg.Error as error:
        message = error.diag.message_primary or str(error)
        detail = f" ({error.diag.message_detail})" if error.diag.message_detail else ""
        raise _Stopped(f"{of}step {step.id} failed: {message}{detail}") from error
    except SchemaopsError as error:
        raise _Stopped(f"{of}step {step.id} failed: {error.what}") from error


def _catalogs(databases: Databases, wanted: Catalog, at: session.Session) -> list[str]:
    found = databases.read(at.observer)
    if found.fingerprint == wanted.fingerprint:
        return []
    return [change_line(change) for change in compare(wanted, found)]


def _leg(
    name: str,
    start: float,
    failure: str | None,
    mismatches: list[str],
    seen: Sequence[Observation] = (),
) -> Leg:
    lines = tuple(dict.fromkeys(mismatches))
    return Leg(name, time.monotonic() - start, failure, lines, tuple(seen))
