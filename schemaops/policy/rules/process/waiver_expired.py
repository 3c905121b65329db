"""Rule waiver-expired."""

from collections.abc import Iterator

from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "waiver-expired",
    severity=Severity.ERROR,
    see="policies/README.md",
    last=True,
)
def check(subject: Subject) -> Iterator[Finding]:
    """A waiver has ended, and what it accepted is still there.

    Why:     it was accepted for a time. Its finding counts again.
    Instead: mend what it is about, or decide anew and set another end.
    """
    for waiver in subject.expired:
        yield Finding(
            where=waiver.object,
            message=f"the waiver of {waiver.rule} ended on {waiver.expires}",
            effect="its finding counts again",
            fix=f"mend it, or agree on a new end with {waiver.owner}",
        )
