"""The example shop: each version loads, and its application's statements run on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg
import pytest

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.sources.files import read_design
from schemaops.sources.hints import design_hints
from schemaops.sources.loader import load
from schemaops.sqlparse import split
from tests.fixtures.servers import DatabaseFactory

SHOP = Path(__file__).parents[2] / "examples" / "shop"
VERSIONS = ("v1", "v2", "v3", "v4", "v5")
HINTS = {
    "v2": [("renamed from", "unit_price")],
    "v4": [("fill", "currency"), ("fill", "first_name"), ("fill", "last_name")],
}

each_version = pytest.mark.parametrize("version", VERSIONS)


def statements(file: Path) -> list[bytes]:
    """The statements of a file, one by one."""
    return [statement.text.encode() for statement in split(file.read_text())]


def rows_of(connection: psycopg.Connection[Any], statement: bytes) -> int:
    return connection.execute(statement).rowcount


@each_version
def test_queries_of_a_version_run_on_its_design(
    version: str, server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Signing up, ordering and looking things up work on a shop that was empty."""
    with server.connect(database(), DESIGN_ROLE, autocommit=False) as connection:
        load(connection, read_design(SHOP / version / "schema"))
        queries = statements(SHOP / version / "queries.sql")
        for _ in range(20):
            for query in queries:
                connection.execute(query)
        for table in (b"users", b"orders", b"order_items"):
            assert rows_of(connection, b"SELECT FROM " + table) == 20


def test_seed_fills_the_first_version(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """The seed's rows fit version 1, and its queries find some of them."""
    with server.connect(database(), DESIGN_ROLE, autocommit=False) as connection:
        load(connection, read_design(SHOP / "v1" / "schema"))
        for statement in statements(SHOP / "seed.sql"):
            connection.execute(statement)
        assert rows_of(connection, b"SELECT FROM order_items") == 25_000
        assert rows_of(connection, b"SELECT FROM daily_revenue") > 1


@each_version
def test_hints_are_where_the_story_says(version: str) -> None:
    """Version 2 declares a rename and version 4 its fills; the others say nothing."""
    hints = design_hints(read_design(SHOP / version / "schema"))
    assert [(hint.verb, hint.path[-1]) for hint in hints] == HINTS.get(version, [])
