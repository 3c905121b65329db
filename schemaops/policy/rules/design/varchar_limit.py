"""Rule varchar-limit."""

from collections.abc import Iterator

from schemaops.policy.design import columns
from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "varchar-limit",
    severity=Severity.INFO,
    see="https://www.postgresql.org/docs/current/datatype-character.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A column is a varchar with a limit.

    Why:     a limit that turns out too small needs a change of the schema; text is
             stored the same way and as fast.
    Instead: text, and a CHECK on the length where the limit means something.
    Except:  off by default, since many teams want limits; columns that this change
             does not touch (unless scope is "all").
    """
    for column in columns(subject):
        if column.type.startswith("character varying("):
            yield column.finding(
                f"the column is {column.type}",
                "a longer value fails until the schema is changed",
                "text, with a named CHECK where the limit matters",
            )
