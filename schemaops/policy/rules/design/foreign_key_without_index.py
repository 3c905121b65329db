"""Rule foreign-key-without-index."""

from collections.abc import Iterator

from schemaops.policy.design import foreign_keys, index_keys
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule


@rule(
    "foreign-key-without-index",
    severity=Severity.WARNING,
    see="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
)
def check(subject: Subject) -> Iterator[Finding]:
    """No index begins with the columns of a foreign key.

    Why:     every DELETE, and every UPDATE of the key, of a referenced row reads the
             whole referencing table, and so do joins from that side.
    Instead: CREATE INDEX CONCURRENTLY on the columns of the foreign key.
    Except:  keys whose columns, in any order, are the first of an index, a
             primary key or a unique constraint; foreign keys that this change
             does not touch (unless scope is "all").
    """
    for table, columns, name, origin in foreign_keys(subject):
        width = len(columns)
        keys = index_keys(subject, table)
        if columns and not any(set(k[:width]) == set(columns) for k in keys):
            listed = ", ".join(columns)
            yield finding_at(
                origin,
                (*table, name),
                f"no index begins with ({listed})",
                "a delete of a referenced row reads this whole table",
                f"build one: CREATE INDEX CONCURRENTLY ON {'.'.join(table)} ({listed})",
            )
