"""What comments above a table say of columns that it loses: `dropped COLUMN: …`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.renames import DeclaredLabel, object_of
from schemaops.errors import DesignError

DROPPED = "dropped"


def declared_drops(
    hints: Iterable[DeclaredLabel],
    old: Catalog,
    new: Catalog,
    before: Iterable[DeclaredLabel] | None,
) -> Mapping[Ref, str]:
    """By dropped column: the expression over the new columns that makes it.

    before: the hints of the other side, None where it has no design. One that has been
    applied is harmless. Raises DesignError for one that names nothing.
    """
    said = {(h.path, h.part) for h in before or () if h.verb == DROPPED}
    found: dict[Ref, str] = {}
    for hint in hints:
        if hint.verb != DROPPED:
            continue
        table = object_of(hint, new)
        ref = Ref("column", (*table.path, hint.part))
        if table.kind != "table" or ref in new.objects:
            raise DesignError(
                f"dropped {hint.part}: {table} "
                + ("still has it" if table.kind == "table" else "is no table"),
                where=hint.where,
                hint="put the comment above the CREATE TABLE that loses the column",
            )
        if ref in old.objects:
            found[ref] = hint.value
        elif table in old.objects and before is not None:
            if (hint.path, hint.part) in said:
                continue  # applied before
            raise DesignError(
                f"dropped {hint.part}: {table} had no such column",
                where=hint.where,
                hint="name what it is called in the version that you compare with, or"
                " remove the comment",
            )
    return found
