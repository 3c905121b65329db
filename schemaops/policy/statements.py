"""JudgedStatement: one SQL statement with its framing, wherever it comes from.

Steps of a plan and the text of a revision written by hand become the same kind
of value, so a rule is written once. What a step states itself (phase, hazards,
timeouts) is taken from the step; for a text it follows from the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schemaops.catalog.model import Ref
from schemaops.plan.model import Hazard, Phase, Plan, Step
from schemaops.sqlfacts.acts import (
    Act,
    AddColumn,
    Concurrently,
    CreateIndex,
    CreateSequence,
    CreateTable,
    CreateView,
    Drop,
    Name,
    Rename,
    SetParameter,
    SetSchema,
    Transaction,
)
from schemaops.sqlfacts.read import Statement, read_statements

Paths = frozenset[tuple[str, ...]]
"""Relations (schema, name) and columns (schema, name, column)."""

TIMEOUTS = ("lock_timeout", "statement_timeout")


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedStatement:
    """One statement. step_id is set for a step of a plan, else it is hand-written.

    transaction: statements with the same one run in one transaction; None outside
    of any. Timeouts are None when nothing sets them. hazards: those the step
    states, None when nobody states any. created: what earlier statements of the
    same source made; nobody can be waiting for it. fits: why what it does under a lock
    is over within the budget, if the step says so.
    """

    sql: str
    acts: tuple[Act, ...]
    source: str
    transaction: str | None = None
    phase: Phase | None = None
    lock_timeout_ms: int | None = None
    statement_timeout_ms: int | None = None
    hazards: frozenset[Hazard] | None = None
    created: Paths = frozenset()
    file: str | None = None
    line: int | None = None
    step_id: str | None = None
    backfill: bool = False
    fits: str | None = None

    @property
    def transactional(self) -> bool:
        """Whether it runs inside a transaction."""
        return self.transaction is not None

    @property
    def planned(self) -> bool:
        """Whether schemaops generated it."""
        return self.step_id is not None

    def existed(self, *path: str) -> bool:
        """Whether a table or column was there before; its users may be waiting."""
        return path not in self.created and path[:2] not in self.created

    def delays(self, *path: str) -> bool:
        """Whether users of a table may have to wait longer than the budget allows."""
        return self.fits is None and self.existed(*path)

    def states(self, hazard: Hazard) -> bool | None:
        """Whether the step states a hazard; None when nobody knows."""
        return None if self.hazards is None else hazard in self.hazards


def statements_of_plan(plan: Plan) -> tuple[JudgedStatement, ...]:
    """The steps of a plan."""
    return statements_of_steps(plan.steps, plan.created)


def statements_of_steps(
    steps: Iterable[Step], tables: Iterable[Ref] = ()
) -> tuple[JudgedStatement, ...]:
    """Steps, each in a transaction of its own or in none; `tables` they create."""
    created = frozenset(ref.path for ref in tables)
    found = []
    for step in steps:
        acts = tuple(act for part in read_statements(step.sql) for act in part.acts)
        # a table that takes another's name in the step's transaction has no users yet
        made = tuple(act for act in acts if isinstance(act, CreateTable))
        found.append(_of_step(step, acts, _after(created, made)))
        created = _after(created, acts)
    return tuple(found)


def _of_step(step: Step, acts: tuple[Act, ...], created: Paths) -> JudgedStatement:
    return JudgedStatement(
        sql=step.sql,
        acts=acts,
        source=step.id,
        transaction=step.id if step.transactional else None,
        phase=step.phase,
        lock_timeout_ms=step.lock_timeout_ms,
        statement_timeout_ms=step.statement_timeout_ms,
        hazards=frozenset(step.hazards),
        created=created,
        step_id=step.id,
        backfill=step.backfill is not None,
        fits=step.fits,
    )


def statements_of_sql(
    text: str,
    path: str,
    *,
    transactional: bool = True,
    phase: Phase | None = None,
    first_line: int | None = 1,
    created: Paths = frozenset(),
) -> tuple[JudgedStatement, ...]:
    """The statements of a text written by hand, with the framing that it implies.

    transactional: whether the text starts inside a transaction (Alembic's offline
    SQL says BEGIN and COMMIT itself, and these are obeyed). first_line: the line of
    `path` that the text starts on; None when its lines are not those of the file.
    """
    frame = _Frame(transactional, created)
    found = []
    for part in read_statements(text):
        line = None if first_line is None else first_line + part.line - 1
        if not any(isinstance(act, Transaction | SetParameter) for act in part.acts):
            found.append(frame.judged(part, path, line, phase))
        frame.follow(part.acts)
    return tuple(found)


class _Frame:
    """The session's state while a text is read from its first line to its last."""

    def __init__(self, transactional: bool, created: Paths):
        self.transactional = transactional
        self.number = 0
        self.created = created
        self.session: dict[str, int | None] = {}
        self.local: dict[str, int | None] = {}

    def judged(
        self, part: Statement, path: str, line: int | None, phase: Phase | None
    ) -> JudgedStatement:
        timeouts = {**self.session, **self.local}
        return JudgedStatement(
            sql=part.sql,
            acts=part.acts,
            source=path if line is None else f"{path}:{line}",
            transaction=f"{path}#{self.number}" if self.transactional else None,
            phase=phase,
            lock_timeout_ms=timeouts.get("lock_timeout"),
            statement_timeout_ms=timeouts.get("statement_timeout"),
            created=self.created,
            file=path,
            line=line,
        )

    def follow(self, acts: tuple[Act, ...]) -> None:
        self.created = _after(self.created, acts)
        for act in acts:
            match act:
                case Transaction(opens):
                    self.number += 1
                    self.transactional = opens
                    self.local = {}
                case SetParameter(""):  # RESET ALL
                    self.session, self.local = {}, {}
                case SetParameter(name, value, local) if name in TIMEOUTS:
                    (self.local if local else self.session)[name] = value
                case _:
                    pass


def _after(created: Paths, acts: tuple[Act, ...]) -> Paths:
    """What is new after some acts; what was new stays so under another name."""
    for act in acts:
        match act:
            case Rename("table", name, new) if name in created:
                created |= {(name[0], new)}
            case SetSchema(name, schema) if name in created:
                created |= {(schema, name[1])}
            case Rename("column", table, new, str(column)):
                created |= {(*table, new)} if (*table, column) in created else set()
            case _:
                created |= set(_creates(act))
    return created


def _creates(act: Act) -> Iterator[tuple[str, ...]]:
    match act:
        case CreateTable(table=table):
            yield table
        case CreateView(name) | CreateSequence(name):
            yield name
        case CreateIndex(table=(schema, _), name=str(name)):
            yield schema, name
        case AddColumn(table, column):
            yield (*table, column.name)
        case _:
            pass


def earlier(
    statements: tuple[JudgedStatement, ...], than: JudgedStatement
) -> Iterator[JudgedStatement]:
    """Statements before one, of the same plan or the same file."""
    for statement in statements:
        if statement is than:
            return
        if statement.planned == than.planned and statement.file == than.file:
            yield statement


def dotted(name: Name | tuple[str, ...]) -> str:
    """A name as findings show it, the same as a Ref of the catalog."""
    return str(Ref("", tuple(name)))


def concurrent(act: Act) -> Name | None:
    """What a CONCURRENTLY statement works on; None for any other act."""
    match act:
        case CreateIndex(table, name, concurrently=True):
            return (table[0], name) if name else table
        case Drop(name=name, concurrently=True) | Concurrently(name=name):
            return name
        case _:
            return None
