"""The promises of every plan, each broken once: a promise that cannot break is none."""

from __future__ import annotations

import pytest

from schemaops.plan.model import Lock, LockMode, Phase, Step
from tests.fixtures.catalogs import catalog, index, table
from tests.fixtures.plan_promises import PROMISES, broken_promises
from tests.fixtures.plans import plan_of

BEFORE = catalog(
    table("t"), table("u"), index("t", "t_a", "USING btree (a)", "a", unique=False)
)
WRONG: dict[str, Step] = {}


def wrong(
    promise: str,
    sql: str,
    *,
    mode: LockMode = LockMode.SHARE_UPDATE_EXCLUSIVE,
    phase: Phase = Phase.CONTRACT,
    lock_timeout_ms: int = 100,
    statement_timeout_ms: int = 0,
) -> None:
    """A step that breaks one promise and keeps the others."""
    WRONG[f"{promise}: {sql}"] = Step(
        "contract-1",
        phase,
        sql,
        "wrong",
        locks=(Lock("public.t", mode),),
        no_undo_because="it is wrong",
        lock_timeout_ms=lock_timeout_ms,
        statement_timeout_ms=statement_timeout_ms,
    )


AE = LockMode.ACCESS_EXCLUSIVE
VALIDATE = 'ALTER TABLE "public"."t" VALIDATE CONSTRAINT "c"'
REFERENCE = (
    'ALTER TABLE "public"."t" ADD CONSTRAINT "f" FOREIGN KEY (a) REFERENCES u(a)'
)
CASCADE = "nothing goes by cascade"
wrong(CASCADE, 'DROP VIEW "public"."v" CASCADE', mode=AE)
wrong(
    CASCADE, 'SELECT 1;\nALTER TABLE "public"."t" DROP CONSTRAINT "c" CASCADE', mode=AE
)
wrong("indexes in use go concurrently", 'DROP INDEX "public"."t_a"', mode=AE)
wrong("indexes in use go concurrently", 'DROP INDEX IF EXISTS "public"."t_a"', mode=AE)
wrong(
    "indexes in use are built concurrently",
    'CREATE UNIQUE INDEX "i" ON "public"."t" USING btree (a)',
    mode=LockMode.SHARE,
)
wrong("foreign keys are validated apart", REFERENCE, mode=LockMode.SHARE_ROW_EXCLUSIVE)
wrong("foreign keys are validated apart", f"{REFERENCE} ON DELETE CASCADE")
wrong("a scan is alone", VALIDATE, mode=AE)
wrong("a scan is alone", VALIDATE, statement_timeout_ms=3000)
wrong("a scan is alone", f"{VALIDATE};\nSELECT 1")
wrong(
    "what waits alone waits long",
    'CREATE INDEX CONCURRENTLY "i" ON "public"."t" USING btree (a)',
)
wrong(
    "who blocks waits shortly",
    'ALTER TABLE "public"."t" ADD COLUMN a int',
    mode=AE,
    lock_timeout_ms=0,
)
wrong("nothing is dropped before purge", 'ALTER TABLE "public"."t" DROP COLUMN a')
wrong("nothing is dropped before purge", 'DROP TABLE "public"."t"')


@pytest.mark.parametrize("case", WRONG)
def test_a_broken_promise_is_named(case: str) -> None:
    """A step that does what it must not is told of, for that and for nothing else."""
    promise, _, _ = case.partition(":")
    [line] = broken_promises(plan_of(WRONG[case]), BEFORE)
    assert f"breaks the promise {promise!r}" in line


def test_each_promise_can_be_broken() -> None:
    """None of them holds by itself."""
    assert {case.partition(":")[0] for case in WRONG} == PROMISES.keys()


def test_what_a_plan_makes_itself_is_free() -> None:
    """Nobody waits for a new table: there an index and a key may come at once."""
    new = plan_of(
        WRONG[f"foreign keys are validated apart: {REFERENCE}"],
        created=frozenset([table("t").ref]),
    )
    assert not list(broken_promises(new, catalog(table("u"))))
