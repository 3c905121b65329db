"""ER diagrams: right ends, right size, and no way out for a hostile name."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.docs import mermaid
from schemaops.docs.domains import LIMIT, split
from schemaops.docs.erd import (
    TEXT_LIMIT,
    diagram,
    diagram_tables,
    diagrams,
    neighbourhood,
)
from tests.fixtures.catalogs import (
    HOSTILE,
    catalog,
    column,
    index,
    key,
    shop,
    table,
    users,
)
from tests.fixtures.mermaid import assert_mermaid

ANY_TEXT = st.text(min_size=1).map(lambda s: s.replace("\0", "") or "_")


def drawn(of: Catalog) -> list[str]:
    """Lines of the diagram of all tables, checked against the grammar."""
    source = diagram(of, diagram_tables(of))
    assert_mermaid(source)
    return [line.strip() for line in source.splitlines()]


def child(*extra: Object, not_null: bool) -> list[str]:
    return drawn(
        catalog(
            *users(),
            table("notes"),
            column("notes", "user_id", not_null=not_null),
            key("notes", "f", "user_id", to="users"),
            *extra,
        )
    )


def test_a_required_reference_ends_in_exactly_one() -> None:
    """NOT NULL on the foreign key's column: the parent is always there."""
    assert '"users" ||..o{ "notes" : "user_id"' in child(not_null=True)


def test_a_nullable_reference_ends_in_zero_or_one() -> None:
    """A NULL refers to nothing, so the parent is optional."""
    assert '"users" |o..o{ "notes" : "user_id"' in child(not_null=False)


def test_a_unique_reference_begins_with_at_most_one_child() -> None:
    """A unique constraint on the key's columns allows one child for a parent."""
    lines = child(key("notes", "u", "user_id"), not_null=True)
    assert '"users" ||..o| "notes" : "user_id"' in lines


def test_a_key_inside_the_primary_key_is_drawn_solid() -> None:
    """The child is identified by its parent; one column makes it one to one."""
    lines = child(key("notes", "p", "user_id"), not_null=True)
    assert '"users" ||--o| "notes" : "user_id"' in lines
    assert "integer user_id PK, FK" in lines


def test_one_nullable_column_makes_a_composite_reference_optional() -> None:
    """A row with a NULL in the key refers to nothing (MATCH SIMPLE).

    And the key is solid when it is only a part of the child's primary key.
    """
    lines = drawn(
        catalog(
            *users(),
            table("notes"),
            column("notes", "a", not_null=True),
            column("notes", "b", position=2),
            column("notes", "c", position=3, not_null=True),
            key("notes", "p", "a", "c"),
            key("notes", "f", "a", "b", to="users"),
            key("notes", "f", "a", to="users"),
        )
    )
    assert '"users" |o..o{ "notes" : "a, b"' in lines
    assert '"users" ||--o{ "notes" : "a"' in lines


@pytest.mark.parametrize(
    "definition",
    [
        "USING btree (user_id) WHERE (done IS NULL)",
        "USING btree (user_id) INCLUDE (x)",
        "USING btree (user_id, lower(x))",
    ],
)
def test_only_a_whole_plain_unique_index_makes_a_child_single(definition: str) -> None:
    """A partial index, or one with an expression, leaves room for many."""
    unique = index("notes", "i", definition, "user_id", unique=True)
    assert '"users" ||..o{ "notes" : "user_id"' in child(unique, not_null=True)


def test_marks_types_and_comments_of_columns() -> None:
    """Key marks follow the type in short, then the comment."""
    lines = drawn(
        catalog(
            *users(),
            column("users", "seen", "timestamp(3) with time zone", comment='a "b"'),
        )
    )
    assert "bigint id PK" in lines
    assert "varchar(80) email UK" in lines
    assert "timestamptz(3) seen \"a 'b'\"" in lines


def test_partitions_are_not_drawn() -> None:
    """A partition repeats its parent."""
    assert not any("orders_default" in line for line in drawn(shop()))


def test_a_table_without_columns_is_still_drawn() -> None:
    """PostgreSQL allows it, and an empty block is not worth the risk."""
    assert '"empty"' in drawn(catalog(table("empty")))


