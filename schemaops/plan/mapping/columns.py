"""Find the columns that replace others: new ones are made of old ones that go.

What `up:` above a new column reads, and what is said of a dropped column above its
table, tie columns together. A group that is not said in full, or that no trigger can
keep in sync, is refused with what to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import (
    Change,
    Created,
    Dropped,
    MappedFrom,
    MappedTo,
)
from schemaops.plan.context import Mapped, PlanRefused
from schemaops.plan.mapping.group_refusals import refuse_group, words
from schemaops.plan.mapping.groups import End, Group
from schemaops.sqlparse.expressions import columns_in
from schemaops.sqltext import literal, readable, render

Said = Mapping[Ref, Mapped]
Back = Mapping[Ref, str]
"""By dropped column: what the old application sees, over the new columns."""


def groups_of(
    changes: tuple[Change, ...], said: Said, back: Back, old: Catalog, new: Catalog
) -> tuple[Group, ...]:
    """The groups, in order of their columns. Raises PlanRefused."""
    created, dropped = _columns(changes, old, new)
    ties = dict(_ties(created, dropped, said, back))
    idle = [ref for ref in back if ref in dropped and ref not in _tied(ties)]
    if idle:
        raise PlanRefused(
            f"column {idle[0]} is dropped, and no new column is made of it",
            hint="say above a new column `-- schemaops: up: EXPRESSION` over"
            f" {readable(idle[0].name)}, or remove the comment above the table",
        )
    found = []
    while ties:
        targets, sources = _component(next(iter(ties)), ties)
        ties = {ref: read for ref, read in ties.items() if ref not in targets}
        if sources:
            group = _group(
                sorted(targets, key=lambda ref: created[ref].position),
                sorted(sources, key=lambda ref: dropped[ref].position),
                (created, dropped, said, back),
                old,
            )
            refuse_group(group, changes, said, (old, new))
            found.append(group)
    return tuple(found)


def with_groups(
    changes: tuple[Change, ...], groups: tuple[Group, ...]
) -> tuple[Change, ...]:
    """The changes; those of the groups' columns say so."""
    ends = {end.column.ref for g in groups for end in (*g.sources, *g.targets)}

    def told(change: Change) -> Change:
        if change.ref not in ends:
            return change
        match change:
            case Created(ref, new):
                return MappedFrom(ref, new)
            case Dropped(ref, old):
                return MappedTo(ref, old)
            case _:
                return change

    return tuple(told(change) for change in changes)


def group_with(ref: Ref, groups: tuple[Group, ...]) -> Group:
    """The group that a column belongs to."""
    return next(group for group in groups if ref in group.refs)


def binding(groups: tuple[Group, ...], old: Catalog) -> Iterator[str]:
    """Notes on keys of columns that go: until contract they bind both applications."""
    for group in groups:
        names = {end.name for end in group.sources}
        keys = [
            child.ref.name
            for child in old.children(Ref("table", group.path))
            if (isinstance(child, Constraint) and child.type in {"p", "u", "x", "f"})
            or (isinstance(child, Index) and child.unique)
            if names & {*child.columns}
        ]
        if keys:
            yield (
                f"until contract, what the new application writes to"
                f" {words(end.column.ref for end in group.targets)} must suit"
                f" {', '.join(keys)}, too: {words(e.column.ref for e in group.sources)}"
                " is made of it"
            )


Columns = Mapping[Ref, Column]


def _columns(
    changes: tuple[Change, ...], old: Catalog, new: Catalog
) -> tuple[Columns, Columns]:
    """The new and the dropped columns of tables that stay."""
    created: dict[Ref, Column] = {}
    dropped: dict[Ref, Column] = {}
    for change in changes:
        stays = all(c.get(Table, *change.ref.path[:2]) for c in (old, new))
        match change:
            case Created(ref, Column() as column) if stays and not column.inherited:
                created[ref] = column
            case Dropped(ref, Column() as column) if stays and not column.inherited:
                dropped[ref] = column
    return created, dropped


def _ties(
    created: Columns, dropped: Columns, said: Said, back: Back
) -> Iterator[tuple[Ref, set[Ref]]]:
    """Each new column with the dropped ones that it is tied to, if there are any."""
    for ref in created:
        mapped = said.get(ref)
        reads = columns_in(mapped.up) if mapped is not None and mapped.up else ()
        tied = {one for one in _beside(ref, reads) if one in dropped}
        tied |= {
            one
            for one, way in back.items()
            if one in dropped and one.table == ref.table and ref.name in columns_in(way)
        }
        if tied:
            yield ref, tied


def _beside(ref: Ref, names: Iterable[str]) -> Iterator[Ref]:
    for name in names:
        yield Ref("column", (*ref.table.path, name))


def _tied(ties: Mapping[Ref, set[Ref]]) -> set[Ref]:
    return {ref for read in ties.values() for ref in read}


def _component(first: Ref, ties: Mapping[Ref, set[Ref]]) -> tuple[set[Ref], set[Ref]]:
    targets, sources = {first}, set(ties[first])
    while True:
        more = {ref for ref, read in ties.items() if read & sources}
        if more <= targets:
            return targets, sources
        targets |= more
        sources |= {one for ref in more for one in ties[ref]}


def _group(
    targets: list[Ref],
    sources: list[Ref],
    given: tuple[Columns, Columns, Said, Back],
    old: Catalog,
) -> Group:
    created, dropped, said, back = given
    schema, table = targets[0].path[:2]
    ends = []
    for ref in targets:
        mapped = said.get(ref)
        if mapped is None or mapped.up is None:
            raise PlanRefused(
                f"column {ref} replaces {words(sources)}, and how is not said",
                hint="put above it `-- schemaops: up: EXPRESSION` over"
                f" {words(sources)}",
            )
        ends.append(End(created[ref], mapped.up))
    ways = _ways_back(targets, sources, said, back)
    columns = [c for c in old.children(targets[0].table) if isinstance(c, Column)]
    columns.sort(key=lambda column: column.position)
    return Group(
        schema,
        table,
        tuple(End(dropped[ref], ways[ref]) for ref in sources),
        tuple(ends),
        tuple(column.name for column in columns),
    )


def _ways_back(targets: list[Ref], sources: list[Ref], said: Said, back: Back) -> Back:
    """What each dropped column is made of. Raises PlanRefused where it is not said."""
    found = {ref: back[ref] for ref in sources if ref in back}
    downs = [said[ref].down for ref in targets if said[ref].down]
    if len(sources) == 1 and len(downs) == 1 and not found:
        found = {sources[0]: downs[0] or ""}
    elif downs:
        raise PlanRefused(
            f"{words(targets)} replace {words(sources)}, and `down:` does not say"
            " which column is made of them",
            hint=_answer(sources[0], targets) + " in place of `down:`",
        )
    for ref in sources:
        if ref not in found:
            raise PlanRefused(
                f"column {ref} becomes {words(targets)}, and the way back is not said:"
                " the old application would not see what the new one writes",
                hint=_answer(ref, targets),
            )
    return found


def _answer(source: Ref, targets: list[Ref]) -> str:
    name = readable(source.name)
    parts = ", ".join(readable(ref.name) for ref in targets)
    example = parts if len(targets) == 1 else f"concat_ws({_SPACE}, {parts})"
    return (
        f"put above the table, for example, `-- schemaops: dropped {name}: {example}`;"
        f" `-- schemaops: dropped {name}: {name}` leaves it as the old application wrote it"
    )


_SPACE = render(literal(" "))
