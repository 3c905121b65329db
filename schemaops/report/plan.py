"""A Plan for people and for programs: text for terminal or pipe, and JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from rich.text import Text

from schemaops.docs.words import one_line, visible
from schemaops.plan.codec import plan_to_data
from schemaops.plan.model import Hazard, LockMode, Phase, Plan, Step, Undo
from schemaops.report.plan_words import (
    GRAVE,
    HAZARD_WORDS,
    PHASE_WORDS,
    counted,
    hazard_counts,
    is_new,
    lock_line,
    no_undo,
    return_words,
    server_words,
    short,
    step_counts,
)
from schemaops.report.sizes import cost, total
from schemaops.report.sqlview import sql_lines
from schemaops.report.styled import WIDTH, joined, rule

_PHASE_STYLES = {
    Phase.EXPAND: "bold green",
    Phase.BACKFILL: "bold cyan",
    Phase.CONTRACT: "bold yellow",
    Phase.PURGE: "bold red",
}
_INDENT = " " * 5
_FIELD = 9


def plan_text(plan: Plan, *, colour: bool = False) -> str:
    """The plan in sections, one for each phase, within 100 columns."""
    return joined(_lines(plan), colour=colour)


def plan_json(plan: Plan) -> str:
    """The JSON contract (docs/plan.schema.json); same plan, same bytes."""
    return json.dumps(plan_to_data(plan), indent=2, ensure_ascii=False) + "\n"


def _lines(plan: Plan) -> Iterator[Text]:
    yield from _header(plan)
    phase: Phase | None = None
    for number, step in enumerate(plan.steps, 1):
        if step.phase is not phase:
            phase = step.phase
            yield Text()
            if phase is Phase.PURGE:
                yield from _no_return(plan)
            words = f"{phase} ── {PHASE_WORDS[phase]}"
            yield rule(words, _PHASE_STYLES[phase])
        yield Text()
        yield from _step(plan, number, step)
    if plan.steps and phase is not Phase.PURGE:
        yield Text()
        yield rule(f"no purge: {return_words(plan)}", "bold green", "━")
    if plan.notes:
        yield Text()
        yield Text("notes", "bold")
        for note in plan.notes:
            yield from _wrapped("  • ", note, "")


def _header(plan: Plan) -> Iterator[Text]:
    line = Text().append("Plan ", "bold").append(short(plan.from_fingerprint), "cyan")
    line.append(" → ").append(short(plan.to_fingerprint), "cyan")
    yield line.append(f"   {server_words(plan)}   digest {short(plan.digest)}")
    if not plan.steps:
        yield Text("no steps: nothing to do", "bold green")
        return
    changes = counted(len(plan.changes), "change") + " · " if plan.changes else ""
    yield Text(changes + step_counts(plan))
    yield Text(f"hazards: {hazard_counts(plan)}")
    estimates = [step.estimate for step in plan.steps if step.estimate]
    if estimates:
        yield Text(f"estimate: {total(estimates)}")


def _no_return(plan: Plan) -> Iterator[Text]:
    yield rule(f"point of no return: {return_words(plan)}", "bold red", "━")
    yield Text()


def _step(plan: Plan, number: int, step: Step) -> Iterator[Text]:
    how = "in a transaction" if step.transactional else "outside of a transaction"
    if step.backfill is not None:
        how = f"in batches, each {how}, until no row is left"
    line = Text(f"{number:>3}  ").append(one_line(step.id), "bold")
    yield line.append(f"  {how}", "bright_black")
    for sql in sql_lines(step.sql, WIDTH - len(_INDENT)):
        yield Text(_INDENT).append_text(sql)
    yield from _field("lock", lock_line(plan, step), _lock_style(plan, step))
    for hazard in step.hazards:
        yield from _field("hazard", _hazard(hazard), _hazard_style(hazard))
    if step.estimate is not None:
        yield from _field("cost", cost(step.estimate), "bright_black")
    if step.gate is not None:
        yield from _field("gate", step.gate.message, "magenta")
    yield from _undo(step.undo, no_undo(step))
    why = f"{step.reason}; {step.fits}" if step.fits else step.reason
    yield from _field("why", why, "bright_black")


def _hazard(hazard: Hazard) -> str:
    return f"{hazard}: {HAZARD_WORDS[hazard]}"


def _hazard_style(hazard: Hazard) -> str:
    return "bold red" if hazard in GRAVE else "yellow"


def _lock_style(plan: Plan, step: Step) -> str:
    lock = step.strongest
    if lock is None or is_new(plan, lock) or lock.mode.blocks == "nothing":
        return "green"
    return "red" if lock.mode is LockMode.ACCESS_EXCLUSIVE else "yellow"


def _undo(undo: Undo | None, because: str) -> Iterator[Text]:
    if undo is None:
        yield from _field("undo", f"none: {because}", "bright_black")
        return
    name = _INDENT + f"{'undo':<{_FIELD}}"
    for sql in sql_lines(undo.sql, WIDTH - len(name)):
        yield Text().append(name, "bright_black").append_text(sql)
        name = " " * len(name)
    if not undo.transactional:
        yield Text(name + "(outside of a transaction)", "bright_black")


def _field(name: str, words: str, style: str) -> Iterator[Text]:
    yield from _wrapped(_INDENT + f"{name:<{_FIELD}}", words, style)


def _wrapped(head: str, words: str, style: str) -> Iterator[Text]:
    room = WIDTH - len(head)
    for part in textwrap.wrap(one_line(words), room, break_on_hyphens=False) or [""]:
        yield Text().append(head, "bright_black").append(visible(part), style)
        head = " " * len(head)
