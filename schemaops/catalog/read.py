"""Read a Catalog from an open connection: a fixed number of queries, pipelined.

The first asks which kinds there can be. Those go out in a few batches, inside the
caller's transaction, so they see one snapshot when it is REPEATABLE READ. What comes
back stays rows until somebody asks for an object. `search_path` is emptied first, so
that the server prints every name with its schema.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Set
from concurrent.futures import Future
from contextlib import ExitStack
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any, LiteralString

import psycopg

from schemaops.catalog.beside import Open, beside
from schemaops.catalog.collection import no_collection
from schemaops.catalog.edges import Address, Edges
from schemaops.catalog.kind import Kind, kinds
from schemaops.catalog.model import Catalog, Ref
from schemaops.catalog.own import taken_out
from schemaops.catalog.shelf import Shelf, Values

Row = tuple[Any, ...]

_WORDS: Mapping[str, LiteralString] = {
    "managed_schema": "n.nspname !~ '^(pg_|schemaops_(retired|shadow)_)'"
    " AND n.nspname NOT IN ('information_schema', 'schemaops')",
    "identity_sequence": "(SELECT i.objid FROM pg_depend i"
    " WHERE i.refclassid = 'pg_class'::regclass AND i.refobjid = c.oid"
    " AND i.refobjsubid = a.attnum AND i.classid = 'pg_class'::regclass"
    " AND i.deptype = 'i')",
    # with its refclassid, an index leads to the few rows that there are
    "of_extension": "e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'",
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


def read(
    connection: psycopg.Connection[Any],
    *,
    order: bool = True,
    manage: Set[str] = frozenset(),
    second: Open | None = None,
) -> Catalog:
    """Read the catalog of the connection's database, in the current transaction.

    order: whether `depends` is read too; who only compares can do without. manage:
    words of the scope whose kinds are read too. second: opens another connection to the
    same database, used where the catalog is large and the transaction REPEATABLE READ.
    Raises psycopg.Error when the server refuses.
    """
    server = connection.info.server_version
    with no_collection():
        reading, rest = _read(connection, server // 10000, order, manage, second)
        left_out = taken_out(reading.rows)
    return Catalog(
        server=server,
        objects=Shelf(reading.rows),
        depends=Edges(
            reading.addresses,
            rest.get("aliases", []),
            rest.get("depend", []),
            left_out.keys(),
        ),
        unmodelled=tuple((what, count) for what, count in rest["unmodelled"]),
        retired=left_out,
    )


_SETTINGS: LiteralString = (
    "SELECT set_config('search_path', '', true), set_config('jit', 'off', true),"
    " set_config('enable_nestloop', 'off', true)"
)
_ORDER = ("aliases", "depend")
_REST = (*_ORDER, "unmodelled")


def _read(
    connection: psycopg.Connection[Any],
    major: int,
    order: bool,
    manage: Set[str],
    second: Open | None,
) -> tuple[_Reading, dict[str, list[Row]]]:
    """All rows: of every kind that may be there, and of the rest.

    While the server works on one batch, we work on the rows of the batch before: who
    fetches from a pipeline waits for all that was sent.
    """
    with connection.pipeline(), ExitStack() as stack:
        connection.execute(_SETTINGS)
        there = connection.execute(_presence()).fetchone() or ((), False)
        keywords, large, *present = there
        asked = [
            kind.name
            for kind, some in zip(kinds().values(), present, strict=True)
            if some and (not kind.scope or kind.scope in manage)
        ]
        others = [name for name in _REST if order or name not in _ORDER]
        apart: dict[str, Future[list[Row] | None]] = {}
        if large and second is not None:
            helper = stack.enter_context(beside(connection, second, _SETTINGS))
            apart = {name: helper.rows(_query(name, major)) for name in _SLOW}
        reading = _Reading(frozenset(keywords))
        rest: dict[str, list[Row]] = {}
        fetched: dict[str, list[Row]] = {}
        for batch in (*_batches(asked, others, apart), ()):
            sent = {
                name: connection.execute(
                    _query(name, major), binary=name in chain(*_LARGE)
                )
                for name in batch
            }
            for name, rows in fetched.items():
                if name in _REST:
                    rest[name] = rows
                else:
                    reading.add(kinds()[name], rows)
            fetched = {name: cursor.fetchall() for name, cursor in sent.items()}
        for name, future in apart.items():
            found = future.result()
            if found is None:
                found = connection.execute(_query(name, major)).fetchall()
            reading.add(kinds()[name], found)
        return reading, rest


_SLOW = ("constraint", "index")
"""Kinds whose definitions the server prints one by one."""
_LARGE = (("table", "column"), *((name,) for name in _SLOW))
"""Kinds of which there are many; later ones need the names that are in the first."""


def _batches(
    asked: list[str], others: list[str], apart: Collection[str]
) -> Iterator[tuple[str, ...]]:
    for large in _LARGE:
        yield tuple(name for name in large if name in asked and name not in apart)
    yield (*(name for name in asked if name not in {*chain(*_LARGE)}), *others)


@cache
def _presence() -> LiteralString:
    """Asks, for each kind, whether there can be any: most databases have few kinds."""
    tests: list[LiteralString] = []
    for kind in kinds().values():
        if kind.presence.isidentifier():
            tests.append(_SOME.replace("{catalog}", kind.presence))
        else:
            tests.append(kind.presence or "true")
    return _RELATIONS + _KEYWORDS + _MANY + ", ".join(tests)


_KEYWORDS: LiteralString = (
    "SELECT ARRAY(SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'), "
)
"""The words that the server quotes when they are names."""
_RELATIONS: LiteralString = (
    "WITH relation AS MATERIALIZED"
    " (SELECT DISTINCT relkind FROM pg_class WHERE oid >= 16384) "
)
"""The kinds of relations, for the tests of several kinds: pg_class is the largest."""
_MANY: LiteralString = (
    "has_function_privilege('pg_export_snapshot()', 'execute') AND"
    " (SELECT count(*) >= 1000 FROM pg_constraint WHERE oid >= 16384), "
)
"""Whether another connection is worth its start, some 10 ms, and may see the snapshot:
a refusal would end the transaction."""
_SOME: LiteralString = "EXISTS (SELECT FROM {catalog} WHERE oid >= 16384)"
"""User objects have numbers from 16384 on (PostgreSQL documentation, 74.1)."""


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


_PLAIN_NAME = re.compile("[a-z_][a-z0-9_]*")


class _Reading:
    """Rows by kind and path, and what stands where in the system catalogs."""

    def __init__(self, keywords: Set[str]) -> None:
        self._keywords = keywords
        self.rows: dict[str, dict[tuple[str, ...], Values]] = {}
        self._raw: list[tuple[Kind, list[Row]]] = []
        self._relations: dict[int, tuple[str, str]] = {}
        self._columns: dict[tuple[int, int], str] = {}
        self._quoted: dict[str, str] = {}

    def add(self, kind: Kind, rows: list[Row]) -> None:
        """Keep the rows of one kind, their values in the order of the fields."""
        self._raw.append((kind, rows))
        end = 3 + len(kind.value.IDENTITY)
        if kind.name == "table":
            self._relations = {row[1]: row[3:5] for row in rows}
        if kind.name == "column":
            self._columns = {row[1:3]: row[5] for row in rows}
        if kind.complete is None:
            self.rows[kind.name] = {row[3:end]: row[3:] for row in rows}
        else:
            self.rows[kind.name] = dict(self._completed(kind, rows, end - 3))

    def _completed(
        self, kind: Kind, rows: list[Row], width: int
    ) -> Iterator[tuple[tuple[str, ...], Values]]:
        assert kind.complete is not None
        for row in rows:
            values = (*kind.complete(list(row[3:-1]), self), row[-1])
            yield values[:width], values

    def relation(self, oid: int) -> tuple[str, str] | None:
        """(schema, name) of a table, or None."""
        return self._relations.get(oid)

    def columns(self, oid: int, numbers: Collection[int]) -> tuple[str, ...]:
        """Names of a table's columns; 0 stands for an expression and is left out."""
        if not numbers:
            return ()
        found = self._columns
        # Lists, not generators: this is called thousands of times.
        names = [found.get((oid, n)) for n in numbers]
        return tuple([name for name in names if name is not None])

    def quoted(self, name: str) -> str:
        """A name as this server prints it."""
        found = self._quoted.get(name)
        if found is None:
            plain = _PLAIN_NAME.fullmatch(name) and name not in self._keywords
            found = name if plain else '"' + name.replace('"', '""') + '"'
            self._quoted[name] = found
        return found

    def addresses(self) -> dict[Address, Ref]:
        """What stands at each place of the system catalogs."""
        return {
            row[:3]: Ref(kind.name, row[3 : 3 + len(kind.value.IDENTITY)])
            for kind, rows in self._raw
            for row in rows
        }
