"""An application that owns nothing: what it may do, it may do all along."""

from __future__ import annotations

import pytest

from schemaops.plan.model import Phase
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory

BEFORE = "CREATE TABLE t (id integer PRIMARY KEY, a integer, u text);"
USED = (
    "INSERT INTO t (id, a) VALUES (%s, 1)",
    "UPDATE t SET a = a + 1 WHERE id = %s",
    "SELECT id, a FROM t WHERE id = %s",
    "DELETE FROM t WHERE id = %s",
)
DESIGNS = {
    "column renamed": BEFORE.replace(
        "a integer", "-- schemaops: renamed from a\nb integer"
    ),
    "type changed": BEFORE.replace("a integer", "a bigint"),
    "key changed": BEFORE.replace("id integer", "id bigint"),
    "table renamed": "-- schemaops: renamed from t\n" + BEFORE.replace("t (", "v ("),
    "identity added": BEFORE.replace(
        "u text", "u text, n integer GENERATED ALWAYS AS IDENTITY (START 10)"
    ),
    "serial added": BEFORE.replace("u text", "u text, n serial"),
    "filled": BEFORE.replace(
        "u text", "u text,\n-- schemaops: fill: a\nn integer NOT NULL"
    ),
    "split": BEFORE.replace(
        "a integer,",
        "-- schemaops: up: a / 10\nq integer,\n-- schemaops: up: a % 10\nr integer,",
    ).replace("CREATE", "-- schemaops: dropped a: q * 10 + r\nCREATE"),
    "built anew": BEFORE.replace(
        "u text", "u text, n integer GENERATED ALWAYS AS (a + 1) STORED"
    ),
    "partitioned": BEFORE.replace(");", ") PARTITION BY RANGE (id);")
    + "\n-- schemaops: holds the rows of t\nCREATE TABLE t1 PARTITION OF t"
    " FOR VALUES FROM (MINVALUE) TO (MAXVALUE);",
}
"""What changes → the design after it; the old application runs USED until contract."""
ROLE = """
CREATE ROLE so_application;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO so_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON t TO so_application;
"""


@pytest.mark.parametrize("change", DESIGNS)
def test_the_old_application_goes_on(
    change: str, server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Until contract, and again after the rollback; it has privileges on the table alone."""
    arena, name = Arena(server), database()
    plan = arena.plan(BEFORE, DESIGNS[change])
    arena.execute(name, BEFORE)
    with server.connect(name) as connection:
        connection.execute(ROLE.encode())
    try:
        for phase in (Phase.EXPAND, Phase.BACKFILL):
            arena.carry_out(name, plan, (phase,))
            used(server, name)
        arena.carry_out(name, plan, (Phase.CONTRACT,))
        arena.take_back(name, plan)
        used(server, name)
    finally:
        with server.connect(name) as connection:
            connection.execute("DROP OWNED BY so_application")
            connection.execute("DROP ROLE so_application")


def used(server: EphemeralServer, name: str) -> None:
    """The statements of the old application, as its role."""
    with server.connect(name) as connection:
        connection.execute("SET ROLE so_application")
        for statement in USED:
            connection.execute(statement, (7,))