def test_hostile_names_stay_in_their_place() -> None:
    """No name, type or comment makes a line that is not of the grammar."""
    lines = drawn(
        catalog(
            table(HOSTILE),
            table("direction TB"),
            column(HOSTILE, "pk", "FK"),
            column(HOSTILE, HOSTILE, HOSTILE, comment=HOSTILE, position=2),
            key(HOSTILE, "f", HOSTILE, to="direction TB"),
        )
    )
    assert "FK_ pk_" in lines


@given(name=ANY_TEXT, type_=ANY_TEXT, comment=ANY_TEXT)
def test_any_text_makes_a_diagram_of_the_grammar(
    name: str, type_: str, comment: str
) -> None:
    """Whatever PostgreSQL accepts as a name, the diagram has the same shape."""
    lines = drawn(catalog(table(name), column(name, name, type_, comment=comment)))
    assert len(lines) == 4


def test_tables_that_look_the_same_stay_apart() -> None:
    """`public."a.b"` and `a.b` would share a box, and their keys with it."""
    lines = drawn(catalog(table("a.b"), table("b", schema="a"), table('a"b')))
    assert len(lines) == len(set(lines)) == 4


def test_a_schema_is_named_where_it_is_not_public() -> None:
    """Boxes stay narrow, and still say where they come from."""
    assert '"sales.offers"' in drawn(catalog(table("offers", schema="sales")))


def test_a_type_loses_only_the_schema_that_it_shares() -> None:
    """`public.state` in a table of public is `state`."""
    assert mermaid.type_name("public.state", "public") == "state"
    assert mermaid.type_name("sales.state", "public") == "sales_state"


def chain(length: int, schema: str = "public") -> list[Object]:
    """Tables t000, t001, … each referring to the one before."""
    objects: list[Object] = []
    for number in range(length):
        name = f"t{number:03}"
        objects += [
            table(name, schema=schema),
            column(name, "up", schema=schema, comment="x" * 80),
        ]
        if number:
            to = f"t{number - 1:03}"
            objects.append(key(name, "f", "up", to=to, schema=schema))
    return objects


def test_a_neighbourhood_is_one_key_away_in_both_directions() -> None:
    """Around one table: its parents and its children, no further."""
    near = neighbourhood(catalog(*chain(9)), [Ref("table", ("public", "t004"))])
    assert [ref.name for ref in near] == ["t003", "t004", "t005"]


def test_only_one_schema_can_be_asked_for() -> None:
    """Tables of another schema, and keys to them, are left out."""
    both = catalog(*chain(2), *chain(2, "other"))
    assert {ref.path[0] for ref in diagram_tables(both, "other")} == {"other"}


def test_few_tables_make_one_diagram() -> None:
    """Up to the limit everything is in one picture."""
    assert list(diagrams(catalog(*chain(LIMIT)))) == ["All tables"]


def test_many_tables_make_an_overview_and_a_diagram_for_each_schema() -> None:
    """The overview has no columns; each schema has its own diagram."""
    found = diagrams(catalog(*chain(40, "one"), *chain(40, "two")))
    assert list(found) == ["Overview", "one", "two"]
    assert "{\n" not in found["Overview"]
    for source in found.values():
        assert_mermaid(source)


def test_a_large_schema_is_split_into_domains() -> None:
    """Every table is in exactly one domain, and no domain is too large."""
    big = catalog(*chain(200), *[table(f"alone{n:02}") for n in range(70)])
    found = diagrams(big)
    for source in found.values():
        assert_mermaid(source)
        assert len(source) <= TEXT_LIMIT
    domains = split(diagram_tables(big), [])
    held = [ref for domain in domains for ref in domain.tables]
    assert sorted(held) == diagram_tables(big)
    assert max(len(domain.tables) for domain in domains) <= LIMIT
    assert "foreign key" in found["Overview"]


def test_a_diagram_beyond_what_mermaid_takes_loses_columns_first() -> None:
    """50,000 characters are its limit; keys are kept as long as they fit."""
    wide = [
        column("wide", f"c{n:04}", comment="x" * 70, position=n) for n in range(999)
    ]
    source = diagram(
        catalog(table("wide"), *wide, key("wide", "p", "c0007")),
        [Ref("table", ("public", "wide"))],
    )
    assert len(source) <= TEXT_LIMIT
    assert re.findall(r"c\d+", source) == ["c0007"]
