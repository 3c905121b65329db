"""What schemaops reads of the system catalogs, as the server tells it.

Each query of schemaops/catalog becomes a temporary view. In the parse tree of its
rule stands, for every table, which of its columns the query reads anywhere (the
server keeps that to check privileges), and which functions it calls. pg_depend would
say the same, but not of the server's own tables.

What is left is held against tests/completeness.toml, where each column that is not
read has its reason.

    python -m tests.completeness [MAJOR]…     what the list lacks, and what it has
                                             too much, on every major that is at hand
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, LiteralString

import psycopg

from schemaops.catalog import read
from schemaops.catalog.kind import Kind, kinds
from schemaops.postgres.binaries import SUPPORTED, find_binaries
from schemaops.postgres.server import EphemeralServer

LIST = Path(__file__).with_name("completeness.toml")
_TABLE = re.compile(
    r":relid (\d+)(?:(?! :relid ).)*? :selectedCols \(b([ \d]*)\)", re.S
)
_FUNCTION = re.compile(r":funcid (\d+) ")
_SHOWN = re.compile(
    r":resname (\w+) :ressortgroupref \d+ :resorigtbl (\d+) :resorigcol (\d+)"
)
_FIRST_COLUMN = 8
"""Number of a table's first column in a set of columns: system columns come before."""

Connection = psycopg.Connection[Any]


@dataclass(frozen=True)
class Reading:
    """Columns ('pg_class.relname') that a query reads, and functions that it calls."""

    columns: frozenset[str]
    functions: frozenset[str]


@cache
def majors() -> list[int]:
    """Every supported major that is at hand."""
    return sorted({found.major for found in find_binaries() if found.supported})


def columns(connection: Connection) -> frozenset[str]:
    """Every column of every table of the server's own."""
    rows = connection.execute(
        "SELECT c.relname || '.' || a.attname FROM pg_class c"
        " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
        " WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r'"
        " AND NOT a.attisdropped"
    )
    return frozenset(row[0] for row in rows)


def reading(connection: Connection, query: str) -> Reading:
    """What a query reads; the connection's transaction is left as it was."""
    with connection.transaction(force_rollback=True):
        width = len(connection.execute(query.encode()).description or ())
        names = ", ".join(f"c{number}" for number in range(width))
        view = f"CREATE TEMP VIEW read_by ({names}) AS {query}"
        connection.execute(view.encode())
        return _of_view(connection, "pg_temp.read_by")


def kind_query(kind: Kind, major: int) -> str:
    """The query of a kind, as it is sent to a server of that major."""
    return read._query(kind.name, major)


def class_of(kind: Kind) -> str | None:
    """The system catalog whose rows are the kind's objects."""
    named = re.search(r"'(\w+)'::regclass::oid", kind_query(kind, max(SUPPORTED)))
    return named[1] if named else None


def read_by_kinds(connection: Connection) -> Reading:
    """What all kinds together read. Edges and counts of what is unmanaged do not count."""
    major = connection.info.server_version // 10000
    found = [reading(connection, kind_query(kind, major)) for kind in kinds().values()]
    return Reading(
        frozenset().union(*(one.columns for one in found)),
        frozenset().union(*(one.functions for one in found)),
    )


def _of_view(connection: Connection, view: str) -> Reading:
    """What the rule of a view reads."""
    tree = _rule(connection, view)
    found: set[str] = set()
    for oid, bits in _TABLE.findall(tree):
        numbers = [int(bit) - _FIRST_COLUMN + 1 for bit in bits.split()]
        found |= _columns(connection, int(oid), numbers)
    named = [
        _one(connection, "SELECT proname FROM pg_proc WHERE oid = %s", int(oid))
        for oid in set(_FUNCTION.findall(tree))
    ]
    return Reading(frozenset(found), frozenset(named))


def _columns(connection: Connection, oid: int, numbers: list[int]) -> set[str]:
    """Columns of a table; of a view of the server's those that they show."""
    rows = connection.execute(
        "SELECT c.relname, c.relkind::text, a.attname"
        " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
        " WHERE c.oid = %s AND a.attnum = ANY (%s)",
        [oid, numbers],
    ).fetchall()
    found = {f"{table}.{name}" for table, kind, name in rows if kind == "r"}
    shown = {name: table for table, kind, name in rows if kind == "v"}
    if shown:
        rule = _rule(connection, f"pg_catalog.{next(iter(shown.values()))}")
        for name, table, number in _SHOWN.findall(rule):
            if name in shown and int(table):
                found |= _columns(connection, int(table), [int(number)])
    return found


