"""One step of a plan, told at length: why it is there, and what was refused for it."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from rich.text import Text

from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed, happened
from schemaops.docs.describe import aspect_word, describe, now, values
from schemaops.docs.words import label, one_line, summary, visible
from schemaops.plan.codec import ref_to_data
from schemaops.plan.explain import Explanation, Refused
from schemaops.plan.model import Lock, Phase, Step
from schemaops.report.plan_words import (
    HAZARD_WORDS,
    PHASE_WORDS,
    counted,
    lock_line,
    no_undo,
)
from schemaops.report.sizes import cost
from schemaops.report.sqlview import sql_lines
from schemaops.report.styled import WIDTH, joined

FORMAT_VERSION = 1
MOST_CHANGES = 5
"""How many changes of one step are shown in full to people."""
_SERVES_WORDS: Mapping[Phase, str] = {
    Phase.EXPAND: "serves the new one, and the old one must not notice",
    Phase.BACKFILL: "serves both",
    Phase.CONTRACT: "serves the new one, and the old one is gone",
    Phase.PURGE: "serves neither: nothing uses it any more",
}
_INDENT = " " * 10


def step_text(told: Explanation, *, colour: bool = False) -> str:
    """The explanation for people, within 100 columns."""
    return joined(_lines(told), colour=colour)


def step_json(told: Explanation) -> str:
    """The explanation for programs, as docs/explanation.schema.json says."""
    return json.dumps(step_to_data(told), indent=2, ensure_ascii=False) + "\n"


def step_to_data(told: Explanation) -> dict[str, Any]:
    """The explanation as JSON-ready data; same plan and step, same data."""
    step, undo = told.step, told.step.undo
    return {
        "format_version": FORMAT_VERSION,
        "digest": told.plan.digest,
        "id": step.id,
        "number": told.number,
        "kind": step.kind,
        "reason": step.reason,
        "sql": step.sql,
        "changes": [_change_data(change) for change in told.changes],
        "rewrite": {"name": step.rewrite, "when": told.said.when},
        "phase": {
            "name": step.phase.value,
            "when": PHASE_WORDS[step.phase],
            "serves": step.phase.serves,
            "why": told.why,
        },
        "lock": _lock_data(step.strongest),
        "lock_timeout_ms": step.lock_timeout_ms,
        "statement_timeout_ms": step.statement_timeout_ms,
        "fits": step.fits,
        "reads": told.reads,
        "writes_anew": told.writes,
        "undo": undo and {"sql": undo.sql, "transactional": undo.transactional},
        "no_undo_because": step.no_undo_because,
        "refused": [_refused_data(one) for one in told.refused],
        "nothing_refused_because": None if told.refused else told.said.plain,
    }


def _change_data(change: Change) -> dict[str, Any]:
    before, after = _sides(change)
    return {
        "change": happened(change),
        "object": ref_to_data(change.ref),
        "attribute": change.aspect if isinstance(change, Altered) else None,
        "before": before,
        "after": after,
    }


def _sides(change: Change) -> tuple[str | None, str | None]:
    """What was, and what will be, in words; None where there is nothing."""
    match change:
        case Altered():
            return values(change)
        case Renamed(ref=ref, was=was):
            return label(was), label(ref)
        case Created():
            return None, summary(now(change))
        case Dropped():
            return summary(now(change)), None


def _refused_data(one: Refused) -> dict[str, Any]:
    return {
        "sql": one.sql,
        "lock": _lock_data(one.lock),
        "reads": one.plain.reads,
        "writes_anew": one.plain.writes,
        "too_early": one.plain.early,
        "does": one.plain.does,
    }


def _lock_data(lock: Lock | None) -> dict[str, str] | None:
    if lock is None:
        return None
    return {"table": lock.table, "mode": lock.mode.value, "blocks": lock.mode.blocks}


def _lines(told: Explanation) -> Iterator[Text]:
    step = told.step
    yield from _said("step", f"{step.id}, number {told.number} of {_steps(told)}")
    yield from _changes(told)
    yield from _said("rewrite", f"{step.rewrite}. {told.said.when}")
    yield from _said("why", step.reason)
    phase = f"{step.phase}: {PHASE_WORDS[step.phase]}; {_SERVES_WORDS[step.phase]}"
    yield from _said("phase", phase)
    yield from _said("", told.why)
    yield from _sql("sql", step.sql)
    yield from _said("lock", lock_line(told.plan, step))
    yield from _said("limits", _limits(told))
    yield from _said("rows", _rows(told))
    yield from _sized(step)
    for hazard in step.hazards:
        yield from _said("hazard", f"{hazard}: {HAZARD_WORDS[hazard]}")
    if step.gate is not None:
        yield from _said("gate", step.gate.message)
        yield from _sql("", step.gate.sql)
    if step.undo is None:
        yield from _said("undo", f"none: {no_undo(step)}")
    else:
        yield from _sql("undo", step.undo.sql)
        if not step.undo.transactional:
            yield from _said("", "outside of a transaction")
    for one in told.refused[:MOST_CHANGES]:
        yield from _sql("refused", one.sql)
        yield from _said("", _refused_words(one))
    if not told.refused:
        yield from _said("refused", f"nothing: {told.said.plain}")


def _sized(step: Step) -> Iterator[Text]:
    if step.estimate is not None:
        yield from _said("cost", cost(step.estimate))
    if step.fits is not None:
        yield from _said("fits", step.fits)


def _steps(told: Explanation) -> int:
    return len(told.plan.steps)


def _changes(told: Explanation) -> Iterator[Text]:
    for change in told.changes[:MOST_CHANGES]:
        words = describe(change)
        before, after = _sides(change)
        yield from _said("change", words)
        if isinstance(change, Altered) and words.endswith(aspect_word(change.aspect)):
            yield from _sql("before", before or "")
            yield from _sql("after", after or "")
    more = len(told.changes) - MOST_CHANGES
    if more > 0:
        yield from _said("", f"and {counted(more, 'change')} more")
    if not told.changes:
        yield from _said("change", told.step.change or "none: the plan itself needs it")


def _limits(told: Explanation) -> str:
    step = told.step
    times = (
        ("waits for a lock", step.lock_timeout_ms),
        ("runs", step.statement_timeout_ms),
    )
    said = [f"{what} ≤{ms} ms" if ms else f"{what} without limit" for what, ms in times]
    return ", ".join(said)


def _rows(told: Explanation) -> str:
    if told.step.backfill is not None:
        return "writes those that need it in small batches, until none is left"
    if told.writes:
        return "writes a whole table anew"
    if told.reads:
        return "reads a whole table, writes none anew"
    return "reads no whole table, writes none anew"


def _refused_words(one: Refused) -> str:
    when = "before the old application is gone, " if one.plain.early else ""
    if one.lock is None:
        return f"{when}{one.plain.does}; locks no table"
    mode, blocks = one.lock.mode, one.lock.mode.blocks
    held = "reads and writes go on" if blocks == "nothing" else f"blocks {blocks}"
    return f"{when}{one.plain.does}; meanwhile {mode} on {one.lock.table}: {held}"


def _said(title: str, words: str) -> Iterator[Text]:
    room = WIDTH - len(_INDENT)
    for part in textwrap.wrap(one_line(words), room, break_on_hyphens=False):
        yield Text.assemble((f"{title:<{len(_INDENT)}}", "bold"), visible(part))
        title = ""


def _sql(title: str, sql: str) -> Iterator[Text]:
    for line in sql_lines(sql, WIDTH - len(_INDENT)):
        yield Text.assemble((f"{title:<{len(_INDENT)}}", "bold"), line)
        title = ""
