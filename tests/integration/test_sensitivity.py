"""No kind of relation is blind to an attribute that another kind of relation shows.

tests/completeness.py knows which columns are read, not for which relations. Here one
column of pg_class or pg_attribute after the other is changed, in a transaction that
is rolled back, for every sort of relation that can have the attribute: the catalog
read afterwards must differ for each of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from schemaops.catalog.kind import kinds
from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.diff.compare import compare
from schemaops.postgres.server import EphemeralServer
from tests.completeness import Connection
from tests.fixtures.servers import Servers, default_major

SAMPLE = """
CREATE SCHEMA s;
CREATE ROLE another;
CREATE ACCESS METHOD another_heap TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD another_btree TYPE INDEX HANDLER bthandler;
CREATE TABLE s.plain (a varchar(9), b int);
CREATE TABLE s.parts (a varchar(9), b int) PARTITION BY RANGE (b);
CREATE TABLE s.part PARTITION OF s.parts DEFAULT;
CREATE VIEW s.view AS SELECT a, b FROM s.plain;
CREATE MATERIALIZED VIEW s.matview AS SELECT a, b FROM s.plain;
CREATE SEQUENCE s.numbers;
CREATE TYPE s.pair AS (a varchar(9), b int);
CREATE INDEX plain_index ON s.plain ((a || 'x'));
CREATE INDEX parts_index ON s.parts (b);
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER f FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE s.distant (a varchar(9), b int) SERVER f;
"""
TABLES = ("plain", "parts", "part")
FILES = (*TABLES, "matview", "plain_index", "parts_index")
COLUMNS = (*TABLES, "matview", "distant")
GRANTED = (*COLUMNS, "view", "numbers")


@dataclass(frozen=True)
class Mutation:
    """A column, the value it is given, and the relations that must show it."""

    column: str
    value: str
    seen_on: tuple[str, ...]
    since: int = 14

    @property
    def catalog(self) -> str:
        """The system catalog that has the column."""
        return "pg_attribute" if self.column.startswith("att") else "pg_class"


MUTATIONS = (
    Mutation("relpersistence", "'u'", ("plain", "part")),
    Mutation("relpersistence", "'u'", ("numbers",), since=15),
    Mutation("reltablespace", "1664", FILES),
    Mutation(
        "relam",
        "(SELECT oid FROM pg_am WHERE amname = 'another_heap')",
        ("plain", "part", "matview"),
    ),
    Mutation(
        "relam",
        "(SELECT oid FROM pg_am WHERE amname = 'another_btree')",
        ("plain_index", "parts_index"),
    ),
    Mutation("reloptions", "'{fillfactor=51}'", ("plain", "part", "matview")),
    Mutation("reloptions", "'{fillfactor=51}'", ("plain_index", "parts_index")),
    Mutation("reloptions", "'{security_barrier=true}'", ("view",)),
    Mutation("relrowsecurity", "true", TABLES),
    Mutation("relforcerowsecurity", "true", TABLES),
    Mutation("relreplident", "'f'", TABLES),
    Mutation("relispopulated", "false", ("matview",)),
    # a composite type's owner is read from pg_type, which has the same
    Mutation("relowner", "'another'::regrole", GRANTED),
    Mutation("relacl", "'{another=r/postgres}'", GRANTED),
    Mutation("attstattarget", "77", (*COLUMNS, "plain_index")),
    Mutation("attstorage", "'e'", COLUMNS),
    Mutation("attcompression", "'p'", (*TABLES, "matview")),
    Mutation("attoptions", "'{n_distinct=5}'", COLUMNS),
    Mutation("attacl", "'{another=r/postgres}'", (*COLUMNS, "view")),
    Mutation("attcollation", "950", (*TABLES, "pair", "distant")),
    Mutation("atttypmod", "12", (*TABLES, "pair", "distant")),
    Mutation("attfdwoptions", "'{a=b}'", ("distant",)),
)
REPORTED = "storage, statistics or inherited default of a foreign column"
UNSEEN = {
    ("attstattarget", "distant"): REPORTED,
    ("attstorage", "distant"): REPORTED,
    ("attoptions", "distant"): REPORTED,
}
"""(column, relation) that is not managed, and what it is counted as in the output."""


@pytest.fixture(scope="module")
def connection(servers: Servers) -> Iterator[Connection]:
    """A superuser's, of a database with one relation of each sort."""
    server: EphemeralServer = servers.get(default_major())
    server.create_database("sensitivity", "postgres")
    with server.connect("sensitivity") as found:
        found.execute(SAMPLE.encode())
        yield found
        found.execute("DROP OWNED BY another")
        found.execute("DROP ROLE another")
    server.drop_database("sensitivity")


@pytest.fixture(scope="module")
def before(connection: Connection) -> Catalog:
    """The catalog as it is."""
    with connection.transaction(force_rollback=True):
        return everything(connection)


def everything(connection: Connection) -> Catalog:
    """All that can be managed."""
    words = {kind.scope for kind in kinds().values() if kind.scope}
    return read(connection, order=False, manage=words)


def changed(before: Catalog, after: Catalog) -> set[str]:
    """Names of the relations of which something differs."""
    return {part for change in compare(before, after) for part in change.ref.path}


@pytest.mark.parametrize(
    "mutation", MUTATIONS, ids=lambda m: f"{m.column}-{m.seen_on[0]}"
)
def test_every_relation_shows_the_attribute(
    mutation: Mutation, connection: Connection, before: Catalog
) -> None:
    """The column changed behind our back is a difference, wherever it has a meaning."""
    if connection.info.server_version // 10000 < mutation.since:
        mutation = Mutation(mutation.column, mutation.value, ())
    where = (
        "attrelid = ANY (SELECT oid FROM named) AND attnum = 1"
        if mutation.catalog == "pg_attribute"
        else "oid = ANY (SELECT oid FROM named)"
    )
    statement = (
        "WITH named AS (SELECT oid FROM pg_class WHERE relname = ANY (%s)"
        " AND relnamespace = 's'::regnamespace)"
        f" UPDATE {mutation.catalog} SET {mutation.column} = {mutation.value}"
        f" WHERE {where}"
    )
    with connection.transaction(force_rollback=True):
        connection.execute("SET LOCAL allow_system_table_mods = on")
        done = connection.execute(statement.encode(), [list(mutation.seen_on)])
        assert done.rowcount == len(mutation.seen_on)
        after = everything(connection)
    found = changed(before, after)
    unseen = {name for name in mutation.seen_on if name not in found}
    excused = {
        name: what
        for (column, name), what in UNSEEN.items()
        if column == mutation.column and name in mutation.seen_on
    }
    counted = {what for what, _ in {*after.unmodelled} - {*before.unmodelled}}
    assert unseen == excused.keys(), f"{mutation.column} is not read for these"
    assert counted >= {*excused.values()}, "neither seen nor reported"
