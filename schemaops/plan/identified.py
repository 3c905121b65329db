"""Whether the server lets anybody update a table whose updates are published.

It finds a row again by the table's replica identity: a key that is held at once, an
index that is marked, or the whole row; and all of that has to be published
(PostgreSQL documentation, Logical Replication: Column Lists).
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.index_mark import CLUSTER, IndexMark
from schemaops.catalog.kinds.publication import Publication
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref

CHANGES = frozenset(["update", "delete"])
"""What is refused for a table without a replica identity."""


def published(publication: Publication, catalog: Catalog) -> Iterator[Table]:
    """The tables whose rows it sends."""
    named = {table[:2] for table in publication.tables}
    for table in catalog.of(Table):
        path = (table.schema, table.name)
        listed = path in named or table.schema in publication.schemas
        if (publication.all_tables or listed) and table.persistence == "p":
            yield table


def identified(ref: Ref, publication: Publication, catalog: Catalog) -> bool:
    """Whether a catalog's table can be updated while it is published so."""
    needed = _identity(ref, catalog)
    lists = [table[2] for table in publication.tables if table[:2] == ref.path]
    listed = lists[0] if lists else None
    return needed is not None and (listed is None or needed <= {*listed})


def _identity(ref: Ref, catalog: Catalog) -> frozenset[str] | None:
    """The columns that tell which row it is; None where nothing does."""
    table, children = catalog.objects.get(ref), tuple(catalog.children(ref))
    assert isinstance(table, Table)
    if table.replica_identity == "f":
        return frozenset(c.name for c in children if isinstance(c, Column))
    mark = next(
        (c for c in children if isinstance(c, IndexMark) and c.purpose != CLUSTER),
        None,
    )
    if mark is not None:
        homes = (catalog.objects.get(home) for home in mark.homes)
        found = next((h for h in homes if isinstance(h, Index | Constraint)), None)
        return frozenset(found.columns) if found else None
    if table.replica_identity == "n":
        return None
    keys = (c for c in children if isinstance(c, Constraint) and c.type == "p")
    return next((frozenset(k.columns) for k in keys if not k.deferral), None)
