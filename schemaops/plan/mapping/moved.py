"""Find the columns that move to another table, and what moves together.

Where the other table is new, a table is split; where the first one goes, two tables
are merged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import (
    Change,
    Created,
    Dropped,
    MappedFrom,
    MappedTo,
    MovedFrom,
    MovedTo,
)
from schemaops.diff.moves import Origin
from schemaops.plan.context import PlanRefused
from schemaops.plan.mapping.link_refusals import is_unique, refuse_move
from schemaops.plan.mapping.links import Link, Makes, Path

Origins = Mapping[Ref, Origin]
Columns = tuple[tuple[Column, Column], ...]


def links_of(
    changes: tuple[Change, ...], moved: Origins, old: Catalog, new: Catalog
) -> tuple[Link, ...]:
    """The links, in order of their columns. Raises PlanRefused."""
    found: dict[tuple[Path, Path, tuple[tuple[str, str], ...]], Columns] = {}
    for ref, origin in sorted(moved.items()):
        before, after = old.objects[origin.column], new.objects[ref]
        assert isinstance(before, Column)
        assert isinstance(after, Column)
        home = (_path(origin.column), _path(ref), tuple(sorted(origin.keys)))
        found[home] = (*found.get(home, ()), (before, after))
    links = []
    for (source, target, keys), columns in found.items():
        theirs = tuple(key for _, key in keys)
        makes = _makes(columns[0][1], source, target, old, new)
        sides = (new,) if makes is Makes.TARGET else (old, new)
        shared = not all(is_unique(target, theirs, side) for side in sides)
        link = Link(source, target, keys, columns, shared, makes)
        refuse_move(link, changes, old, new)
        links.append(link)
    _refuse_twice(links)
    return tuple(links)


def refuse_both(moved: Origins, said: Iterable[Ref]) -> None:
    """Raise PlanRefused for a column whose values come from two places."""
    for ref in said:
        if ref in moved:
            raise PlanRefused(
                f"column {ref} is moved, and `up:` or `fill:` gives it other values",
                hint="move it in one design, and change its values in the next",
            )


def with_links(
    changes: tuple[Change, ...], links: tuple[Link, ...]
) -> tuple[Change, ...]:
    """The changes; those of columns that move, and of a table that goes, say so."""
    ends = {ref for link in links for ref in link.refs if ref.kind == "column"}
    ends |= {Ref("table", x.source) for x in links if x.makes is Makes.SOURCE}

    def told(change: Change) -> Change:
        if change.ref not in ends:
            return change
        if isinstance(change, MappedFrom | MappedTo):
            raise PlanRefused(
                f"column {change.ref} is moved, and mapped to other columns",
                hint="map the columns in one design, and move them in the next",
            )
        match change:
            case Created(ref, new):
                return MovedFrom(ref, new)
            case Dropped(ref, old):
                return MovedTo(ref, old)
            case _:
                return change

    return tuple(told(change) for change in changes)


def link_with(ref: Ref, links: tuple[Link, ...]) -> Link:
    """The link that a column, or a table that goes, belongs to."""
    return next(link for link in links if ref in link.refs)


def sharing_notes(links: tuple[Link, ...]) -> Iterator[str]:
    """What a reader must know of two tables that are written together."""
    for link in links:
        one, two = Ref("table", link.source), Ref("table", link.target)
        words = ", ".join(column.name for column in link.targets)
        yield (
            f"until contract, who writes {words} in {one} or {two} locks rows of both:"
            " two applications that write the same pair at once may meet in a deadlock,"
            " which ends one of the statements: let them retry"
        )
        if link.shared:
            yield (
                f"several rows of {two} may belong to one of {one}: until contract they"
                f" have one {words}, as the old application sees it, and who writes it"
                " in one of them writes it in all"
            )


def _path(ref: Ref) -> Path:
    return (ref.path[0], ref.path[1])


def _makes(
    column: Column, source: Path, target: Path, old: Catalog, new: Catalog
) -> Makes:
    if source == target:
        raise PlanRefused(
            f"column {column.ref} is moved within its table",
            hint="say `-- schemaops: renamed from …`, or `-- schemaops: up: …`",
        )
    goes = Ref("table", source) not in new.objects
    comes = Ref("table", target) not in old.objects
    if goes and comes:
        raise PlanRefused(
            f"{Ref('table', source)} goes, and {Ref('table', target)} comes with columns"
            " of it",
            hint="say `-- schemaops: renamed from …` above the table, and move columns in"
            " the next design",
        )
    if goes:
        return Makes.SOURCE
    return Makes.TARGET if comes else Makes.NEITHER


def _refuse_twice(links: list[Link]) -> None:
    seen: set[Ref] = set()
    for link in links:
        for column in link.sources:
            if column.ref in seen:
                raise PlanRefused(
                    f"column {column.ref} is moved to two places",
                    hint="move it to one, and say of the other how it gets its values",
                )
            seen.add(column.ref)
    made = [
        link.target if link.makes is Makes.TARGET else link.source
        for link in links
        if link.makes is not Makes.NEITHER
    ]
    for path in made:
        with_it = [link for link in links if path in {link.source, link.target}]
        if len(with_it) > 1:
            raise PlanRefused(
                f"rows of {Ref('table', path)} are made along with those of more than"
                " one table, or key",
                hint="do one of it in this design, and the rest in the next",
            )
