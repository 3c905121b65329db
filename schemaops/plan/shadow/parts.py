"""What is on a table, stands on it or refers to it, when another takes its place."""

from __future__ import annotations

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Catalog, Ref
from schemaops.plan.rebuild import standing_on

STAGED = frozenset(["column", "constraint", "index", "index_mark"])
"""Kinds on a table that its shadow has from the beginning."""
MOVED = frozenset(["view", "rule", "trigger", "policy", "statistics", "routine"])
"""Kinds that are taken down and put up again in the change-over."""


def roots_of(catalog: Catalog, table: Ref) -> list[Ref]:
    """The table, its columns and its keys: what others can depend on."""
    children = catalog.children(table)
    return [table, *(c.ref for c in children if c.KIND in {"column", "constraint"})]


def foreign_keys(catalog: Catalog, table: Ref) -> list[Constraint]:
    """Those of the table, and those of others to it."""
    return [
        value
        for value in catalog.of(Constraint)
        if value.type == "f"
        and table.path in {(value.schema, value.table), value.references}
    ]


def surroundings(catalog: Catalog, table: Ref) -> set[Ref]:
    """All that is on a table, stands on it, refers to it or counts for it."""
    roots = roots_of(catalog, table)
    return {
        *roots,
        *(child.ref for child in catalog.children(table)),
        *standing_on(catalog, roots),
        *(key.ref for key in foreign_keys(catalog, table)),
        *(one.ref for one in sequences_of(catalog, table)),
    }


def sequences_of(catalog: Catalog, table: Ref) -> list[Sequence]:
    """The sequences that its columns own, those of identities aside."""
    return [
        one
        for one in catalog.of(Sequence)
        if one.owned_by is not None and one.owned_by[:2] == table.path
    ]
