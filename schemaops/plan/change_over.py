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
    NOT_VALID,
    Constraint,
    add_constraint,
    drop_constraint,
)
from schemaops.catalog.kinds.index import Index, create_index, set_statistics
from schemaops.catalog.model import OURS, Ref
from schemaops.plan.change_gate import gate
from schemaops.plan.context import Context
from schemaops.plan.exchange import both_forms, exchange, exchange_back, pair_of, turned
from schemaops.plan.kept import granted_on
from schemaops.plan.keys import index_of, using_index
from schemaops.plan.model import Hazard, Lock, Phase, Step
from schemaops.plan.rebuild import around
from schemaops.plan.relabelled import enums_of, labels_change
from schemaops.plan.rewrites.not_null import undo_proof
from schemaops.plan.steps import AE, build_index, ddl, lock
from schemaops.plan.sync import drop_sync
from schemaops.plan.twins import CopiedKind, copied, on_copy, retired_name
from schemaops.plan.type_exchange import exchange_types, exchange_types_back
from schemaops.sqltext import derived_name, sql_text


def change_over(group: tuple[Ref, ...], ctx: Context) -> Step:
    """The one transaction, and its undo."""
    hanging = [p for p in copied(ctx, group) if _ours(p[1], group)]
    enums = enums_of(group, ctx)
    on_top = around(ctx, [*group, *enums], [(ref, ref) for ref in enums])
    do: list[str] = [*on_top.before]
    undo: list[str] = [*on_top.undo_before]
    keys_last = sorted(hanging, key=lambda pair: not _foreign(pair[0]))
    do += [s for value, _ in keys_last for s in _take_off(value, ctx)]
    undo += [s for value, _ in keys_last for s in _undo_off(value)]
    do += exchange_types(enums, ctx)
    undo += exchange_types_back(enums, ctx)
    for ref in group:
        do += exchange(ref, ctx)
        undo += exchange_back(ref, ctx)
    ordered = sorted(hanging, key=lambda pair: _foreign(pair[0]))
    do += [s for value, twin in ordered for s in _put_on(value, twin)]
    undo += [s for value, _ in ordered for s in _undo_on(value, ctx)]
    do += granted_on(group, ctx)
    tables = _tables(group, hanging)
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
    for value, _ in copied(ctx, group):
        old = ctx.retiring.objects.get(value.ref)
        if isinstance(old, Constraint) and old.type in {"p", "u"}:
            yield dataclasses.replace(
                build_index(
                    Phase.CONTRACT,
                    index_of(old, _undo_index(value)),
                    f"keeps the undo of {value.name} quick until purge",
                ),
                undo=None,
                no_undo_because="the undo of the change-over uses it",
            )
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


def _take_off(value: CopiedKind, ctx: Context) -> list[str]:
    if isinstance(value, Index):
        aside = derived_name(OURS + "old", value.name)
        return [
            sql_text("ALTER INDEX {}.{} RENAME TO {}", value.schema, value.name, aside)
        ]
    old = ctx.old.objects[value.ref]
    assert isinstance(old, Constraint)
    return [drop_constraint(old)]


def _put_on(value: CopiedKind, twin: CopiedKind) -> list[str]:
    copy = on_copy(twin)
    if isinstance(value, Index):
        return [
            sql_text(
                "ALTER INDEX {}.{} RENAME TO {}", value.schema, copy.name, value.name
            ),
            *_said(value),
        ]
    if value.type in {"p", "u"}:
        return [using_index(value, copy.name), *_said(value)]
    assert isinstance(copy, Constraint)
    rename = kind_of(copy).rename
    assert rename is not None
    return [*rename(copy, value.name), *_said(value)]


def _said(value: CopiedKind) -> list[str]:
    said = kind_of(value).said(value)
    if isinstance(value, Index):
        said += set_statistics((), value)
    return said


def _undo_off(value: CopiedKind) -> list[str]:
    if isinstance(value, Index):
        copy = derived_name(OURS + "new", value.name)
        return [
            sql_text("ALTER INDEX {}.{} RENAME TO {}", value.schema, value.name, copy)
        ]
    return [drop_constraint(value)]


def _undo_on(value: CopiedKind, ctx: Context) -> list[str]:
    old = ctx.old.objects[value.ref]
    if isinstance(value, Index) or not isinstance(old, Constraint):
        aside = derived_name(OURS + "old", value.name)
        return [
            sql_text("ALTER INDEX {}.{} RENAME TO {}", value.schema, aside, value.name)
        ]
    if old.type in {"p", "u"}:
        index = index_of(old, _undo_index(value))
        # there already, unless the run stopped right after the change-over
        build = create_index(index).replace("INDEX ", "INDEX IF NOT EXISTS ", 1)
        return [build, using_index(old, index.name), *_said(old)]
    return [add_constraint(old, NOT_VALID), *_said(old)]


def _undo_index(value: CopiedKind) -> str:
    return derived_name(OURS + "undo", value.name)


def _tables(
    group: tuple[Ref, ...], hanging: list[tuple[CopiedKind, CopiedKind]]
) -> tuple[Lock, ...]:
    found = {ref.table.path for ref in group}
    for value, _ in hanging:
        found.add((value.schema, value.table))
        if isinstance(value, Constraint) and value.references is not None:
            found.add(value.references)
    return tuple(lock(AE, *path[:2]) for path in sorted(found))


def _ours(twin: CopiedKind, group: tuple[Ref, ...]) -> bool:
    tables = {ref.table.path for ref in group}
    references = twin.references if isinstance(twin, Constraint) else None
    return (twin.schema, twin.table) in tables or references in tables


def _foreign(value: CopiedKind) -> bool:
    return isinstance(value, Constraint) and value.type == "f"
