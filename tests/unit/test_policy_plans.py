"""Rules on the steps of a plan and on revisions, and what becomes of findings."""

from __future__ import annotations

import dataclasses

import pytest

from schemaops.catalog.model import Ref
from schemaops.plan.model import Hazard, Phase, Plan, Step, Undo
from schemaops.policy.judge import failing, judge
from schemaops.policy.model import (
    Divergence,
    Finding,
    JudgedRevision,
    Severity,
    Subject,
)
from schemaops.policy.packs import load_pack
from schemaops.policy.statements import statements_of_plan, statements_of_sql
from tests.fixtures.policies import TODAY, catalog, created, hits, table
from tests.unit.test_policy_cases import column


def plan(*steps: Step, created: frozenset[Ref] = frozenset()) -> Subject:
    """A subject with a plan of these steps."""
    made = Plan("a", "b", 160000, steps, created=created)
    return Subject(plan=made, statements=statements_of_plan(made))


def step(sql: str, **given: object) -> Step:
    """A step with an undo."""
    values: dict[str, object] = {
        "id": "s1",
        "phase": Phase.CONTRACT,
        "reason": "a test",
        "undo": Undo("SELECT 1"),
        **given,
    }
    return Step(sql=sql, **values)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (step("DROP TABLE public.t"), ["drop-table"]),
        (step("DROP TABLE public.t", phase=Phase.PURGE), []),
        (step("ALTER TABLE public.t SET SCHEMA retired"), []),
        (step("ALTER TABLE public.t RENAME TO u"), []),
        (
            step("ALTER TABLE public.t RENAME TO u", hazards=(Hazard.BREAKS_OLD,)),
            ["rename-table"],
        ),
        (
            step(
                "ALTER TABLE public.t RENAME COLUMN a TO b",
                hazards=(Hazard.BREAKS_NEW,),
            ),
            ["rename-column"],
        ),
        (step("ALTER TABLE public.t ALTER COLUMN a TYPE bigint"), []),
        (
            step(
                "ALTER TABLE public.t ALTER COLUMN a TYPE bigint",
                hazards=(Hazard.REWRITE,),
            ),
            ["type-rewrite"],
        ),
        (step("ALTER TABLE public.t ALTER COLUMN a SET NOT NULL"), []),
        (
            step(
                "ALTER TABLE public.t ALTER COLUMN a SET NOT NULL",
                hazards=(Hazard.SCAN,),
            ),
            ["set-not-null-scan"],
        ),
        (step("CREATE INDEX i ON public.t (a)"), ["index-not-concurrent"]),
        (
            step(
                "CREATE INDEX CONCURRENTLY i ON public.t (a)",
                transactional=False,
                lock_timeout_ms=0,
                statement_timeout_ms=0,
            ),
            [],
        ),
        (
            step("CREATE INDEX CONCURRENTLY i ON public.t (a)", transactional=False),
            ["lock-timeout-on-concurrently"],
        ),
        (step("CREATE TABLE public.n (a json)"), []),
        (step("UPDATE public.t SET a = 1"), []),
        (step("ALTER TABLE public.t ADD COLUMN a int", lock_timeout_ms=0), []),
        (step("SELECT 1", undo=None), ["rollback-missing"]),
        (step("SELECT 1", undo=None, no_undo_because="it reads"), []),
        (
            step(
                "SELECT 1",
                undo=None,
                no_undo_because="lost",
                hazards=(Hazard.IRREVERSIBLE,),
            ),
            ["rollback-missing"],
        ),
    ],
)
def test_steps_of_a_plan_are_judged(made: Step, expected: list[str]) -> None:
    """What a step states decides where its text cannot."""
    assert [rule_id for rule_id, _ in hits(plan(made))] == expected


