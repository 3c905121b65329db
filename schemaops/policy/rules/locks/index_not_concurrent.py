"""Rule index-not-concurrent."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import CreateIndex


@rule(
    "index-not-concurrent",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
)
def check(subject: Subject) -> Iterator[Finding]:
    """An index is built on an existing table without CONCURRENTLY.

    Why:     CREATE INDEX holds SHARE; every write waits until the build is done.
    Instead: CREATE INDEX CONCURRENTLY, in a step of its own outside a transaction.
    Except:  tables that the same plan or file creates, and ON ONLY a partitioned
             table, which builds nothing.
    """
    for statement, act in subject.acts():
        match act:
            case CreateIndex(table, name, concurrently=False, only=False):
                if not statement.delays(*table):
                    continue
                yield finding_at(
                    statement,
                    (table[0], name) if name else table,
                    f"an index on {'.'.join(table)} is built without CONCURRENTLY",
                    "writes to the table wait until the build is done",
                    "CREATE INDEX CONCURRENTLY, outside a transaction",
                )
            case _:
                pass
