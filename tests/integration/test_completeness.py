"""No column of the system catalogs is missed silently, on every major at hand.

What is not read stands in tests/completeness.toml, with its reason. A new major of
PostgreSQL fails here and names what is new in it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from schemaops.postgres.server import EphemeralServer
from tests.completeness import (
    Connection,
    differences,
    kindless,
    listed,
    majors,
    on,
    reading,
)

WANTED = os.environ.get("SCHEMAOPS_TEST_MAJOR")
"""The one major of this run; without it all that are at hand are looked at."""


@pytest.fixture(
    scope="module",
    params=[int(WANTED)] if WANTED else majors(),
    ids=lambda major: f"PostgreSQL {major}",
)
def connection(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """A server's empty database."""
    with EphemeralServer.start(request.param) as server, server.connect() as found:
        assert found.info.server_version // 10000 == request.param
        yield found


def test_every_column_is_read_or_listed_with_a_reason(connection: Connection) -> None:
    """The list holds exactly what no query reads: it cannot lack or keep a line."""
    found = list(differences(connection))
    assert not found, "tests/completeness.toml: " + "\n".join(found)


def test_every_catalog_of_objects_has_a_kind_or_a_reason(
    connection: Connection,
) -> None:
    """No kind of object is unknown to us."""
    found = list(kindless(connection))
    assert not found, "tests/completeness.toml: " + "\n".join(found)


def test_the_server_tells_what_a_query_reads(connection: Connection) -> None:
    """The guard sees selected, joined and compared columns, in every part of a query."""
    query = (
        "WITH i AS (SELECT indrelid FROM pg_index WHERE indisvalid)"
        " SELECT c.oid, (SELECT n.nspname FROM pg_namespace n"
        "                WHERE n.oid = c.relnamespace),"
        "        pg_get_expr(c.relpartbound, c.oid), r.rolname, i.indrelid"
        " FROM pg_class c JOIN i ON i.indrelid = c.oid JOIN pg_roles r ON r.oid = 1"
    )
    found = reading(connection, query)
    assert found.columns == {
        *("pg_class.oid", "pg_class.relnamespace", "pg_class.relpartbound"),
        *("pg_index.indisvalid", "pg_index.indrelid"),
        *("pg_namespace.nspname", "pg_namespace.oid"),
        *("pg_authid.rolname", "pg_authid.oid"),  # what the view pg_roles shows
    }
    assert found.functions == {"pg_get_expr"}


def test_each_reason_says_something() -> None:
    """A reason is a sentence, stands once, and no column is listed twice."""
    lines = listed().unread
    reasons = {reason for _, reason in lines} | set(listed().without_kind.values())
    assert all(len(reason.split()) >= 3 for reason in reasons), reasons
    for major in (14, 18):
        names = [name for name, _ in lines if on([name], major)]
        assert sorted(names) == sorted(set(names))
