"""What hangs on a column that gets a copy: it is made for the copy before they exchange.

Indexes and keys are built CONCURRENTLY, on a partitioned table part by part; checks and
foreign keys come NOT VALID and are validated. A foreign key that points to a
partitioned table whose key is made anew comes in the change-over itself, since only
there has that table the key; it is validated afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index, create_index, drop_index, parts_of
from schemaops.catalog.model import OURS, Ref
from schemaops.plan.constraint_steps import added_not_valid, partly, validated
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.index_partitioned import built_by_parts
from schemaops.plan.keys import index_of, leaves_of
from schemaops.plan.model import Hazard, LockMode, Phase, Step
from schemaops.plan.put_back import undo_proof
from schemaops.plan.rewrites.index_mark import marks_on_copies
from schemaops.plan.steps import build_index, ddl, lock
from schemaops.plan.twins import CopiedKind, copied, home_of, on_copy
from schemaops.sqltext import derived_name

Pair = tuple[CopiedKind, CopiedKind]
"""(as it will be, the same on the copies)."""

ANEW = (
    "add a column of the new type under another name, let the applications change"
    " over, and drop this one in a later design"
)


def hanging(group: tuple[Ref, ...], ctx: Context) -> list[Pair]:
    """What changes over together with the columns of a group; what partitions have, too."""
    tables = {ref.table.path for ref in group}
    return [
        (value, twin)
        for value, twin in copied(ctx, group)
        if home_of((twin.schema, twin.table), ctx) in tables or _target(twin) in tables
    ]


def made(group: tuple[Ref, ...], ctx: Context) -> Iterator[Step]:
    """Indexes first: a foreign key needs the unique one that it points to."""
    pairs = hanging(group, ctx)
    for value, twin in pairs:
        if isinstance(twin, Index):
            yield from _index(value, twin, ctx)
        elif twin.type in {"p", "u"}:
            yield from _key(value, twin, ctx)
        elif twin.type == "x":
            raise PlanRefused(
                f"{value.ref}: an exclusion constraint on a column that changes its type",
                hint=ANEW,
            )
    yield from marks_on_copies(_with_parts(pairs, ctx), ctx)
    for value, twin in pairs:
        # both are of one kind; the checker is told so
        if isinstance(value, Constraint) and isinstance(twin, Constraint):
            yield from _proven(value, twin, group, ctx)


def proven_after(group: tuple[Ref, ...], ctx: Context) -> Iterator[Step]:
    """What could not be proven before the change-over."""
    for value, _ in hanging(group, ctx):
        if isinstance(value, Constraint) and comes_with_key(value, group, ctx):
            yield validated(value, undo=None)


def comes_with_key(value: Constraint, group: tuple[Ref, ...], ctx: Context) -> bool:
    """Whether a foreign key can only be added where the other table's key is."""
    other = ctx.table(*value.references) if value.references else None
    return bool(other and other.partitioned) and any(
        ref.table.path == value.references and ref.name in value.referenced_columns
        for ref in group
    )


def parts_to_name(value: Constraint, ctx: Context) -> list[Constraint]:
    """A foreign key's copies: one, or one on each leaf where no other can be."""
    return leaves_of(value, ctx) if partly(value, ctx) else [value]


def _index(value: CopiedKind, twin: Index, ctx: Context) -> Iterator[Step]:
    copy, reason = on_copy(twin), f"{value.name} for the second column"
    assert isinstance(copy, Index)
    if copy.partitioned and not copy.parts:
        yield _on_all(copy, reason)
    elif copy.partitioned:
        yield from built_by_parts(Phase.CONTRACT, copy, reason, ctx)
    else:
        yield build_index(Phase.CONTRACT, copy, reason)


def _on_all(index: Index, reason: str) -> Step:
    """On all partitions at once, which only the server knows."""
    return ddl(
        Phase.CONTRACT,
        [create_index(index)],
        reason,
        undo=[drop_index(index)],
        locks=[lock(LockMode.SHARE, index.schema, index.table)],
        hazards=[Hazard.SCAN, Hazard.BLOCKING_BUILD],
        objects=[index.ref, Ref("table", (index.schema, index.table))],
        scans=True,
    )


def _key(value: CopiedKind, twin: Constraint, ctx: Context) -> Iterator[Step]:
    for one in leaves_of(twin, ctx):
        yield build_index(
            Phase.CONTRACT,
            index_of(one, derived_name(OURS + "new", one.name)),
            f"the index of {value.name} for the second column",
        )


def _proven(
    value: Constraint, twin: Constraint, group: tuple[Ref, ...], ctx: Context
) -> Iterator[Step]:
    if value.type not in {"c", "f"}:
        return
    old = ctx.old.objects[value.ref]
    assert isinstance(old, Constraint)
    late = comes_with_key(value, group, ctx)
    if late and partly(value, ctx):
        raise PlanRefused(
            f"{value.ref} of a partitioned table points to a partitioned one whose key"
            " changes its type",
            hint=f"{ANEW}; since PostgreSQL 18 it can be done",
        )
    if late:
        yield from undo_proof(old, Phase.CONTRACT, ctx)
        return
    if partly(old, ctx):
        yield from undo_proof(old, Phase.CONTRACT, ctx)
    for one in parts_to_name(twin, ctx):
        copy = on_copy(one)
        assert isinstance(copy, Constraint)
        yield added_not_valid(copy)
        yield validated(copy, undo=None if partly(value, ctx) else old)


def _with_parts(pairs: Iterable[Pair], ctx: Context) -> Iterator[Pair]:
    """The pairs, and beside those of a partitioned table those of its leaves."""
    for value, twin in pairs:
        yield value, twin
        if isinstance(value, Constraint) and isinstance(twin, Constraint):
            if value.has_index:
                yield from zip(leaves_of(value, ctx), leaves_of(twin, ctx), strict=True)
        elif isinstance(value, Index) and isinstance(twin, Index):
            yield from zip(parts_of(value), parts_of(twin), strict=True)


def _target(twin: CopiedKind) -> tuple[str, str] | None:
    return twin.references if isinstance(twin, Constraint) else None
