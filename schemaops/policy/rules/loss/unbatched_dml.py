"""Rule unbatched-dml."""

from collections.abc import Iterator

from schemaops.policy.design import by_hand
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import Modify


@rule(
    "unbatched-dml",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A hand-written statement changes, deletes or truncates a whole table.

    Why:     every row stays locked until the end of the transaction, and what
             was there before is lost.
    Instead: a backfill in batches by key, each in a transaction of its own.
    Except:  tables that the same file creates; statements with a condition;
             backfills of a plan, which run in batches.
    """
    for statement in by_hand(subject):
        for act in statement.acts:
            match act:
                case Modify(verb, table, whole=True) if statement.existed(*table):
                    yield finding_at(
                        statement,
                        table,
                        f"{verb} of the whole table",
                        "every row is locked until the transaction ends",
                        "work in batches by key, each in a transaction of its own",
                    )
                case _:
                    pass
