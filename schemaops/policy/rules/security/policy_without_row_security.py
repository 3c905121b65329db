"""Rule policy-without-row-security."""

from collections.abc import Iterator

from schemaops.catalog.kinds.policy import Policy
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog
from schemaops.policy.design import by_hand, touched
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement
from schemaops.sqlfacts.acts import CreatePolicy, Name, RowSecurity


@rule(
    "policy-without-row-security",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A policy stands on a table whose row security is off.

    Why:     it looks like protection and does nothing.
    Instead: ALTER TABLE … ENABLE ROW LEVEL SECURITY.
    Except:  policies and tables that this change does not touch (unless scope is
             "all").
    """
    for table, name, origin in _policies(subject):
        if not _protected(subject, table, written=origin is not None):
            yield finding_at(
                origin,
                (*table, name),
                "the policy stands on a table without row security",
                "the policy has no effect: every row is readable",
                "ALTER TABLE … ENABLE ROW LEVEL SECURITY",
            )


def _policies(subject: Subject) -> Iterator[tuple[Name, str, JudgedStatement | None]]:
    seen = touched(subject)
    for policy in subject.catalog.of(Policy) if subject.catalog else ():
        if subject.scope == "all" or {policy.ref, policy.ref.table} & seen:
            yield (policy.schema, policy.table), policy.name, None
    for statement in by_hand(subject):
        for act in statement.acts:
            if isinstance(act, CreatePolicy):
                yield act.table, act.name, statement


def _protected(subject: Subject, table: Name, *, written: bool) -> bool:
    if _on(subject.catalog, table):
        return True
    return written and (
        _on(subject.before, table)
        or any(
            isinstance(act, RowSecurity) and act.enabled and act.table == table
            for _, act in subject.acts()
        )
    )


def _on(catalog: Catalog | None, table: Name) -> bool:
    found = catalog.get(Table, *table) if catalog else None
    return found is not None and found.row_security
