"""Rule rename-table."""

from collections.abc import Iterator

from schemaops.plan.model import Hazard
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement
from schemaops.sqlfacts.acts import CreateView, Name, Rename, SetSchema


@rule(
    "rename-table",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-RENAME",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A table gets another name or schema while an application uses the old one.

    Why:     the old application fails from that moment, the new one until then.
    Instead: declare it, `-- schemaops: renamed from old_name`, and let `plan` keep
             both names alive until contract.
    Except:  tables that the same plan or file creates; a rename beside a view of
             the old name in the same transaction; steps that break no application.
    """
    for statement, act in subject.acts():
        match act:
            case Rename("table", name) | SetSchema(name):
                if statement.existed(*name) and _breaks(subject, statement, name):
                    yield finding_at(
                        statement,
                        name,
                        "the table is renamed while applications use it",
                        "statements with the old name fail from that moment",
                        "keep a view of the old name until the old application is gone",
                    )
            case _:
                pass


def _breaks(subject: Subject, statement: JudgedStatement, name: Name) -> bool:
    if statement.hazards is not None:
        return bool({Hazard.BREAKS_OLD, Hazard.BREAKS_NEW} & statement.hazards)
    return not any(
        isinstance(act, CreateView) and act.name == name
        for other, act in subject.acts()
        if other is statement
        or (other.transactional and other.transaction == statement.transaction)
    )
