"""A Plan as one table: a line a step. What a pull request is read by first."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from schemaops.docs.words import one_line
from schemaops.plan.model import LockMode, Phase, Plan, Step
from schemaops.report.plan_words import short
from schemaops.report.styled import joined, rendered

_STYLES = {
    Phase.EXPAND: "green",
    Phase.BACKFILL: "cyan",
    Phase.CONTRACT: "yellow",
    Phase.PURGE: "red",
}


def plan_brief(plan: Plan, *, colour: bool = False) -> str:
    """Step, what it does, its strongest lock, whether it can be undone."""
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="bold")
    table.add_column("step", no_wrap=True)
    table.add_column("what", overflow="fold")
    table.add_column("strongest lock", no_wrap=True)
    table.add_column("undo", no_wrap=True)
    for step in plan.steps:
        table.add_row(
            Text(one_line(step.id), _STYLES[step.phase]),
            Text(one_line(step.reason)),
            _lock(step),
            _undo(step),
        )
    head = Text(
        f"plan {short(plan.from_fingerprint)} → {short(plan.to_fingerprint)}", "bold"
    )
    return joined([head], colour=colour) + rendered(table, colour=colour)


def _lock(step: Step) -> Text:
    strongest = step.strongest
    if strongest is None:
        return Text("none")
    style = "yellow" if strongest.mode is LockMode.ACCESS_EXCLUSIVE else ""
    return Text(strongest.mode.value.lower(), style)


def _undo(step: Step) -> Text:
    if step.undo is not None:
        return Text("yes")
    if step.phase is Phase.PURGE:
        return Text("no", "red")
    return Text("-")
