"""Rule drop-table."""

from collections.abc import Iterator

from schemaops.plan.model import Phase
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import Drop


@rule(
    "drop-table",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-droptable.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A table is dropped before the purge phase.

    Why:     its rows are gone, and no rollback brings them back; the old
             application, if it still runs, fails.
    Instead: retire it: move it out of the application's sight in contract, drop it
             in purge after the retention time. `schemaops plan` does that.
    Except:  steps of the purge phase; tables that the same plan or file creates.
    """
    for statement, act in subject.acts():
        match act:
            case Drop("table", name) if statement.existed(*name):
                if statement.phase is not Phase.PURGE:
                    yield finding_at(
                        statement,
                        name,
                        "the table is dropped before purge",
                        "its rows are lost and no rollback restores them",
                        "retire it in contract, drop it in purge",
                    )
            case _:
                pass
