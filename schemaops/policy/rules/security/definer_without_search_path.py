"""Rule definer-without-search-path."""

from collections.abc import Iterator

from schemaops.catalog.kinds.routine import Routine
from schemaops.policy.design import by_hand, in_scope
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.policy.statements import JudgedStatement
from schemaops.sqlfacts.acts import CreateRoutine, Name


@rule(
    "definer-without-search-path",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A SECURITY DEFINER routine leaves search_path to its caller.

    Why:     a caller who may create a table or a function puts one of the same
             name in front, and it runs with the owner's rights.
    Instead: SET search_path = '' on the routine, and qualified names in its body.
    Except:  routines that this change does not touch (unless scope is "all").
    """
    for name, origin in _open_definers(subject):
        yield finding_at(
            origin,
            name,
            "SECURITY DEFINER without a search_path of its own",
            "a caller can have other code run with the owner's rights",
            "SET search_path = '' on it, and qualify the names in its body",
        )


def _open_definers(subject: Subject) -> Iterator[tuple[Name, JudgedStatement | None]]:
    for found in in_scope(subject, Routine):
        fixed = any(s.startswith("search_path=") for s in found.settings)
        if found.security_definer and not fixed:
            yield (found.schema, found.name), None
    for statement in by_hand(subject):
        for act in statement.acts:
            match act:
                case CreateRoutine(name, definer=True, search_path=False):
                    yield name, statement
                case _:
                    pass
