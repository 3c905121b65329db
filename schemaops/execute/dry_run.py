"""Exactly what a run would send, as text that a person can read before it is run."""

from __future__ import annotations

from collections.abc import Iterable

from schemaops.execute.batch import ASYNC, Leaf, Range, batch_sql
from schemaops.execute.shares import most_shares, of_share
from schemaops.execute.statement import guards, session_guards
from schemaops.execute.walk import FIRST_PAGES
from schemaops.plan.model import Backfill, Step, Undo


def forward_text(steps: Iterable[Step]) -> str:
    """The statements that would carry the steps out, in order."""
    return "\n\n".join(_forward(step) for step in steps)


def back_text(steps: Iterable[Step]) -> str:
    """The statements that would take the steps back, in order."""
    return "\n\n".join(_back(step) for step in steps)


def _forward(step: Step) -> str:
    parts = [_head(step, step.reason)]
    if step.gate is not None:
        parts.append(f"-- gate, no row may come back:\n{_ended(step.gate.sql)}")
    if step.backfill is not None:
        parts += _batches(step, step.backfill)
    elif step.transactional:
        parts += _in_transaction(step, step.sql)
    else:
        parts += _outside(step, step.sql)
    return "\n".join([*parts, "-- ledger: done"])


def _back(step: Step) -> str:
    undo: Undo | None = step.undo
    if undo is None:
        return f"{_head(step, f'nothing to undo: {step.no_undo_because}')}"
    wrap = _in_transaction if undo.transactional else _outside
    parts = [_head(step, "undo"), *wrap(step, undo.sql), "-- ledger: undone"]
    return "\n".join(parts)


def _head(step: Step, text: str) -> str:
    return f"-- {step.id} ({step.phase}): {' '.join(text.split())}"


def _in_transaction(step: Step, sql: str) -> list[str]:
    return ["BEGIN;", _ended(guards(step)), _ended(sql), "COMMIT;"]


def _outside(step: Step, sql: str) -> list[str]:
    return [_ended(session_guards(step)), _ended(sql)]


def _batches(step: Step, backfill: Backfill) -> list[str]:
    schema, name = backfill.table
    pages, count = (
        Range(Leaf(0, schema, name, 0), 0, FIRST_PAGES),
        most_shares(backfill),
    )
    first = batch_sql(backfill, pages, of_share(0, count))
    shares = "" if count == 1 else f", for each of {count} shares of its rows"
    settings = f"{guards(step)};\n{ASYNC}"
    return [
        f"-- for each range of pages of each leaf{shares}:",
        *["BEGIN;", _ended(settings), _ended(first), "COMMIT;"],
        "-- then until it touches no row:",
        *["BEGIN;", _ended(settings), _ended(step.sql), "COMMIT;"],
    ]


def _ended(sql: str) -> str:
    text = sql.strip()
    return text if text.endswith(";") else f"{text};"
