"""Rehearsals of hand-made plans: what is right passes, what is wrong is caught."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from typing import Any

import psycopg
import pytest

from schemaops.catalog.model import Catalog, Ref
from schemaops.catalog.read import read
from schemaops.plan.model import (
    Backfill,
    Gate,
    Lock,
    LockMode,
    Phase,
    Plan,
    Step,
    Undo,
)
from schemaops.postgres.server import EphemeralServer
from schemaops.rehearse.evidence import Evidence
from schemaops.rehearse.probes import Probe
from schemaops.rehearse.rehearse import rehearse
from schemaops.report.evidence import (
    evidence_json,
    evidence_markdown,
    evidence_text,
)

SHOP = """
CREATE TABLE customer (id bigserial PRIMARY KEY, name text NOT NULL, fax text);
CREATE TABLE purchase (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customer,
    price numeric(10, 2) NOT NULL CHECK (price > 0)
);
"""
EMAIL = "ALTER TABLE customer ADD COLUMN email text;"
NO_FAX = "ALTER TABLE customer DROP COLUMN fax;"
AE = Lock("public.customer", LockMode.ACCESS_EXCLUSIVE)

Rehearse = Callable[..., Evidence]


def prepared(sql: str) -> Callable[[psycopg.Connection[Any]], None]:
    """What creates a design in an empty database."""

    def prepare(connection: psycopg.Connection[Any]) -> None:
        connection.execute(sql.encode())

    return prepare


@pytest.fixture
def rehearsal(server: EphemeralServer, database: Callable[..., str]) -> Rehearse:
    """Rehearse steps between two designs given as SQL."""

    def catalog(sql: str) -> Catalog:
        name = database()
        with server.connect(name) as connection:
            prepared(sql)(connection)
            with connection.transaction():
                return read(connection)

    def run(
        before: str,
        after: str,
        steps: Sequence[Step],
        probes: Sequence[Probe] | None = None,
        traffic: bool = False,
    ) -> Evidence:
        old, new = catalog(before), catalog(after)
        return rehearse(
            server,
            old,
            new,
            Plan(old.fingerprint, new.fingerprint, new.server, tuple(steps)),
            prepare_from=prepared(before),
            prepare_to=prepared(after),
            probes=probes,
            traffic=traffic,
        )

    return run


def step(
    sql: str,
    undo: str | None,
    phase: Phase = Phase.EXPAND,
    locks: tuple[Lock, ...] = (AE,),
    number: int = 1,
) -> Step:
    """A transactional step."""
    return Step(
        f"{phase}-{number}",
        phase,
        sql,
        "a test wants it",
        locks=locks,
        undo=Undo(undo) if undo else None,
    )


ADD_EMAIL = step(
    "ALTER TABLE public.customer ADD COLUMN email text",
    "ALTER TABLE public.customer DROP COLUMN email",
)
RETIRE_FAX = step(
    "CREATE SCHEMA schemaops_retired_1;"
    "CREATE TABLE schemaops_retired_1.customer_fax AS"
    " SELECT id, fax FROM public.customer;"
    "ALTER TABLE public.customer DROP COLUMN fax",
    "ALTER TABLE public.customer ADD COLUMN fax text;"
    "UPDATE public.customer c SET fax = r.fax"
    " FROM schemaops_retired_1.customer_fax r WHERE r.id = c.id;"
    "DROP SCHEMA schemaops_retired_1 CASCADE",
    Phase.CONTRACT,
)
PURGE_FAX = step(
    "DROP SCHEMA schemaops_retired_1 CASCADE",
    None,
    Phase.PURGE,
    locks=(Lock("schemaops_retired_1.customer_fax", LockMode.ACCESS_EXCLUSIVE),),
)


def test_a_right_plan_is_proven(rehearsal: Rehearse) -> None:
    """Expand, contract and purge arrive at TO, and each boundary leads back."""
    evidence = rehearsal(
        SHOP, SHOP + EMAIL + NO_FAX, [ADD_EMAIL, RETIRE_FAX, PURGE_FAX]
    )

    assert evidence.failures == ()
    assert [leg.name for leg in evidence.legs] == [
        "forward",
        "to the end of expand and back",
        "to the end of contract and back",
    ]
    assert evidence.probes_run > 0


def test_what_a_step_does_is_observed(rehearsal: Rehearse) -> None:
    """Locks, rewritten and scanned tables and the WAL of each step are in evidence."""
    widen = step(
        "ALTER TABLE public.customer ALTER COLUMN id TYPE numeric",
        "ALTER TABLE public.customer ALTER COLUMN id TYPE bigint",
    )
    before = "CREATE TABLE customer (id bigint);"
    evidence = rehearsal(before, "CREATE TABLE customer (id numeric);", [widen])

    (seen,) = evidence.legs[0].steps
    assert seen.locks == (AE,)
    assert seen.rewritten == ("public.customer",)
    assert seen.scanned == ("public.customer",)
    assert seen.wal_bytes > 0
    assert seen.excess is None


def test_an_undo_that_forgets_is_caught(rehearsal: Rehearse) -> None:
    """What an undo leaves behind is found by the catalog and by pg_dump."""
    forgetful = dataclasses.replace(ADD_EMAIL, undo=Undo("SELECT 1"))

    evidence = rehearsal(SHOP, SHOP + EMAIL, [forgetful])

    back = "to the end of expand and back: "
    assert back + "catalog: left over column public.customer.email" in evidence.failures
    assert (
        back + "pg_dump: TABLE public.customer: found email text" in evidence.failures
    )


def test_an_undo_that_fails_is_caught(rehearsal: Rehearse) -> None:
    """An undo that the server refuses is told with the step and the message."""
    broken = dataclasses.replace(ADD_EMAIL, undo=Undo("SELECT nothing"))

    evidence = rehearsal(SHOP, SHOP + EMAIL, [broken])

    assert (
        evidence.legs[1].failure
        == 'undo of step expand-1 failed: column "nothing" does not exist'
    )


def test_a_purge_that_diverges_is_caught_by_pg_dump(rehearsal: Rehearse) -> None:
    """What only pg_dump sees (here a retired schema left behind) fails the plan."""
    evidence = rehearsal(SHOP, SHOP + NO_FAX, [RETIRE_FAX])

    assert "forward: pg_dump: left over SCHEMA schemaops_retired_1" in evidence.failures


def test_a_purge_that_diverges_is_caught_by_the_catalog(rehearsal: Rehearse) -> None:
    """A purge that takes too much is found by the catalog, too."""
    greedy = dataclasses.replace(
        PURGE_FAX,
        sql=PURGE_FAX.sql + "; ALTER TABLE public.customer DROP COLUMN name",
        locks=(*PURGE_FAX.locks, AE),
    )

    evidence = rehearsal(SHOP, SHOP + NO_FAX, [RETIRE_FAX, greedy])

    assert "forward: catalog: missing column public.customer.name" in evidence.failures
    assert (
        "forward: pg_dump: TABLE public.customer: wanted name text NOT NULL"
        in evidence.failures
    )


def test_a_lock_stronger_than_declared_is_caught(rehearsal: Rehearse) -> None:
    """What is declared weaker than what is held fails the plan, with both named."""
    weak = Lock("public.customer", LockMode.SHARE_UPDATE_EXCLUSIVE)
    evidence = rehearsal(
        SHOP, SHOP + EMAIL, [dataclasses.replace(ADD_EMAIL, locks=(weak,))]
    )

    assert (
        "step expand-1 took ACCESS EXCLUSIVE on public.customer, "
        "declared was SHARE UPDATE EXCLUSIVE" in evidence.failures
    )


def test_a_lost_row_is_caught(rehearsal: Rehearse) -> None:
    """A step that deletes a row fails the way forward and the way back."""
    losing = dataclasses.replace(
        ADD_EMAIL,
        sql=ADD_EMAIL.sql + "; DELETE FROM public.purchase WHERE id = 1",
        locks=(AE, Lock("public.purchase", LockMode.ROW_EXCLUSIVE)),
        phase=Phase.CONTRACT,
    )
    evidence = rehearsal(SHOP, SHOP + EMAIL, [losing])

    line = "rows of public.purchase: 2, there were 3"
    assert {f"forward: {line}", f"to the end of contract and back: {line}"} <= set(
        evidence.failures
    )


def test_a_changed_value_is_caught(rehearsal: Rehearse) -> None:
    """A value that an undo does not bring back fails the plan."""
    losing = dataclasses.replace(
        RETIRE_FAX,
        undo=Undo(
            "ALTER TABLE public.customer ADD COLUMN fax text;"
            "DROP SCHEMA schemaops_retired_1 CASCADE"
        ),
    )
    evidence = rehearsal(SHOP, SHOP + NO_FAX, [losing, PURGE_FAX])

    assert (
        "to the end of contract and back: "
        "rows of public.customer: values are not what they were"
    ) in evidence.failures


def test_what_breaks_the_old_application_is_caught(rehearsal: Rehearse) -> None:
    """A column that is gone before contract fails the old application's probes."""
    early = dataclasses.replace(RETIRE_FAX, phase=Phase.EXPAND, id="expand-1")
    evidence = rehearsal(SHOP, SHOP + NO_FAX, [early, PURGE_FAX])

    failed = evidence.probe_failures[0]
    assert (failed.version, failed.moment) == ("old", "after expand")
    assert failed.message == 'column "fax" does not exist'