def _rule(connection: Connection, view: str) -> str:
    query: LiteralString = (
        "SELECT ev_action::text FROM pg_rewrite WHERE ev_class = %s::regclass"
    )
    return _one(connection, query, view)


def _one(connection: Connection, query: LiteralString, value: object) -> str:
    row = connection.execute(query, [value]).fetchone()
    assert row is not None
    return str(row[0])


@dataclass(frozen=True)
class Listed:
    """tests/completeness.toml.

    covers: by function, the columns that it prints. unread: columns and, with `.*`,
    whole catalogs that no query reads, with the reason. without_kind: catalogs of
    objects that are no kind of their own, with the reason. A column that only some
    majors have is followed by them: `pg_class.relnew @18-`.
    """

    covers: dict[str, list[str]]
    unread: list[tuple[str, str]]
    without_kind: dict[str, str]


@cache
def listed() -> Listed:
    """The list, as it stands in the file."""
    found = tomllib.loads(LIST.read_text(encoding="utf-8"))
    unread = [(c, one["reason"]) for one in found["unread"] for c in one["columns"]]
    return Listed(found["functions"], unread, found["without_kind"])


def on(entries: Iterable[str], major: int) -> set[str]:
    """Those of the entries that a major has, without what says so."""
    return {name for name, has in map(_entry, entries) if major in has}


def _entry(entry: str) -> tuple[str, range]:
    name, _, span = entry.partition(" @")
    first, _, last = (span if "-" in span or not span else f"{span}-{span}").partition(
        "-"
    )
    oldest, newest = SUPPORTED[0], SUPPORTED[-1]
    return name, range(int(first or oldest), int(last or newest) + 1)


def differences(connection: Connection) -> Iterator[str]:
    """What the list lacks and what it has too much, on the connection's major."""
    major = connection.info.server_version // 10000
    there, seen, told = columns(connection), read_by_kinds(connection), listed()
    covered: set[str] = set()
    for function, printed in sorted(told.covers.items()):
        names = on(printed, major)
        if function not in seen.functions:
            yield f"{function} is listed to print columns, and no query calls it"
        else:
            covered |= names
        yield from (f"{name} does not exist" for name in sorted(names - there))
    unread = there - seen.columns - covered
    excused = set(_spread(on((name for name, _ in told.unread), major), there))
    yield from (
        f"{name} is neither read nor listed" for name in sorted(unread - excused)
    )
    for name in sorted(excused - unread):
        yield f"{name} is listed, and {'is read' if name in there else 'does not exist'}"


def _spread(entries: set[str], there: frozenset[str]) -> Iterator[str]:
    for entry in entries:
        catalog, _, column = entry.partition(".")
        if column != "*":
            yield entry
            continue
        parts = [name for name in there if name.startswith(f"{catalog}.")]
        yield from parts or [entry]


def kindless(connection: Connection) -> Iterator[str]:
    """Catalogs of objects without kind that are not listed, and the other way round."""
    holders = {
        c.removesuffix(".oid") for c in columns(connection) if c.endswith(".oid")
    }
    told = on(listed().without_kind, connection.info.server_version // 10000)
    known = {class_of(kind) for kind in kinds().values()}
    yield from (
        f"{name} has no kind and no reason" for name in sorted(holders - known - told)
    )
    for name in sorted(told & known):
        yield f"{name} is listed as without a kind, and has one"
    yield from (
        f"{name} is listed and holds no objects" for name in sorted(told - holders)
    )


def main(arguments: list[str]) -> int:
    """Print the differences on the majors named, or on all that are at hand."""
    found = 0
    for major in map(int, arguments) if arguments else majors():
        with EphemeralServer.start(major) as server, server.connect() as connection:
            for line in [*differences(connection), *kindless(connection)]:
                sys.stdout.write(f"{major}: {line}\n")
                found += 1
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
