"""Proposal: two sides, what differs between them, and the plan that leads over.

The one place where sources, diff and plan meet: what the commands call.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from schemaops.catalog.model import EMPTY, Catalog, Ref
from schemaops.diff.changes import Change
from schemaops.diff.compare import compare
from schemaops.diff.renames import declared_renames, object_of
from schemaops.docs.describe import describe
from schemaops.plan.context import Context, Mapped
from schemaops.plan.model import Plan
from schemaops.plan.planner import make_plan
from schemaops.plan.twins import names_of_retiring, names_of_twins, replaced_columns
from schemaops.sources.hints import Hint
from schemaops.sources.renaming import renamed
from schemaops.sources.side import Side
from schemaops.sources.workshop import Workshop


@dataclass(frozen=True)
class Proposal:
    """Both sides and their changes. `old` is the first side after declared renames."""

    before: Side
    after: Side
    old: Catalog
    changes: tuple[Change, ...]
    renames: tuple[tuple[Ref, Ref], ...] = field(default=())


def propose(workshop: Workshop, before: Side, after: Side) -> Proposal:
    """Compare two sides. Raises DesignError for a hint that names nothing."""
    renames = declared_renames(after.hints, before.catalog, after.catalog)
    old = before.catalog
    if renames:
        new_names = {was: ref.name for ref, was in renames.items()}
        old = renamed(workshop, before.catalog, new_names)
    changes = compare(old, after.catalog, renames, before.catalog)
    return Proposal(before, after, old, changes, tuple(sorted(renames.items())))


def plan_of(workshop: Workshop, proposal: Proposal) -> Plan:
    """The plan of a proposal. Raises PlanRefused."""

    old, new = proposal.old, proposal.after.catalog
    columns = replaced_columns(proposal.changes, old, new)
    twinned, retiring = EMPTY, EMPTY
    if columns:
        twinned = renamed(workshop, new, names_of_twins(columns))
        retiring = renamed(workshop, old, names_of_retiring(columns))
    plan = make_plan(
        Context(
            old=old,
            new=new,
            changes=proposal.changes,
            mapped=mapped_values(proposal.after.hints, new),
            twinned=twinned,
            retiring=retiring,
        ),
        descriptions=tuple(describe(change) for change in proposal.changes),
    )
    return _from(plan, proposal.before.catalog)


def mapped_values(hints: tuple[Hint, ...], new: Catalog) -> dict[Ref, Mapped]:
    """How columns get their values, from `using`, `up`, `down` and `fill`."""
    found: dict[Ref, dict[str, str]] = {}
    for hint in hints:
        if hint.verb in {"using", "up", "down", "fill"}:
            verb = "up" if hint.verb == "using" else hint.verb
            found.setdefault(object_of(hint, new), {})[verb] = hint.value
    return {ref: Mapped(**values) for ref, values in found.items()}


def _from(plan: Plan, before: Catalog) -> Plan:
    """The plan starts from the catalog as it is, before any rename."""
    return dataclasses.replace(plan, from_fingerprint=before.fingerprint)
