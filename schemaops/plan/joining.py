"""Columns that change while a table becomes, or ceases to be, a part of another.

A partition has the columns of its table, and so has an heir. While one comes or goes,
the columns of the two must be the same at one moment; a copy or a retired column is on
one of them only, there and back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.context import PlanRefused

_LINKS = frozenset(["partition_of", "inherits"])


def refuse_columns_meanwhile(
    changes: Collection[Change], copied: Collection[Ref], old: Catalog, new: Catalog
) -> None:
    """Raise PlanRefused where a design moves a part and changes what both must have.

    copied: columns whose new type takes a second column.
    """
    for change in changes:
        if not isinstance(change, Altered) or change.aspect not in _LINKS:
            continue
        before, after = change.before, change.after
        assert isinstance(before, Table)
        assert isinstance(after, Table)
        above = {*_above(before, old), *_above(after, new)}
        for ref in sorted(_of_both(changes, copied)):
            own = ref.table in {before.ref, after.ref}
            if (own or ref.table in above) and not _fits(ref, own, change, old, new):
                raise PlanRefused(
                    f"table {after.ref} comes to another table or leaves it, and column"
                    f" {ref} of {'it' if own else 'that'} changes",
                    hint="do one of the two in this design, and the other in the next",
                )


def _of_both(changes: Collection[Change], copied: Collection[Ref]) -> Iterator[Ref]:
    yield from copied
    for change in changes:
        if change.ref.kind == "column" and isinstance(
            change, Created | Dropped | Renamed
        ):
            yield change.ref


def _fits(ref: Ref, own: bool, change: Altered, old: Catalog, new: Catalog) -> bool:
    """Whether both have what they must have at every moment.

    A part may come with what the other gains, and go with what the other loses; an heir
    may gain it together with the other.
    """
    before, after = change.before, change.after
    assert isinstance(before, Table)
    assert isinstance(after, Table)
    were, are = {*_parents(before)}, {*_parents(after)}
    gains = were < are and ref not in old.objects
    loses = are < were and ref not in new.objects
    if gains and change.aspect == "inherits":
        return True
    had = Ref("column", before.ref.path + ref.path[2:]) in old.objects
    has = Ref("column", after.ref.path + ref.path[2:]) in new.objects
    return not own and had and has and (gains or loses)


def _parents(table: Table) -> tuple[tuple[str, str], ...]:
    partition_of = () if table.partition_of is None else (table.partition_of,)
    return (*partition_of, *table.inherits)


def _above(table: Table, catalog: Catalog) -> Iterator[Ref]:
    """All that a table is a part of, however far up."""
    for path in _parents(table):
        yield Ref("table", path)
        parent = catalog.get(Table, *path)
        if parent is not None:
            yield from _above(parent, catalog)
