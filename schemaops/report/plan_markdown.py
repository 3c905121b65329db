"""A Plan as Markdown: a table and folded SQL, for a job summary or a comment.

A pull-request comment holds 65,536 characters, so the text keeps to a budget and
says what it left out.
"""

from __future__ import annotations

from schemaops.docs.escape import code, fence, text
from schemaops.docs.words import shortened
from schemaops.plan.model import Phase, Plan, Step
from schemaops.report.plan_words import (
    GRAVE,
    PHASE_WORDS,
    counted,
    hazard_counts,
    is_new,
    no_undo,
    server_words,
    short,
    stays,
    step_counts,
)

BUDGET = 60_000
_SQL_LIMIT = 40
_UNDO_LIMIT = 60
_HEAD = ("#", "phase", "SQL", "strongest lock", "hazards", "undo")
_RESERVE = 300  # for the closing words
_ROWS_SHARE = 0.6  # of the budget, so that some SQL is always shown


def plan_markdown(plan: Plan, *, budget: int = BUDGET) -> str:
    """The plan as Markdown of at most `budget` characters (at least 2,000)."""
    lines = _intro(plan)
    if not plan.steps:
        return "\n".join(lines) + "\n"
    used = sum(len(line) + 1 for line in lines) + _RESERVE
    rows = [_row(plan, n, step) for n, step in enumerate(plan.steps, 1)]
    shown_rows = _fitting(rows, int(budget * _ROWS_SHARE) - used)
    lines += shown_rows
    used += sum(len(row) + 1 for row in shown_rows)
    notes = _fitting(
        [f"- {text(shortened(note, 1000))}" for note in plan.notes],
        (budget - used) // 4,
    )
    used += sum(len(note) + 1 for note in notes)
    blocks = [_sql(n, step) for n, step in enumerate(plan.steps, 1)]
    shown_blocks = _fitting(blocks, budget - used, skip=True)
    if shown_blocks:
        lines += ["", "<details><summary>Full SQL</summary>", ""]
        lines += [*shown_blocks, "</details>"]
    lines += ["", *notes] if notes else []
    lines += _cut(budget, len(rows), len(shown_rows), len(shown_blocks))
    if len(notes) < len(plan.notes):
        lines += ["", f"{len(notes)} of {len(plan.notes)} notes shown."]
    return "\n".join(lines) + "\n"


def _intro(plan: Plan) -> list[str]:
    head = f"`{short(plan.from_fingerprint)}` → `{short(plan.to_fingerprint)}`"
    lines = [f"### Plan {head}", ""]
    if not plan.steps:
        return [*lines, "No steps: nothing to do."]
    changes = counted(len(plan.changes), "change") + ", " if plan.changes else ""
    lines += [
        f"{changes}{step_counts(plan)}. Hazards: {hazard_counts(plan)}. "
        f"{server_words(plan)}, digest `{short(plan.digest)}`.",
        "",
        _return_line(plan),
        "",
    ]
    return [*lines, "| " + " | ".join(_HEAD) + " |", "|--:" + "|---" * 5 + "|"]


def _return_line(plan: Plan) -> str:
    purge = [n for n, s in enumerate(plan.steps, 1) if s.phase is Phase.PURGE]
    kept = stays(plan)[:20]
    words = "**Everything can be undone"
    if purge:
        words += f" before step {purge[0]} (purge, {PHASE_WORDS[Phase.PURGE]})"
    if kept:
        words += ", except step " + ", ".join(str(number) for number in kept)
    return words + ".**"


def _row(plan: Plan, number: int, step: Step) -> str:
    lock = step.strongest
    locked = "none"
    if lock is not None:
        locked = f"{lock.mode} on {code(shortened(lock.table, _UNDO_LIMIT))}"
        locked += " (new)" if is_new(plan, lock) else ""
    undo = (
        code(shortened(step.undo.sql, _UNDO_LIMIT))
        if step.undo
        else f"none: {text(shortened(no_undo(step), _UNDO_LIMIT))}"
    )
    hazards = ", ".join(f"**{h}**" if h in GRAVE else str(h) for h in step.hazards)
    sql = code(shortened(step.sql, _SQL_LIMIT))
    cells = (str(number), step.phase, sql, locked, hazards, undo)
    return "| " + " | ".join(cells) + " |"


def _sql(number: int, step: Step) -> str:
    how = "" if step.transactional else ", outside of a transaction"
    if step.backfill is not None:
        how += ", repeated until it touches no row"
    parts = [
        f"**{number}. {text(step.id)}** ({step.phase}{how}): {text(step.reason)}",
        fence(step.sql, "sql"),
    ]
    if step.gate is not None:
        parts += [f"Gate: {text(step.gate.message)}", fence(step.gate.sql, "sql")]
    if step.undo is not None:
        parts += ["Undo:", fence(step.undo.sql, "sql")]
    return "\n\n".join(parts) + "\n"


def _fitting(parts: list[str], room: int, *, skip: bool = False) -> list[str]:
    """The first parts that fit together; with `skip`, one too long is left out."""
    shown: list[str] = []
    for part in parts:
        if len(part) + 1 <= room:
            room -= len(part) + 1
            shown.append(part)
        elif not skip:
            break
    return shown


def _cut(budget: int, total: int, rows: int, blocks: int) -> list[str]:
    if rows == total and blocks == total:
        return []
    return [
        "",
        f"**Cut at {budget:,} characters**: {rows} of {total} steps are listed, and "
        f"the SQL of {blocks}. `schemaops plan` prints the whole.",
    ]