def test_what_breaks_the_new_application_is_caught(rehearsal: Rehearse) -> None:
    """A column that comes only with contract fails the new application's probes."""
    late = dataclasses.replace(ADD_EMAIL, phase=Phase.CONTRACT)
    evidence = rehearsal(SHOP, SHOP + EMAIL, [late])

    failed = evidence.probe_failures[0]
    assert (failed.version, failed.moment) == ("new", "after backfill")


def test_given_probes_are_run_as_they_stand(rehearsal: Rehearse) -> None:
    """Probes of the user replace derived ones, and none of them is left out."""
    probes = [Probe("old", "SELECT nonsense"), Probe("new", "SELECT 1")]
    evidence = rehearsal(SHOP, SHOP + EMAIL, [ADD_EMAIL], probes)

    assert [
        (failure.moment, failure.statement) for failure in evidence.probe_failures
    ] == [
        ("at the start", "SELECT nonsense"),
        ("after expand", "SELECT nonsense"),
    ]


def test_the_rehearsal_plays_the_new_application(rehearsal: Rehearse) -> None:
    """Before contract it fills what the new design requires, and says so."""
    required = dataclasses.replace(
        step(
            "ALTER TABLE public.customer ALTER COLUMN email SET NOT NULL",
            "ALTER TABLE public.customer ALTER COLUMN email DROP NOT NULL",
            Phase.CONTRACT,
        ),
        gate=Gate(
            "SELECT id FROM public.customer WHERE email IS NULL", "NULLs in email"
        ),
    )
    after = SHOP + EMAIL + "ALTER TABLE customer ALTER COLUMN email SET NOT NULL;"
    evidence = rehearsal(SHOP, after, [ADD_EMAIL, required])

    assert evidence.failures == ()
    assert (
        "the rehearsal filled public.customer.email before contract, "
        "as the application must"
    ) in evidence.notes


