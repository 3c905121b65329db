"""Rule plan-and-design-diverge."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "plan-and-design-diverge",
    severity=Severity.ERROR,
    see="https://alembic.sqlalchemy.org/en/latest/autogenerate.html",
)
def check(subject: Subject) -> Iterator[Finding]:
    """The revisions, replayed, do not lead to the design.

    Why:     a database that is deployed is not the one that was reviewed.
    Instead: `schemaops plan --write` for what is missing, or correct the design.
    """
    found = subject.divergence
    if found is None or found.design == found.replayed:
        return
    for change in found.changes:
        yield _finding(
            str(change.ref),
            f"the {change.ref.kind} is not in the revisions as the design has it",
        )
    if not found.changes:
        yield _finding(
            "design", f"the revisions lead to {found.replayed[:12]}, not to the design"
        )


def _finding(where: str, message: str) -> Finding:
    return Finding(
        where=where,
        message=message,
        effect="what is deployed is not what was reviewed",
        fix="run `schemaops plan --write`, or correct the design",
    )
