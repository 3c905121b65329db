"""Rule validate-same-transaction."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement, earlier
from schemaops.sqlfacts.acts import AddConstraint, Name, ValidateConstraint


@rule(
    "validate-same-transaction",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A constraint is validated in the transaction that adds it.

    Why:     locks are held to the end of the transaction, so the strong lock of
             ADD CONSTRAINT … NOT VALID lasts for the whole scan of VALIDATE.
    Instead: COMMIT between the two; VALIDATE in a step of its own.
    Except:  tables that the same plan or file creates.
    """
    for statement, act in subject.acts():
        match act:
            case ValidateConstraint(table, name) if statement.existed(*table):
                if _added_in_same(subject, statement, table, name):
                    yield finding_at(
                        statement,
                        (*table, name),
                        "the constraint is validated in the transaction that adds it",
                        "the lock of ADD CONSTRAINT is held while the table is read",
                        "VALIDATE CONSTRAINT in a transaction of its own",
                    )
            case _:
                pass


def _added_in_same(
    subject: Subject, statement: JudgedStatement, table: Name, name: str
) -> bool:
    same = [
        s
        for s in earlier(subject.statements, statement)
        if s.transaction is not None and s.transaction == statement.transaction
    ]
    acts = [act for s in (*same, statement) for act in s.acts]
    return any(
        isinstance(act, AddConstraint)
        and act.table == table
        and act.constraint.name == name
        for act in acts
    )
