"""Apply, roll back, look before and after: what a run does when nothing goes wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemaops.errors import StalePlanError, StepFailed, UsageError
from schemaops.execute.model import Event, Happening, RunKey, State
from schemaops.execute.runner import apply, rollback
from schemaops.execute.status import PhaseStatus, status
from schemaops.plan.model import Gate, Hazard, LockMode, Phase
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.execution import (
    ADD_COLUMN,
    BUILD_INDEX,
    FILL,
    NOTE,
    QUICK,
    RUN,
    START,
    STEPS,
    content,
    step,
    target,
)
from tests.fixtures.servers import DatabaseFactory


def test_apply_and_roll_back_all_the_way(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """What apply did, rollback undoes: the dump and every row are as before."""
    name = database(START)
    before = content(server, name)
    events: list[Event] = []
    report = apply(
        target(server, name), RUN, STEPS, options=QUICK, on_event=events.append
    )
    assert [outcome.step_id for outcome in report.ran] == [s.id for s in STEPS]
    assert report.outcomes[2].rows == 20_000
    applied = content(server, name)
    assert applied != before
    progress = [event for event in events if event.what is Happening.PROGRESS]
    assert progress[-1].done == progress[-1].total > 0

    again = apply(target(server, name), RUN, STEPS, options=QUICK)
    assert again.ran == ()

    back = rollback(target(server, name), RUN, STEPS, options=QUICK)
    assert [o.step_id for o in back.outcomes] == [s.id for s in reversed(STEPS)]
    assert content(server, name) == before
    assert status(target(server, name)).revisions[0].untouched

    events.clear()
    apply(target(server, name), RUN, STEPS, options=QUICK, on_event=events.append)
    assert content(server, name) == applied
    assert any(event.what is Happening.PROGRESS for event in events)


def test_phases_one_by_one(server: EphemeralServer, database: DatabaseFactory) -> None:
    """Phases run apart, in their order only, and rollback stops at a phase."""
    name = database(START)
    place = target(server, name)
    with pytest.raises(UsageError, match="add_column of phase expand is not done"):
        apply(place, RUN, STEPS, phases=[Phase.CONTRACT], options=QUICK)
    apply(place, RUN, STEPS, phases=[Phase.EXPAND], options=QUICK)
    expanded = content(server, name)
    apply(place, RUN, STEPS, phases=[Phase.BACKFILL, Phase.CONTRACT], options=QUICK)
    rollback(place, RUN, STEPS, to_phase=Phase.EXPAND, options=QUICK)
    assert content(server, name) == expanded


def test_status(server: EphemeralServer, database: DatabaseFactory) -> None:
    """Status counts steps by phase, shows the last error, and needs no ledger."""
    name = database(START)
    place = target(server, name)
    assert status(place).revisions == ()
    broken = replace(NOTE, sql="INSERT INTO app.missing VALUES (1)")
    with pytest.raises(StepFailed, match=r'relation "app.missing" does not exist'):
        apply(place, RUN, [ADD_COLUMN, broken], options=QUICK)
    found = status(place)
    (revision,) = found.revisions
    assert found.holder is None
    assert revision.phases == (
        PhaseStatus(Phase.EXPAND, 1, 1),
        PhaseStatus(Phase.CONTRACT, 0, 1),
    )
    assert revision.failed == ("note",)
    assert "app.missing" in (revision.last_error or "")
    assert (revision.from_fingerprint, revision.to_fingerprint) == ("from-1", "to-1")
    assert not revision.complete


def test_ledger_says_which_transaction_did_it(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """The ledger's row of a step was written by the transaction that did the step."""
    name = database(START)
    apply(target(server, name), RUN, [ADD_COLUMN], options=QUICK)
    with server.connect(name) as connection:
        row = connection.execute(
            "SELECT s.xid::text = a.xmin::text, s.xmin::text = a.xmin::text"
            " FROM schemaops.step s, pg_attribute a"
            " WHERE a.attrelid = 'app.users'::regclass AND a.attname = 'full_name'"
        ).fetchone()
        states = connection.execute(
            "SELECT state FROM schemaops.event ORDER BY id"
        ).fetchall()
    assert row == (True, True)
    assert states == [("running",), ("done",)]


