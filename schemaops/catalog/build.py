"""Plain DDL that makes a whole catalog in an empty database."""

from __future__ import annotations

import dataclasses

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Catalog, Object
from schemaops.catalog.order import creation_order


def create_statements(value: Object, catalog: Catalog) -> list[str]:
    """Statements that create one object with its comments.

    A table brings its columns and their comments; the owner of a sequence is not
    said here (see `owner_statements`).
    """
    kind = kind_of(value)
    statements = [*kind.create(value, catalog), *kind.said(value)]
    if value.KIND == "table":
        for child in catalog.children(value.ref):
            if child.KIND == "column":
                statements += kind_of(child).said(child)
    return statements


def owner_statements(sequence: Sequence) -> list[str]:
    """The statement that ties a sequence to the column that owns it."""
    if sequence.owned_by is None:
        return []
    free = dataclasses.replace(sequence, owned_by=None)
    owned_by = kind_of(sequence).alter["owned_by"]
    return owned_by(free, sequence)


def build_sql(catalog: Catalog) -> list[str]:
    """Statements that create everything of `catalog`, in order."""
    order = creation_order(catalog)
    statements: list[str] = []
    for ref in sorted(order, key=lambda r: (order[r], r)):
        if ref.kind != "column":
            statements += create_statements(catalog.objects[ref], catalog)
    for sequence in catalog.of(Sequence):
        statements += owner_statements(sequence)
    return statements
