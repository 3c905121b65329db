"""What a Plan says in words, shared by its terminal, Markdown and SQL forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from schemaops.docs.words import one_line
from schemaops.plan.model import Hazard, Lock, Phase, Plan, Step

PHASE_WORDS: Mapping[Phase, str] = {
    Phase.EXPAND: "before the new application",
    Phase.BACKFILL: "while both applications run",
    Phase.CONTRACT: "when the old application is gone",
    Phase.PURGE: "after the retention time, by hand",
}
HAZARD_WORDS: Mapping[Hazard, str] = {
    Hazard.LOCK: "holds a lock that blocks, for a moment",
    Hazard.SCAN: "reads a whole table",
    Hazard.REWRITE: "writes a whole table anew while it is locked",
    Hazard.BLOCKING_BUILD: "builds an index while writes wait",
    Hazard.DATA_LOSS: "destroys rows or values",
    Hazard.IRREVERSIBLE: "no undo brings the state back",
    Hazard.DATA_DEPENDENT: "fails if rows contradict it",
    Hazard.BREAKS_OLD: "statements of the old application fail from here on",
    Hazard.BREAKS_NEW: "statements of the new application fail until later",
}
GRAVE = frozenset(
    {Hazard.REWRITE, Hazard.BLOCKING_BUILD, Hazard.DATA_LOSS, Hazard.IRREVERSIBLE}
)
"""Hazards that a reader must not overlook."""
NEVER_BACK = frozenset({Hazard.DATA_LOSS, Hazard.IRREVERSIBLE})


def short(fingerprint: str) -> str:
    """As much of a fingerprint as people compare."""
    return one_line(fingerprint[:12]) or "nothing"


def server_words(plan: Plan) -> str:
    """`PostgreSQL 16`, from a version number of either form."""
    major = plan.server // 10000 if plan.server >= 10000 else plan.server
    return f"PostgreSQL {major}" if major else "PostgreSQL"


def counted(number: int, word: str) -> str:
    """`1 step`, `2 steps`."""
    return f"{number} {word}" + ("" if number == 1 else "s")


def step_counts(plan: Plan) -> str:
    """`12 steps: 4 expand, 8 contract`."""
    each = Counter(step.phase for step in plan.steps)
    parts = ", ".join(f"{each[phase]} {phase}" for phase in Phase if each[phase])
    return counted(len(plan.steps), "step") + (f": {parts}" if parts else "")


def hazard_counts(plan: Plan) -> str:
    """`2 lock, 1 scan`, or `none`."""
    each = Counter(hazard for step in plan.steps for hazard in step.hazards)
    return ", ".join(f"{each[h]} {h}" for h in Hazard if each[h]) or "none"


def lock_line(plan: Plan, step: Step) -> str:
    """The strongest lock: who feels it, and for how long at most."""
    lock = step.strongest
    if lock is None:
        return "none on existing tables"
    others = [found for found in step.locks if found != lock]
    line = f"{lock.mode} on {one_line(lock.table)}: {_effect(plan, step, lock)}"
    if others:
        also = ", ".join(f"{other.mode} on {one_line(other.table)}" for other in others)
        line += f"; also {also}"
    return line


def is_new(plan: Plan, lock: Lock) -> bool:
    """Whether the plan itself creates the table, so that nobody waits for it."""
    return any(str(ref) == lock.table for ref in plan.created)


def no_undo(step: Step) -> str:
    """Why a step has no undo."""
    return one_line(step.no_undo_because or "there is nothing to undo")


def stays(plan: Plan) -> list[int]:
    """Numbers of the steps before purge that no undo brings back."""
    return [
        number
        for number, step in enumerate(plan.steps, 1)
        if step.phase is not Phase.PURGE
        and step.undo is None
        and NEVER_BACK & set(step.hazards)
    ]


def return_words(plan: Plan) -> str:
    """What can be undone before the point of no return."""
    kept = stays(plan)
    if not kept:
        return "everything above can be undone"
    numbers = ", ".join(str(number) for number in kept)
    return f"everything above can be undone, except step {numbers}"


def _effect(plan: Plan, step: Step, lock: Lock) -> str:
    if is_new(plan, lock):
        return "a new table, nobody waits"
    blocks = lock.mode.blocks
    if blocks == "nothing":
        return "reads and writes go on"
    if not step.statement_timeout_ms:
        return f"blocks {blocks}, with no limit of time"
    return f"blocks {blocks}, ≤{step.statement_timeout_ms} ms"
