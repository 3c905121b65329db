"""Partitions of a table get other bounds.

contract   a check proves each new bound; then, in one transaction, all leave and come
           back. Foreign keys to the table are taken off meanwhile, and validated again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.table import (
    Table,
    attach_partition,
    detach_partition,
)
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Dropped
from schemaops.plan.constraint_steps import locks_of
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.partitions import (
    DEFAULT,
    above,
)
from schemaops.plan.proofs import (
    Proof,
    around_partition,
    attach_locks,
    beside,
    no_longer_proven,
    proven,
    unproven,
    within,
)
from schemaops.plan.put_back import (
    again,
    off_again,
    proven_again,
    scans_again,
    undo_proof,
)
from schemaops.plan.steps import AE, ddl


def rebound(table: Table, ctx: Context) -> Iterator[Step]:
    """All partitions of a table whose bounds change, at the first of them."""
    olds, news = _pairs(table, ctx)
    if table != news[0]:
        return
    parent = Ref("table", table.partition_of or ())
    _refuse_retyped(parent, ctx)
    keys = _referring(parent, ctx)
    off = [statement for key in keys for statement in kind_of(key).drop(key)]
    off_back = [statement for key in keys for statement in off_again(key, ctx)]
    on = [statement for key in keys for statement in again(key, ctx)]
    forth = [p for n in news for p in (*within(n), *_still_beside(n, olds, ctx))]
    back = [p for o in olds for p in (*within(o), *_still_beside(o, olds, ctx))]
    for key in keys:
        yield from undo_proof(key, Phase.CONTRACT, ctx)
    yield from proven(forth, table, ctx)
    reads = [h for n in news for h in unproven(n, forth, ctx)]
    if scans_again(keys, ctx):
        reads += [Hazard.SCAN, Hazard.DATA_DEPENDENT]
    locks = [k for new in news for k in attach_locks(new, AE, ctx, adopts=True)]
    locks += [k for key in keys for k in locks_of(key, AE)]
    kept = [proof for new in news for proof in within(new)]
    yield ddl(
        Phase.CONTRACT,
        [
            *off,
            *(detach_partition(old) for old in olds),
            *(attach_partition(new) for new in news),
            *(proof.drop for proof in forth if proof not in kept),
            *on,
        ],
        f"partitions of {parent} get other bounds",
        undo=[
            *off_back,
            *(detach_partition(new) for new in news),
            *(attach_partition(old) for old in olds),
            *(proof.drop for proof in back),
            *on,
        ],
        locks=dict.fromkeys(locks),
        hazards=dict.fromkeys(reads),
        objects=around_partition(table),
        scans=bool(reads),
    )
    yield from no_longer_proven(kept, back, table)
    yield from proven_again(keys, ctx)


def _pairs(table: Table, ctx: Context) -> tuple[list[Table], list[Table]]:
    """The partitions of one table that get other bounds, before and after."""
    olds, news = [], []
    for change in ctx.changes:
        if isinstance(change, Altered) and change.aspect == "bound":
            old, new = change.before, change.after
            if isinstance(old, Table) and isinstance(new, Table):
                parents = {old.partition_of, new.partition_of, table.partition_of}
                if len(parents) == 1:
                    olds.append(old)
                    news.append(new)
    return olds, news


def _still_beside(table: Table, moving: Sequence[Table], ctx: Context) -> list[Proof]:
    """The default partition's proofs, unless it gets another bound itself."""
    if any(one.bound == DEFAULT for one in moving):
        return []
    return beside(table, ctx.old)


def _referring(parent: Ref, ctx: Context) -> list[Constraint]:
    """Foreign keys to the table: none lets a partition with referenced rows go."""
    tables = {parent.path, *(t.ref.path for t in _line(parent, ctx))}
    gone = {c.ref for c in ctx.changes if isinstance(c, Dropped)}
    return [
        key
        for key in ctx.old.of(Constraint)
        if key.references in tables and key.ref not in gone
    ]


def _line(parent: Ref, ctx: Context) -> list[Table]:
    table = ctx.old.objects.get(parent)
    return list(above(table, ctx.old)) if isinstance(table, Table) else []


def _refuse_retyped(parent: Ref, ctx: Context) -> None:
    for change in ctx.changes:
        typed = isinstance(change, Altered) and change.aspect == "type"
        if typed and change.ref.kind == "column" and change.ref.table == parent:
            raise PlanRefused(
                f"column {change.ref}: the bounds of partitions are said in its type",
                hint="create the table anew under another name with the new type, and"
                " let the applications change over",
            )
