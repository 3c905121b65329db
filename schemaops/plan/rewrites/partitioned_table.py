"""An ordinary table becomes partitioned while it is in use, and no row is copied.

expand     the indexes that the partitioned table asks for, built CONCURRENTLY; a unique
           one here only when an older key forbids all that it forbids: so ON CONFLICT of
           the new application finds it, and the old one is refused nothing
contract   a check proves that all rows lie within the bound of one partition: it
           refuses what the old application may write elsewhere. Then one transaction:
           the table is renamed to that partition, a partitioned table takes its name,
           and the partition is attached, unread. Keys get the partition key's columns,
           so the old application's ON CONFLICT finds them no more

What looks at the table goes over to the new one in the same transaction: views and
functions that name it by identity, triggers, policies, foreign keys, privileges. Undone,
the partition is detached, takes over what was written to others, and is the table again.

The other way, the one partition that has rows becomes the ordinary table in the same
manner: contract, since the key loses columns; what it was a part of is kept until purge.
Undone, rows that have no room in that partition go into others.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import Constraint, drop_constraint
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan.constraint_steps import (
    added_not_valid,
    locks_of,
    validated,
    validates,
)
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Hazard, Lock, Phase, Step
from schemaops.plan.partitioning.exchange import Exchange, exchange_of
from schemaops.plan.partitioning.parts import coming, is_key, leaving
from schemaops.plan.partitioning.refusals import refuse, refuse_direction
from schemaops.plan.partitioning.sql import to_ordinary, to_partitioned
from schemaops.plan.partitioning.steps import (
    built,
    elsewhere,
    gone,
    keys_of,
    proven,
    same_columns,
    within_bound,
)
from schemaops.plan.partitioning.values import publications
from schemaops.plan.preconditions import precondition
from schemaops.plan.proofs import Proof
from schemaops.plan.put_back import (
    again,
    off_again,
    proven_again,
    scans_again,
    undo_proof,
)
from schemaops.plan.rebuild import Around, around
from schemaops.plan.rewrites.constraint import dropped
from schemaops.plan.steps import AE, SUE, ddl, lock
from schemaops.sqltext import sql_text


@rewrite("table", "partition_key")
def partitioned(change: Change, ctx: Context) -> Iterator[Step]:
    """The table becomes one partition of its own successor, or that one the table."""
    assert isinstance(change, Altered)
    refuse_direction(change)
    x = exchange_of(change, ctx)
    refuse(x, ctx)
    keys = referring(x, ctx)
    for key in keys:
        yield from undo_proof(key, Phase.CONTRACT, ctx)
    yield from _there(x, keys, ctx) if change.old is None else _back(x, keys, ctx)
    yield from proven_again(keys, ctx)


def referring(x: Exchange, ctx: Context) -> list[Constraint]:
    """Foreign keys to the table that stay: they follow its identity, not its name."""
    return [
        key
        for key in ctx.old.of(Constraint)
        if key.references == x.plain.ref.path and key.ref in ctx.new.objects
    ]


def _there(x: Exchange, keys: list[Constraint], ctx: Context) -> Iterator[Step]:
    there = keys_of(x.plain, x.ordinary)
    for part in map(x.on_plain, x.handing.missing):
        yield from built(part, coming(part), there, ctx, part)
        if isinstance(part, Constraint) and not is_key(part):
            gate = precondition(part, ctx)
            yield dataclasses.replace(added_not_valid(part), gate=gate)
            yield validated(part, undo=None)
    for part in map(x.on_plain, x.handing.left):
        if isinstance(part, Constraint):
            yield from undo_proof(part, Phase.CONTRACT, ctx)
    proof = within_bound(x)
    yield from proven(proof, x)
    yield _partitioned(x, proof, keys, ctx)
    for part in x.handing.left:
        yield from gone(part, leaving(part))


def _back(x: Exchange, keys: list[Constraint], ctx: Context) -> Iterator[Step]:
    there = keys_of(x.root, x.parted)
    for part in x.handing.left:
        yield from built(part, leaving(part), there, ctx, x.on_plain(part))
    yield _ordinary(x, keys, ctx)
    for part in map(x.on_plain, x.handing.left):
        if isinstance(part, Constraint) and validates(part):
            yield validated(part, undo=None)
    for part in map(x.on_plain, x.handing.missing):
        yield from gone(part, coming(part))
        if isinstance(part, Constraint) and not is_key(part):
            yield from dropped(part, Phase.CONTRACT, ctx)
    root = dataclasses.replace(x.root, schema=ctx.retired_schema(x.root.schema))
    yield ddl(
        Phase.PURGE,
        kind_of(root).drop(root),
        f"what was the partitioned table {x.root.ref} is destroyed; its rows are in the"
        " table of its name",
        no_undo_because="the partitions are gone",
        locks=[lock(AE, *root.ref.path)],
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=[x.root.ref],
    )


def _partitioned(
    x: Exchange, proof: Proof | None, keys: list[Constraint], ctx: Context
) -> Step:
    there = to_partitioned(x)
    if proof is not None:
        there.append(dataclasses.replace(proof, on=x.holder).drop)
    step = _exchanged(
        x,
        there,
        [NO_LIMIT, *to_ordinary(x)],
        f"{x.plain.name} is partition {x.holder.name} of a partitioned table of its name;"
        " undone, what other partitions hold is copied back while all wait",
        keys,
        ctx,
        reads=x.hashed,
    )
    return dataclasses.replace(step, gate=same_columns(x))


def _ordinary(x: Exchange, keys: list[Constraint], ctx: Context) -> Step:
    retired = ctx.retired_schema(x.root.schema)
    aside = dataclasses.replace(x.root, schema=retired)
    step = _exchanged(
        x,
        to_ordinary(x, retired=retired),
        [NO_LIMIT, *to_partitioned(x, moving=True), *kind_of(aside).drop(aside)],
        f"partition {x.holder.name} is the table {x.plain.name}; undone, all its rows are"
        " read while all wait, and those outside of its bound go into other partitions",
        keys,
        ctx,
    )
    gate = elsewhere(x)
    hazards = (*step.hazards, *([Hazard.SCAN, Hazard.DATA_DEPENDENT] if gate else []))
    return dataclasses.replace(step, gate=gate, hazards=hazards)


def _exchanged(
    x: Exchange,
    there: list[str],
    back: list[str],
    reason: str,
    keys: list[Constraint],
    ctx: Context,
    *,
    reads: bool = False,
) -> Step:
    on_top = around(ctx, _roots(x), [(x.plain.ref, x.root.ref)])
    off = [drop_constraint(key) for key in keys]
    off_back = [statement for key in keys for statement in off_again(key, ctx)]
    on = [statement for key in keys for statement in again(key, ctx)]
    alone = sql_text("LOCK TABLE {}.{} IN ACCESS EXCLUSIVE MODE", *x.plain.ref.path)
    scans = reads or on_top.scans or scans_again(keys, ctx)
    return ddl(
        Phase.CONTRACT,
        [alone, *off, *on_top.before, *there, *on_top.after, *on],
        reason,
        undo=[alone, *off_back, *on_top.undo_before, *back, *on_top.undo_after, *on],
        locks=dict.fromkeys(_locks(x, keys, on_top)),
        hazards=[Hazard.SCAN] if scans else [],
        objects=[x.root.ref, x.holder.ref],
        scans=scans,
    )


NO_LIMIT = "SET LOCAL statement_timeout = 0"
"""An undo that has rows to move must not end before it has moved them."""


def _roots(x: Exchange) -> list[Ref]:
    """The table, and what of it others may name: columns, and keys to group by."""
    parts = (*x.ordinary.children(x.plain.ref), *x.parted.children(x.root.ref))
    named = [one.ref for one in parts if one.KIND in {"column", "constraint"}]
    return list(dict.fromkeys([x.plain.ref, *named]))


def _locks(x: Exchange, keys: list[Constraint], on_top: Around) -> Iterator[Lock]:
    yield lock(AE, *x.plain.ref.path)
    yield lock(AE, *x.holder.ref.path)  # the same, by its new name
    for key in keys:
        yield from locks_of(key, AE)
    for catalog in (x.ordinary, x.parted):
        for part in catalog.children(x.plain.ref):
            if isinstance(part, Constraint) and part.references is not None:
                yield lock(AE, *part.references)
        for one in publications(catalog, x.plain):
            yield from (lock(SUE, *listed[:2]) for listed in one.tables)
    yield from on_top.locks
