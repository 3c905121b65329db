"""Columns that come from another table: `moved from TABLE.COLUMN on TABLE.KEY = COLUMN`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.renames import Declared, object_of
from schemaops.errors import DesignError
from schemaops.sqlparse.moves import move_of

MOVED = "moved from"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a column's values come from. keys: (of that table, of the column's)."""

    column: Ref
    keys: tuple[tuple[str, str], ...]


def declared_moves(
    hints: Iterable[Declared], old: Catalog, new: Catalog
) -> Mapping[Ref, Origin]:
    """By new column, for each declared move still to be made.

    Raises DesignError for a hint that names nothing.
    """
    found: dict[Ref, Origin] = {}
    for hint in hints:
        if hint.verb != MOVED:
            continue
        ref = object_of(hint, new)
        if ref.kind == "column" and ref in old.objects:
            continue  # applied before
        move = move_of(hint.value)
        assert move is not None, "it was understood when it was read"
        schema = move.table[0] if len(move.table) == 2 else ref.path[0]
        source = Ref("column", (schema, move.table[-1], move.column))
        if ref.kind != "column" or source in new.objects:
            raise DesignError(
                f"moved from {hint.value}: "
                + (f"{source} is still in the design" if ref.kind == "column" else "")
                + (f"{ref} is no column" if ref.kind != "column" else ""),
                where=hint.where,
                hint="put the comment directly above the column that the values are in"
                " now, and take the other one out of the design",
            )
        if source not in old.objects:
            if source.table not in old.objects and ref.table not in old.objects:
                continue  # from a version that had nothing of it yet
            raise DesignError(
                f"moved from {hint.value}: there is no column {source}",
                where=hint.where,
                hint="name what it is called in the version that you compare with, or"
                " remove the comment",
            )
        found[ref] = Origin(source, move.keys)
    return found
