"""What has its name or its form only from contract on.

Renamed types and members of moved extensions: the server prints every definition with
the new names, and a step of expand or backfill that says one would run while there is
no such name yet. What is dropped and created in contract: what was made on top of it
before would stand on its old form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.extension import Extension
from schemaops.catalog.model import OURS, Ref
from schemaops.diff.changes import Altered, LabelsRenamed, Renamed
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.direct import replaced
from schemaops.plan.model import Phase, Step
from schemaops.plan.relabelled import relabelled
from schemaops.sqltext import names_in


def refuse_early_forms(steps: Iterable[Step], ctx: Context) -> None:
    """Raise PlanRefused for a step before contract of what is to stand on a new form.

    What is dropped and created in contract has its old form until then; what was made
    on top of that would hold it, and the drop would fail.
    """
    steps = tuple(steps)
    anew = {
        change.ref
        for step in steps
        for change in step.origin
        if step.phase is Phase.CONTRACT and replaced([change])
    }
    fresh = {base: _new_users(base, ctx) for base in sorted(anew)}
    for step in steps:
        if step.phase not in {Phase.EXPAND, Phase.BACKFILL}:
            continue
        for change in step.origin:
            for base, users in fresh.items():
                if users and users & _whole(change.ref, ctx):
                    raise PlanRefused(
                        f"{change.ref.kind} {change.ref} is to be made or changed while"
                        f" {base.kind} {base} still has its old form",
                        hint=f"change the {base.kind} in one design, and use it in the"
                        " next; or give the new form another name",
                    )


def _new_users(base: Ref, ctx: Context) -> set[Ref]:
    """What uses an object and did not use it before."""
    before = ctx.old.dependents.get(base, ())
    return {*ctx.new.dependents.get(base, ())} - {*before}


def _whole(ref: Ref, ctx: Context) -> set[Ref]:
    return {ref, *(child.ref for child in ctx.new.children(ref))}


_TYPES = frozenset(["basetype", "composite", "domain", "enum", "range"])


def refuse_early_names(step: Step, ref: Ref, ctx: Context) -> None:
    """Raise PlanRefused for a step, of a change of `ref`, that names one too early."""
    if step.phase not in {Phase.EXPAND, Phase.BACKFILL}:
        return
    _refuse_old_type(step, ref, ctx)
    _refuse_early_labels(step, ref, ctx)
    later = list(_named_later(ctx))
    if not later:
        return
    said = names_in(step.sql + (f"\n{step.undo.sql}" if step.undo else ""))
    for base, schema in later:
        if base.path in said or (
            base.kind == "extension" and _members(schema, said, ctx)
        ):
            raise PlanRefused(
                f"{ref.kind} {ref} is to be made or changed while {base.kind} {base} still"
                " has its old name or schema",
                hint=f"rename or move the {base.kind} in one design, and make the other"
                " changes in the next",
            )


def _refuse_old_type(step: Step, ref: Ref, ctx: Context) -> None:
    """What is made before the new form of an enum has its name would be of the old one."""
    was, value = ctx.old.objects.get(ref), ctx.new.objects.get(ref)
    forms = [v.type for v in (was, value) if isinstance(v, Column)] if was else []
    for base in relabelled(ctx.changes):
        if ref == base or any(base.path in names_in(type_) for type_ in forms):
            continue  # a column that changes over says both types
        if base.path in names_in(step.sql):
            raise PlanRefused(
                f"{ref.kind} {ref} is to be made or changed while enum {base} still has"
                " its old labels",
                hint="change the labels in one design, and make the other changes in"
                " another",
            )


def _refuse_early_labels(step: Step, ref: Ref, ctx: Context) -> None:
    """What says a label by the name that it gets in contract."""
    text = step.sql + (f"\n{step.undo.sql}" if step.undo else "")
    for change in ctx.changes:
        if not isinstance(change, LabelsRenamed) or change.ref == ref:
            continue
        was, now = (
            set(getattr(v, "labels", ())) for v in (change.before, change.after)
        )
        if change.ref.path in names_in(text) and any(x in text for x in now - was):
            raise PlanRefused(
                f"{ref.kind} {ref} is to be made or changed while labels of enum"
                f" {change.ref} still have their old names",
                hint="rename the labels in one design, and make the other changes in the"
                " next",
            )


def _named_later(ctx: Context) -> Iterator[tuple[Ref, str]]:
    """What is renamed or moved in contract, with the schema that it is in then."""
    for change in ctx.changes:
        if isinstance(change, Renamed) and change.ref.kind in _TYPES:
            yield change.ref, change.ref.path[0]
        elif isinstance(change, Altered) and isinstance(change.after, Extension):
            yield change.ref, change.after.schema


def _members(schema: str, said: set[tuple[str, ...]], ctx: Context) -> bool:
    """Whether a name is said of that schema that is no object's of the designs."""
    names = {path[1] for path in said if path[0] == schema}
    for catalog in (ctx.old, ctx.new):
        names -= {
            name
            for ref in catalog.objects
            if ref.path[0] == schema
            for name in (ref.path[1:2] + ref.path[-1:])
        }
    return any(not name.startswith(OURS) for name in names)
