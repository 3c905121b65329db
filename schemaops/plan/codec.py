"""Plan ↔ plain data: the JSON contract of `plan --format json`, and revision files.

The documented fields are described by docs/plan.schema.json. Same plan, same data:
nothing here depends on time, machine or hash order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from schemaops.catalog.model import Ref
from schemaops.errors import UsageError
from schemaops.plan.model import (
    Backfill,
    Estimate,
    Gate,
    Hazard,
    Lock,
    LockMode,
    Phase,
    Plan,
    Step,
    Undo,
)

FORMAT_VERSION = 1

Data = dict[str, Any]


def plan_to_data(plan: Plan) -> Data:
    """The plan as JSON-ready data."""
    return {
        "format_version": FORMAT_VERSION,
        "from": plan.from_fingerprint,
        "to": plan.to_fingerprint,
        "server": plan.server,
        "digest": plan.digest,
        "changes": list(plan.changes),
        "notes": list(plan.notes),
        "created": [ref_to_data(ref) for ref in sorted(plan.created)],
        "steps": [step_to_data(step) for step in plan.steps],
    }


def plan_from_data(data: Mapping[str, Any]) -> Plan:
    """The plan that `plan_to_data` wrote. Raises UsageError on anything else."""
    if data.get("format_version") != FORMAT_VERSION:
        raise UsageError(
            f"plan format {data.get('format_version')!r} is not {FORMAT_VERSION}",
            hint="make the plan again with this version of schemaops",
        )
    return Plan(
        from_fingerprint=data["from"],
        to_fingerprint=data["to"],
        server=data["server"],
        steps=tuple(step_from_data(step) for step in data["steps"]),
        created=frozenset(ref_from_data(ref) for ref in data["created"]),
        notes=tuple(data["notes"]),
        changes=tuple(data["changes"]),
    )


def step_to_data(step: Step) -> Data:
    """One step as JSON-ready data."""
    undo = step.undo
    return {
        "id": step.id,
        "phase": step.phase.value,
        "serves": step.phase.serves,
        "kind": step.kind,
        "sql": step.sql,
        "transactional": step.transactional,
        "locks": [{"table": k.table, "mode": k.mode.value} for k in step.locks],
        "hazards": [hazard.value for hazard in step.hazards],
        "lock_timeout_ms": step.lock_timeout_ms,
        "statement_timeout_ms": step.statement_timeout_ms,
        "undo": undo and {"sql": undo.sql, "transactional": undo.transactional},
        "no_undo_because": step.no_undo_because,
        "reason": step.reason,
        "change": step.change,
        "rewrite": step.rewrite,
        "objects": [ref_to_data(ref) for ref in step.objects],
        "done": step.done,
        "gate": step.gate and {"sql": step.gate.sql, "message": step.gate.message},
        "backfill": step.backfill
        and {
            "table": list(step.backfill.table),
            "assignments": step.backfill.assignments,
            "predicate": step.backfill.predicate,
            **_inserting(step.backfill),
        },
        "fits": step.fits,
        "estimate": step.estimate and asdict(step.estimate),
    }


def step_from_data(data: Mapping[str, Any]) -> Step:
    """The step that `step_to_data` wrote; optional fields may be left out.

    Raises UsageError naming a field that is missing or unknown.
    """
    unknown = set(data) - set(_FIELDS)
    missing = {"id", "phase", "sql", "reason"} - set(data)
    if unknown or missing:
        word, names = ("unknown", unknown) if unknown else ("missing", missing)
        raise UsageError(
            f"step {data.get('id', '?')!r} has {word} field {', '.join(sorted(names))}"
        )
    try:
        return Step(**{k: _FIELDS[k](data[k]) for k in data if k not in _IMPLIED})
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"step {data['id']!r} cannot be read: {error}") from error


def ref_to_data(ref: Ref) -> list[str]:
    """`[kind, name, name…]`."""
    return [ref.kind, *ref.path]


def ref_from_data(data: list[str]) -> Ref:
    """The Ref that `ref_to_data` wrote."""
    return Ref(data[0], tuple(data[1:]))


def _same(value: Any) -> Any:
    return value


def _inserting(backfill: Backfill) -> Data:
    """What only a backfill of another table has."""
    if not backfill.insert:
        return {}
    return {"insert": backfill.insert, "conflict": backfill.conflict}


def _backfill(table: list[str], **texts: str) -> Backfill:
    return Backfill((table[0], table[1]), **texts)


_IMPLIED = {"kind", "serves"}
"""Fields that follow from others."""
_FIELDS: Mapping[str, Any] = {
    "id": str,
    "phase": Phase,
    "serves": str,
    "kind": str,
    "sql": str,
    "transactional": bool,
    "locks": lambda rows: tuple(Lock(r["table"], LockMode(r["mode"])) for r in rows),
    "hazards": lambda words: tuple(Hazard(word) for word in words),
    "lock_timeout_ms": int,
    "statement_timeout_ms": int,
    "undo": lambda row: row and Undo(row["sql"], row["transactional"]),
    "no_undo_because": _same,
    "reason": str,
    "change": str,
    "rewrite": str,
    "objects": lambda rows: tuple(ref_from_data(row) for row in rows),
    "done": _same,
    "gate": lambda row: row and Gate(row["sql"], row["message"]),
    "backfill": lambda row: row and _backfill(**row),
    "fits": _same,
    "estimate": lambda row: row and Estimate(**row),
}