def test_a_gate_that_does_not_open_is_caught(rehearsal: Rehearse) -> None:
    """A gate that finds rows ends the way with its message."""
    gated = dataclasses.replace(
        ADD_EMAIL, gate=Gate("SELECT 1", "the old application is still there")
    )
    evidence = rehearsal(SHOP, SHOP + EMAIL, [gated])

    assert evidence.legs[0].failure is not None
    assert "the old application is still there" in evidence.legs[0].failure


def test_a_backfill_is_repeated_until_no_row_is_left(rehearsal: Rehearse) -> None:
    """The batch of a backfill runs again and again, and both its forms are tried."""
    batch = (
        "UPDATE public.customer SET email = name WHERE id = (SELECT id"
        " FROM public.customer WHERE email IS NULL ORDER BY id LIMIT 1)"
    )
    backfill = Step(
        "backfill-1",
        Phase.BACKFILL,
        batch,
        "a test wants it",
        locks=(Lock("public.customer", LockMode.ROW_EXCLUSIVE),),
        backfill=Backfill(("public", "customer"), '"email" = name', "email IS NULL"),
    )
    required = step(
        "ALTER TABLE public.customer ALTER COLUMN email SET NOT NULL",
        "ALTER TABLE public.customer ALTER COLUMN email DROP NOT NULL",
        Phase.CONTRACT,
    )
    after = SHOP + EMAIL + "ALTER TABLE customer ALTER COLUMN email SET NOT NULL;"
    evidence = rehearsal(SHOP, after, [ADD_EMAIL, backfill, required])

    assert evidence.failures == ()
    assert evidence.notes == ()  # nothing was left for the application to fill


