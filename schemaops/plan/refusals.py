"""Changes that PostgreSQL would carry out, but that nobody could take back.

Each is refused with what to do instead; a plan never loses values in silence.
"""

from __future__ import annotations

from typing import NoReturn

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.composite import Composite
from schemaops.catalog.kinds.extension import Extension
from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.kinds.rule import Rule
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.kinds.trigger import acts
from schemaops.catalog.model import Object, Ref
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.model import Step
from schemaops.plan.rebuild import REBUILT, standing_on

SET_ACCESS_METHOD = 15
"""Since this major there is `ALTER TABLE … SET ACCESS METHOD`."""


def refuse_if_unsafe(before: Object, after: Object, ctx: Context) -> None:
    """Raise PlanRefused for a change of attributes that has no safe way."""
    match before, after:
        case Column(), Column():
            _generated(before, after)
        case Table(), Table() if before.access_method != after.access_method:
            _access_method(after, ctx)
        case Extension(), Extension() if before.schema != after.schema:
            _fixed(before)
        case Composite(), Composite() if list(before.types.items()) != list(
            after.types.items()
        ):
            refuse_pinned(before, ctx)
            _retyped(before, after, ctx)
        case Sequence(), Sequence() if before.increment * after.increment < 0:
            raise PlanRefused(
                f"sequence {before.ref}: its counter lies outside of the new bounds",
                hint="create another sequence that counts the other way, and drop this",
            )


def refuse_rules(step: Step, ctx: Context) -> None:
    """Raise PlanRefused when a rule would turn a backfill into something else."""
    if step.backfill is None or step.backfill.insert:
        return
    for value in ctx.old.children(Ref("table", step.backfill.table)):
        if isinstance(value, Rule) and value.on_update and acts(value.enabled):
            raise PlanRefused(
                f"rule {value.ref} would act on the UPDATE that fills"
                f" {step.change or value.ref.table}",
                hint="disable the rule in a design before this one (ALTER TABLE …"
                " DISABLE RULE), or make it a trigger",
            )


def refuse_pinned(before: Object, ctx: Context) -> None:
    """Raise PlanRefused when what holds data uses a type or function."""
    pinned = pinned_by(before, ctx)
    if pinned:
        used = ", ".join(f"{ref.kind} {ref}" for ref in pinned[:3])
        raise PlanRefused(
            f"{before.KIND} {before.ref} cannot be changed while {used} uses it",
            hint="create it anew under another name, let the users change over to it,"
            " and drop the old one in a later design",
        )


def pinned_by(before: Object, ctx: Context) -> list[Ref]:
    """What uses an object, and can neither be put up again nor goes with it.

    A column or table that is dropped stays until purge, and goes on using it.
    """
    if before.KIND in {"view", "matview"}:
        return []
    return [
        ref
        for ref in _users(before.ref, ctx)
        if ref not in ctx.dropped or ref.kind in {"column", "table"}
    ]


def _users(ref: Ref, ctx: Context) -> list[Ref]:
    """What depends on an object and is not put up again around a change of it.

    Directly, or by way of something that is: nothing can be taken down under them.
    """
    around = standing_on(ctx.old, [ref])
    homes = {Ref("table", one.path[:2]) for one in (ref, *around)}
    found = {r for one in (ref, *around) for r in ctx.old.dependents.get(one, ())}
    return sorted(r for r in found - around - homes if r.kind not in REBUILT)


def _retyped(before: Composite, after: Composite, ctx: Context) -> None:
    """The server changes no type of an attribute that a parsed query reads."""
    new = after.types
    if all(new.get(name, type_) == type_ for name, type_ in before.types.items()):
        return
    for ref in sorted(ctx.old.dependents.get(before.ref, ())):
        value = ctx.old.objects.get(ref)
        parsed = isinstance(value, Routine) and "BEGIN ATOMIC" in value.definition
        if parsed or ref.kind in {"view", "matview"}:
            raise PlanRefused(
                f"composite {before.ref}: {ref.kind} {ref} reads an attribute that"
                " gets another type",
                hint="add an attribute under another name, let the users change over"
                " to it, and drop the old one in a later design",
            )


def _fixed(extension: Extension) -> None:
    if not extension.relocatable:
        raise PlanRefused(
            f"extension {extension.ref} cannot be moved to another schema: its package"
            " says so",
            hint=f"leave it in schema {extension.schema}, or drop it in one design and"
            " create it in the other schema in the next",
        )


def _access_method(after: Table, ctx: Context) -> None:
    if ctx.major < SET_ACCESS_METHOD:
        raise PlanRefused(
            f"table {after.ref}: PostgreSQL {ctx.major} cannot change the access method"
            f" of a table, only {SET_ACCESS_METHOD} and later can",
            hint="create the table with its new access method under another name, move"
            " the rows while the applications change over, and drop this one in a later"
            " design; or change it when the server is newer",
        )


def _generated(before: Column, after: Column) -> None:
    if before.generated != after.generated:
        refuse_generated(after)


def refuse_generated(column: Column) -> NoReturn:
    """Raise PlanRefused: the server has no way there, or none back."""
    raise PlanRefused(
        f"column {column.ref}: how it is generated cannot be changed and taken back",
        hint="add a column under another name with the new form, let the"
        " applications change over, and drop this one in a later design",
    )
