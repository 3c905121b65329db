"""Rule grant-to-public."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import Grant


@rule(
    "grant-to-public",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/ddl-priv.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A privilege is granted to PUBLIC.

    Why:     every role has it from then on, and so has every role made later.
    Instead: GRANT to a named role.
    """
    for statement, act in subject.acts():
        match act:
            case Grant(privileges, objects, roles) if "public" in roles:
                for name in objects:
                    yield finding_at(
                        statement,
                        tuple(name.split(".")),
                        f"{', '.join(privileges).upper()} is granted to PUBLIC",
                        "every role has the privilege, present and future ones",
                        "GRANT it to a named role",
                    )
            case _:
                pass
