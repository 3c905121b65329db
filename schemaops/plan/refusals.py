"""Changes that PostgreSQL would carry out, but that nobody could take back.

Each is refused with what to do instead; a plan never loses values in silence.
"""

from __future__ import annotations

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.composite import Composite
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Object, Ref
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.rebuild import REBUILT


def refuse_if_unsafe(before: Object, after: Object, ctx: Context) -> None:
    """Raise PlanRefused for a change of attributes that has no safe way."""
    match before, after:
        case Column(), Column():
            _generated(before, after)
        case Composite(), Composite() if before.attributes != after.attributes:
            refuse_pinned(before, ctx)
        case Sequence(), Sequence() if before.increment * after.increment < 0:
            raise PlanRefused(
                f"sequence {before.ref}: its counter lies outside of the new bounds",
                hint="create another sequence that counts the other way, and drop this",
            )


def refuse_pinned(before: Object, ctx: Context) -> None:
    """Raise PlanRefused when what holds data uses a type or function."""
    if before.KIND in {"view", "matview"}:
        return
    pinned = [ref for ref in _users(before.ref, ctx) if ref not in ctx.dropped]
    if pinned:
        used = ", ".join(f"{ref.kind} {ref}" for ref in pinned[:3])
        raise PlanRefused(
            f"{before.KIND} {before.ref} cannot be changed while {used} uses it",
            hint="create it anew under another name, let the users change over to it,"
            " and drop the old one in a later design",
        )


def _users(ref: Ref, ctx: Context) -> list[Ref]:
    """What depends on an object and is not put up again around a change of it."""
    found = ctx.old.dependents.get(ref, ())
    home = Ref("table", ref.path[:2])
    return [r for r in found if r.kind not in REBUILT and r != home]


def _generated(before: Column, after: Column) -> None:
    same = before.generated == after.generated and (
        not before.generated or before.default == after.default
    )
    if not same:
        raise PlanRefused(
            f"column {after.ref}: how it is generated cannot be changed and taken back",
            hint="add a column under another name with the new form, let the"
            " applications change over, and drop this one in a later design",
        )
