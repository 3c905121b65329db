"""Rule missing-primary-key."""

from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import Ref
from schemaops.policy.design import primary_key_of, tables
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import AddColumn, AddConstraint, CreateTable, Name


@rule(
    "missing-primary-key",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A table has no primary key.

    Why:     a row cannot be addressed: no batches by key, no logical replication of
             updates, duplicates that nothing can tell apart.
    Instead: id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, or a natural key.
    Except:  partitions and temporary tables; tables that this change does not touch
             (unless scope is "all").
    """
    written = set(_written_keys(subject))
    for table, origin in tables(subject):
        if table not in written and not _has_key(subject, table):
            yield finding_at(
                origin,
                table,
                "the table has no primary key",
                "its rows cannot be addressed, batched or replicated",
                "add one: id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            )


def _has_key(subject: Subject, table: Name) -> bool:
    catalog = subject.catalog
    found = catalog.children(Ref("table", table)) if catalog else ()
    return any(isinstance(c, Constraint) and c.type == "p" for c in found)


def _written_keys(subject: Subject) -> Iterator[Name]:
    for _, act in subject.acts():
        match act:
            case CreateTable(table) if primary_key_of(act):
                yield table
            case AddConstraint(table, constraint) if constraint.type == "p":
                yield table
            case AddColumn(table, column):
                if any(c.type == "p" for c in column.constraints):
                    yield table
            case _:
                pass
