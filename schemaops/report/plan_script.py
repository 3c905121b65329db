"""A Plan as a script for psql: comments, time limits, a transaction where allowed.

For those who review or run by hand. A backfill appears as one batch, to be
repeated; purge is only shown. No text of a plan reaches a psql meta-command:
`\\echo` would run a shell for what stands in backticks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from schemaops.docs.words import one_line, visible
from schemaops.plan.model import Gate, Phase, Plan, Step
from schemaops.report.plan_words import (
    HAZARD_WORDS,
    PHASE_WORDS,
    lock_line,
    no_undo,
    return_words,
    server_words,
    short,
    step_counts,
)

RUN = (Phase.EXPAND, Phase.BACKFILL, Phase.CONTRACT)
"""Phases that are run; the rest is shown as comments."""


def plan_sql(plan: Plan, *, phases: Collection[Phase] = RUN) -> str:
    """The script; steps of other phases than these are commented out."""
    return "\n".join(_lines(plan, phases)) + "\n"


def _lines(plan: Plan, phases: Collection[Phase]) -> Iterator[str]:
    fingerprints = f"{short(plan.from_fingerprint)} -> {short(plan.to_fingerprint)}"
    yield f"-- plan {fingerprints}, {server_words(plan)}, digest {short(plan.digest)}"
    yield f"-- {step_counts(plan)}"
    yield from _comment("note: ", *plan.notes)
    yield r"\set ON_ERROR_STOP on"
    phase: Phase | None = None
    for number, step in enumerate(plan.steps, 1):
        if step.phase is not phase:
            phase = step.phase
            yield ""
            if phase is Phase.PURGE:
                yield f"-- ==== point of no return: {return_words(plan)}"
            yield f"-- ==== {phase}: {PHASE_WORDS[phase]}"
        yield ""
        yield from _step(plan, number, step, run=step.phase in phases)


def _step(plan: Plan, number: int, step: Step, *, run: bool) -> Iterator[str]:
    yield f"-- {number}. {one_line(step.id)}: {one_line(step.reason)}"
    yield f"--    lock: {lock_line(plan, step)}"
    for hazard in step.hazards:
        yield f"--    hazard: {hazard}: {HAZARD_WORDS[hazard]}"
    if step.undo is None:
        yield f"--    undo: none: {no_undo(step)}"
    else:
        yield from _comment("   undo: ", step.undo.sql)
    if step.backfill is not None:
        yield "--    one batch: repeat it until it touches no row"
    body = list(_statements(number, step))
    yield from body if run else _comment("", "\n".join(body))


def _statements(number: int, step: Step) -> Iterator[str]:
    if step.gate is not None:
        yield from _gate(number, step.gate)
    local = "LOCAL " if step.transactional else ""
    if step.transactional:
        yield "BEGIN;"
    yield f"SET {local}lock_timeout = '{step.lock_timeout_ms}ms';"
    yield f"SET {local}statement_timeout = '{step.statement_timeout_ms}ms';"
    yield _closed(step.sql)
    if step.transactional:
        yield "COMMIT;"
    else:
        yield "RESET lock_timeout;"
        yield "RESET statement_timeout;"


def _gate(number: int, gate: Gate) -> Iterator[str]:
    yield from _comment("   gate: ", gate.message)
    yield f"SELECT EXISTS ({gate.sql.strip().rstrip(';')}\n) AS gate_fails \\gset"
    yield r"\if :gate_fails"
    words = f"the gate of step {number} does not hold"
    yield f"DO $gate$ BEGIN RAISE EXCEPTION '{words}'; END $gate$;"
    yield r"\endif"


def _closed(sql: str) -> str:
    text = sql.strip()
    if text.endswith(";"):
        return text
    # A comment at the end would swallow the semicolon.
    return text + ("\n;" if "--" in text.rpartition("\n")[2] else ";")


def _comment(prefix: str, *texts: str) -> Iterator[str]:
    for text in texts:
        head = prefix
        for line in visible(text).split("\n"):
            yield f"-- {head}{line}".rstrip()
            head = " " * len(prefix)
