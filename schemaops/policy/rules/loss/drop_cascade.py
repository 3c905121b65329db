"""Rule drop-cascade."""

from collections.abc import Iterator

from schemaops.plan.model import Phase
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import Drop


@rule(
    "drop-cascade",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/ddl-depend.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """Something is dropped with CASCADE.

    Why:     whatever depends on it goes too, unlisted: a schema takes its tables
             and their rows along, a type the columns that are of it.
    Instead: drop each dependent by name, so that a reviewer can see it.
    Except:  steps of the purge phase; relations that the same plan or file creates.
    """
    for statement, act in subject.acts():
        match act:
            case Drop(kind, name, cascade=True) if statement.existed(*name):
                if statement.phase is not Phase.PURGE:
                    # a schema, extension or role has no schema before its name
                    whole = kind in {"schema", "extension", "access_method"}
                    yield finding_at(
                        statement,
                        name[1:] if whole else name,
                        f"the {kind} is dropped with CASCADE",
                        "whatever depends on it is dropped too, rows included",
                        "drop each dependent by name",
                    )
            case _:
                pass
