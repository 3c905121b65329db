"""Rule waiver-unused."""

from collections.abc import Iterator

from schemaops.policy.design import touched
from schemaops.policy.model import Finding, Severity, Subject, Waiver, rule


@rule(
    "waiver-unused",
    severity=Severity.WARNING,
    see="policies/README.md",
    last=True,
)
def check(subject: Subject) -> Iterator[Finding]:
    """A waiver matches no finding.

    Why:     a waiver that nothing needs hides the next finding of its kind.
    Instead: remove it from waivers.toml.
    Except:  objects of the design that this change does not touch: whether they
             still need it has not been judged.
    """
    for waiver in subject.unused:
        if _judged(subject, waiver):
            yield Finding(
                where=waiver.object,
                message=f"nothing needs the waiver of {waiver.rule}",
                effect="it would hide the next finding of its kind",
                fix="remove it from waivers.toml",
            )


def _judged(subject: Subject, waiver: Waiver) -> bool:
    if subject.scope == "all" or subject.catalog is None:
        return True
    known = {str(ref) for ref in subject.catalog.objects}
    seen = {str(ref) for ref in touched(subject)}
    return waiver.object in seen or waiver.object not in known
