"""Enums whose labels go or move, which PostgreSQL cannot do to a type.

A new type with the labels takes the enum's name when the columns of it change over.
Until then it has a name of ours, and the server prints every definition with that one
(Context.twinned), or with the one under which the old type is retired
(Context.retiring).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Set

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import RELABELLED, Context, event_of
from schemaops.plan.model import Step
from schemaops.sqltext import names_in

Both = tuple[Enum, Enum]


def relabelled(changes: Iterable[Change]) -> Mapping[Ref, Both]:
    """Enums that only a new type can change, as they were and as they will be."""
    return {
        change.ref: (change.before, change.after)
        for change in changes
        if event_of(change) == RELABELLED
        and isinstance(change, Altered)
        and isinstance(change.before, Enum)
        and isinstance(change.after, Enum)
    }


def with_columns(
    changes: tuple[Change, ...], old: Catalog, new: Catalog
) -> tuple[Change, ...]:
    """The changes, and one of the type of each column that holds such an enum.

    The type's name stays, so nothing else tells that the column needs a second one.
    """
    enums = relabelled(changes)
    said = {c.ref for c in changes if isinstance(c, Altered) and c.aspect == "type"}
    more = [
        Altered(column.ref, "type", column, after)
        for column in (old.of(Column) if enums else ())
        if column.ref not in said
        and enum_of(column, enums) is not None
        and (after := new.get(Column, *column.ref.path)) is not None
        and new.get(Table, column.schema, column.table) is not None
    ]
    return (*more, *changes)


def unsaid(change: Change) -> bool:
    """Whether a change is one of those that `with_columns` adds."""
    return (
        isinstance(change, Altered)
        and change.aspect == "type"
        and change.old == change.new
    )


def told(step: Step, ctx: Context) -> Step:
    """The step as one of the enums' change, in place of the changes that were added."""
    if not any(map(unsaid, step.origin)):
        return step
    origin: list[Change] = []
    for change in step.origin:
        enums = enums_of([change.ref], ctx) if unsaid(change) else ()
        origin += [c for c in ctx.changes if c.ref in enums] if enums else [change]
    return dataclasses.replace(step, origin=tuple(origin), rewrite="enum")


def enum_of(column: Column, enums: Mapping[Ref, Both]) -> Ref | None:
    """Which of the enums a column holds, as it is or in an array."""
    found = {Ref("enum", path) for path in names_in(column.type)}
    return next((ref for ref in enums if ref in found), None)


def enums_of(group: Iterable[Ref], ctx: Context) -> tuple[Ref, ...]:
    """The enums that change hands together with some columns."""
    enums = relabelled(ctx.changes)
    forms = (
        [c.objects[ref] for ref in group for c in (ctx.old, ctx.new)] if enums else []
    )
    found = {enum_of(form, enums) for form in forms if isinstance(form, Column)}
    return tuple(ref for ref in enums if ref in found)


def missing(
    before: Column, after: Column, ctx: Context, *, back: bool = False
) -> tuple[str, ...] | None:
    """Labels of the old form of a column that the new one has not; None: no such enum.

    back: the other way round.
    """
    enums = relabelled(ctx.changes)
    one, two = enum_of(before, enums), enum_of(after, enums)
    if one is None and two is None:
        return None
    if one is None or before.type != after.type:
        return ()
    has, takes = reversed(enums[one]) if back else enums[one]
    return tuple(label for label in has.labels if label not in takes.labels)


def labels_change(enum: Ref, ctx: Context) -> str:
    """Which application sees which labels, for the step that exchanges the types."""
    old, new = relabelled(ctx.changes)[enum]
    gone = [f"no {_quoted(x)}" for x in old.labels if x not in new.labels]
    come = [f"{_quoted(x)} too" for x in new.labels if x not in old.labels]
    has = ", ".join([*gone, *come]) or "its labels in the new order"
    return f"{enum} has {has} from here on, the old labels until then for both applications"


def labels_until(before: Column, after: Column, ctx: Context) -> str | None:
    """What both applications meet in a column of such an enum; None for another."""
    gone = missing(before, after, ctx)
    if gone is None or before.type != after.type:
        return None
    come = missing(before, after, ctx, back=True) or ()
    said = [
        f"the old labels of {before.type} for both applications until contract, and the"
        " new ones from then on"
    ]
    if gone:
        said.append(f"the new one may read {_listed(gone)} until then")
    if come:
        said.append(f"nobody can write {_listed(come)} before")
        mapped = ctx.mapped.get(after.ref)
        if mapped is None or mapped.down is None:
            said.append(
                "an undo stops at rows that hold that, until they are given an old"
                " label, unless `down:` says one"
                if before.not_null
                else "an undo makes NULL of that unless `down:` says a label"
            )
    return f"{after.ref} has {'; '.join(said)}"


def _listed(labels: Iterable[str]) -> str:
    return ", ".join(map(_quoted, labels))


def _quoted(label: str) -> str:
    return "'" + label.replace("'", "''") + "'"


def sharing(tables: Set[Ref], columns: Iterable[Ref], ctx: Context) -> Iterator[Ref]:
    """Tables of those columns that hold an enum which a column of some tables holds."""
    of = {ref: set(enums_of([ref], ctx)) for ref in columns}
    held = {enum for ref, enums in of.items() if ref.table in tables for enum in enums}
    yield from (ref.table for ref, enums in of.items() if enums & held)
