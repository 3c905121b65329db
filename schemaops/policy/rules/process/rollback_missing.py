"""Rule rollback-missing."""

from collections.abc import Iterator

from schemaops.plan.model import Hazard, Phase, Step
from schemaops.policy.model import Finding, Severity, Subject, rule


@rule(
    "rollback-missing",
    severity=Severity.ERROR,
    see="https://alembic.sqlalchemy.org/en/latest/tutorial.html#downgrading",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A step before purge, or a hand-written revision, cannot be taken back.

    Why:     in an incident there is no way back but a restore from a backup.
    Instead: give the revision a downgrade; give the step an undo, or move what
             destroys data to purge.
    Except:  steps of the purge phase; steps with nothing to undo, which say why;
             revisions that declare why they are irreversible.
    """
    for step in subject.plan.steps if subject.plan else ():
        if step.phase is not Phase.PURGE and _stuck(step):
            yield Finding(
                where=str(step.objects[0]) if step.objects else step.id,
                message=f"step {step.id} has no undo",
                effect="a rollback stops here",
                fix="give it an undo, or do it in purge",
                step_id=step.id,
            )
    for revision in subject.revisions:
        empty = bool(revision.upgrade) and not revision.downgrade
        if empty and revision.irreversible_because is None:
            yield Finding(
                where=revision.revision,
                message="the revision has no downgrade that works",
                effect="a rollback stops here",
                fix="write downgrade(), or declare why it is irreversible",
                file=revision.file,
            )


def _stuck(step: Step) -> bool:
    if step.undo is not None:
        return False
    return Hazard.IRREVERSIBLE in step.hazards or step.no_undo_because is None
