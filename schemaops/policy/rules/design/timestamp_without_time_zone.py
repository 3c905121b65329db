"""Rule timestamp-without-time-zone."""

from collections.abc import Iterator

from schemaops.policy.design import columns
from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "timestamp-without-time-zone",
    severity=Severity.WARNING,
    see="https://www.postgresql.org/docs/current/datatype-datetime.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A column is a timestamp without time zone.

    Why:     it names no moment: what it means depends on the session that wrote it,
             and comparing two of them across a clock change is wrong.
    Instead: timestamptz.
    Except:  columns that this change does not touch (unless scope is "all").
    """
    for column in columns(subject):
        if column.type.startswith("timestamp") and column.type.endswith(
            "without time zone"
        ):
            yield column.finding(
                "the column is a timestamp without time zone",
                "its value is another moment in another session",
                "timestamptz",
            )