def test_tables_that_the_plan_creates_are_nobodys_queue() -> None:
    """Plain DDL on a new table is harmless, whatever step it is in."""
    made = frozenset({Ref("table", ("public", "t"))})
    steps = (
        step("CREATE INDEX i ON public.t (a)"),
        step("ALTER TABLE public.t ADD CONSTRAINT c CHECK (a > 0)", id="s2"),
    )
    assert hits(plan(*steps, created=made)) == []


def test_a_dropped_generated_column_loses_nothing() -> None:
    """Its values can be computed again."""
    known = dataclasses.replace(
        column("public", "t", "a", "integer"), generated="s", default="1"
    )
    subject = plan(step("ALTER TABLE public.t DROP COLUMN a"))
    subject = dataclasses.replace(subject, before=catalog(known))
    assert hits(subject) == []


def test_a_revision_without_downgrade_is_a_finding() -> None:
    """Unless it declares why it cannot be taken back."""
    up = statements_of_sql("SELECT 1", "a.py")
    bare = JudgedRevision("a.py", "ab12", up, ())
    declared = dataclasses.replace(bare, irreversible_because="rows are merged")
    undone = dataclasses.replace(bare, downgrade=up)
    empty = dataclasses.replace(bare, upgrade=())
    found = judge(
        Subject(revisions=(bare, declared, undone, empty)), load_pack(), (), TODAY
    )
    assert [(f.rule, f.where, f.file) for f in found] == [
        ("rollback-missing", "ab12", "a.py")
    ]


def test_revisions_that_do_not_lead_to_the_design_are_findings() -> None:
    """One a change; equal fingerprints are no finding."""
    changes = created(table("t"))
    assert hits(Subject(divergence=Divergence("a", "b", changes))) == [
        ("plan-and-design-diverge", "public.t")
    ]
    assert hits(Subject(divergence=Divergence("a", "b"))) == [
        ("plan-and-design-diverge", "design")
    ]
    assert hits(Subject(divergence=Divergence("a", "a", changes))) == []


def test_a_finding_is_placed_where_its_object_is_defined() -> None:
    """On the object itself, or on the object that the step is for."""
    index = Ref("index", ("public", "i"))
    there = Ref("table", ("public", "t"))
    subject = plan(step("CREATE INDEX ON public.t (a)", objects=(index,)))
    subject = dataclasses.replace(subject, locations={index: "schema/t.sql:7"})
    (found,) = judge(subject, load_pack(), (), TODAY)
    assert (found.file, found.line, found.step_id) == ("schema/t.sql", 7, "s1")
    subject = Subject(
        catalog=catalog(table("t")),
        changes=created(table("t")),
        locations={there: "schema/t.sql:3"},
    )
    (found,) = judge(subject, load_pack(), (), TODAY)
    assert (found.file, found.line) == ("schema/t.sql", 3)


def test_findings_are_sorted_and_the_same_each_time() -> None:
    """Worst first, then by place; the same input gives the same output."""
    text = "CREATE TABLE a (at timestamp);\nDROP TABLE b;\nDO $$BEGIN END$$;"
    subject = Subject(statements=statements_of_sql(text, "a.sql"))
    found = judge(subject, load_pack(), (), TODAY)
    assert found == judge(subject, load_pack(), (), TODAY)
    assert [(str(f.severity), f.line) for f in found] == [
        ("error", 1),
        ("error", 2),
        ("warning", 1),
        ("warning", 2),
        ("warning", 3),
    ]


def test_only_findings_that_nobody_waived_fail_the_run() -> None:
    """At or above the severity that was asked for."""

    def made(severity: Severity, waived: str | None = None) -> Finding:
        return Finding(
            where="a",
            message="m",
            effect="e",
            fix="f",
            severity=severity,
            waived_by=waived,
        )

    error, warning = made(Severity.ERROR), made(Severity.WARNING)
    waived, info = made(Severity.ERROR, "us"), made(Severity.INFO)
    everything = (error, warning, waived, info)
    assert failing(everything, Severity.ERROR) == (error,)
    assert failing(everything, Severity.WARNING) == (error, warning)
    assert failing(everything, Severity.INFO) == (error, warning, info)
