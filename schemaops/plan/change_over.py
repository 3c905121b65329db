"""The change-over: in one short transaction a second column takes the name.

Everything it needs was made before, so nothing is read or built under the locks:
keys are added USING INDEX, foreign keys and checks are renamed, and the trigger
turns round, so that the old column follows until purge.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    Constraint,
)
from schemaops.catalog.model import Ref
from schemaops.plan.change_gate import gate
from schemaops.plan.context import Context
from schemaops.plan.exchange import both_forms, exchange, exchange_back, pair_of, turned
from schemaops.plan.hanging import Pair, hanging, proven_after
from schemaops.plan.hanging_exchange import (
    put_back,
    put_in_place,
    taken_off,
    taken_off_again,
    undo_kept_quick,
)
from schemaops.plan.kept import granted_on
from schemaops.plan.model import Hazard, Lock, Phase, Step
from schemaops.plan.rebuild import around
from schemaops.plan.relabelled import enums_of, labels_change
from schemaops.plan.rewrites.not_null import undo_proof
from schemaops.plan.steps import AE, ddl, lock
from schemaops.plan.sync import drop_sync
from schemaops.plan.twins import retired_name
from schemaops.plan.type_exchange import exchange_types, exchange_types_back


def change_over(group: tuple[Ref, ...], ctx: Context) -> Step:
    """The one transaction, and its undo."""
    pairs = hanging(group, ctx)
    enums = enums_of(group, ctx)
    on_top = around(ctx, [*group, *enums], [(ref, ref) for ref in enums])
    do: list[str] = [*on_top.before]
    undo: list[str] = [*on_top.undo_before]
    do += taken_off(pairs, ctx)
    undo += taken_off_again(pairs)
    do += exchange_types(enums, ctx)
    undo += exchange_types_back(enums, ctx)
    for ref in group:
        do += exchange(ref, ctx)
        undo += exchange_back(ref, ctx)
    do += put_in_place(pairs, group, ctx)
    undo += put_back(pairs, ctx)
    do += granted_on(group, ctx)
    tables = _tables(group, pairs)
    return ddl(
        Phase.CONTRACT,
        [*do, *on_top.after],
        f"{', '.join(str(ref) for ref in group)}: the second column takes the name"
        + "".join(f"; {labels_change(ref, ctx)}" for ref in enums),
        undo=[*undo, *on_top.undo_after],
        locks=[*tables, *on_top.locks],
        hazards=[Hazard.DATA_DEPENDENT, *([Hazard.SCAN] if on_top.scans else [])],
        scans=on_top.scans,
        objects=[*group, *(ref.table for ref in group), *enums, *on_top.refs],
        gate=gate(group, ctx),
    )


def tidy(group: tuple[Ref, ...], ctx: Context) -> Iterator[Step]:
    """After the change-over: what keeps its undo quick; then the purge."""
    yield from undo_kept_quick(hanging(group, ctx), ctx)
    yield from proven_after(group, ctx)
    for ref in group:
        before, after = both_forms(ref, ctx)
        retired = dataclasses.replace(after, name=retired_name(after.name))
        if before.not_null:
            yield from undo_proof(before, retired, Phase.CONTRACT)
        pair = turned(pair_of(before, after, ctx), before, after, ctx)
        yield ddl(
            Phase.PURGE,
            [*drop_sync(pair), *kind_of(retired).drop(retired)],
            f"the old form of {ref} is destroyed",
            no_undo_because="its values are gone",
            locks=[lock(AE, after.schema, after.table)],
            hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
            objects=[ref, ref.table],
        )


def _tables(group: tuple[Ref, ...], pairs: list[Pair]) -> tuple[Lock, ...]:
    found = {ref.table.path for ref in group}
    for value, _ in pairs:
        found.add((value.schema, value.table))
        if isinstance(value, Constraint) and value.references is not None:
            found.add(value.references)
    return tuple(lock(AE, *path[:2]) for path in sorted(found))
