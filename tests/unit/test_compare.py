"""compare(): catalogs made by hand, and the changes that lead from one to the other."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import pytest

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.diff.compare import column_order_differs, compare
from schemaops.diff.renames import declared_renames
from schemaops.errors import DesignError
from tests.fixtures.catalogs import catalog, column, index, key, shop, table, users


@dataclass(frozen=True)
class Hint:
    """A comment that declares a rename."""

    kind: str
    path: tuple[str, ...]
    value: str
    verb: str = "renamed from"
    where: str = "schema.sql:1"


def said(changes: tuple[Change, ...]) -> list[str]:
    """Changes in short."""
    words = []
    for change in changes:
        match change:
            case Altered(ref=ref, aspect=aspect):
                words.append(f"{ref.kind} {ref}: {aspect}")
            case Renamed(ref=ref, was=was):
                words.append(f"{ref.kind} {was} > {ref.name}")
            case Created(ref=ref):
                words.append(f"+ {ref.kind} {ref}")
            case Dropped(ref=ref):
                words.append(f"- {ref.kind} {ref}")
    return words


def changed(old: Object, **attributes: object) -> Object:
    """The object with other attributes."""
    return dataclasses.replace(old, **attributes)  # type: ignore[arg-type]  # by name


def sequence(name: str, owner: tuple[str, str, str] | None) -> Sequence:
    """A sequence that a column may own."""
    return Sequence(
        schema="public",
        name=name,
        type="bigint",
        start=1,
        increment=1,
        minimum=1,
        maximum=9,
        cache=1,
        cycle=False,
        owned_by=owner,
    )


def routine(arguments: str, types: str) -> Routine:
    """A function of one name."""
    return Routine(
        schema="public",
        name="f",
        arguments=arguments,
        prokind="f",
        signature=arguments,
        result="integer",
        definition=f"CREATE OR REPLACE FUNCTION public.f({arguments}) …",
        types=types,
    )


def test_a_catalog_does_not_differ_from_itself() -> None:
    """No change, and the same fingerprint, for catalogs that are built twice."""
    assert compare(shop(), shop()) == ()
    assert shop().fingerprint == shop().fingerprint


def test_each_attribute_is_a_change_of_its_own() -> None:
    """Type, NOT NULL and comment of one column are three changes."""
    old = column("t", "a")
    new = changed(old, type="bigint", not_null=True, comment="more")
    changes = compare(catalog(table("t"), old), catalog(table("t"), new))
    assert said(changes) == [
        "column public.t.a: comment",
        "column public.t.a: not_null",
        "column public.t.a: type",
    ]
    assert isinstance(changes[2], Altered)
    assert (changes[2].old, changes[2].new) == ("integer", "bigint")


def test_what_is_informative_is_no_change() -> None:
    """A column that stands elsewhere is the same column; its order is only reported."""
    one = catalog(table("t"), column("t", "a"), column("t", "b", position=2))
    two = catalog(table("t"), column("t", "a", position=2), column("t", "b"))
    assert compare(one, two) == ()
    assert one.fingerprint == two.fingerprint
    assert column_order_differs(one, two) == [Ref("table", ("public", "t"))]


def test_created_and_dropped() -> None:
    """All of a table is said, in order of identity."""
    assert said(compare(catalog(), catalog(table("t"), column("t", "a")))) == [
        "+ column public.t.a",
        "+ table public.t",
    ]
    assert said(compare(catalog(table("t")), catalog())) == ["- table public.t"]


@pytest.mark.parametrize(
    "old",
    [
        index("t", "one", "USING btree (a)", "a", unique=True),
        key("t", "u", "a"),
    ],
    ids=["index", "constraint"],
)
def test_another_name_alone_is_a_rename(old: Object) -> None:
    """An index or constraint that differs by its name only was renamed."""
    new = changed(old, name="two")
    assert said(compare(catalog(old), catalog(new))) == [
        f"{old.KIND} {old.ref} > two",
    ]


def test_a_renamed_index_may_have_another_comment() -> None:
    """The comment is a change of the object under its new name."""
    old = index("t", "one", "USING btree (a)", "a", unique=False)
    changes = compare(catalog(old), catalog(changed(old, name="two", comment="fast")))
    assert said(changes) == ["index public.one > two", "index public.two: comment"]
    assert isinstance(changes[1], Altered)
    assert changes[1].before.ref == changes[1].ref


def test_two_alike_are_renamed_in_order_and_what_is_left_goes() -> None:
    """Three equal indexes become two: two are renamed, the last is dropped."""
    form = "USING btree (a)"
    old = [index("t", name, form, "a", unique=False) for name in ("c", "a", "b")]
    new = [index("t", name, form, "a", unique=False) for name in ("y", "x")]
    assert said(compare(catalog(*old), catalog(*new))) == [
        "index public.a > x",
        "index public.b > y",
        "- index public.c",
    ]


def test_another_form_or_table_is_no_rename() -> None:
    """A name and something else differ: dropped and created."""
    old = index("t", "one", "USING btree (a)", "a", unique=False)
    for attributes in ({"definition": "USING btree (b)"}, {"table": "u"}):
        new = changed(old, name="two", **attributes)
        assert said(compare(catalog(old), catalog(new))) == [
            "- index public.one",
            "+ index public.two",
        ]


def test_a_table_or_column_is_never_taken_for_renamed() -> None:
    """Data is at stake: only a comment in the design declares that."""
    changes = compare(catalog(table("t")), catalog(table("u")))
    assert said(changes) == ["- table public.t", "+ table public.u"]


def test_routines_of_the_same_call_are_one() -> None:
    """Another name of an argument changes a routine; another type is another one."""
    old = catalog(routine("x integer", "integer"))
    assert "routine public.f(y integer): arguments" in said(
        compare(old, catalog(routine("y integer", "integer")))
    )
    assert said(compare(old, catalog(routine("x text", "text")))) == [
        "- routine public.f(x integer)",
        "+ routine public.f(x text)",
    ]


def test_a_declared_rename_is_found_with_its_table() -> None:
    """A column of a renamed table was a column of the table's old name."""
    old = catalog(table("t"), column("t", "a"))
    new = catalog(table("u"), column("u", "b"))
    hints = [
        Hint("column", ("public", "u", "b"), "a"),
        Hint("table", ("public", "u"), "t"),
    ]
    assert declared_renames(hints, old, new) == {
        Ref("table", ("public", "u")): Ref("table", ("public", "t")),
        Ref("column", ("public", "u", "b")): Ref("column", ("public", "t", "a")),
    }
    assert declared_renames(hints, new, new) == {}, "applied before: harmless"