def test_a_client_lives_through_the_plan(rehearsal: Rehearse) -> None:
    """With traffic, a client runs the probes all the time and is heard."""
    evidence = rehearsal(SHOP, SHOP + EMAIL, [ADD_EMAIL], traffic=True)

    assert evidence.failures == ()
    assert evidence.traffic is not None
    assert evidence.traffic.executions > 0


def test_a_step_outside_of_a_transaction_runs_there(rehearsal: Rehearse) -> None:
    """CREATE INDEX CONCURRENTLY and its undo run, and nobody claims to see locks."""
    build = Step(
        "expand-1",
        Phase.EXPAND,
        "CREATE INDEX CONCURRENTLY by_name ON public.customer (name)",
        "a test wants it",
        transactional=False,
        undo=Undo("DROP INDEX CONCURRENTLY public.by_name", transactional=False),
    )
    after = SHOP + "CREATE INDEX by_name ON customer (name);"
    evidence = rehearsal(SHOP, after, [build])

    assert evidence.failures == ()
    assert evidence.legs[0].steps[0].locks is None


def test_no_database_is_left(rehearsal: Rehearse, server: EphemeralServer) -> None:
    """Templates and clones are dropped, also when the plan fails."""
    rehearsal(SHOP, SHOP, [step("SELECT nothing", None)])

    with server.connect() as connection:
        left = connection.execute(
            "SELECT datname FROM pg_database WHERE datname LIKE 'rehearsal%'"
        ).fetchall()
    assert left == []


def test_evidence_is_told_three_ways(rehearsal: Rehearse) -> None:
    """Text, JSON and Markdown all name the verdict, the legs and what failed."""
    good = rehearsal(SHOP, SHOP + EMAIL, [ADD_EMAIL])
    bad = rehearsal(SHOP, SHOP + NO_FAX, [ADD_EMAIL])

    assert "the plan is proven" in evidence_text(good)
    assert "\x1b[" in evidence_text(good, colour=True)
    assert "the plan is not safe to apply" in evidence_text(bad)
    assert "left over column public.customer.email" in evidence_text(bad)
    data = json.loads(evidence_json(bad))
    assert (data["format_version"], data["ok"]) == (1, False)
    assert data["failures"] == list(bad.failures)
    assert "### Rehearsal passed" in evidence_markdown(good)
    assert "| forward | 1 |" in evidence_markdown(good)
    assert "**What failed**" in evidence_markdown(bad)


def test_an_extension_only_a_superuser_may_create_is_there(
    rehearsal: Rehearse, server: EphemeralServer
) -> None:
    """Designs that need an untrusted extension are prepared by the design role."""
    with server.connect() as connection:
        row = connection.execute(
            "SELECT name FROM pg_available_extensions WHERE name = 'pageinspect'"
        ).fetchone()
    if row is None:
        pytest.skip("this server has no pageinspect")
    made = "CREATE EXTENSION IF NOT EXISTS pageinspect;"
    install = dataclasses.replace(
        step("CREATE EXTENSION pageinspect WITH SCHEMA public", None, locks=()),
        undo=Undo("DROP EXTENSION pageinspect"),
        objects=(Ref("extension", ("pageinspect",)),),
    )
    assert rehearsal(SHOP + made, SHOP + made, []).failures == ()
    assert rehearsal(SHOP, SHOP + made, [install]).failures == ()
