"""Steps under the plain `alembic` command: limits, gates, what broke off."""

from __future__ import annotations

import threading

import pytest

from schemaops.catalog.model import Ref
from schemaops.plan.model import Gate, Phase, Plan, Step, Undo
from schemaops.revisions.pending import pending
from schemaops.revisions.read import read
from tests.fixtures.revisions import (
    EMAIL,
    Project,
    applied_heads,
    index,
    step,
)


def test_each_step_has_a_transaction_and_limits_of_its_own(
    alembic_project: Project, at_base: str
) -> None:
    """Two steps never share a transaction, and a third one has none to speak of."""
    note = (
        "INSERT INTO shop.log VALUES (pg_current_xact_id()::text,"
        " current_setting('lock_timeout'), current_setting('statement_timeout'))"
    )
    log = "CREATE TABLE shop.log (xid text, locks text, statements text)"
    alembic_project.write(
        Plan(
            "1",
            "2",
            150000,
            (
                step("log", Phase.EXPAND, log, "DROP TABLE shop.log"),
                step("one", Phase.EXPAND, note, None),
                step("two", Phase.EXPAND, f"{note};\n{note}", None),
                index("i", "CREATE INDEX CONCURRENTLY i ON shop.users (id)"),
            ),
        )
    )
    alembic_project.alembic("upgrade", "heads", database=at_base)
    rows = alembic_project.query(at_base, "SELECT * FROM shop.log ORDER BY ctid")
    assert rows[0][0] != rows[1][0] == rows[2][0]
    assert {row[1:] for row in rows} == {("200ms", "5s")}


def broken(name: str) -> Plan:
    """A plan whose second step fails while shop.items is empty."""
    return Plan(
        "1",
        "2",
        150000,
        (
            step("a", Phase.EXPAND, "CREATE TABLE shop.a ()", "DROP TABLE shop.a"),
            step(name, Phase.EXPAND, "SELECT 1 / count(*) FROM shop.items", None),
            step("b", Phase.EXPAND, "CREATE TABLE shop.b ()", "DROP TABLE shop.b"),
        ),
    )


def test_a_revision_that_broke_off_goes_on(
    alembic_project: Project, at_base: str
) -> None:
    """What was done is not done twice, and the failed step is named."""
    alembic_project.write(broken("divide"))
    with pytest.raises(AssertionError, match=r"step divide: division by zero"):
        alembic_project.alembic("upgrade", "heads", database=at_base)
    assert (
        len(
            pending(
                read(alembic_project.migrations),
                applied_heads(alembic_project, at_base),
            )
        )
        == 1
    )
    alembic_project.do(at_base, "INSERT INTO shop.items VALUES (1)")
    alembic_project.alembic("upgrade", "heads", database=at_base)
    assert (
        pending(
            read(alembic_project.migrations), applied_heads(alembic_project, at_base)
        )
        == []
    )
    assert alembic_project.query(at_base, "SELECT to_regclass('shop.b')::text") == [
        ("shop.b",)
    ]


def test_an_invalid_index_is_built_anew(alembic_project: Project, at_base: str) -> None:
    """A concurrent build that failed leaves an invalid index; the next run mends it."""
    sql = "CREATE UNIQUE INDEX CONCURRENTLY once ON shop.users (note)"
    alembic_project.write(Plan("1", "2", 150000, (index("once", sql),)))
    alembic_project.do(at_base, "UPDATE shop.users SET note = 'same'")
    valid = "SELECT indisvalid FROM pg_index WHERE indexrelid = 'shop.once'::regclass"
    with pytest.raises(AssertionError, match="could not create unique index"):
        alembic_project.alembic("upgrade", "heads", database=at_base)
    assert alembic_project.query(at_base, valid) == [(False,)]
    alembic_project.do(at_base, "UPDATE shop.users SET note = id")
    alembic_project.alembic("upgrade", "heads", database=at_base)
    assert alembic_project.query(at_base, valid) == [(True,)]


def test_a_step_waits_for_its_lock_in_turns(
    alembic_project: Project, at_base: str
) -> None:
    """A table that is locked for a moment does not fail the upgrade."""
    alembic_project.write(EMAIL)
    with alembic_project.connect(at_base) as holder:
        holder.execute("BEGIN; LOCK TABLE shop.users")
        release = threading.Timer(0.5, holder.execute, ["COMMIT"])
        release.start()
        alembic_project.alembic("upgrade", "heads", database=at_base)
        release.join()


def test_a_gate_that_is_shut_stops_the_step(
    alembic_project: Project, at_base: str
) -> None:
    """The gate's own words are the error, and nothing of the step has happened."""
    gated = Step(
        "gated",
        Phase.EXPAND,
        "DROP TABLE shop.users",
        "a test",
        gate=Gate("SELECT id FROM shop.users LIMIT 1", "there are users left"),
    )
    alembic_project.write(Plan("1", "2", 150000, (gated,)))
    with pytest.raises(AssertionError, match="there are users left"):
        alembic_project.alembic("upgrade", "heads", database=at_base)
    assert alembic_project.query(at_base, "SELECT count(*) FROM shop.users") == [(30,)]


def test_a_gate_has_time(alembic_project: Project, at_base: str) -> None:
    """It may read a large table: the step's statement_timeout is not the gate's."""
    slow = "SELECT FROM (SELECT pg_sleep(0.5)::text AS said OFFSET 0) AS s WHERE said = 'x'"
    gated = Step(
        "gated",
        Phase.EXPAND,
        "CREATE TABLE shop.made (id bigint)",
        "a test",
        statement_timeout_ms=250,
        gate=Gate(slow, "never"),
    )
    alembic_project.write(Plan("1", "2", 150000, (gated,)))
    alembic_project.alembic("upgrade", "heads", database=at_base)
    assert alembic_project.query(at_base, "SELECT count(*) FROM shop.made") == [(0,)]


def test_a_detach_that_broke_off_is_finalized(
    alembic_project: Project, at_base: str
) -> None:
    """What its lock_timeout interrupted is pending; the next run ends it."""
    alembic_project.do(
        at_base,
        "CREATE TABLE shop.sales (day int) PARTITION BY RANGE (day);"
        "CREATE TABLE shop.s1 PARTITION OF shop.sales FOR VALUES FROM (0) TO (9)",
    )
    detach = Step(
        "detach",
        Phase.CONTRACT,
        "ALTER TABLE shop.sales DETACH PARTITION shop.s1 CONCURRENTLY",
        "a test",
        transactional=False,
        lock_timeout_ms=200,
        statement_timeout_ms=0,
        undo=Undo(
            "ALTER TABLE shop.sales ATTACH PARTITION shop.s1 FOR VALUES FROM (0) TO (9)"
        ),
        done="SELECT NOT relispartition FROM pg_class WHERE oid = 'shop.s1'::regclass",
        objects=(Ref("table", ("shop", "s1")), Ref("table", ("shop", "sales"))),
    )
    alembic_project.write(Plan("1", "2", 150000, (detach,)))
    pending = (
        "SELECT inhdetachpending FROM pg_inherits WHERE inhrelid = 'shop.s1'::regclass"
    )
    with alembic_project.connect(at_base) as holder:
        holder.execute("BEGIN; SELECT FROM shop.sales")
        with pytest.raises(AssertionError, match="lock timeout"):
            alembic_project.alembic("upgrade", "heads", database=at_base)
    assert alembic_project.query(at_base, pending) == [(True,)]
    alembic_project.alembic("upgrade", "heads", database=at_base)
    assert alembic_project.query(at_base, pending) == []
