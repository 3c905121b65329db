"""Rule drop-column."""

from collections.abc import Iterator

from schemaops.plan.model import Phase
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import DropColumn


@rule(
    "drop-column",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DROP-COLUMN",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A column is dropped before the purge phase.

    Why:     its values are gone, and no rollback brings them back; the old
             application, if it still runs, fails.
    Instead: retire it: rename it out of the application's sight in contract, drop
             it in purge after the retention time. `schemaops plan` does that.
    Except:  steps of the purge phase; tables and columns that the same plan or file
             creates; generated columns, which can be computed again.
    """
    for statement, act in subject.acts():
        match act:
            case DropColumn(table, column) if statement.existed(*table, column):
                known = subject.column(table, column)
                computed = known is not None and bool(known.generated)
                if statement.phase is not Phase.PURGE and not computed:
                    yield finding_at(
                        statement,
                        (*table, column),
                        "the column is dropped before purge",
                        "its values are lost and no rollback restores them",
                        "retire it in contract, drop it in purge",
                    )
            case _:
                pass
