"""Rehearsals of hand-made plans: what is right passes, what is wrong is caught."""

from __future__ import annotations

import dataclasses
import json

import pytest

from schemaops.catalog.model import Ref
from schemaops.plan.model import (
    Backfill,
    Gate,
    Lock,
    LockMode,
    Phase,
    Step,
    Undo,
)
from schemaops.postgres.server import EphemeralServer
from schemaops.rehearse.probes import Probe
from schemaops.report.evidence import (
    evidence_json,
    evidence_markdown,
    evidence_text,
)
from tests.fixtures.rehearsals import (
    ADD_EMAIL,
    AE,
    EMAIL,
    NO_FAX,
    PURGE_FAX,
    RETIRE_FAX,
    SHOP,
    Rehearse,
    step,
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
