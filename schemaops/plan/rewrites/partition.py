"""Partitions come, go and change their bounds while the table is in use.

new       made beside the table, then attached: CREATE TABLE … PARTITION OF would lock
          the whole table against everybody
attach    contract: what the table asks of a partition is made first, and a check
          proves its bound, so that ATTACH reads no row
detach    contract: CONCURRENTLY, unless a default partition forbids it; with a limit
          on its waits, since what names the partition queues behind the last of them
half done expand: what was interrupted is finished, before all else; contract: it is
          attached anew, if it is a partition in the design
bound     contract: the check of the new bound, then detach and attach, in one
          transaction for all partitions of a table

With a default partition a second check says that it holds nothing of the bound. An
undo gets its checks in the same way: steps with nothing to do forward bring them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.build import create_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column, alter_column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.table import (
    Table,
    attach_partition,
    create_apart,
    detach_partition,
)
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change, Created
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.partitions import (
    DEFAULT,
    comes_late,
    partitions,
)
from schemaops.plan.parts import counted, handed
from schemaops.plan.proofs import (
    around_partition,
    attach_locks,
    beside,
    no_longer_proven,
    proven,
    unproven,
    within,
)
from schemaops.plan.rebound import rebound
from schemaops.plan.rewrites.constraint import dropped
from schemaops.plan.rewrites.part import part_dropped, part_kept, part_made
from schemaops.plan.steps import AE, DETACH_WAIT_MS, SUE, block, ddl, quoted
from schemaops.sqltext import Fragment, compose, literal, raw, sql_text


@rewrite("table", "attached")
def create(change: Change, ctx: Context) -> Iterator[Step]:
    """A partition of a table that is there is made apart, then attached."""
    assert isinstance(change, Created)
    table = change.new
    assert isinstance(table, Table)
    targets = counted(table, ctx)
    if Ref("table", table.partition_of or ()) in ctx.created:
        yield from direct(change, ctx)
        if targets:
            yield _with_targets(targets, table)
        return
    made = create_apart(table, ctx.new)
    said = create_statements(table, ctx.new)[len(made) :]
    gone = kind_of(table).drop(table)
    reason = f"partition {table.ref} is new; made apart, it locks nobody out"
    if not comes_late(table, ctx):
        locks = attach_locks(table, SUE, ctx)[1:]
        statements = [*made, attach_partition(table), *said, *targets]
        yield ddl(
            Phase.EXPAND,
            statements,
            reason,
            undo=gone,
            locks=locks,
            objects=[table.ref],
        )
        return
    counters = _counters(table, ctx)
    counts = [alter_column(column, default) for column, default in counters]
    statements = [*made, *said, *counts]
    yield ddl(Phase.EXPAND, statements, reason, undo=gone, objects=[table.ref])
    for step in _attached(table, ctx):
        attaches = step.sql.startswith(attach_partition(table))
        yield _counting_until(step, counters) if attaches else step
    if targets:
        yield dataclasses.replace(_with_targets(targets, table), phase=Phase.CONTRACT)


IDENTITY_OF_PARTITIONS = 17
"""The major since which a partition counts as its table does, once it is attached."""


def _counters(table: Table, ctx: Context) -> list[tuple[Column, Fragment]]:
    """Identities that a partition has when it is attached, and a default until then."""
    if ctx.major < IDENTITY_OF_PARTITIONS or table.partition_of is None:
        return []
    parent = Ref("table", table.partition_of)
    found: list[tuple[Column, Fragment]] = []
    for column in ctx.new.children(parent):
        if isinstance(column, Column) and column.identity_sequence is not None:
            number = literal(sql_text("{}.{}", *column.identity_sequence))
            own = dataclasses.replace(column, schema=table.schema, table=table.name)
            found.append((own, compose("SET DEFAULT nextval({}::regclass)", number)))
    return found


def _counting_until(step: Step, counters: list[tuple[Column, Fragment]]) -> Step:
    """The step that attaches; a column has no default and an identity at once."""
    assert step.undo is not None
    no_default = [alter_column(column, raw("DROP DEFAULT")) for column, _ in counters]
    defaults = [alter_column(column, default) for column, default in counters]
    undo = dataclasses.replace(step.undo, sql=block([step.undo.sql, *defaults]))
    return dataclasses.replace(step, sql=block([*no_default, step.sql]), undo=undo)


def _with_targets(targets: list[str], table: Table) -> Step:
    return ddl(
        Phase.EXPAND,
        targets,
        f"indexes of {table.ref} are analyzed as those of the whole",
        no_undo_because="they go with the partition",
        objects=[table.ref],
    )


@rewrite("table", "partition_of")
@rewrite("table", "bound")
@rewrite("table", "detaching")
def alter(change: Change, ctx: Context) -> Iterator[Step]:
    """Another parent, none any more, one at last; or another bound."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Table)
    assert isinstance(after, Table)
    if before.partition_of == after.partition_of and not before.detaching:
        yield from rebound(after, ctx)
        return
    handing = handed(after.ref, ctx)
    if before.partition_of is not None:
        yield from _detached(before, ctx)
    for was, will in handing.kept:
        yield from part_kept(was, will)
    for part in handing.left:
        yield from part_dropped(part, ctx)
    for part in handing.missing:
        yield from part_made(part, ctx)
    if after.partition_of is not None:
        yield from _attached(after, ctx)


