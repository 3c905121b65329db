"""Read a Catalog from an open connection: a fixed number of queries, one round trip.

All queries go out as one batch inside the caller's transaction, so they see one
snapshot when it is REPEATABLE READ. `search_path` is emptied first, so that the
server prints every name with its schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, LiteralString

import psycopg

from schemaops.catalog.kind import Kind, kinds
from schemaops.catalog.model import MARK, OURS, Catalog, Object, Ref

READER_VERSION = 2
"""Part of the key of cached snapshots; raise it when a query or a value changes."""

Address = tuple[int, int, int]
Row = tuple[Any, ...]

_MANAGED_SCHEMA = (
    "n.nspname !~ '^(pg_|schemaops_retired_)'"
    " AND n.nspname NOT IN ('information_schema', 'schemaops')"
)
_NOT_NULL_NAME = (
    "(SELECT k.conname FROM pg_constraint k WHERE k.conrelid = c.oid"
    " AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum])"
)


def read(connection: psycopg.Connection[Any]) -> Catalog:
    """Read the catalog of the connection's database, in the current transaction.

    Raises psycopg.Error when the server refuses.
    """
    server = connection.info.server_version
    results = _fetch(connection, _batch(server // 10000))
    known = list(kinds().values())
    objects, addresses = _objects(known, results[: len(known)])
    aliases, depend, unmodelled = results[len(known) :]
    edges = _edges(addresses, aliases, depend)
    marked = {ref: found for ref, found in objects.items() if _ours(found)}
    return Catalog(
        server=server,
        objects={ref: found for ref, found in objects.items() if ref not in marked},
        depends=frozenset(
            (one, on) for one, on in edges if one not in marked and on not in marked
        ),
        unmodelled=tuple((what, count) for what, count in unmodelled),
        retired=marked,
    )


def _ours(value: Object) -> bool:
    """Whether schemaops made, or keeps, the object for itself."""
    said = value.comment is not None and value.comment.startswith(MARK)
    return said or value.ref.name.startswith(OURS)


def _fetch(
    connection: psycopg.Connection[Any], batch: LiteralString
) -> list[list[Row]]:
    results: list[list[Row]] = []
    with connection.cursor() as cursor:
        cursor.execute(batch)
        while True:
            if cursor.description is not None:
                results.append(cursor.fetchall())
            if not cursor.nextset():
                break
    return results[1:]  # the first is set_config's


@cache
def _batch(major: int) -> LiteralString:
    """All queries as one text, for a major version of the server."""
    room = files("schemaops.catalog")
    paths = [room / "kinds" / f"{name}.sql" for name in kinds()]
    paths += [room / f"{name}.sql" for name in ("aliases", "depend", "unmodelled")]
    not_null_name = _NOT_NULL_NAME if major >= 18 else "NULL::text"
    queries = [
        path.read_text()
        .replace("{managed_schema}", _MANAGED_SCHEMA)
        .replace("{not_null_name}", not_null_name)
        for path in paths
    ]
    first = "SELECT set_config('search_path', '', true), set_config('jit', 'off', true)"
    return ";\n".join([first, *queries])


def _objects(
    known: list[Kind], results: list[list[Row]]
) -> tuple[dict[Ref, Object], dict[Address, Ref]]:
    objects: dict[Ref, Object] = {}
    addresses: dict[Address, Ref] = {}
    for kind, rows in zip(known, results, strict=True):
        make: Any = kind.value
        width = len(kind.value.IDENTITY)
        for row in rows:
            values = [_frozen(v) if type(v) is list else v for v in row[3:-1]]
            ref = Ref(kind.name, tuple(values[:width]))
            objects[ref] = make(*values, comment=row[-1])
            addresses[row[0], row[1], row[2]] = ref
    return objects, addresses


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if type(value) is list else value


def _edges(
    addresses: Mapping[Address, Ref], aliases: Iterable[Row], depend: Iterable[Row]
) -> Iterable[tuple[Ref, Ref]]:
    stands_for = {(row[0], row[1]): (row[2], row[3], row[4]) for row in aliases}

    def resolve(classid: int, objid: int, subid: int) -> Ref | None:
        for _ in range(4):
            found = addresses.get((classid, objid, subid)) or addresses.get(
                (classid, objid, 0)
            )
            if found is not None:
                return found
            if (classid, objid) not in stands_for:
                return None
            classid, objid, subid = stands_for[classid, objid]
        return None

    for row in depend:
        dependent = resolve(*row[:3])
        if dependent is None:
            continue
        on = resolve(*row[3:])
        if on is not None and on != dependent and dependent.path != on.path[:2]:
            yield dependent, on
