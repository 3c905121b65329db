"""Comments of the design that speak to schemaops."""

from __future__ import annotations

import pytest

from schemaops.errors import DesignError
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.hints import design_hints

DESIGN = """\
SET search_path = app;
-- schemaops: renamed from clients
-- and another comment
CREATE TABLE customers (
    -- schemaops: renamed from "Old Name"
    name text, -- schemaops are nice
    -- schemaops: up: upper(code) || ' down: x' down: lower(code)
    -- schemaops: fill: 'none'
    code text
);
-- schemaops: using amount::bigint
ALTER TABLE public.t ADD COLUMN amount bigint;
-- schemaops: ignore
CREATE VIEW v AS SELECT '-- schemaops: nonsense';
"""


def said(text: str) -> list[tuple[str, str, str, tuple[str, ...], str]]:
    hints = design_hints(Design((DesignFile("a.sql", text),)))
    return [(h.verb, h.value, h.kind, h.path, h.where) for h in hints]


def test_hints_belong_to_what_follows() -> None:
    """A hint is of the statement, or of the column, that comes next."""
    customers = ("app", "customers")
    code = (*customers, "code")
    assert said(DESIGN) == [
        ("renamed from", "clients", "table", customers, "a.sql:2"),
        ("renamed from", "Old Name", "column", (*customers, "name"), "a.sql:5"),
        ("up", "upper(code) || ' down: x'", "column", code, "a.sql:7"),
        ("down", "lower(code)", "column", code, "a.sql:7"),
        ("fill", "'none'", "column", code, "a.sql:8"),
        ("using", "amount::bigint", "column", ("public", "t", "amount"), "a.sql:11"),
        ("ignore", "", "view", ("app", "v"), "a.sql:13"),
    ]


def test_a_partition_holds_the_rows_of_its_table() -> None:
    """The name of the table stands alone, in quotes where it needs them."""
    text = (
        '-- schemaops: holds the rows of "Old events"\n'
        'CREATE TABLE e1 PARTITION OF "Old events" DEFAULT;'
    )
    assert said(text) == [
        ("holds the rows of", "Old events", "table", ("public", "e1"), "a.sql:1")
    ]


def test_labels_are_renamed_one_by_one() -> None:
    """Each comment has the old and the new name of one label, as they are."""
    text = (
        "-- schemaops: label 'sad' renamed from 'un''happy'\n"
        "-- schemaops: label 'Ok' renamed from 'fine'\n"
        "CREATE TYPE mood AS ENUM ('sad', 'Ok');"
    )
    hints = design_hints(Design((DesignFile("a.sql", text),)))
    mood = ("public", "mood")
    assert [(h.verb, h.part, h.value, h.kind, h.path) for h in hints] == [
        ("label", "sad", "un'happy", "enum", mood),
        ("label", "Ok", "fine", "enum", mood),
    ]


def test_a_dropped_column_is_a_part_of_its_table() -> None:
    """One comment for each column, its name folded as PostgreSQL folds it."""
    text = (
        "-- schemaops: dropped Name: a || ': ' || b\n"
        '-- schemaops: dropped "Old: Name" : a\n'
        "CREATE TABLE t (a text, b text);"
    )
    hints = design_hints(Design((DesignFile("a.sql", text),)))
    assert [(h.verb, h.part, h.value, h.kind, h.path) for h in hints] == [
        ("dropped", "name", "a || ': ' || b", "table", ("public", "t")),
        ("dropped", "Old: Name", "a", "table", ("public", "t")),
    ]


@pytest.mark.parametrize(
    ("text", "what", "hint"),
    [
        ("-- schemaops: label a renamed from b\nCREATE TABLE t ()", "label", "'new'"),
        ("-- schemaops: dropped a\nCREATE TABLE t ()", "dropped", "EXPRESSION"),
        ("-- schemaops: dropped a: 1 +\nCREATE TABLE t ()", "expression", ""),
        ("-- schemaops: moved from a.b\nCREATE TABLE t ()", "along which", "TABLE.KEY"),
        ("-- schemaops: renamd from a\nCREATE TABLE t ()", "unknown", "renamed from"),
        ("-- schemaops: fil: 1\nCREATE TABLE t ()", "unknown", "'fill:'"),
        ("-- schemaops:\nCREATE TABLE t ()", "unknown", "ignore"),
        ("CREATE TABLE t ();\n-- schemaops: ignore", "no object", "directly above"),
        ("-- schemaops: ignore\nDROP TABLE t", "no object", "directly above"),
        ("-- schemaops: renamed from a.b\nCREATE TABLE t ()", "not one name", "alone"),
        ("-- schemaops: using a +\nCREATE TABLE t ()", "not an expression", ""),
        ("-- schemaops: fill:\nCREATE TABLE t ()", "missing", ""),
        (
            "-- schemaops: ignore\n-- schemaops: ignore\nCREATE TABLE t ()",
            "twice",
            "",
        ),
    ],
)
def test_a_hint_is_never_ignored(text: str, what: str, hint: str) -> None:
    """What cannot be meant is an error with its line, and a way out."""
    with pytest.raises(DesignError, match=r"^a\.sql:\d") as caught:
        said(text)
    assert what in caught.value.what
    assert hint in (caught.value.hint or "")
