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
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import Constraint, drop_constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import OURS, Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan import small
from schemaops.plan.constraint_exchange import undo_proof
from schemaops.plan.context import Context, rewrite
from schemaops.plan.keys import index_of, undo_indexes
from schemaops.plan.model import Gate, Hazard, Lock, Phase, Step
from schemaops.plan.partitioning import Exchange, exchange_of
from schemaops.plan.partitioning_parts import coming, is_key, leaving
from schemaops.plan.partitioning_refusals import refuse, refuse_direction
from schemaops.plan.partitioning_sql import to_ordinary, to_partitioned
from schemaops.plan.partitioning_values import publications
from schemaops.plan.preconditions import precondition, shown_by
from schemaops.plan.proofs import Proof
from schemaops.plan.rebuild import Around, around
from schemaops.plan.rewrites.constraint import (
    added_not_valid,
    again,
    locks_of,
    partly,
    validated,
    validates,
)
from schemaops.plan.steps import AE, SUE, ddl, lock, remove_index
from schemaops.sqltext import derived_name, raw, sql_text


@rewrite("table", "partition_key")
def partitioned(change: Change, ctx: Context) -> Iterator[Step]:
    """The table becomes one partition of its own successor."""
    assert isinstance(change, Altered)
    refuse_direction(change)
    x = exchange_of(change, ctx)
    refuse(x, ctx)
    keys = referring(x, ctx)
    for part in x.handing.missing:
        yield from _made(x.on_plain(part), x, ctx)
    for key in (*keys, *map(x.on_plain, x.handing.left)):
        if isinstance(key, Constraint):
            yield from undo_proof(key, Phase.CONTRACT)
    proof = _within(x)
    yield from _proven(proof, x, ctx)
    yield _exchanged(x, proof, keys, ctx)
    for part in x.handing.left:
        yield from _left(part, ctx)
    for key in keys:
        if validates(key) and not partly(key, ctx):
            yield validated(key, undo=None)


def referring(x: Exchange, ctx: Context) -> list[Constraint]:
    """Foreign keys to the table that stay: they follow its identity, not its name."""
    return [
        key
        for key in ctx.old.of(Constraint)
        if key.references == x.plain.ref.path and key.ref in ctx.new.objects
    ]


def _made(part: Constraint | Index, x: Exchange, ctx: Context) -> Iterator[Step]:
    """What the new table asks of its partition, before it is one."""
    if isinstance(part, Constraint) and not is_key(part):
        step = added_not_valid(part)
        yield dataclasses.replace(step, gate=precondition(part, ctx))
        yield validated(part, undo=None)
        return
    index = part
    if isinstance(part, Constraint):
        index = index_of(part, coming(part))
    assert isinstance(index, Index)
    restricts = index.unique and not _forbidden_already(part, x)
    gate = precondition(part, ctx) if isinstance(part, Constraint) else None
    step = small.built(
        Phase.CONTRACT if restricts else Phase.EXPAND,
        dataclasses.replace(index, name=coming(part), comment=None),
        f"the index that {part.name} of partition {x.holder.name} will be",
        ctx,
        gate if restricts else None,
    )
    fails = (Hazard.DATA_DEPENDENT,) if restricts else ()
    kept = tuple(h for h in step.hazards if h is not Hazard.DATA_DEPENDENT)
    yield dataclasses.replace(step, hazards=(*kept, *fails))


def _forbidden_already(part: Constraint | Index, x: Exchange) -> bool:
    """Whether a key of the table forbids all that a unique index would."""
    return any(
        one.valid and one.type in {"p", "u"} and {*one.columns} <= {*part.columns}
        for one in x.ordinary.children(x.plain.ref)
        if isinstance(one, Constraint)
    )


def _within(x: Exchange) -> Proof | None:
    """That all rows lie within the holder's bound; none for hash, or the only one."""
    if x.holder.bound_check is None:
        return None
    return Proof(
        x.plain,
        derived_name(OURS + "within", x.holder.name),
        x.holder.bound_check,
        f"these rows of {x.plain.ref} lie outside of the bound of {x.holder.ref}, which"
        " holds its rows: move or delete them, or widen the bound",
    )


def _proven(proof: Proof | None, x: Exchange, ctx: Context) -> Iterator[Step]:
    """The check for new rows, then for those that are there."""
    if proof is None:
        return
    table = x.plain.ref
    yield ddl(
        Phase.CONTRACT,
        [proof.add],
        f"from here on {table.name} takes only rows within the bound of {x.holder.name},"
        " which the old application may not know",
        undo=[proof.drop],
        locks=[lock(AE, *table.path)],
        hazards=[Hazard.DATA_DEPENDENT, Hazard.BREAKS_NEW],
        objects=[table],
        gate=_gate(proof, x),
    )
    yield ddl(
        Phase.CONTRACT,
        [proof.validate],
        f"prove it for the rows of {table.name} that were there before",
        no_undo_because="it goes with the step that added it",
        locks=[lock(SUE, *table.path)],
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[table],
        scans=True,
    )


def _gate(proof: Proof, x: Exchange) -> Gate:
    """The rows outside of the bound, by the key that the table has."""
    primary = (
        one.columns
        for one in x.ordinary.children(x.plain.ref)
        if isinstance(one, Constraint) and one.type == "p"
    )
    given = [c.name for c in x.columns if f"{c.name} IS NOT NULL" in proof.condition]
    return Gate(
        sql_text(
            "SELECT {} FROM {}.{} WHERE NOT ({}) LIMIT 6",
            shown_by(next(primary, ("ctid",)), given),
            *x.plain.ref.path,
            raw(proof.condition),
        ),
        proof.message,
    )


def _exchanged(
    x: Exchange, proof: Proof | None, keys: list[Constraint], ctx: Context
) -> Step:
    on_top = around(ctx, _roots(x), [(x.plain.ref, x.root.ref)])
    off = [drop_constraint(key) for key in keys]
    on = [statement for key in keys for statement in again(key, ctx)]
    alone = sql_text("LOCK TABLE {}.{} IN ACCESS EXCLUSIVE MODE", *x.plain.ref.path)
    there = to_partitioned(x)
    if proof is not None:
        held = dataclasses.replace(proof, on=x.holder)
        there.append(held.drop)
    reads = [Hazard.SCAN] if x.hashed or on_top.scans else []
    return ddl(
        Phase.CONTRACT,
        [alone, *off, *on_top.before, *there, *on_top.after, *on],
        f"{x.plain.name} is partition {x.holder.name} of a partitioned table of its name;"
        " undone, what other partitions hold is copied back while all wait",
        undo=[
            alone,
            NO_LIMIT,
            *off,
            *on_top.undo_before,
            *to_ordinary(x),
            *on_top.undo_after,
            *on,
        ],
        locks=dict.fromkeys(_locks(x, keys, on_top)),
        hazards=reads,
        objects=[x.root.ref, x.holder.ref],
        scans=bool(reads),
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


def _left(part: Constraint | Index, ctx: Context) -> Iterator[Step]:
    """What no table of the design has any more goes; undone, its index is built."""
    if isinstance(part, Index):
        aside = dataclasses.replace(part, name=leaving(part), comment=None)
        yield remove_index(
            Phase.CONTRACT, aside, f"the design has no index like {part.name}"
        )
    elif is_key(part):
        yield from undo_indexes(part, Phase.CONTRACT, ctx)
