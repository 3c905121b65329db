"""Rule rename-column."""

from collections.abc import Iterator

from schemaops.plan.model import Hazard
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import Rename


@rule(
    "rename-column",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-RENAME",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A column gets another name while an application uses the old one.

    Why:     the old application fails from that moment, the new one until then.
    Instead: declare it, `-- schemaops: renamed from old_name`, and let `plan` keep
             both columns in step until contract.
    Except:  tables and columns that the same plan or file creates; steps that
             break no application.
    """
    breaking = {Hazard.BREAKS_OLD, Hazard.BREAKS_NEW}
    for statement, act in subject.acts():
        match act:
            case Rename("column", table, _, str(column)):
                harmless = statement.hazards is not None and not (
                    breaking & statement.hazards
                )
                if statement.existed(*table, column) and not harmless:
                    yield finding_at(
                        statement,
                        (*table, column),
                        "the column is renamed while applications use it",
                        "statements with the old name fail from that moment",
                        "add the new column, keep both in step, retire the old one",
                    )
            case _:
                pass
