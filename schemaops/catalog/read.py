"""Read a Catalog from an open connection: a fixed number of queries, pipelined.

All queries go out at once inside the caller's transaction, so they see one snapshot
when it is REPEATABLE READ; while the server works on the next, we make objects of
the last. `search_path` is emptied first, so that the server prints every name with
its schema.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, LiteralString

import psycopg

from schemaops.catalog.collection import no_collection
from schemaops.catalog.edges import Address, Edges
from schemaops.catalog.kind import Kind, kinds
from schemaops.catalog.model import MARK, OURS, Catalog, Object, Ref

Row = tuple[Any, ...]

_WORDS: Mapping[str, LiteralString] = {
    "managed_schema": "n.nspname !~ '^(pg_|schemaops_retired_)'"
    " AND n.nspname NOT IN ('information_schema', 'schemaops')",
    "identity_sequence": "(SELECT i.objid FROM pg_depend i"
    " WHERE i.refclassid = 'pg_class'::regclass AND i.refobjid = c.oid"
    " AND i.refobjsubid = a.attnum AND i.classid = 'pg_class'::regclass"
    " AND i.deptype = 'i')",
}
"""What several queries say, by its {placeholder}."""


@cache
def reader_version() -> str:
    """Digest of the queries and of what is made of them: a part of cached snapshots' key."""
    digest = hashlib.sha256()
    room = Path(__file__).parent
    for file in sorted([*room.rglob("*.py"), *room.rglob("*.sql")]):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def read(connection: psycopg.Connection[Any]) -> Catalog:
    """Read the catalog of the connection's database, in the current transaction.

    Raises psycopg.Error when the server refuses.
    """
    server = connection.info.server_version
    names = [*kinds(), *_REST]
    first, second = names[:_FIRST], names[_FIRST:]
    with no_collection(), ThreadPoolExecutor(1) as pool:
        # one at work for us, the other at the server
        parts = [
            pool.submit(_fetch, connection, part, server // 10000)
            for part in (first, second)
        ]
        reading, rest = _Reading(), []
        for part in parts:
            for name, result in part.result().items():
                if name in kinds():
                    reading.add(kinds()[name], result)
                else:
                    rest.append(result.rows)
    objects = reading.objects
    aliases, depend, unmodelled = rest
    marked = {ref: found for ref, found in objects.items() if _ours(ref, found)}
    return Catalog(
        server=server,
        objects={ref: found for ref, found in objects.items() if ref not in marked},
        depends=Edges(reading.addresses, aliases, depend, frozenset(marked)),
        unmodelled=tuple((what, count) for what, count in unmodelled),
        retired=marked,
    )


def _ours(ref: Ref, value: Object) -> bool:
    """Whether schemaops made, or keeps, the object for itself."""
    said = value.comment is not None and value.comment.startswith(MARK)
    return said or ref.path[-1].startswith(OURS)


_SETTINGS: LiteralString = (
    "SELECT set_config('search_path', '', true), set_config('jit', 'off', true),"
    " set_config('enable_nestloop', 'off', true)"
)


_REST = ("aliases", "depend", "unmodelled")
_FIRST = 11
"""Columns and constraints are in the first part, indexes in the second: the halves."""


@dataclass(frozen=True, slots=True)
class _Result:
    """Rows of a query; lists and documents: places of values that come as lists."""

    rows: list[Row]
    lists: tuple[int, ...]
    documents: tuple[int, ...]


def _fetch(
    connection: psycopg.Connection[Any], names: list[str], major: int
) -> dict[str, _Result]:
    with connection.pipeline():
        connection.execute(_SETTINGS)
        cursors = [connection.execute(_query(name, major)) for name in names]
        return {
            name: _Result(c.fetchall(), _places(c, _ARRAYS), _places(c, _JSONB))
            for name, c in zip(names, cursors, strict=True)
        }


@cache
def _query(name: str, major: int) -> LiteralString:
    """A kind's query, or one of the rest, for a major version of the server."""
    room = files("schemaops.catalog")
    path = room / f"{name}.sql" if name in _REST else room / "kinds" / f"{name}.sql"
    versions = {} if name in _REST else kinds()[name].versions
    text: LiteralString = path.read_text()
    for key, words in _WORDS.items():
        text = text.replace("{" + key + "}", words)
    for key, (since, then, before) in versions.items():
        text = text.replace("{" + key + "}", then if major >= since else before)
    return text


@dataclass(frozen=True)
class _Names:
    """Names of what was read before, for Kind.complete."""

    addresses: Mapping[Address, Ref]
    relations: int

    def relation(self, oid: int) -> tuple[str, str] | None:
        ref = self.addresses.get((self.relations, oid, 0))
        return (ref.path[0], ref.path[1]) if ref is not None else None

    def columns(self, oid: int, numbers: Iterable[int]) -> tuple[str, ...]:
        found = (self.addresses.get((self.relations, oid, n)) for n in numbers if n)
        return tuple(ref.path[-1] for ref in found if ref is not None)


_RELATIONS = 1259
"""The oid of pg_class, in every database of every version."""


class _Reading:
    """Objects made so far, and where each stands in the system catalogs."""

    def __init__(self) -> None:
        self.objects: dict[Ref, Object] = {}
        self.addresses: dict[Address, Ref] = {}
        self._names = _Names(self.addresses, _RELATIONS)

    def add(self, kind: Kind, result: _Result) -> None:
        """Make the objects of one kind."""
        make: Any = kind.value
        width, complete = len(kind.value.IDENTITY), kind.complete
        for row in result.rows:
            values = list(row[3:-1])
            for place in result.lists:
                values[place] = tuple(values[place])
            for place in result.documents:
                values[place] = _frozen(values[place])
            if complete is not None:
                values = complete(values, self._names)
            ref = Ref(kind.name, tuple(values[:width]))
            self.objects[ref] = make(*values, comment=row[-1])
            self.addresses[row[0], row[1], row[2]] = ref


_ARRAYS = frozenset([1005, 1009, 1016])
"""int2[], text[] and int8[]; none of them is NULL in our queries."""
_JSONB = frozenset([3802])


def _places(cursor: psycopg.Cursor[Row], types: frozenset[int]) -> tuple[int, ...]:
    columns = (cursor.description or [])[3:-1]
    return tuple(n for n, one in enumerate(columns) if one.type_code in types)


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if type(value) is list else value
