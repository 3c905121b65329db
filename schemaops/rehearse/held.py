"""Which tables a plan exchanges with a partition of theirs, and with which.

Until the exchange the table takes only rows of that partition, so it is what made rows
and derived probes have to suit.
"""

from __future__ import annotations

from collections.abc import Mapping

from schemaops.catalog.model import Ref
from schemaops.plan.model import Plan


def held_in(plan: Plan) -> Mapping[Ref, Ref]:
    """Table → the partition that has its rows."""
    steps = (step for step in plan.steps if step.rewrite == "partitioned_table")
    pairs = (step.objects for step in steps if len(step.objects) == 2)
    return {
        table: holder for table, holder in pairs if table.kind == holder.kind == "table"
    }