def test_dry_run_changes_nothing(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A dry run shows what would run, with its guards, and leaves no ledger."""
    name = database(START)
    before = server.pg_dump(name)
    report = apply(target(server, name), RUN, STEPS, dry_run=True)
    assert server.pg_dump(name) == before
    assert report.ran == ()
    assert report.text is not None
    assert report.text.startswith(
        "-- add_column (expand): for add_column\n"
        "BEGIN;\n"
        "SET LOCAL lock_timeout = '300ms';\n"
        "SET LOCAL statement_timeout = '20000ms';\n"
        "ALTER TABLE app.users ADD COLUMN full_name text;\n"
        "COMMIT;\n"
        "-- ledger: done"
    )
    assert "SET LOCAL synchronous_commit = off;" in report.text

    apply(target(server, name), RUN, STEPS, options=QUICK)
    assert apply(target(server, name), RUN, STEPS, dry_run=True).text == ""
    back = rollback(target(server, name), RUN, STEPS, dry_run=True)
    assert (back.text or "").startswith("-- drop_index (contract): undo\n")


def test_refused_gate_changes_nothing(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A gate that returns rows stops its step, and shows at most five of them."""
    name = database(START)
    gate = Gate("SELECT id FROM app.users ORDER BY id", "these users are not ready")
    gated = replace(ADD_COLUMN, gate=gate)
    before = content(server, name)
    with pytest.raises(StepFailed, match="not ready: 1; 2; 3; 4; 5; …") as caught:
        apply(target(server, name), RUN, [gated], options=QUICK)
    assert caught.value.where == "step add_column"
    assert content(server, name) == before


def test_gate_cannot_write(server: EphemeralServer, database: DatabaseFactory) -> None:
    """A gate is only a question: a function of it that writes is refused."""
    name = database(START)
    with server.connect(name) as connection:
        connection.execute(
            "CREATE FUNCTION app.sneak() RETURNS int LANGUAGE sql"
            " AS 'DELETE FROM app.users RETURNING 1'"
        )
    gated = replace(ADD_COLUMN, gate=Gate("SELECT app.sneak()", "never"))
    with pytest.raises(StepFailed, match="read-only transaction"):
        apply(target(server, name), RUN, [gated], options=QUICK)


def test_irreversible_is_refused_beforehand(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Rollback names the step that has no way back, and touches nothing."""
    name = database(START)
    burnt = replace(
        step(
            "burn", Phase.EXPAND, "DELETE FROM app.notes", None, LockMode.ROW_EXCLUSIVE
        ),
        locks=NOTE.locks,
        hazards=(Hazard.IRREVERSIBLE,),
    )
    steps = [burnt, ADD_COLUMN]
    apply(target(server, name), RUN, steps, options=QUICK)
    done = content(server, name)
    with pytest.raises(UsageError, match="cannot be undone: burn; nothing was changed"):
        rollback(target(server, name), RUN, steps, options=QUICK)
    assert content(server, name) == done


def test_nothing_to_undo_is_marked(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A step that leaves nothing behind is marked undone without a statement."""
    name = database(START)
    steps = [
        ADD_COLUMN,
        replace(FILL, undo=None, no_undo_because="the column goes"),
    ]
    apply(target(server, name), RUN, steps, options=QUICK)
    report = rollback(target(server, name), RUN, steps, options=QUICK)
    assert {outcome.state for outcome in report.outcomes} == {State.UNDONE}


@pytest.mark.parametrize("act", [apply, rollback])
def test_edited_revision_is_stale(
    server: EphemeralServer, database: DatabaseFactory, act: object
) -> None:
    """Other steps under the same revision are refused while some are in effect."""
    name = database(START)
    apply(target(server, name), RUN, [ADD_COLUMN, BUILD_INDEX], options=QUICK)
    edited = RunKey(RUN.revision, "digest-2")
    with pytest.raises(StalePlanError, match="add_column, build_index"):
        act(target(server, name), edited, STEPS, options=QUICK)  # type: ignore[operator] # one of two functions


def test_undeclared_lock_is_rolled_back(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A step that takes more than it declared is rolled back before its commit."""
    name = database(START)
    sly = step(
        "sly", Phase.EXPAND, ADD_COLUMN.sql, None, LockMode.SHARE_UPDATE_EXCLUSIVE
    )
    before = content(server, name)
    with pytest.raises(
        StepFailed,
        match=r"took ACCESS EXCLUSIVE on app.users, declared was SHARE UPDATE EXCL",
    ):
        apply(target(server, name), RUN, [sly], options=QUICK)
    assert content(server, name) == before


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE app.fresh (id int PRIMARY KEY); ALTER TABLE app.fresh ADD x int",
        "CREATE TABLE app.copied AS SELECT * FROM app.users",
        "CREATE SEQUENCE app.numbers; SELECT setval('app.numbers', 7)",
    ],
)
def test_own_objects_need_no_lock(
    server: EphemeralServer, database: DatabaseFactory, sql: str
) -> None:
    """Locks on what the step itself creates, and plain reading, are not counted."""
    name = database(START)
    made = replace(ADD_COLUMN, sql=sql, locks=())
    assert len(apply(target(server, name), RUN, [made], options=QUICK).ran) == 1


def test_partition_is_covered_by_its_table(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A lock declared for a partitioned table covers the same on its partitions."""
    name = database(
        "CREATE SCHEMA app;"
        "CREATE TABLE app.users (id int) PARTITION BY RANGE (id);"
        "CREATE TABLE app.low PARTITION OF app.users FOR VALUES FROM (0) TO (9)"
    )
    assert len(apply(target(server, name), RUN, [ADD_COLUMN], options=QUICK).ran) == 1


def test_foreign_schema_is_not_taken_for_a_ledger(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A schema of the user's that has the ledger's name is left alone."""
    name = database("CREATE SCHEMA schemaops CREATE TABLE t ()")
    with pytest.raises(UsageError, match="is not a ledger"):
        apply(target(server, name), RUN, [], options=QUICK)


def test_a_table_that_has_grown_says_so(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """What was to fit the budget and did not: count again, and plan again."""
    name = database(START)
    sleeps = replace(ADD_COLUMN, sql="SELECT pg_sleep(5)", statement_timeout_ms=20)
    small = replace(sleeps, fits="app.users is small")
    for one, said in ((sleeps, "a greater statement"), (small, "schemaops stats")):
        with pytest.raises(StepFailed, match="took longer than its 20 ms") as caught:
            apply(target(server, name), RUN, [one], options=QUICK)
        assert said in (caught.value.hint or "")
