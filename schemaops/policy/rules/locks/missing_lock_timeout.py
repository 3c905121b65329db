"""Rule missing-lock-timeout."""

from collections.abc import Iterator

from schemaops.policy.design import by_hand
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement
from schemaops.sqlfacts.acts import (
    Act,
    AddColumn,
    AddConstraint,
    AlterTable,
    AlterType,
    CreateIndex,
    CreatePolicy,
    CreateTrigger,
    Drop,
    DropColumn,
    Modify,
    Name,
    Rename,
    RowSecurity,
    SetNotNull,
    SetSchema,
)


@rule(
    "missing-lock-timeout",
    severity=Severity.WARNING,
    see="https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A hand-written statement takes a strong lock and nothing sets lock_timeout.

    Why:     it waits behind the longest query that runs, and every new query waits
             behind it: an outage as long as that query.
    Instead: SET LOCAL lock_timeout = '2s' before it, and try again when it fails.
    Except:  generated steps, which carry their own; tables that the same file
             creates; CONCURRENTLY, which a lock_timeout would leave half done.
    """
    seen: set[str] = set()
    for statement in by_hand(subject):
        if statement.lock_timeout_ms or statement.source in seen:
            continue
        table = _locked(statement)
        if table is None or statement.transaction in seen:
            continue
        seen.add(statement.transaction or statement.source)
        yield finding_at(
            statement,
            table,
            "a strong lock is taken without a lock_timeout",
            "every query on the table may queue behind a lock that is not granted",
            "SET LOCAL lock_timeout = '2s', and repeat when it fails",
        )


def _locked(statement: JudgedStatement) -> Name | None:
    names = (_strong(act) for act in statement.acts)
    return next((name for name in names if name and statement.existed(*name)), None)


def _strong(act: Act) -> Name | None:
    """The existing object that an act locks against reads or writes."""
    match act:
        case CreateIndex(concurrently=True) | Drop(concurrently=True):
            return None
        case Modify(verb=verb):
            return act.table if verb == "TRUNCATE" else None
        case Drop(kind="table" | "index" | "view" | "matview") | Rename():
            return act.name
        case AddColumn() | DropColumn() | AlterType() | SetNotNull() | AddConstraint():
            return act.table
        case RowSecurity() | AlterTable() | SetSchema() | CreateIndex():
            return act.table
        case CreatePolicy() | CreateTrigger():
            return act.table
        case _:
            return None
