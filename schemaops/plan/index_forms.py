"""A new form of a partitioned table's index, built beside the old one; and its end.

The new one is built by parts under names of ours. Then both exchange their names, with
those of their parts, and the old one goes. No statement drops such an index
concurrently, but none of it is read: the lock is over in a moment. Undone, the old one
is built by parts as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import (
    Index,
    attach_parts,
    create_index,
    drop_index,
    parts_of,
    set_statistics,
    under_other_names,
    with_foreign_partition,
)
from schemaops.catalog.model import OURS, Catalog, Ref
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.index_partitioned import (
    built_by_parts,
    built_when_undone,
    has_every_part,
    with_coming,
)
from schemaops.plan.model import Phase, Step
from schemaops.plan.steps import AE, ddl, lock
from schemaops.sqltext import derived_name, sql_text

Name = tuple[str, str]
Pair = tuple[Index, Index]
"""An index under the name that it has, and under the one that it gets."""


def fresh_and_aside(before: Index, after: Index) -> Pair:
    """The new form under its name until the exchange, the old one under its after it."""
    return _under(after, "new"), _under(before, "old")


def can_stand_beside(before: Index, after: Index, ctx: Context) -> bool:
    """Whether both forms can be there at once, and exchange the names of all parts.

    Raises PlanRefused where not even one after the other could be undone.
    """
    if before.table != after.table or not (before.parts and after.parts):
        return False
    tables = [{(part[0], part[2]) for part in one.parts} for one in (before, after)]
    if tables[0] != tables[1]:
        raise PlanRefused(
            f"index {after.ref} gets a new form while partitions of {after.table}"
            " come or go",
            hint="change the partitions in one design, the index in the next",
        )
    names = {part[:2] for part in after.parts} - {part[:2] for part in before.parts}
    if taken := sorted(names & _names(ctx.old)):
        raise PlanRefused(
            f"index {after.ref}: its part would be called {'.'.join(taken[0])}, and"
            " something else is",
            hint="drop or rename that in one design, change the index in the next",
        )
    return before.valid and has_every_part(after, ctx)


def ends_by_parts(index: Index, ctx: Context) -> Index | None:
    """The index as an undo of its end builds it part by part; None where it cannot."""
    whole = index.parts and index.valid and not with_foreign_partition(index, ctx.old)
    return with_coming(index, ctx) if whole else None


def replaced_by_parts(
    phase: Phase, before: Index, after: Index, ctx: Context
) -> Iterator[Step]:
    """The new form, then the exchange; the old form is left under a name of ours."""
    fresh, aside = fresh_and_aside(before, after)
    yield from built_by_parts(phase, fresh, f"index {after.name} has a new form", ctx)
    yield exchange_names(after, [*_pairs(before, aside)], [*_pairs(fresh, after)])


def gone_by_parts(index: Index, reason: str) -> Iterator[Step]:
    """DROP INDEX in contract; undone, it is built by parts."""
    whole = [*attach_parts(index), *set_statistics((), index)]
    if again := [*whole, *kind_of(index).said(index)]:
        yield ddl(
            Phase.CONTRACT,
            ["SELECT 1"],
            f"nothing to do; undone, it makes {index.name} whole and valid",
            undo=again,
            objects=[index.ref],
        )
    parts = parts_of(index)
    leaves = [part for part in parts if not part.partitioned]
    yield from built_when_undone(Phase.CONTRACT, leaves)
    frames = [index, *(part for part in parts if part.partitioned)]
    yield ddl(
        Phase.CONTRACT,
        [drop_index(index)],
        reason,
        undo=[create_index(one, only=True) for one in frames],
        locks=[lock(AE, index.schema, index.table)],
        objects=[index.ref, Ref("table", (index.schema, index.table))],
    )


def exchange_names(index: Index, old: Sequence[Pair], new: Sequence[Pair]) -> Step:
    """Give the new form the name, and the old form a name of ours."""
    return ddl(
        Phase.CONTRACT,
        [*_renamed(old), *_renamed(new)],
        f"exchange the forms of {index.name}: a rename, no lock on the table",
        undo=[*_renamed(_back(new)), *_renamed(_back(old))],
        objects=[index.ref],
    )


def _renamed(pairs: Iterable[Pair]) -> Iterator[str]:
    for one, other in pairs:
        yield sql_text(
            "ALTER INDEX {}.{} RENAME TO {}", one.schema, one.name, other.name
        )


def _back(pairs: Iterable[Pair]) -> Iterator[Pair]:
    for one, other in pairs:
        yield other, one


def _pairs(one: Index, other: Index) -> Iterator[Pair]:
    """The index and its parts, with those on the same tables under other names."""
    yield one, other
    named = {(part.schema, part.table): part for part in parts_of(other)}
    for part in parts_of(one):
        yield part, named[part.schema, part.table]


def _under(index: Index, word: str) -> Index:
    return under_other_names(index, lambda name: derived_name(OURS + word, name))


def _names(catalog: Catalog) -> set[Name]:
    """The names that relations have, those of parts too."""
    found = {ref.path[:2] for ref in catalog.objects if ref.kind in _NAMED_ALIKE}
    for index in catalog.of(Index):
        found |= {part[:2] for part in index.parts}
    for key in catalog.of(Constraint):
        found |= {(key.schema, key.name), *((s, name) for s, _, name in key.parts)}
    return {(schema, name) for schema, name in found}


_NAMED_ALIKE = frozenset(["table", "view", "matview", "sequence", "index", "composite"])
