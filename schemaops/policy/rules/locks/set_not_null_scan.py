"""Rule set-not-null-scan."""

from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import Ref
from schemaops.plan.model import Hazard
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement, earlier
from schemaops.sqlfacts.acts import (
    AddConstraint,
    SetNotNull,
    ValidateConstraint,
)
from schemaops.sqltext import ident, render


@rule(
    "set-not-null-scan",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL",
)
def check(subject: Subject) -> Iterator[Finding]:
    """SET NOT NULL has to read the whole table under ACCESS EXCLUSIVE.

    Why:     reads and writes wait until every row has been looked at.
    Instead: CHECK (column IS NOT NULL) NOT VALID, VALIDATE it, then SET NOT NULL
             (which trusts the valid CHECK and reads nothing), then drop the CHECK.
    Except:  tables and columns that the same plan or file creates; columns with a
             valid CHECK; steps that state no scan.
    """
    for statement, act in subject.acts():
        match act:
            case SetNotNull(table, column) if statement.delays(*table, column):
                if not _proven(subject, statement, act):
                    yield finding_at(
                        statement,
                        (*table, column),
                        "SET NOT NULL without a valid CHECK that proves it",
                        "reads and writes wait while the whole table is read",
                        "add CHECK (… IS NOT NULL) NOT VALID and VALIDATE it first",
                    )
            case _:
                pass


def _proven(subject: Subject, statement: JudgedStatement, act: SetNotNull) -> bool:
    stated = statement.states(Hazard.SCAN)
    if stated is not None:
        return not stated
    return _in_catalog(subject, act) or _in_text(subject, statement, act)


def _in_catalog(subject: Subject, act: SetNotNull) -> bool:
    before = subject.before
    known = before.children(Ref("table", act.table)) if before else ()
    proof = {
        f"CHECK (({name} IS {test}))"
        for name in _spellings(act.column)
        for test in ("NOT NULL", "DISTINCT FROM NULL")
    }
    return any(
        isinstance(c, Constraint) and c.valid and c.definition in proof for c in known
    )


def _spellings(column: str) -> tuple[str, str]:
    return column, render(ident(column))


def _in_text(subject: Subject, statement: JudgedStatement, act: SetNotNull) -> bool:
    waiting: set[str | None] = set()
    for before in earlier(subject.statements, statement):
        for found in before.acts:
            match found:
                case AddConstraint(act.table, c) if c.not_null_of == act.column:
                    if not c.not_valid:
                        return True
                    waiting.add(c.name)
                case ValidateConstraint(act.table, name) if name in waiting:
                    return True
                case _:
                    pass
    return False
