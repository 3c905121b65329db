"""Rule type-rewrite."""

from collections.abc import Iterator

from schemaops.plan.model import Hazard
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement
from schemaops.policy.types import rewrites
from schemaops.sqlfacts.acts import AlterType


@rule(
    "type-rewrite",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A change of a column's type writes the whole table anew.

    Why:     reads and writes wait until every row and every index is rewritten.
    Instead: a second column of the new type, a trigger that keeps both in step, a
             backfill, and a swap of names.
    Except:  tables that the same plan or file creates; changes that PostgreSQL
             makes in the catalog alone, such as a wider varchar; steps that state
             no rewrite.
    """
    for statement, act in subject.acts():
        match act:
            case AlterType(table, column) if statement.existed(*table, column):
                verdict = _verdict(subject, statement, act)
                if verdict:
                    yield finding_at(
                        statement,
                        (*table, column),
                        f"the change of type to {act.type} {verdict} the table",
                        "reads and writes wait until every row is written anew",
                        "add a column, keep both in step, backfill, swap",
                    )
            case _:
                pass


def _verdict(subject: Subject, statement: JudgedStatement, act: AlterType) -> str:
    """'rewrites', 'may rewrite' when the old type is not known, or ''."""
    stated = statement.states(Hazard.REWRITE)
    if stated is not None:
        return "rewrites" if stated else ""
    if act.converts:
        return "rewrites"
    old = subject.column(act.table, act.column)
    if old is None:
        return "may rewrite"
    return "rewrites" if rewrites(old.type, act.type) else ""
