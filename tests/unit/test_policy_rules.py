"""Rules as a set (complete, explained, named as their file), and on catalogs and plans."""

from __future__ import annotations

import dataclasses
import datetime
import inspect
from pathlib import Path

import pytest

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.policy import Policy
from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.errors import ConfigError, UsageError
from schemaops.plan.model import Hazard, Phase, Plan, Step, Undo
from schemaops.policy.judge import failing, judge
from schemaops.policy.model import (
    Divergence,
    Finding,
    JudgedRevision,
    Severity,
    Subject,
    rule,
)
from schemaops.policy.packs import Pack, load_pack
from schemaops.policy.registry import all_rules, builtin_rules, explain, own_rules
from schemaops.policy.statements import statements_of_plan, statements_of_sql
from tests.unit.test_policy_cases import CASES, column

TODAY = datetime.date(2026, 1, 1)
NOT_BY_CASE = {
    "plan-and-design-diverge",
    "rollback-missing",
    "waiver-expired",
    "waiver-unused",
}
"""Rules that no SQL text can trip; the tests below, and those of waivers, do."""


def table(name: str, **given: object) -> Table:
    """A plain table in public."""
    values: dict[str, object] = {
        "persistence": "p",
        "partition_key": None,
        "partition_of": None,
        "bound": None,
        "inherits": (),
        "options": (),
        "row_security": False,
        "force_row_security": False,
        "replica_identity": "d",
        "access_method": None,
        **given,
    }
    return Table(schema="public", name=name, **values)  # type: ignore[arg-type]  # fields by name


def constraint(
    on: str, name: str, type_: str, columns: tuple[str, ...], **given: object
) -> Constraint:
    """A valid constraint in public."""
    return Constraint(
        schema="public",
        table=on,
        name=name,
        type=type_,
        definition="",
        valid=True,
        columns=columns,
        **given,  # type: ignore[arg-type]  # fields by name
    )


def catalog(*objects: Object) -> Catalog:
    """A catalog of these objects."""
    return Catalog(server=160000, objects={value.ref: value for value in objects})


def created(*objects: Object) -> tuple[Change, ...]:
    """All of these are new."""
    return tuple(Created(value.ref, value) for value in objects)


def hits(subject: Subject, pack: Pack | None = None) -> list[tuple[str, str]]:
    """(rule, object) of each finding, in order of name."""
    found = judge(subject, pack or load_pack(), (), TODAY)
    return sorted((finding.rule, finding.where) for finding in found)


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


def test_every_rule_has_a_case_or_a_test() -> None:
    """A rule without a case file is one that no SQL text can trip."""
    assert {path.stem for path in CASES} == builtin_rules().keys() - NOT_BY_CASE


def test_every_rule_is_named_as_its_file() -> None:
    """The file is the id with underscores."""
    names = {
        rule.id: Path(inspect.getfile(rule.check)).stem
        for rule in builtin_rules().values()
    }
    assert names == {rule_id: rule_id.replace("-", "_") for rule_id in names}


@pytest.mark.parametrize("rule_id", builtin_rules())
def test_every_rule_explains_itself(rule_id: str) -> None:
    """explain gives the id, the reason, the way out and a reference."""
    text = explain(rule_id)
    assert text.startswith(f"{rule_id} (")
    assert "\nWhy:     " in text
    assert "\nInstead: " in text
    assert "\nSee " in text


def test_explain_suggests_the_nearest_rule() -> None:
    """A typing error is answered with the name that was meant."""
    with pytest.raises(ConfigError, match="did you mean 'drop-table'"):
        explain("drop-tabel")


def test_a_rule_must_explain_itself() -> None:
    """A docstring without Why and Instead is refused."""
    with pytest.raises(UsageError, match="does not explain itself"):
        rule("mute", severity=Severity.INFO, see="")(lambda _subject: iter(()))


def test_a_rule_id_is_kebab_case() -> None:
    """Ids are words with hyphens, since files and waivers spell them too."""
    with pytest.raises(UsageError, match="kebab-case"):
        rule("Bad_Name", severity=Severity.INFO, see="")


OWN = '''
from schemaops.policy.model import Finding, Severity, rule
from schemaops.policy.design import tables

@rule("{id}", severity=Severity.INFO, see="here")
def check(subject):
    """A table exists.

    Why:     a test.
    Instead: none.
    """
    for table, origin in tables(subject):
        yield Finding(where=".".join(table), message="m", effect="e", fix="f")
'''


def test_own_rules_run_when_code_is_allowed(tmp_path: Path) -> None:
    """A user's rule is judged like any other."""
    (tmp_path / "own.py").write_text(OWN.format(id="table-exists"))
    rules = all_rules(tmp_path, allow_code=True)
    subject = Subject(statements=statements_of_sql("CREATE TABLE a (id int)", "a"))
    found = hits(subject, load_pack(rules=rules))
    assert ("table-exists", "public.a") in found


def test_own_code_is_not_even_read_when_it_is_not_allowed(tmp_path: Path) -> None:
    """The files may come from a stranger's pull request."""
    (tmp_path / "own.py").write_text("raise SystemExit(7)")
    assert own_rules(tmp_path, allow_code=False) == ()


