"""One step of a plan, told at length."""

from __future__ import annotations

from rich.text import Text

from schemaops.docs.words import one_line, visible
from schemaops.errors import UsageError
from schemaops.plan.model import Plan, Step
from schemaops.report.styled import joined


def step_text(plan: Plan, step_id: str, *, colour: bool = False) -> str:
    """Change, rewrite, phase, lock, hazards and undo of a step.

    Raises UsageError when the plan has no such step.
    """
    found = [step for step in plan.steps if step.id == step_id]
    if not found:
        known = ", ".join(one_line(step.id) for step in plan.steps) or "none"
        raise UsageError(f"no step {step_id!r} in the plan", hint=f"there are: {known}")
    step = found[0]
    lines: list[Text] = []
    for title, value in _facts(step):
        lines.append(Text.assemble((f"{title:<10}", "bold"), visible(value)))
    return joined(lines, colour=colour)


def _facts(step: Step) -> list[tuple[str, str]]:
    undo = step.undo.sql if step.undo else f"none: {step.no_undo_because}"
    facts = [
        ("step", f"{step.id} of {step.change} by {step.rewrite}"),
        ("why", step.reason),
        ("phase", _PHASES[step.phase.value]),
        ("sql", _indented(step.sql)),
        ("undo", _indented(undo)),
    ]
    facts += [
        ("lock", f"{k.mode} on {k.table}: blocks {k.mode.blocks}") for k in step.locks
    ]
    facts += [("hazard", hazard.value) for hazard in step.hazards]
    if step.gate is not None:
        facts.append(("gate", f"{step.gate.message}\n{_indented(step.gate.sql)}"))
    return facts


def _indented(sql: str) -> str:
    return sql.replace("\n", "\n" + " " * 10)


_PHASES = {
    "expand": "expand: before the new application; only adds or loosens",
    "backfill": "backfill: while both applications run; small batches",
    "contract": "contract: the old application is gone; restricts, swaps, retires",
    "purge": "purge: by hand, after the retention time; destroys what was retired",
}
