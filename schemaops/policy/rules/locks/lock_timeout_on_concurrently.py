"""Rule lock-timeout-on-concurrently."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import concurrent
from schemaops.sqlfacts.acts import Act, Concurrently


@rule(
    "lock-timeout-on-concurrently",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
    options={"min_statement_timeout_ms": 60_000},
)
def check(subject: Subject) -> Iterator[Finding]:
    """A lock_timeout, or a short statement_timeout, holds around CONCURRENTLY.

    Why:     CONCURRENTLY waits for old transactions by design. A timeout ends it
             half done: an invalid index stays, which every write keeps up to date
             and no query uses.
    Instead: SET lock_timeout = 0 before it, and a statement_timeout that is long,
             or 0.
    Except:  DETACH PARTITION: it locks the partition against everybody at the end,
             and FINALIZE ends what a timeout interrupted.
    """
    least = subject.options["min_statement_timeout_ms"]
    for statement, act in subject.acts():
        name = None if _can_be_finished(act) else concurrent(act)
        short = 0 < (statement.statement_timeout_ms or 0) < least
        if name is not None and (statement.lock_timeout_ms or short):
            which = "a short statement_timeout" if short else "lock_timeout"
            yield finding_at(
                statement,
                name,
                f"{which} holds around CONCURRENTLY",
                "when it strikes, an invalid index is left behind",
                "SET lock_timeout = 0 and a long statement_timeout for it",
            )


def _can_be_finished(act: Act) -> bool:
    return isinstance(act, Concurrently) and act.what == "DETACH PARTITION"
