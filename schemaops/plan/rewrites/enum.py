"""Take labels out of an enum, or put them in another order, by a second type.

expand     a type with the new labels, under a name of ours; each column that holds
           the enum gets a second one of that type, kept in sync (change_type)
backfill   the rows that were there
contract   the types exchange their names, in the transaction in which the columns do
purge      the old type goes, after the columns

Nothing that has values of the type can be asked to take the other one, so what cannot
be copied, such as a domain of it, is refused. Where no table holds the enum, it is
dropped and created with what stands on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from schemaops.catalog.build import create_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.enum import Enum, added_labels, rename_label
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Altered, Change, LabelsRenamed, Renamed
from schemaops.plan.context import (
    LABELS_RENAMED,
    RELABELLED,
    Context,
    PlanRefused,
    event_of,
    rewrite,
)
from schemaops.plan.direct import made_anew
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.rebuild import REBUILT, around, standing_on
from schemaops.plan.relabelled import enum_of, enums_of, labels_change, relabelled
from schemaops.plan.steps import ddl
from schemaops.plan.twins import replaced_columns, retired_name, twin_name
from schemaops.plan.type_exchange import exchange_types, exchange_types_back, named


@rewrite("enum", RELABELLED)
def relabel(change: Change, ctx: Context) -> Iterator[Step]:
    """A second type, or the same one made anew where no row holds it."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Enum)
    assert isinstance(after, Enum)
    ref = change.ref
    _refuse(ref, ctx)
    if not any(
        enum_of(column, {ref: (before, after)}) for column in ctx.old.of(Column)
    ):
        yield made_anew([change], before, after, ctx)
        return
    twin = named(after, twin_name)
    yield ddl(
        Phase.EXPAND,
        create_statements(twin, ctx.new)[:1],
        f"{ref} with its new labels, under another name until contract",
        undo=kind_of(twin).drop(twin),
        objects=[ref],
    )
    columns = replaced_columns(ctx.changes, ctx.old, ctx.new)
    if ref not in enums_of(columns, ctx):
        yield _exchanged(ref, ctx)
    retired = named(before, retired_name)
    yield ddl(
        Phase.PURGE,
        kind_of(retired).drop(retired),
        f"the old form of {ref} is destroyed",
        no_undo_because="no column has its labels any more",
        hazards=[Hazard.IRREVERSIBLE],
        objects=[ref],
    )


@rewrite("enum", LABELS_RENAMED)
def rename_labels(change: Change, ctx: Context) -> Iterator[Step]:
    """RENAME VALUE: only one of the names is there at a time."""
    assert isinstance(change, LabelsRenamed)
    before, after = change.before, change.after
    assert isinstance(before, Enum)
    assert isinstance(after, Enum)
    pairs = [p for p in zip(before.labels, after.labels, strict=True) if p[0] != p[1]]
    _refuse_other_labels(after, [now for _, now in pairs], ctx)
    said = ", ".join(f"'{was}' is called '{now}'" for was, now in pairs)
    enums = {c.ref: c.was for c in ctx.changes if isinstance(c, Renamed)}
    enum = enums.get(change.ref, change.ref)  # its own name changes after this
    yield ddl(
        Phase.CONTRACT,
        [rename_label(enum, was, now) for was, now in pairs],
        f"{change.ref}: {said} from here on; until then both applications must use the"
        " old name",
        undo=[rename_label(enum, now, was) for was, now in reversed(pairs)],
        hazards=[Hazard.BREAKS_NEW],
        objects=[change.ref],
    )


def _refuse_other_labels(after: Enum, renamed: list[str], ctx: Context) -> None:
    """Raise PlanRefused where other labels change in a way that needs the new names."""
    for change in ctx.changes:
        if change.ref != after.ref or event_of(change) not in {"labels", RELABELLED}:
            continue
        assert isinstance(change, Altered)
        added = added_labels(after, cast(Enum, change.after))
        if added is None or any(before in renamed for _, before in added):
            raise PlanRefused(
                f"enum {after.ref}: labels get other names, and others go, move or come"
                " before those",
                hint="rename labels in one design, and make the other change in the next",
            )


def _exchanged(ref: Ref, ctx: Context) -> Step:
    """Only columns that are retired hold the old form: no copy takes a name."""
    on_top = around(ctx, [ref], [(ref, ref)])
    return ddl(
        Phase.CONTRACT,
        [*on_top.before, *exchange_types([ref], ctx), *on_top.after],
        labels_change(ref, ctx),
        undo=[
            *on_top.undo_before,
            *exchange_types_back([ref], ctx),
            *on_top.undo_after,
        ],
        locks=on_top.locks,
        hazards=[Hazard.SCAN] if on_top.scans else [],
        objects=[ref, *on_top.refs],
        scans=on_top.scans,
    )


def _refuse(ref: Ref, ctx: Context) -> None:
    """Raise PlanRefused for what holds the enum and has no copy."""
    if any(isinstance(c, Renamed) and c.ref == ref for c in ctx.changes):
        raise PlanRefused(
            f"enum {ref} has a new name, and labels go or move",
            hint="rename it in one design, and change its labels in the next",
        )
    for user in _users(ref, ctx):
        raise PlanRefused(
            f"enum {ref}: labels cannot go or move while {user.kind} {user} uses it",
            hint="create an enum with the new labels under another name, let the users"
            " change over to it, and drop the old one in a later design",
        )


def _users(ref: Ref, ctx: Context) -> Iterator[Ref]:
    """What neither changes over with the columns nor is put up again."""
    columns = set(replaced_columns(ctx.changes, ctx.old, ctx.new))
    around_it = standing_on(ctx.old, [ref])
    for one in sorted(around_it):
        for user in ctx.old.dependents.get(one, ()):
            if user not in around_it and user.kind not in REBUILT:
                yield user
    for user in ctx.old.dependents.get(ref, ()):
        if user.kind not in REBUILT and not _copied(user, columns, ctx):
            yield user
    for table in ctx.old.of(Table):
        retiring = ctx.retiring.objects.get(table.ref)
        if (
            isinstance(retiring, Table)
            and retiring.partition_key != table.partition_key
        ):
            yield table.ref


def _copied(user: Ref, columns: set[Ref], ctx: Context) -> bool:
    """Whether an object changes over with the columns, or goes with its table."""
    value = ctx.old.objects[user]
    home = Ref("table", (user.path[0], getattr(value, "table", "")))
    if user in ctx.dropped or home in ctx.dropped:
        return True
    if isinstance(value, Column):
        held = enum_of(value, relabelled(ctx.changes)) is not None
        return held and (user in columns or value.inherited)
    return isinstance(value, Constraint | Index) and home in {c.table for c in columns}
