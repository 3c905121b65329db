"""Small tables take the direct way: its lock is held for less than the budget.

Without sizes every table is large. A table that has grown since it was counted costs
nobody anything: statement_timeout ends the statement, and nothing was changed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index, create_index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.sizes import TableSize
from schemaops.plan import costs
from schemaops.plan.context import Context
from schemaops.plan.costs import Work
from schemaops.plan.model import Estimate, Gate, Hazard, LockMode, Phase, Step
from schemaops.plan.steps import MAX_STALL_MS, SHORT_MS, build_index, lock

SAFETY = 4
"""An estimate may be wrong by this factor before a budget is overrun."""


def scan_fits(
    ctx: Context, table: tuple[str, str], work: Work = Work.CHECK
) -> str | None:
    """Why reading a table under a blocking lock fits the budget; None if not known to."""
    size = size_of(ctx, table)
    return _fits(ctx, table, size, costs.scan(size, work)) if size else None


def build_fits(
    ctx: Context, table: tuple[str, str], columns: Sequence[str]
) -> str | None:
    """The same of building an index on columns."""
    size = size_of(ctx, table)
    return _fits(ctx, table, size, costs.build(size, columns)) if size else None


def exclusion_fits(constraint: Constraint, ctx: Context) -> str | None:
    """The same of adding an exclusion constraint; None for any other."""
    table = (constraint.schema, constraint.table)
    if constraint.type != "x" or not is_alone(table, ctx):
        return None
    return scan_fits(ctx, table, Work.EXCLUDE)


def rewrite_fits(ctx: Context, table: tuple[str, str]) -> str | None:
    """The same of writing the table and its indexes anew."""
    size = size_of(ctx, table)
    return _fits(ctx, table, size, costs.rewrite(size)) if size else None


def built(
    phase: Phase, index: Index, reason: str, ctx: Context, gate: Gate | None = None
) -> Step:
    """CREATE INDEX under a short lock on a small table, else CONCURRENTLY."""
    step = build_index(phase, index, reason, gate)
    fits = build_fits(ctx, (index.schema, index.table), index.columns)
    if fits is None:
        return step
    return dataclasses.replace(
        step,
        sql=create_index(index),
        locks=(lock(LockMode.SHARE, index.schema, index.table),),
        hazards=(Hazard.LOCK, Hazard.BLOCKING_BUILD, *step.hazards),
        transactional=True,
        lock_timeout_ms=MAX_STALL_MS,
        statement_timeout_ms=SHORT_MS,
        done=None,
        fits=fits,
    )


def is_alone(table: tuple[str, str], ctx: Context) -> bool:
    """Whether no other table's rows are read with its own: partitions, and heirs."""
    own = ctx.table(*table)
    partitioned = own is not None and own.partitioned
    heirs = any(table in heir.inherits for heir in ctx.new.of(Table))
    return not partitioned and not heirs


def size_of(ctx: Context, table: tuple[str, str]) -> TableSize | None:
    """The size of a table, under the name that it had when it was counted."""
    return ctx.sizes.of(*ctx.counted_as(*table)) if ctx.sizes else None


def _fits(
    ctx: Context, table: tuple[str, str], size: TableSize, cost: Estimate
) -> str | None:
    milliseconds = cost.seconds * 1000
    if milliseconds * SAFETY > ctx.budget.max_stall:
        return None
    took = "under 1 ms" if milliseconds < 1 else f"about {milliseconds:.0f} ms"
    return (
        f"{'.'.join(table)} is small: {size.rows:,} rows, {took} of the"
        f" {ctx.budget.max_stall} ms that others may wait"
    )