def loosed(table: Table, ctx: Context) -> Iterator[Step]:
    """A partition that is retired: detached, and it refers to no table any more."""
    yield from _detached(table, ctx)
    for part in handed(table.ref, ctx).left:
        if isinstance(part, Constraint) and part.type == "f":
            for step in dropped(part, Phase.CONTRACT, ctx):
                yield dataclasses.replace(
                    step, objects=(*around_partition(table), part.ref)
                )


def _finished(table: Table, ctx: Context) -> Step:
    """The second half of a detach: until then the server refuses all else.

    Neither application sees the partition in its table since the first half.
    """
    step = ddl(
        Phase.EXPAND,
        [detach_partition(table, " FINALIZE")],
        f"the detach of {table.ref}, which was interrupted, is finished",
        no_undo_because="no statement leaves a detach half done",
        locks=attach_locks(table, SUE, ctx),
        hazards=[Hazard.IRREVERSIBLE],
        objects=around_partition(table),
    )
    return dataclasses.replace(
        step, lock_timeout_ms=DETACH_WAIT_MS, statement_timeout_ms=2 * DETACH_WAIT_MS
    )


def _detached(table: Table, ctx: Context) -> Iterator[Step]:
    if table.detaching:
        yield _finished(table, ctx)
        return
    proofs = within(table)
    yield from proven(proofs, table, ctx, fulfilled=True)
    yield _detach(table, ctx)
    yield from no_longer_proven(proofs, [*proofs, *beside(table, ctx.old)], table)


def _detach(table: Table, ctx: Context) -> Step:
    parent = Ref("table", table.partition_of or ())
    siblings = partitions(parent, ctx.old)
    quick = all(one.bound != DEFAULT for one in siblings) and bool(within(table))
    referred = any(c.references == parent.path for c in ctx.old.of(Constraint))
    asked = [Hazard.SCAN, Hazard.DATA_DEPENDENT] if referred else []
    step = ddl(
        Phase.CONTRACT,
        [detach_partition(table, " CONCURRENTLY" if quick else "")],
        f"{table.ref} is no partition of {parent} any more",
        undo=[attach_partition(table), *(p.drop for p in beside(table, ctx.old))],
        locks=attach_locks(table, SUE if quick else AE, ctx),
        hazards=asked,
        objects=around_partition(table),
        scans=bool(asked),
    )
    if not quick:
        return step
    return dataclasses.replace(
        step,
        transactional=False,
        lock_timeout_ms=DETACH_WAIT_MS,
        statement_timeout_ms=0,
        done=_is_detached(table, parent),
    )


def _is_detached(table: Table, parent: Ref) -> str:
    return sql_text(
        "SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_inherits"
        " WHERE inhrelid = to_regclass({}) AND inhparent = to_regclass({}))",
        literal(quoted(table.schema, table.name)),
        literal(quoted(*parent.path)),
    )


def _attached(table: Table, ctx: Context) -> Iterator[Step]:
    proofs = [*within(table), *beside(table, ctx.old)]
    yield from proven(proofs, table, ctx)
    reads = unproven(table, proofs, ctx)
    yield ddl(
        Phase.CONTRACT,
        [attach_partition(table), *(proof.drop for proof in proofs)],
        f"{table.ref} becomes a partition of {Ref('table', table.partition_of or ())}",
        undo=[detach_partition(table)],
        locks=attach_locks(table, SUE, ctx, adopts=True),
        hazards=reads,
        objects=around_partition(table),
        scans=bool(reads),
    )
