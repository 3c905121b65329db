"""Acts: what one SQL statement does, one value an act.

Rules judge these, never SQL text, so a step and a line by hand look alike. A name is (schema, name); one that the text leaves
unqualified is taken to be in `public`.
"""

from __future__ import annotations

from dataclasses import dataclass

Name = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ConstraintFact:
    """A constraint as written. type: p, u, c, f, x or n, as in pg_constraint.

    not_null_of: the column, when it is CHECK (column IS NOT NULL) or NOT NULL.
    """

    type: str
    name: str | None = None
    columns: tuple[str, ...] = ()
    references: Name | None = None
    not_valid: bool = False
    using_index: str | None = None
    not_null_of: str | None = None


@dataclass(frozen=True, slots=True)
class ColumnFact:
    """A column as written. `type` is spelled as the server's format_type does.

    calls: functions that the default calls. generated: '', 's' or 'v'.
    """

    name: str
    type: str
    not_null: bool = False
    has_default: bool = False
    calls: tuple[str, ...] = ()
    serial: bool = False
    identity: bool = False
    generated: str = ""
    constraints: tuple[ConstraintFact, ...] = ()


@dataclass(frozen=True, slots=True)
class CreateTable:
    """A new table. derived: its columns come from elsewhere (LIKE, AS, INHERITS)."""

    table: Name
    columns: tuple[ColumnFact, ...] = ()
    constraints: tuple[ConstraintFact, ...] = ()
    partition_of: Name | None = None
    temporary: bool = False
    derived: bool = False


@dataclass(frozen=True, slots=True)
class AddColumn:
    """ALTER TABLE … ADD COLUMN."""

    table: Name
    column: ColumnFact


@dataclass(frozen=True, slots=True)
class DropColumn:
    """ALTER TABLE … DROP COLUMN."""

    table: Name
    column: str


@dataclass(frozen=True, slots=True)
class AlterType:
    """ALTER COLUMN … TYPE. converts: a USING that is more than the column."""

    table: Name
    column: str
    type: str
    converts: bool = False


@dataclass(frozen=True, slots=True)
class SetNotNull:
    """ALTER COLUMN … SET NOT NULL."""

    table: Name
    column: str


@dataclass(frozen=True, slots=True)
class AddConstraint:
    """ALTER TABLE … ADD CONSTRAINT."""

    table: Name
    constraint: ConstraintFact


@dataclass(frozen=True, slots=True)
class ValidateConstraint:
    """ALTER TABLE … VALIDATE CONSTRAINT."""

    table: Name
    name: str


@dataclass(frozen=True, slots=True)
class RowSecurity:
    """ALTER TABLE … ENABLE | DISABLE ROW LEVEL SECURITY."""

    table: Name
    enabled: bool


@dataclass(frozen=True, slots=True)
class AlterTable:
    """Any other ALTER TABLE action that takes a strong lock; `action` names it."""

    table: Name
    action: str


@dataclass(frozen=True, slots=True)
class AttachPartition:
    """ALTER TABLE … ATTACH PARTITION; `table` is the parent."""

    table: Name
    partition: Name


@dataclass(frozen=True, slots=True)
class CreateIndex:
    """CREATE INDEX. partial: it has a WHERE. only: ON ONLY a partitioned table."""

    table: Name
    name: str | None
    columns: tuple[str, ...] = ()
    unique: bool = False
    concurrently: bool = False
    partial: bool = False
    only: bool = False


@dataclass(frozen=True, slots=True)
class Concurrently:
    """Another statement in its CONCURRENTLY form; `what` names it."""

    what: str
    name: Name


@dataclass(frozen=True, slots=True)
class Drop:
    """DROP of one object; kind is the word after DROP, in lower case."""

    kind: str
    name: Name
    concurrently: bool = False
    cascade: bool = False


@dataclass(frozen=True, slots=True)
class Rename:
    """A rename. kind: table, column, …; column: the old name of a column."""

    kind: str
    name: Name
    new: str
    column: str | None = None


@dataclass(frozen=True, slots=True)
class SetSchema:
    """ALTER TABLE … SET SCHEMA."""

    table: Name
    schema: str


@dataclass(frozen=True, slots=True)
class CreateView:
    """CREATE [MATERIALIZED] VIEW."""

    name: Name


@dataclass(frozen=True, slots=True)
class CreateSequence:
    """CREATE SEQUENCE."""

    name: Name


@dataclass(frozen=True, slots=True)
class CreatePolicy:
    """CREATE POLICY."""

    table: Name
    name: str


@dataclass(frozen=True, slots=True)
class Grant:
    """GRANT on some objects to some roles; PUBLIC is the role `public`."""

    privileges: tuple[str, ...]
    objects: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CreateRoutine:
    """CREATE FUNCTION or PROCEDURE."""

    name: Name
    definer: bool = False
    search_path: bool = False
    volatile: bool = True


@dataclass(frozen=True, slots=True)
class Modify:
    """UPDATE or DELETE (or TRUNCATE); whole: no condition limits the rows."""

    verb: str
    table: Name
    whole: bool


@dataclass(frozen=True, slots=True)
class CreateTrigger:
    """CREATE TRIGGER."""

    table: Name
    name: str


@dataclass(frozen=True, slots=True)
class SetParameter:
    """SET or RESET of a parameter; milliseconds of a timeout, None after RESET."""

    name: str
    milliseconds: int | None
    local: bool = False


@dataclass(frozen=True, slots=True)
class Transaction:
    """BEGIN, COMMIT or ROLLBACK in the text."""

    opens: bool


@dataclass(frozen=True, slots=True)
class Dynamic:
    """SQL whose effect its text does not say: DO, EXECUTE, CALL."""

    what: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Text that is no SQL that the parser knows."""

    error: str


Act = (
    CreateTable
    | AddColumn
    | DropColumn
    | AlterType
    | SetNotNull
    | AddConstraint
    | ValidateConstraint
    | RowSecurity
    | AlterTable
    | AttachPartition
    | CreateIndex
    | Concurrently
    | Drop
    | Rename
    | SetSchema
    | CreateView
    | CreateSequence
    | CreatePolicy
    | Grant
    | CreateRoutine
    | Modify
    | CreateTrigger
    | SetParameter
    | Transaction
    | Dynamic
    | Unreadable
)
