"""Rule int-primary-key."""

from collections.abc import Iterator

from schemaops.policy.design import columns
from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "int-primary-key",
    severity=Severity.WARNING,
    see="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-INT",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A primary key is an integer of 2 or 4 bytes.

    Why:     it ends at 2,147,483,647 (smallint: 32,767). Then every insert fails,
             and the change to bigint rewrites the table and all that refer to it.
    Instead: bigint.
    Except:  columns that this change does not touch (unless scope is "all").
    """
    for column in columns(subject):
        if column.key and column.type in {"integer", "smallint"}:
            yield column.finding(
                f"the primary key is {column.type}",
                "inserts fail when its numbers are used up",
                "bigint",
            )
