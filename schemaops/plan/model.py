"""Plan: ordered Steps, and the fingerprints that it leads from and to.

A Step carries everything an executor needs; no meaning is ever read out of SQL
text again.
"""

from __future__ import annotations

import enum
import hashlib
import json
from dataclasses import dataclass, field
from functools import cached_property

from schemaops.catalog.model import Ref
from schemaops.diff.changes import Change


class Phase(enum.StrEnum):
    """When a step may run. The order of the members is the order of phases."""

    EXPAND = "expand"
    BACKFILL = "backfill"
    CONTRACT = "contract"
    PURGE = "purge"

    @property
    def rank(self) -> int:
        """Position in the order of phases."""
        return list(Phase).index(self)

    @property
    def serves(self) -> str:
        """Which version of the application it is for: 'new', 'both' or 'neither'."""
        return {"backfill": "both", "purge": "neither"}.get(self, "new")


class LockMode(enum.StrEnum):
    """Table-level lock modes, weakest first (PostgreSQL documentation 13.3.1)."""

    ACCESS_SHARE = "ACCESS SHARE"
    ROW_SHARE = "ROW SHARE"
    ROW_EXCLUSIVE = "ROW EXCLUSIVE"
    SHARE_UPDATE_EXCLUSIVE = "SHARE UPDATE EXCLUSIVE"
    SHARE = "SHARE"
    SHARE_ROW_EXCLUSIVE = "SHARE ROW EXCLUSIVE"
    EXCLUSIVE = "EXCLUSIVE"
    ACCESS_EXCLUSIVE = "ACCESS EXCLUSIVE"

    @property
    def rank(self) -> int:
        """Strength: a greater number conflicts with more."""
        return list(LockMode).index(self)

    @property
    def blocks(self) -> str:
        """What an application feels: 'nothing', 'writes' or 'reads and writes'."""
        if self is LockMode.ACCESS_EXCLUSIVE:
            return "reads and writes"
        return "writes" if self.rank >= LockMode.SHARE.rank else "nothing"


class Hazard(enum.StrEnum):
    """What a Step can do to those who use the database meanwhile."""

    LOCK = "lock"  # holds a lock that blocks reads or writes, for a moment
    SCAN = "scan"  # reads a whole table
    REWRITE = "rewrite"  # writes a whole table anew under a blocking lock
    BLOCKING_BUILD = "blocking-build"  # builds an index while writes wait
    DATA_LOSS = "data-loss"  # destroys rows or values
    IRREVERSIBLE = "irreversible"  # no undo brings the state back
    DATA_DEPENDENT = "data-dependent"  # fails if rows contradict it
    BREAKS_OLD = "breaks-old-application"
    BREAKS_NEW = "breaks-new-application"


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that a step takes on one table (or view, or sequence)."""

    table: str
    mode: LockMode


@dataclass(frozen=True, slots=True)
class Undo:
    """The statement(s) that take a step back."""

    sql: str
    transactional: bool = True


@dataclass(frozen=True, slots=True)
class Gate:
    """A query that must return no row before the step may run.

    suit: a statement that makes it so for rows that are only made up, in a rehearsal;
    no revision keeps it.
    """

    sql: str
    message: str
    suit: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Backfill:
    """What a backfill moves, so that our runner can walk the table in ranges.

    assignments: `"column" = expression, …`; predicate: which rows still need it.
    insert: where rows of another table are made of them, `INSERT INTO … SELECT …` up to
    the FROM; then there are no assignments. conflict: then, which columns tell a row that
    is there already, in brackets; none: whatever keeps it from being made.
    """

    table: tuple[str, str]
    assignments: str
    predicate: str
    insert: str = ""
    conflict: str = ""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a step that reads or writes many rows costs, by the sizes that are known.

    rows: of the table. read_bytes, wal_bytes: that it reads and logs. disk_bytes: free
    space that it needs. seconds: on idle hardware, an order of magnitude.
    """

    rows: int
    read_bytes: int
    wal_bytes: int
    disk_bytes: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Step:
    """One statement (or one backfill).

    Times are milliseconds; 0 means no limit. `undo` is None when there is nothing
    or no way to undo, and `no_undo_because` says which. `done` is a query that
    returns one boolean: whether the step has taken effect; it decides from the
    catalog for a step that no transaction binds to its ledger row. `fits` says, with
    the numbers, why a scan or a build under a blocking lock is over within the budget.
    `origin` is what the step comes from, and `estimate` what it costs; the planner
    knows them, and no revision keeps them.
    """

    id: str
    phase: Phase
    sql: str
    reason: str
    locks: tuple[Lock, ...] = ()
    hazards: tuple[Hazard, ...] = ()
    transactional: bool = True
    undo: Undo | None = None
    no_undo_because: str | None = None
    lock_timeout_ms: int = 100
    statement_timeout_ms: int = 100
    done: str | None = None
    gate: Gate | None = None
    backfill: Backfill | None = None
    change: str = ""
    rewrite: str = "direct"
    objects: tuple[Ref, ...] = ()
    fits: str | None = None
    estimate: Estimate | None = field(default=None, compare=False)
    origin: tuple[Change, ...] = field(default=(), compare=False, repr=False)

    @property
    def kind(self) -> str:
        """'sql' or 'backfill'."""
        return "sql" if self.backfill is None else "backfill"

    @property
    def strongest(self) -> Lock | None:
        """The strongest lock of the step."""
        return max(self.locks, key=lambda lock: lock.mode.rank, default=None)


@dataclass(frozen=True)
class Plan:
    """Ordered steps between two catalogs.

    created: tables that the plan itself creates (nobody waits for them).
    notes: sentences that a reader must see (approximations, what is left alone).
    uses: what expand and backfill stand on without naming it; the planner knows it, for
    who writes revisions.
    """

    from_fingerprint: str
    to_fingerprint: str
    server: int
    steps: tuple[Step, ...]
    created: frozenset[Ref] = frozenset()
    notes: tuple[str, ...] = ()
    changes: tuple[str, ...] = field(default=())
    uses: frozenset[Ref] = field(default=frozenset(), compare=False, repr=False)

    def of(self, *phases: Phase) -> tuple[Step, ...]:
        """The steps of some phases, in order."""
        return tuple(step for step in self.steps if step.phase in phases)

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of what would run; approval and ledger are bound to it."""
        rows = [
            [s.id, s.phase, s.sql, s.transactional, s.undo and s.undo.sql]
            for s in self.steps
        ]
        head = [self.from_fingerprint, self.to_fingerprint]
        return hashlib.sha256(json.dumps([head, rows]).encode()).hexdigest()
