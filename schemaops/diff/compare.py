"""Compare two catalogs: generic over kinds, pure.

Renames that a comment declares have been applied to the old side before (the
server does it, see sources/renaming.py), so a dependent that only prints the new
name is not a change. A constraint or index that differs by nothing but its name is
found to be renamed here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.model import Catalog, Object, Ref, attributes
from schemaops.catalog.shelf import differing
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed

INFERRED = ("constraint", "index")
"""Kinds whose rename no application can see, so it is inferred from equality."""


def compare(
    old: Catalog,
    new: Catalog,
    renames: Mapping[Ref, Ref] | None = None,
    original: Catalog | None = None,
) -> tuple[Change, ...]:
    """Changes that lead from `old` to `new`, in order of identity.

    renames: new identity → old one, already applied in `old`; original: the old
    catalog before that.
    """
    source = original or old
    declared = [
        Renamed(ref, was, source.objects[was], old.objects[ref])
        for ref, was in sorted((renames or {}).items())
    ]
    gone, come, differ = differing(old.objects, new.objects)
    inferred = list(_inferred(old, new, gone, come))
    same = list(_same_call(old, new, gone, come))
    taken = {r.ref for r in inferred} | {r.was for r in inferred}
    taken |= {found for pair in same for found in pair}
    changes: list[Change] = [
        Dropped(ref, old.objects[ref]) for ref in gone if ref not in taken
    ]
    changes += [Created(ref, new.objects[ref]) for ref in come if ref not in taken]
    for was, ref in same:
        changes += _altered(ref, old.objects[was], new.objects[ref], ("arguments",))
    for renamed in inferred:
        # it has its new name when what else differs is changed
        before: Any = renamed.old
        before = dataclasses.replace(before, name=renamed.ref.name)
        changes += _altered(renamed.ref, before, renamed.new)
    for ref in differ:
        changes += _altered(ref, old.objects[ref], new.objects[ref])
    return (*declared, *inferred, *sorted(changes, key=_order))


def _altered(
    ref: Ref, before: Object, after: Object, more: tuple[str, ...] = ()
) -> Iterator[Altered]:
    for aspect in (*more, *attributes(type(after))):
        if getattr(before, aspect) != getattr(after, aspect):
            yield Altered(ref, aspect, before, after)


def _inferred(
    old: Catalog, new: Catalog, gone: list[Ref], come: list[Ref]
) -> Iterator[Renamed]:
    waiting: dict[object, list[Ref]] = {}
    for ref in sorted(gone):
        if ref.kind in INFERRED:
            waiting.setdefault(_body(ref, old.objects[ref]), []).append(ref)
    for ref in sorted(come):
        found = (
            waiting.get(_body(ref, new.objects[ref])) if ref.kind in INFERRED else None
        )
        if found:
            was = found.pop(0)
            yield Renamed(ref, was, old.objects[was], new.objects[ref])


def _same_call(
    old: Catalog, new: Catalog, gone: list[Ref], come: list[Ref]
) -> Iterator[tuple[Ref, Ref]]:
    """Routines that PostgreSQL takes for one: only argument names or modes differ."""
    waiting = {}
    for was in sorted(gone):
        value = old.objects[was]
        if isinstance(value, Routine):
            waiting[value.schema, value.name, value.types] = was
    for ref in sorted(come):
        value = new.objects[ref]
        if isinstance(value, Routine):
            found = waiting.pop((value.schema, value.name, value.types), None)
            if found is not None:
                yield found, ref


def _body(ref: Ref, value: Object) -> object:
    """What an object is, its name and comment aside."""
    table = (ref.path[0], getattr(value, "table", ""))
    names = [name for name in attributes(type(value)) if name != "comment"]
    return (ref.kind, table, *(getattr(value, name) for name in names))


def _order(change: Change) -> tuple[Ref, str]:
    return (change.ref, change.aspect if isinstance(change, Altered) else "")


def column_order_differs(old: Catalog, new: Catalog) -> list[Ref]:
    """Tables whose common columns stand in another order: reported, never planned."""
    if all(
        _same_place(ref, old, new) for ref in differing(old.objects, new.objects)[2]
    ):
        return []
    found = []
    for ref in new.objects:
        if ref.kind == "table" and ref in old.objects:
            one, two = (_columns(catalog, ref) for catalog in (old, new))
            shared = set(one) & set(two)
            if [c for c in one if c in shared] != [c for c in two if c in shared]:
                found.append(ref)
    return sorted(found)


def _same_place(ref: Ref, old: Catalog, new: Catalog) -> bool:
    places = {getattr(c.objects[ref], "position", 0) for c in (old, new)}
    return ref.kind != "column" or len(places) == 1


def _columns(catalog: Catalog, table: Ref) -> list[str]:
    columns = [c for c in catalog.children(table) if c.KIND == "column"]
    columns.sort(key=lambda column: getattr(column, "position", 0))
    return [column.ref.name for column in columns]
