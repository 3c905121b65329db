"""What a partition has of its table's constraints and indexes, before ATTACH and after
DETACH: it is kept under the design's name, made, or dropped.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import Constraint, rename_constraint
from schemaops.catalog.kinds.index import set_statistics
from schemaops.diff.changes import Altered, Change
from schemaops.plan.constraint_steps import locks_of, validated
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.model import Phase, Step
from schemaops.plan.parts import Part
from schemaops.plan.rewrites.constraint import added, dropped
from schemaops.plan.steps import AE, build_index, ddl, lock, remove_index


def part_kept(was: Part, will: Part) -> Iterator[Step]:
    """The same object, whoever declares it: its name and comment may differ."""
    if was.tablespace != will.tablespace:
        raise PlanRefused(
            f"index {was.ref} of {was.table} moves to another tablespace while its table"
            " becomes a partition, or ceases to be one",
            hint="move it in a design of its own",
        )
    forth, back = _said(was, will), _said(will, was)
    if forth:
        on = [lock(AE, will.schema, will.table)] if isinstance(will, Constraint) else []
        yield ddl(
            Phase.CONTRACT,
            forth,
            f"{was.name} of {will.table} is {will.name} in the design",
            undo=back,
            locks=on,
            objects=[will.ref.table, will.ref],
        )
    if isinstance(was, Constraint) and not was.valid and will.valid:
        yield validated(was, undo=None)


def _said(was: Part, will: Part) -> list[str]:
    statements: list[str] = []
    rename = kind_of(was).rename
    if was.name != will.name and rename is not None:
        statements += rename(was, will.name)
    for aspect in ("comment", "options", "index_comment", "statistics"):
        alters = kind_of(will).alters(aspect)
        there = getattr(was, aspect, None), getattr(will, aspect, None)
        if alters is not None and there[0] != there[1]:
            statements += alters(dataclasses.replace(was, name=will.name), will)
    return statements


def part_made(part: Part, ctx: Context) -> Iterator[Step]:
    """Made online, as if it were the table's own."""
    if isinstance(part, Constraint):
        yield from added(part, ctx)
    elif not part.partitioned:
        yield build_index(
            Phase.CONTRACT, part, f"what the partitioned table asks of {part.table}"
        )
        said = [*kind_of(part).said(part), *set_statistics((), part)]
        if said:
            yield ddl(
                Phase.CONTRACT,
                said,
                f"what is said of {part.name}",
                no_undo_because="it goes with the index",
                objects=[part.ref],
            )


def part_dropped(part: Part, ctx: Context) -> Iterator[Step]:
    """What DETACH leaves behind, and the design does not have."""
    reason = f"{part.table} is on its own, and its design has no {part.name}"
    if isinstance(part, Constraint):
        yield from dropped(part, Phase.CONTRACT, ctx)
    elif not part.partitioned:
        yield remove_index(Phase.CONTRACT, part, reason)
    else:
        yield ddl(
            Phase.CONTRACT,
            kind_of(part).drop(part),
            reason,
            undo=kind_of(part).create(part, ctx.old),
            locks=[lock(AE, part.schema, part.table)],
            objects=[part.ref],
        )


@rewrite("constraint", "part_names")
def name(change: Change, _ctx: Context) -> Iterator[Step]:
    """Partitions give another name to what they have of a key."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Constraint)
    assert isinstance(after, Constraint)
    were = {part[:2]: part[2] for part in before.parts}
    for schema, table, called in after.parts:
        was = were.get((schema, table), called)
        if was == called:
            continue
        one = dataclasses.replace(after, schema=schema, table=table, name=was)
        two = dataclasses.replace(one, name=called)
        yield ddl(
            Phase.CONTRACT,
            [rename_constraint(one, called)],
            f"{one.name} of partition {table} has the new name {called}",
            undo=[rename_constraint(two, was)],
            locks=locks_of(dataclasses.replace(one, references=None), AE),
            objects=[after.ref],
        )
