"""Rule dynamic-sql."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, rule
from schemaops.sqlfacts.acts import Dynamic


@rule(
    "dynamic-sql",
    severity=Severity.WARNING,
    see="https://www.postgresql.org/docs/current/sql-do.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A DO, CALL or EXECUTE cannot be judged: its text does not say what it does.

    Why:     no rule sees a lock, a rewrite or a loss inside it; silence about it
             would look like safety. A step of a plan states its locks, and the run
             stops when it holds others, so that is not meant.
    Instead: plain statements; or `schemaops rehearse`, which runs it and looks.
    """
    for statement, act in subject.acts():
        if isinstance(act, Dynamic) and not statement.planned:
            yield Finding(
                where=statement.file or statement.source,
                message=f"{act.what} cannot be judged by its text",
                effect="unknown: no rule has seen what it does",
                fix="write plain statements, or rehearse it and waive this",
                file=statement.file,
                line=statement.line,
                step_id=statement.step_id,
            )
