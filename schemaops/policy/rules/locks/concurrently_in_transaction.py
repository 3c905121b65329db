"""Rule concurrently-in-transaction."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import concurrent


@rule(
    "concurrently-in-transaction",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A CONCURRENTLY statement stands inside a transaction.

    Why:     PostgreSQL refuses it, so the deployment fails there.
    Instead: run it outside of any transaction: with Alembic, inside
             `with op.get_context().autocommit_block():`.
    """
    for statement, act in subject.acts():
        name = concurrent(act)
        if name is not None and statement.transactional:
            yield finding_at(
                statement,
                name,
                "CONCURRENTLY cannot run inside a transaction",
                "PostgreSQL refuses the statement and the deployment stops",
                "run it outside a transaction (Alembic: autocommit_block)",
            )
