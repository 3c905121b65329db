"""Rule index-drop-not-concurrent."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import Drop


@rule(
    "index-drop-not-concurrent",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-dropindex.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """An index of an existing table is dropped without CONCURRENTLY.

    Why:     DROP INDEX takes ACCESS EXCLUSIVE on the table: it waits for every
             query that runs, and every new query waits behind it.
    Instead: DROP INDEX CONCURRENTLY, outside a transaction.
    Except:  indexes that the same plan or file creates.
    """
    for statement, act in subject.acts():
        match act:
            case Drop("index", name, concurrently=False) if statement.existed(*name):
                yield finding_at(
                    statement,
                    name,
                    "the index is dropped without CONCURRENTLY",
                    "reads and writes of its table queue behind the lock",
                    "DROP INDEX CONCURRENTLY, outside a transaction",
                )
            case _:
                pass
