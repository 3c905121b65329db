"""Rule add-required-column."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import AddColumn, ColumnFact


@rule(
    "add-required-column",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-COLUMN",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A NOT NULL column without default is added to an existing table.

    Why:     it fails when the table has a row, and the old application, which does
             not know the column, can insert no more.
    Instead: add it nullable or with a default, backfill it, and make it NOT NULL in
             contract.
    Except:  tables that the same plan or file creates; columns with a default, an
             identity or a generated value.
    """
    for statement, act in subject.acts():
        match act:
            case AddColumn(table, column) if statement.existed(*table):
                if column.not_null and not _filled(column):
                    yield finding_at(
                        statement,
                        (*table, column.name),
                        "the new column is NOT NULL and has no default",
                        "it fails on rows, and the old application cannot insert",
                        "add it nullable, backfill, then make it NOT NULL",
                    )
            case _:
                pass


def _filled(column: ColumnFact) -> bool:
    return bool(
        column.has_default or column.serial or column.identity or column.generated
    )
