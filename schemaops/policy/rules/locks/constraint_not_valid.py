"""Rule constraint-not-valid."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import (
    Act,
    AddColumn,
    AddConstraint,
    ColumnFact,
    ConstraintFact,
    Name,
)

_WORDS = {"c": "CHECK", "f": "FOREIGN KEY"}


@rule(
    "constraint-not-valid",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A CHECK or FOREIGN KEY is added to an existing table without NOT VALID.

    Why:     the whole table is read under a lock that stops writes (a foreign
             key: on both tables), a CHECK stops reads too.
    Instead: ADD CONSTRAINT … NOT VALID, then VALIDATE CONSTRAINT in a later
             transaction, which lets reads and writes go on.
    Except:  tables that the same plan or file creates; a new column without
             default that references another table: it has no values to check.
    """
    for statement, act in subject.acts():
        for table, constraint in _scanned(act):
            if statement.delays(*table):
                name = (constraint.name,) if constraint.name else ()
                yield finding_at(
                    statement,
                    (*table, *name),
                    f"a {_WORDS[constraint.type]} is added without NOT VALID",
                    "writes wait while every row of the table is checked",
                    "add it NOT VALID, then VALIDATE CONSTRAINT in another transaction",
                )


def _scanned(act: Act) -> Iterator[tuple[Name, ConstraintFact]]:
    match act:
        case AddConstraint(table, constraint):
            if constraint.type in _WORDS and not constraint.not_valid:
                yield table, constraint
        case AddColumn(table, column):
            found = (c for c in column.constraints if _reads(column, c))
            yield from ((table, constraint) for constraint in found)
        case _:
            pass


def _reads(column: ColumnFact, constraint: ConstraintFact) -> bool:
    filled = column.has_default or column.serial or column.identity
    return constraint.type == "c" or (constraint.type == "f" and filled)
