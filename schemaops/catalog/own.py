"""What schemaops made, or keeps, for itself in a database: no design has it."""

from __future__ import annotations

from collections.abc import Mapping, Set

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import MARK, OURS, Object, Ref
from schemaops.catalog.placed import SAID
from schemaops.catalog.shelf import Values, made


def taken_out(
    rows: Mapping[str, dict[tuple[str, ...], Values]],
) -> Mapping[Ref, Object]:
    """What schemaops made, or keeps, for itself, taken out of the rows."""
    found: dict[Ref, Object] = {}
    for kind, those in rows.items():
        ours = [
            path
            for path, values in those.items()
            if path[-1].startswith(OURS)
            or (values[-1] is not None and values[-1].startswith(MARK))
        ]
        found |= {Ref(kind, path): made(kind, those.pop(path)) for path in ours}
    return {**found, **_said_of(_kept(found), rows)}


def _kept(found: Mapping[Ref, Object]) -> Set[Ref]:
    """What was taken out under its own name: sequences of columns that are kept."""
    kept = {ref for ref in found if ref.kind == "sequence"}
    for value in found.values():
        if isinstance(value, Column) and value.identity_sequence:
            kept.add(Ref("sequence", value.identity_sequence))
    return kept


def _said_of(
    kept: Set[Ref], rows: Mapping[str, dict[tuple[str, ...], Values]]
) -> Mapping[Ref, Object]:
    """Grants, owners and labels of these, taken out of the rows."""
    found: dict[Ref, Object] = {}
    for kind in SAID if kept else ():
        for path, values in [*rows.get(kind, {}).items()]:
            one = made(kind, values)
            if not kept.isdisjoint(getattr(one, "homes", ())):
                found[one.ref] = one
                del rows[kind][path]
    return found
