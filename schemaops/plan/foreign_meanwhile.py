"""The form of a foreign table that both versions of the application can use.

A parent's queries find the rows of its children: a child leaves a parent, or the
bound of its partition, when the old application is gone. Until then it keeps all that
it was, and only gets the columns that come.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.foreign_table import Field, ForeignTable
from schemaops.catalog.model import Catalog, Ref

Given = Mapping[str, str]
"""Columns that come from a parent, by name, with their types."""


def given(table: ForeignTable, catalog: Catalog) -> Given:
    """The columns that a foreign table has from its parents."""
    found: dict[str, str] = {}
    for parent in table.parents:
        for child in catalog.children(Ref("table", parent)):
            if isinstance(child, Column):
                found[child.name] = child.type
        foreign = catalog.get(ForeignTable, *parent)
        if foreign is not None:
            found |= {field.name: field.type for field in foreign.fields.values()}
            found |= given(foreign, catalog)
    return found


def meanwhile(
    old: ForeignTable, new: ForeignTable, had: Given, gets: Given
) -> ForeignTable:
    """What it is between expand and contract; had, gets: what parents give it."""
    if _leaves(old, new) or not _fits(old, new, gets):
        return _with_what_comes(old, new, had)
    before, after = old.fields, new.fields
    both = {
        name: _for_both(before[name], after[name]) for name in before if name in after
    }
    leaving = [f for name, f in before.items() if name not in {*after, *gets}]
    arriving = [f for name, f in after.items() if name not in before]
    if [*both, *(field.name for field in arriving)] == list(after):
        stay = [f for name, f in before.items() if name in both or f in leaving]
        kept = [both.get(field.name, field) for field in stay]
        return new.with_fields([*kept, *arriving])
    placed = [both.get(name, field) for name, field in after.items()]
    return new.with_fields([*placed, *leaving])


def _leaves(old: ForeignTable, new: ForeignTable) -> bool:
    """Whether a parent's queries find less there than before."""
    fewer = not set(old.parents) <= set(new.parents)
    return fewer or old.bound not in {None, new.bound}


def _fits(old: ForeignTable, new: ForeignTable, gets: Given) -> bool:
    """Whether it can have its new parents while it has all its columns as they are."""
    lost = {name: f for name, f in old.fields.items() if name not in new.fields}
    if new.bound is not None and old.bound is None and set(lost) - set(gets):
        return False  # a partition has no column besides those of the table
    return all(f.type == gets.get(name, f.type) for name, f in lost.items())


def _with_what_comes(old: ForeignTable, new: ForeignTable, had: Given) -> ForeignTable:
    held = dataclasses.replace(old, comment=new.comment)
    if old.bound is not None:
        return held  # as said: no column of its own
    before = old.fields
    known = {*before, *had}
    arriving = [f for name, f in new.fields.items() if name not in known]
    return held.with_fields([*before.values(), *arriving])


def _for_both(old: Field, new: Field) -> Field:
    says = new.default is not None and not (old.generated or new.generated)
    return new._replace(
        type=old.type,
        collation=old.collation,
        generated=old.generated,
        not_null=old.not_null and new.not_null,
        default=new.default if says else old.default,
    )
