"""Rule unparsable-statement."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, rule
from schemaops.sqlfacts.acts import Unreadable


@rule(
    "unparsable-statement",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-commands.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A statement cannot be parsed, so no rule has judged it.

    Why:     it fails when it runs, or it is newer than the parser; either way
             nothing is known about it. The other statements are judged.
    Instead: correct it.
    """
    for statement, act in subject.acts():
        if isinstance(act, Unreadable):
            yield Finding(
                where=statement.file or statement.source,
                message=f"the statement cannot be parsed: {act.error}",
                effect="no rule has judged it",
                fix="correct the statement",
                file=statement.file,
                line=statement.line,
                step_id=statement.step_id,
            )
