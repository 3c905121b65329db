"""Rule row-security-off."""

from collections.abc import Iterator

from schemaops.catalog.kinds.table import Table
from schemaops.diff.changes import Altered
from schemaops.policy.design import by_hand, tables
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement
from schemaops.sqlfacts.acts import Name, RowSecurity


@rule(
    "row-security-off",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
    options={"schemas": ()},
)
def check(subject: Subject) -> Iterator[Finding]:
    """A table of a listed schema has no row security, or a change turns it off.

    Why:     whoever may read the table reads all its rows; policies on it are
             without effect.
    Instead: ALTER TABLE … ENABLE ROW LEVEL SECURITY in the change that creates it.
    Except:  schemas that the option `schemas` does not list, as long as nothing is
             turned off; tables that this change does not touch (unless scope is
             "all").
    """
    listed = subject.options["schemas"]
    enabled = {
        act.table
        for _, act in subject.acts()
        if isinstance(act, RowSecurity) and act.enabled
    }
    for table, origin in tables(subject):
        off = table not in enabled if origin else not _on(subject, table)
        if table[0] in listed and off:
            yield _finding(origin, table, "row security is off")
    yield from _turned_off(subject)


def _turned_off(subject: Subject) -> Iterator[Finding]:
    for statement in by_hand(subject):
        for act in statement.acts:
            if isinstance(act, RowSecurity) and not act.enabled:
                yield _finding(statement, act.table, "row security is turned off")
    for change in subject.changes:
        match change:
            case Altered(ref, "row_security", _, Table(row_security=False)):
                yield _finding(None, ref.path, "row security is turned off")
            case _:
                pass


def _on(subject: Subject, table: Name) -> bool:
    found = subject.catalog.get(Table, *table) if subject.catalog else None
    return found is not None and found.row_security


def _finding(
    origin: JudgedStatement | None, table: tuple[str, ...], message: str
) -> Finding:
    return finding_at(
        origin,
        table,
        message,
        "whoever may read the table reads every row",
        "ALTER TABLE … ENABLE ROW LEVEL SECURITY",
    )
