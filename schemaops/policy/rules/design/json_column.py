"""Rule json-column."""

from collections.abc import Iterator

from schemaops.policy.design import columns
from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "json-column",
    severity=Severity.WARNING,
    see="https://www.postgresql.org/docs/current/datatype-json.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A column is json.

    Why:     json has no equality: DISTINCT, GROUP BY and UNION over it fail, and no
             index serves its contents.
    Instead: jsonb.
    Except:  columns that this change does not touch (unless scope is "all").
    """
    for column in columns(subject):
        if column.type == "json":
            yield column.finding(
                "the column is json",
                "DISTINCT, GROUP BY and UNION fail on it",
                "jsonb",
            )