def test_an_own_rule_may_not_take_the_name_of_another(tmp_path: Path) -> None:
    """Two rules of one id would make packs and waivers mean two things."""
    (tmp_path / "own.py").write_text(OWN.format(id="drop-table"))
    with pytest.raises(ConfigError, match="two rules are called drop-table"):
        all_rules(tmp_path, allow_code=True)


def test_own_code_that_fails_is_the_users_fault(tmp_path: Path) -> None:
    """The message names the file and the error."""
    (tmp_path / "own.py").write_text("1 / 0")
    with pytest.raises(ConfigError, match=r"own\.py.*ZeroDivisionError"):
        own_rules(tmp_path, allow_code=True)


def bad_design() -> tuple[Object, ...]:
    """A table that trips most rules on designs."""
    return (
        table("t"),
        column("public", "t", "at", "timestamp without time zone"),
        column("public", "t", "data", "json"),
        column("public", "t", "code", "character(3)"),
        dataclasses.replace(
            column("public", "t", "n", "integer"),
            default="nextval('t_n_seq'::regclass)",
        ),
        Sequence(
            schema="public",
            name="t_n_seq",
            type="integer",
            start=1,
            increment=1,
            minimum=1,
            maximum=9,
            cache=1,
            cycle=False,
            owned_by=("public", "t", "n"),
        ),
        constraint("t", "t_fk", "f", ("n",), references=("public", "u")),
        Policy(
            schema="public",
            table="t",
            name="mine",
            command="*",
            permissive=True,
            roles=("public",),
            using="true",
            check=None,
        ),
        Routine(
            schema="public",
            name="run",
            arguments="",
            prokind="f",
            signature="",
            result="integer",
            definition="",
            security_definer=True,
            settings=("work_mem=1MB",),
        ),
    )


EXPECTED = [
    ("char-type", "public.t.code"),
    ("definer-without-search-path", "public.run"),
    ("foreign-key-without-index", "public.t.t_fk"),
    ("json-column", "public.t.data"),
    ("missing-primary-key", "public.t"),
    ("policy-without-row-security", "public.t.mine"),
    ("serial-column", "public.t.n"),
    ("timestamp-without-time-zone", "public.t.at"),
]


def test_new_objects_of_a_design_are_judged() -> None:
    """The rules on designs read the catalog, not only SQL text."""
    objects = bad_design()
    assert (
        hits(Subject(catalog=catalog(*objects), changes=created(*objects))) == EXPECTED
    )


def test_columns_of_a_new_table_are_judged_without_changes_of_their_own() -> None:
    """A table that is created carries its columns with it."""
    objects = bad_design()
    changes = created(objects[0], objects[-1])
    assert hits(Subject(catalog=catalog(*objects), changes=changes)) == EXPECTED


def test_a_first_run_is_not_drowned_in_the_past() -> None:
    """What the change does not touch is not judged, unless the scope is all."""
    subject = Subject(catalog=catalog(*bad_design()))
    assert hits(subject) == []
    pack = dataclasses.replace(load_pack(), scope="all")
    assert hits(subject, pack) == EXPECTED


def test_a_design_in_order_has_no_finding() -> None:
    """Indexed foreign key, bigint key, row security with its policy, fixed path."""
    definer = dataclasses.replace(bad_design()[-1], settings=("search_path=",))  # type: ignore[call-arg]  # a Routine
    objects = (
        table("t", row_security=True),
        column("public", "t", "id", "bigint"),
        column("public", "t", "u_id", "bigint"),
        column("public", "t", "at", "timestamp with time zone"),
        constraint("t", "t_pkey", "p", ("id",)),
        constraint("t", "t_fk", "f", ("u_id",), references=("public", "u")),
        Index(
            schema="public",
            name="i",
            table="t",
            unique=False,
            definition="USING btree (u_id, at)",
            valid=True,
            columns=("u_id", "at"),
        ),
        bad_design()[-2],
        definer,
        table("part", partition_of=("public", "t")),
    )
    assert hits(Subject(catalog=catalog(*objects), changes=created(*objects))) == []


def test_a_lost_primary_key_is_a_finding_on_the_table() -> None:
    """A table that loses its key is judged, though it is not itself changed."""
    key = constraint("t", "t_pkey", "p", ("id",))
    subject = Subject(catalog=catalog(table("t")), changes=(Dropped(key.ref, key),))
    assert hits(subject) == [("missing-primary-key", "public.t")]


def test_row_security_turned_off_is_a_finding_in_any_schema() -> None:
    """Whatever schemas are listed, turning protection off must be seen."""
    before, after = table("t", row_security=True), table("t")
    key = constraint("t", "t_pkey", "p", ("id",))
    subject = Subject(
        catalog=catalog(after, key),
        changes=(Altered(after.ref, "row_security", before, after),),
    )
    assert hits(subject) == [("row-security-off", "public.t")]


def test_a_partial_index_does_not_serve_a_foreign_key() -> None:
    """An index with a condition does not find all referencing rows."""
    key = constraint("t", "fk", "f", ("a",))
    index = Index(
        schema="public",
        name="i",
        table="t",
        unique=False,
        definition="USING btree (a) WHERE (a > 1)",
        valid=True,
        columns=("a",),
    )
    subject = Subject(catalog=catalog(key, index), changes=created(key))
    assert hits(subject) == [("foreign-key-without-index", "public.t.fk")]


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
