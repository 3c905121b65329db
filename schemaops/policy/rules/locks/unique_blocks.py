"""Rule unique-blocks."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import Act, AddColumn, AddConstraint, ConstraintFact, Name

_WORDS = {"p": "PRIMARY KEY", "u": "UNIQUE constraint", "x": "EXCLUDE constraint"}


@rule(
    "unique-blocks",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A PRIMARY KEY, UNIQUE or EXCLUDE builds its index under ACCESS EXCLUSIVE.

    Why:     reads and writes wait until the index is built.
    Instead: CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.
             EXCLUDE has no such form: a new table and a swap.
    Except:  tables that the same plan or file creates.
    """
    for statement, act in subject.acts():
        for table, constraint in _built(act):
            if statement.delays(*table):
                name = (constraint.name,) if constraint.name else ()
                yield finding_at(
                    statement,
                    (*table, *name),
                    f"a {_WORDS[constraint.type]} builds its index under a lock",
                    "reads and writes wait until the index is built",
                    "CREATE UNIQUE INDEX CONCURRENTLY, then ADD … USING INDEX",
                )


def _built(act: Act) -> Iterator[tuple[Name, ConstraintFact]]:
    match act:
        case AddConstraint(table, constraint):
            found: tuple[ConstraintFact, ...] = (constraint,)
        case AddColumn(table, column):
            found = column.constraints
        case _:
            return
    for constraint in found:
        if constraint.type in _WORDS and constraint.using_index is None:
            yield table, constraint
