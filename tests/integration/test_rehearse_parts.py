"""The parts of a rehearsal on their own: dumps, and a client that never stops."""

from __future__ import annotations

from collections.abc import Callable

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.rehearse.dumps import diff_dumps, entries
from schemaops.rehearse.traffic import Traffic, merged

Database = Callable[..., str]


def test_the_order_of_columns_is_no_difference(
    server: EphemeralServer, database: Database
) -> None:
    """A column dropped and added again comes last in the table and its partitions."""
    design = (
        "CREATE TABLE t (a integer, b text DEFAULT 'x,\n y', c date)"
        " PARTITION BY LIST (a); CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);"
    )
    again = (
        "ALTER TABLE t DROP COLUMN b; ALTER TABLE t ADD COLUMN b text DEFAULT 'x,\n y'"
    )
    one, two = database(design), database(design + again)

    assert diff_dumps(server.pg_dump(one), server.pg_dump(two)) == []


def test_every_other_difference_is_named(
    server: EphemeralServer, database: Database
) -> None:
    """What is missing, left over or different is a line each."""
    one = database("CREATE TABLE t (a integer); CREATE VIEW v AS SELECT 1 AS x;")
    two = database("CREATE TABLE t (a bigint); CREATE TABLE u ();")

    assert diff_dumps(server.pg_dump(one), server.pg_dump(two)) == [
        "pg_dump: missing VIEW public.v",
        "pg_dump: left over TABLE public.u",
        "pg_dump: TABLE public.t: wanted a integer",
        "pg_dump: TABLE public.t: found a bigint",
    ]


def test_only_the_ledger_is_left_out(
    server: EphemeralServer, database: Database
) -> None:
    """The schema `schemaops` does not count; one with a longer name does."""
    name = database(
        "CREATE SCHEMA schemaops; CREATE TABLE schemaops.step (id integer);"
        "COMMENT ON SCHEMA schemaops IS 'ledger'; CREATE SCHEMA schemaops_retired_1;"
    )
    found = set(entries(server.pg_dump(name)))
    # before 15 everybody could create in public, so that what design roles may is said
    assert found - {"ACL SCHEMA public"} == {"SCHEMA schemaops_retired_1"}


def test_traffic_reports_errors_and_waits(
    server: EphemeralServer, database: Database
) -> None:
    """A client keeps running its statements, and errors do not stop it."""
    name = database("CREATE TABLE t (a integer)")
    statements = ["INSERT INTO t VALUES (1)", "SELECT missing"]
    with Traffic(lambda: server.connect(name, DESIGN_ROLE), statements) as traffic:
        pass
    report = traffic.report

    assert report.executions >= 2
    assert ("SELECT missing", 'column "missing" does not exist') in report.errors
    assert report.longest_ms > 0
    with server.connect(name) as connection:
        row = connection.execute("SELECT count(*) > 0 FROM t").fetchone()
    assert row == (True,)


def test_traffic_can_leave_no_trace(
    server: EphemeralServer, database: Database
) -> None:
    """What a client writes is rolled back when asked."""
    name = database("CREATE TABLE t (a integer)")
    statements = ["INSERT INTO t VALUES (1)"]
    with Traffic(
        lambda: server.connect(name, DESIGN_ROLE), statements, keep=False
    ) as traffic:
        pass
    with server.connect(name) as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
    assert merged([traffic.report]).errors == ()
