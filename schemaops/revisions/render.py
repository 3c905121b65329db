"""Revision → the text of its file: data first, then two one-line functions.

The same revision always gives the same bytes, formatted as `ruff format` would.
Only the fields of a step that differ from its defaults are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields

from schemaops.plan.model import Backfill, Step
from schemaops.revisions.model import Revision
from schemaops.revisions.text import (
    STEP,
    WIDTH,
    assigned,
    block,
    docstring,
    quoted,
    width,
)

_DEFAULTS = {f.name: f.default for f in fields(Step) if f.default is not MISSING}
_SQL = frozenset({"sql", "undo", "done", "gate", "assignments", "predicate", "insert"})


def render(revision: Revision, *, first: bool) -> str:
    """The file's text; `first` of its branch carries the label."""
    depends: object = revision.depends_on or None
    if len(revision.depends_on) == 1:
        depends = revision.depends_on[0]
    head = [
        assigned("revision = ", revision.id, "", ""),
        assigned("down_revision = ", revision.down_revision, "", ""),
        *([assigned("branch_labels = ", revision.label, "", "")] if first else []),
        assigned("depends_on = ", depends, "", ""),
    ]
    data = [
        assigned("FROM = ", revision.from_fingerprint, "", ""),
        assigned("TO = ", revision.to_fingerprint, "", ""),
        assigned("PLAN = ", revision.digest, "", ""),
    ]
    parts = [
        docstring(_summary(revision)),
        "from schemaops.revisions.api import run, step, undo",
        "\n".join(head),
        "\n".join(data),
        _steps("STEPS", revision.steps),
        *([_steps("PURGE", revision.purge)] if revision.purge else []),
    ]
    functions = (
        "def upgrade() -> None:\n    run(STEPS)",
        "def downgrade() -> None:\n    undo(STEPS)",
    )
    return "\n\n\n".join(["\n\n".join(parts), *functions]) + "\n"


def _summary(revision: Revision) -> list[str]:
    rows = [_row(step) for step in (*revision.steps, *revision.purge)]
    widths = [max(width(row[i]) for row in rows) for i in range(2)]
    table = [
        "  ".join(
            cell + " " * (w - width(cell)) for cell, w in zip(row, widths, strict=False)
        )
        + f"  {row[2]}"
        for row in rows
    ]
    return [revision.message, "", *table]


def _row(step: Step) -> tuple[str, str, str]:
    lock = step.strongest
    return (
        step.phase.value,
        step.id,
        f"{lock.mode.value} on {lock.table}" if lock else "no lock",
    )


def _steps(name: str, steps: tuple[Step, ...]) -> str:
    if not steps:
        return f"{name} = []"
    return "\n".join([f"{name} = [", *(_call(step) for step in steps), "]"])


def _call(step: Step) -> str:
    indent = STEP * 2
    lines = [f"{STEP}step(", f"{indent}{quoted(step.id)},"]
    for name, value in _arguments(step):
        if name in _SQL and isinstance(value, str) and _wants_block(name, value):
            lines.append(f"{indent}{name}={block(value, indent)},")
        else:
            lines.append(assigned(f"{name}=", value, indent))
    return "\n".join([*lines, f"{STEP}),"])


def _wants_block(name: str, value: str) -> bool:
    one = f"{STEP * 2}{name}={quoted(value)},"
    mixed = "'" in value and '"' in value
    return name in ("sql", "undo") or mixed or "\n" in value or width(one) > WIDTH


def _arguments(step: Step) -> Iterator[tuple[str, object]]:
    """The keyword arguments of `step(...)`, in the order of reading."""
    yield "phase", step.phase.value
    yield "reason", step.reason
    yield "sql", step.sql
    plain = {
        "transactional": step.transactional,
        "locks": [(lock.table, lock.mode.value) for lock in step.locks],
        "hazards": [hazard.value for hazard in step.hazards],
        "lock_timeout_ms": step.lock_timeout_ms,
        "statement_timeout_ms": step.statement_timeout_ms,
    }
    for name, value in plain.items():
        if value != _DEFAULTS[name] and value != []:
            yield name, value
    if step.undo is not None:
        yield "undo", step.undo.sql
        if not step.undo.transactional:
            yield "undo_transactional", False
    yield from _rare(step)


def _moved(backfill: Backfill) -> Iterator[tuple[str, object]]:
    yield "backfill", backfill.table
    yield "assignments", backfill.assignments
    yield "predicate", backfill.predicate
    for name in ("insert", "conflict"):
        if getattr(backfill, name):
            yield name, getattr(backfill, name)


def _rare(step: Step) -> Iterator[tuple[str, object]]:
    for name in ("no_undo_because", "done", "fits"):
        if getattr(step, name) is not None:
            yield name, getattr(step, name)
    if step.gate is not None:
        yield "gate", step.gate.sql
        yield "gate_message", step.gate.message
    if step.backfill is not None:
        yield from _moved(step.backfill)
    for name in ("change", "rewrite"):
        if getattr(step, name) != _DEFAULTS[name]:
            yield name, getattr(step, name)
    if step.objects:
        yield "objects", [(ref.kind, *ref.path) for ref in step.objects]
