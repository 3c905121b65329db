"""All that brings an object back: the object, and what is said of it from outside."""

from __future__ import annotations

from schemaops.catalog.build import create_statements
from schemaops.catalog.kinds.grant import Grant
from schemaops.catalog.kinds.owner import Owner
from schemaops.catalog.kinds.security_label import SecurityLabel
from schemaops.catalog.model import Catalog, Object


def restored(value: Object, catalog: Catalog) -> list[str]:
    """A view comes back with its triggers and rules, a materialized one with indexes.

    Anything comes back with its owner, what is granted on it, and its labels.
    """
    statements = create_statements(value, catalog)
    parts: list[Object] = []
    if value.KIND in {"view", "matview"}:
        parts += catalog.children(value.ref)
    else:
        said: list[Owner | Grant | SecurityLabel]
        said = [*catalog.of(Owner), *catalog.of(Grant), *catalog.of(SecurityLabel)]
        parts += [one for one in said if value.ref in one.homes]
    for part in parts:
        statements += create_statements(part, catalog)
    return statements