@pytest.mark.parametrize("was", ["nothing", "t"])
def test_a_rename_from_nothing_or_from_what_stays_is_an_error(was: str) -> None:
    """The comment names no object of the old design, or one that is still there."""
    old = catalog(table("t"))
    new = catalog(table("t"), table("u"))
    with pytest.raises(DesignError) as caught:
        declared_renames([Hint("table", ("public", "u"), was)], old, new)
    assert caught.value.where == "schema.sql:1"
    assert caught.value.hint


def owned(of: str, name: str, sequence_name: str) -> Catalog:
    """A table with a serial column."""
    return catalog(
        table(of), column(of, name), sequence(sequence_name, ("public", of, name))
    )


def test_a_sequence_follows_the_column_that_owns_it() -> None:
    """Its counter must go on: with a renamed table, a renamed column, or alone."""
    old = owned("t", "id", "t_id_seq")
    was = Ref("sequence", ("public", "t_id_seq"))
    by_table = declared_renames(
        [Hint("table", ("public", "u"), "t")], old, owned("u", "id", "u_id_seq")
    )
    assert by_table[Ref("sequence", ("public", "u_id_seq"))] == was
    by_column = declared_renames(
        [Hint("column", ("public", "t", "key"), "id")],
        old,
        owned("t", "key", "t_key_seq"),
    )
    assert by_column[Ref("sequence", ("public", "t_key_seq"))] == was
    alone = declared_renames([], old, owned("t", "id", "numbers"))
    assert alone == {Ref("sequence", ("public", "numbers")): was}


def test_sequences_of_nobody_are_not_taken_for_one_another() -> None:
    """Two free sequences of the same options are two objects."""
    old, new = catalog(sequence("one", None)), catalog(sequence("two", None))
    assert declared_renames([], old, new) == {}


def test_declared_renames_come_first() -> None:
    """compare() is given both the catalog with the renames applied and the original."""
    original = catalog(*users())
    ref, was = Ref("table", ("public", "people")), Ref("table", ("public", "users"))
    moved = [
        changed(o, name="people") if o.KIND == "table" else changed(o, table="people")
        for o in users()
    ]
    new = catalog(*moved)
    changes = compare(catalog(*moved), new, {ref: was}, original)
    assert said(changes) == ["table public.users > people"]
    first = changes[0]
    assert isinstance(first, Renamed)
    assert first.old is original.objects[was]


def test_a_constraint_changes_in_place() -> None:
    """The same name with another definition is altered, not exchanged."""
    old = key("t", "u", "a")
    new = changed(old, definition="UNIQUE (a, b)")
    assert isinstance(new, Constraint)
    assert said(compare(catalog(old), catalog(new))) == [
        f"constraint {old.ref}: definition"
    ]
