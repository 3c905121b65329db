"""Steps with what they cost, where the sizes of their tables are known."""

from __future__ import annotations

import dataclasses

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import Ref
from schemaops.plan import costs
from schemaops.plan.context import Context
from schemaops.plan.costs import Work
from schemaops.plan.model import Estimate, Hazard, Step
from schemaops.plan.small import size_of


def estimated(step: Step, ctx: Context) -> Step:
    """The step with its estimate, if it reads or writes every row of a known table."""
    found = _of(step, ctx)
    return step if found is None else dataclasses.replace(step, estimate=found)


def _of(step: Step, ctx: Context) -> Estimate | None:
    table = step.backfill.table if step.backfill else _table(step)
    size = size_of(ctx, table) if table else None
    if size is None or table is None:
        return None
    if step.backfill:
        return costs.move(size, _indexes(table, ctx))
    if Hazard.REWRITE in step.hazards:
        return costs.rewrite(size)
    if Hazard.SCAN not in step.hazards:
        return None
    built = next((r for r in step.objects if r.kind == "index"), None)
    if built is not None:
        passes = 1 if step.transactional else 2
        return costs.build(size, _columns(built, step, ctx), passes)
    return costs.scan(size, _work(step, ctx))


def _table(step: Step) -> tuple[str, str] | None:
    """The table that a step reads: the first that it names."""
    for ref in step.objects:
        if ref.kind in {"table", "matview"}:
            return ref.path[0], ref.path[1]
    return None


def _indexes(table: tuple[str, str], ctx: Context) -> int:
    """How many indexes a new version of a row has entries in."""
    held = ctx.old.children(Ref("table", table))
    return sum(
        isinstance(one, Index) or (isinstance(one, Constraint) and one.has_index)
        for one in held
    )


def _columns(ref: Ref, step: Step, ctx: Context) -> tuple[str, ...]:
    for change in step.origin:
        value = getattr(change, "new", None) or getattr(change, "after", None)
        if isinstance(value, Index | Constraint):
            return value.columns
    found = ctx.new.objects.get(ref) or ctx.old.objects.get(ref)
    return found.columns if isinstance(found, Index) else ("",)


def _work(step: Step, ctx: Context) -> Work:
    keyed = (ctx.new.objects.get(ref) for ref in step.objects)
    foreign = any(isinstance(one, Constraint) and one.type == "f" for one in keyed)
    return Work.LOOK_UP if foreign else Work.CHECK
