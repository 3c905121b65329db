"""Rule char-type."""

from collections.abc import Iterator

from schemaops.policy.design import columns
from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "char-type",
    severity=Severity.WARNING,
    see="https://www.postgresql.org/docs/current/datatype-character.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A column is char(n).

    Why:     values are padded with blanks, which some comparisons ignore and
             others do not; it is no faster than text.
    Instead: text, with a CHECK on the length where it means something.
    Except:  columns that this change does not touch (unless scope is "all").
    """
    for column in columns(subject):
        if column.type.startswith("character(") or column.type == "character":
            yield column.finding(
                f"the column is {column.type}",
                "values are padded, and compare in surprising ways",
                "text, with a named CHECK on the length",
            )
