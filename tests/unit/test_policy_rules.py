"""Rules on the catalog of a design and on what changes in it."""

from __future__ import annotations

import dataclasses

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.policy import Policy
from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Object
from schemaops.diff.changes import Altered, Dropped
from schemaops.policy.model import (
    Subject,
)
from schemaops.policy.packs import load_pack
from tests.fixtures.policies import catalog, created, hits, table
from tests.unit.test_policy_cases import column


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
