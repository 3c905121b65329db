"""What a rehearsal catches: undos, locks, rows and purges that are not as they should be."""

from __future__ import annotations

import dataclasses

from schemaops.plan.model import (
    Gate,
    Lock,
    LockMode,
    Phase,
    Undo,
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
)


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


def test_a_gate_that_does_not_open_is_caught(rehearsal: Rehearse) -> None:
    """A gate that finds rows ends the way with its message."""
    gated = dataclasses.replace(
        ADD_EMAIL, gate=Gate("SELECT 1", "the old application is still there")
    )
    evidence = rehearsal(SHOP, SHOP + EMAIL, [gated])

    assert evidence.legs[0].failure is not None
    assert "the old application is still there" in evidence.legs[0].failure
