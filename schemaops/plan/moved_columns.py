"""Find the columns that move to another table, and refuse what no trigger can follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import (
    Altered,
    Change,
    Created,
    Dropped,
    MovedFrom,
    MovedTo,
    Renamed,
)
from schemaops.diff.moves import Origin
from schemaops.plan.comparing import built_in
from schemaops.plan.context import PlanRefused
from schemaops.plan.heirs import heirs
from schemaops.plan.links import Link, Path

Origins = Mapping[Ref, Origin]

_STEPWISE = (
    "add the column in one design, let the applications write both and copy the rows by"
    " a revision of your own, and drop the old column in a later design"
)


def links_of(
    changes: tuple[Change, ...], moved: Origins, old: Catalog, new: Catalog
) -> tuple[Link, ...]:
    """The links, in order of their columns. Raises PlanRefused."""
    found: dict[tuple[object, ...], list[tuple[Column, Column]]] = {}
    for ref, origin in sorted(moved.items()):
        before, after = old.objects[origin.column], new.objects[ref]
        assert isinstance(before, Column)
        assert isinstance(after, Column)
        home = (origin.column.table, ref.table, tuple(sorted(origin.keys)))
        found.setdefault(home, []).append((before, after))
    links = []
    for (source, target, keys), columns in found.items():
        assert isinstance(source, Ref)
        assert isinstance(target, Ref)
        assert isinstance(keys, tuple)
        one, two = _path(source), _path(target)
        _refuse_tables(columns[0][1].ref, source, target, old, new)
        for pair in columns:
            _refuse_column(*pair)
        _refuse_keys(columns[0][1].ref, one, two, keys, changes, old, new)
        theirs = tuple(key for _, key in keys)
        many = not all(_unique(two, theirs, side) for side in (old, new))
        links.append(Link(one, two, keys, tuple(columns), many))
    _refuse_twice(links)
    return tuple(links)


def with_links(
    changes: tuple[Change, ...], links: tuple[Link, ...]
) -> tuple[Change, ...]:
    """The changes; those of columns that move say so."""
    ends = {ref for link in links for ref in link.refs if ref.kind == "column"}

    def told(change: Change) -> Change:
        if change.ref not in ends:
            return change
        match change:
            case Created(ref, new):
                return MovedFrom(ref, new)
            case Dropped(ref, old):
                return MovedTo(ref, old)
            case _:
                return change

    return tuple(told(change) for change in changes)


def link_with(ref: Ref, links: tuple[Link, ...]) -> Link:
    """The link that a column belongs to."""
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


def _refuse_tables(
    column: Ref, source: Ref, target: Ref, old: Catalog, new: Catalog
) -> None:
    if source == target:
        raise PlanRefused(
            f"column {column} is moved within its table",
            hint="say `-- schemaops: renamed from …`, or `-- schemaops: up: …`",
        )
    for ref, side, word in ((source, new, "goes"), (target, old, "is new")):
        if ref not in side.objects:
            raise PlanRefused(
                f"column {column} is moved from {source} to {target}, and {ref} {word}:"
                " rows would have to be made and deleted along",
                hint="let both tables be there in this design, and drop or create the"
                " other one in the design after or before it",
            )
    for ref in (source, target):
        table = new.objects[ref]
        below = heirs(_path(ref), old) or heirs(_path(ref), new)
        assert isinstance(table, Table)
        if below or table.partitioned or table.partition_of or table.inherits:
            raise PlanRefused(
                f"column {column} is moved, and {ref} has partitions or inherits",
                hint=_STEPWISE,
            )
        if table.force_row_security:
            raise PlanRefused(
                f"column {column} is moved, and the policies of {ref} are forced on its"
                " owner: the triggers would not see all rows",
                hint="lift FORCE ROW LEVEL SECURITY in a design before",
            )


def _refuse_column(before: Column, after: Column) -> None:
    if (before.type, before.collation) != (after.type, after.collation):
        raise PlanRefused(
            f"column {after.ref} is moved, and has another type than {before.ref}",
            hint="move it in one design, and change its type in the next",
        )
    for column in (before, after):
        if column.generated or column.identity:
            raise PlanRefused(
                f"column {column.ref} makes its own values: nothing can be moved to it"
                " or from it",
                hint="make it a plain column in a design before",
            )
    if after.default is not None:
        raise PlanRefused(
            f"column {after.ref} is moved, and has a default: it would be taken for a"
            " value that the new application wrote",
            hint="give it its default in the next design",
        )


def _refuse_keys(
    column: Ref,
    source: Path,
    target: Path,
    keys: tuple[tuple[str, str], ...],
    changes: tuple[Change, ...],
    old: Catalog,
    new: Catalog,
) -> None:
    touched = {c.ref for c in changes if isinstance(c, Renamed)}
    touched |= {c.ref for c in changes if isinstance(c, Altered) and c.aspect == "type"}
    for one, two in keys:
        refs = [Ref("column", (*source, one)), Ref("column", (*target, two))]
        held = [(old.objects.get(r), new.objects.get(r)) for r in refs]
        for ref, both in zip(refs, held, strict=True):
            if None in both or ref in touched:
                raise PlanRefused(
                    f"column {column} is moved along {ref}, which is not the same column"
                    " before and after",
                    hint="add or change the key in one design, and move the column in"
                    " the next",
                )
        types = {v.type for both in held for v in both if isinstance(v, Column)}
        if not all(map(built_in, types)):
            raise PlanRefused(
                f"column {column} is moved along {refs[0]}, whose type is not one of"
                " PostgreSQL's own: its `=` depends on the search path",
                hint=_STEPWISE,
            )
        if len(types) > 1:
            raise PlanRefused(
                f"column {column} is moved along {refs[0]} = {refs[1]}, which are of"
                " different types",
                hint="give them one type in a design before",
            )
    _refuse_slow(column, source, target, keys, old, new)


def _refuse_slow(
    column: Ref,
    source: Path,
    target: Path,
    keys: tuple[tuple[str, str], ...],
    old: Catalog,
    new: Catalog,
) -> None:
    ours, theirs = (tuple(pair[n] for pair in keys) for n in (0, 1))
    if not all(_unique(source, ours, side) for side in (old, new)):
        raise PlanRefused(
            f"column {column} is moved along {', '.join(ours)} of"
            f" {Ref('table', source)}, which is not unique in both designs: a row could"
            " have several values",
            hint="name a unique key, or make it one in a design before",
        )
    if not all(_indexed(target, theirs, side) for side in (old, new)):
        raise PlanRefused(
            f"column {column} is moved along {', '.join(theirs)} of"
            f" {Ref('table', target)}, which has no index: each write of the old"
            " application would read the whole table",
            hint="create the index in a design before",
        )


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


def _unique(table: Path, columns: tuple[str, ...], side: Catalog) -> bool:
    """Whether a key or index of a table holds it to one row for each value."""
    for child in side.children(Ref("table", table)):
        if isinstance(child, Constraint):
            held = child.type in {"p", "u"} and not child.deferral
        elif isinstance(child, Index):
            held = child.unique and _plain(child)
        else:
            continue
        if held and {*child.columns} == {*columns}:
            return True
    return False


def _indexed(table: Path, columns: tuple[str, ...], side: Catalog) -> bool:
    """Whether an index begins with the columns."""
    for child in side.children(Ref("table", table)):
        if isinstance(child, Constraint):
            held = child.type in {"p", "u"}
        elif isinstance(child, Index):
            held = _plain(child)
        else:
            continue
        if held and {*child.columns[: len(columns)]} == {*columns}:
            return True
    return False


def _plain(index: Index) -> bool:
    """Whether it is of columns alone, and of all rows."""
    text = index.definition
    whole = index.predicate is None and " WHERE " not in text
    return whole and "INCLUDE" not in text and text.count("(") == 1 and index.valid
