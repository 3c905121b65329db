"""Moves of columns that no trigger can follow, refused with what to do instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Renamed
from schemaops.plan.comparing import built_in
from schemaops.plan.context import PlanRefused
from schemaops.plan.heirs import heirs
from schemaops.plan.mapping.links import Link, Makes, Path

_CONSTANT = re.compile(
    r"(NULL|true|false|-?\d+(\.\d+)?|'(?:[^']|'')*')(::[\w .\"]+(\([\d, ]+\))?(\[\])*)?"
)
_STEPWISE = (
    "add the column in one design, let the applications write both and copy the rows by"
    " a revision of your own, and drop the old column in a later design"
)


def refuse_move(
    link: Link, changes: tuple[Change, ...], old: Catalog, new: Catalog
) -> None:
    """Raise PlanRefused for a link that no trigger can follow."""
    for table, sides in _tables(link, old, new):
        _refuse_table(link, table, sides)
    for before, after in link.columns:
        _refuse_column(before, after, link)
    _refuse_keys(link, changes, old, new)
    _refuse_slow(link, old, new)
    if link.makes is not Makes.NEITHER:
        _refuse_rows(link, old, new)


def is_unique(table: Path, columns: tuple[str, ...], side: Catalog) -> bool:
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


Sides = tuple[Catalog, ...]


def _tables(link: Link, old: Catalog, new: Catalog) -> Iterator[tuple[Path, Sides]]:
    """Both tables, with the designs that have them."""
    yield link.source, (old,) if link.makes is Makes.SOURCE else (old, new)
    yield link.target, (new,) if link.makes is Makes.TARGET else (old, new)


def _refuse_table(link: Link, path: Path, sides: Sides) -> None:
    column, ref = link.targets[0].ref, Ref("table", path)
    for side in sides:
        table = side.objects.get(ref)
        if not isinstance(table, Table):
            raise PlanRefused(
                f"column {column} is moved, and {ref} is not the same table before and"
                " after",
                hint="rename tables in one design, and move columns in the next",
            )
        if (
            heirs(path, side)
            or table.partitioned
            or table.partition_of
            or table.inherits
        ):
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


def _refuse_column(before: Column, after: Column, link: Link) -> None:
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
    if after.default is not None and link.makes is not Makes.TARGET:
        raise PlanRefused(
            f"column {after.ref} is moved, and has a default: it would be taken for a"
            " value that the new application wrote",
            hint="give it its default in the next design",
        )


def _refuse_keys(
    link: Link, changes: tuple[Change, ...], old: Catalog, new: Catalog
) -> None:
    column = link.targets[0].ref
    touched = {c.ref for c in changes if isinstance(c, Renamed)}
    touched |= {c.ref for c in changes if isinstance(c, Altered) and c.aspect == "type"}
    for pair in link.keys:
        types = set()
        for (path, sides), name in zip(_tables(link, old, new), pair, strict=True):
            ref = Ref("column", (*path, name))
            held = [side.objects.get(ref) for side in sides]
            if None in held or ref in touched:
                raise PlanRefused(
                    f"column {column} is moved along {ref}, which is not the same column"
                    " before and after",
                    hint="add or change the key in one design, and move the column in"
                    " the next",
                )
            types |= {key.type for key in held if isinstance(key, Column)}
        if len(types) > 1 or not all(map(built_in, types)):
            raise PlanRefused(
                f"column {column} is moved along {' = '.join(pair)}, which is not of one"
                " type, or not of one of PostgreSQL's own: their `=` must not depend on"
                " the search path",
                hint=_STEPWISE,
            )


def _refuse_slow(link: Link, old: Catalog, new: Catalog) -> None:
    column = link.targets[0].ref
    ours, theirs = (tuple(pair[n] for pair in link.keys) for n in (0, 1))
    (source, one), (target, two) = _tables(link, old, new)
    if not all(is_unique(source, ours, side) for side in one):
        raise PlanRefused(
            f"column {column} is moved along {', '.join(ours)} of"
            f" {Ref('table', source)}, which is not unique in both designs: a row could"
            " have several values",
            hint="name a unique key, or make it one in a design before",
        )
    if not all(_indexed(target, theirs, side) for side in two):
        raise PlanRefused(
            f"column {column} is moved along {', '.join(theirs)} of"
            f" {Ref('table', target)}, which has no index: each write of the old"
            " application would read the whole table",
            hint="create the index in a design before",
        )


def _refuse_rows(link: Link, old: Catalog, new: Catalog) -> None:
    """Rows that a trigger makes have the key and the moved values, and no more."""
    split = link.makes is Makes.TARGET
    made, side = (link.target, new) if split else (link.source, old)
    ref = Ref("table", made)
    if link.shared:
        raise PlanRefused(
            f"{Ref('table', link.target)} and {Ref('table', link.source)} become"
            f" {'two' if split else 'one'}, and a row of the one may belong to several of"
            " the other: none can be made along",
            hint=f"make {', '.join(key for _, key in link.keys)} of"
            f" {Ref('table', link.target)} unique",
        )
    for column in link.sources if split else ():
        if column.default is not None and not _CONSTANT.fullmatch(column.default):
            raise PlanRefused(
                f"{ref} is made of rows of another table, and the default of {column.ref}"
                " is computed: a row that it made could not be told from a value",
                hint="drop the default, or make it a constant, in a design before",
            )
    moved = link.targets if split else link.sources
    known = {pair[1 if split else 0] for pair in link.keys}
    known |= {column.name for column in moved}
    for child in side.children(ref):
        if not isinstance(child, Column):
            continue
        if child.name in known and child.identity == "a":
            raise PlanRefused(
                f"{ref} is made of rows of another table, and {child.ref} always counts"
                " itself",
                hint="say GENERATED BY DEFAULT, or make it a plain column",
            )
        own = child.default is not None or child.identity or child.generated
        fine = child.generated or (not split and (own or not child.not_null))
        if child.name not in known and not fine:
            raise PlanRefused(
                f"{ref} is made of rows of another table, and nothing says what"
                f" {child.ref} holds",
                hint="let the new table have its key and the moved columns alone, and"
                " add others in the next design"
                if split
                else "drop the column, or let it be NULL, in a design before",
            )


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
