"""Changes as a tree, as one line, and as data."""

from __future__ import annotations

import copy
import dataclasses
import json
import re
from pathlib import Path

import jsonschema
import pytest

from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.kinds.extension import Extension
from schemaops.catalog.kinds.view import View
from schemaops.catalog.model import EMPTY, Catalog, Object, Ref
from schemaops.diff.changes import Altered, Change, Dropped, Renamed
from schemaops.diff.compare import compare
from schemaops.report.changes import (
    changes_json,
    changes_text,
    changes_to_data,
    describe,
    remarks,
)
from tests.fixtures.catalogs import HOSTILE, catalog, column, key, shop, table, users

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "diff.schema.json").read_text()
)
ANSI = re.compile(r"\x1b\[[\d;]*m")


def view(definition: str) -> View:
    return View(
        schema="public", name="v", columns=(), options=(), definition=definition
    )


def changed(old: list[Object], new: list[Object]) -> tuple[Change, ...]:
    return compare(catalog(*old), catalog(*new))


def renamed_table() -> Renamed:
    old, new = table("clients"), table("customers")
    return Renamed(new.ref, old.ref, old, new)


def test_the_tree_groups_by_schema_and_table() -> None:
    """A table's parts are below it, in the order of its columns, keys after them."""
    old = [*users(), table("old"), column("old", "x")]
    new = [
        *users()[:2],
        column("users", "email", "text", not_null=True, position=2),
        *users()[3:],
        Enum(schema="sales", name="mood", labels=("sad", "it's")),
        table("notes"),
        column("notes", "z", position=1),
        column("notes", "a", "text", position=2, default="''::text"),
        key("notes", "p", "z"),
    ]
    assert changes_text(changed(old, new)) == (
        "public\n"
        "├── + table notes\n"
        "│   ├── + column z integer\n"
        "│   ├── + column a text default ''::text\n"
        "│   └── + constraint notes_z_p PRIMARY KEY (z)\n"
        "├── - table old\n"
        "│   └── - column x\n"
        "└── table users\n"
        "    ├── ~ column email: not null no → yes\n"
        "    └── ~ column email: type character varying(80) → text\n"
        "sales\n"
        "└── + enum mood 'sad', 'it''s'\n"
        "\n"
        "2 created, 1 dropped, 1 altered\n"
    )


def test_a_rename_shows_the_old_name() -> None:
    """`→` new name, then what it was."""
    text = changes_text([renamed_table()])
    assert "└── → table customers (was clients)\n\n1 renamed" in text


def test_no_changes_is_said() -> None:
    """An empty diff is an answer."""
    assert changes_text([]) == "no changes\n"


def test_long_definitions_are_shown_as_lines_that_differ() -> None:
    """Old and new of a view would be two walls of text."""
    old, new = view("SELECT 1,\n  2\nFROM a"), view("SELECT 1,\n  3\nFROM a")
    text = changes_text(changed([old], [new]))
    assert "~ view v: definition\n" in text
    assert "    ├── -  2\n    ├── +  3\n" in text


def test_what_is_in_no_schema_comes_first() -> None:
    """Extensions belong to the database."""
    text = changes_text(changed([], [Extension(name="vector", schema="public")]))
    assert text.startswith("database\n└── + extension vector in schema public\n")


def test_colour_marks_what_happened_and_adds_nothing_else() -> None:
    """Green, red, yellow; without them the text is the same."""
    changes = [*compare(shop(), catalog(*users())), *compare(EMPTY, shop())]
    changes += changed(
        [table("a"), column("a", "x")], [table("a"), column("a", "x", "b")]
    )
    coloured = changes_text(changes, remarks=["grey"], colour=True)
    assert ANSI.sub("", coloured) == changes_text(changes, remarks=["grey"])
    for code, sign in (("32", r"\+"), ("31", "-"), ("33", "~")):
        assert re.search(rf"\x1b\[{code}m{sign} ", coloured)


def test_hostile_names_are_shown_and_not_obeyed() -> None:
    """An escape sequence in a name does not repaint the terminal."""
    objects: list[Object] = [table(HOSTILE), column(HOSTILE, HOSTILE, HOSTILE)]
    objects.append(view(HOSTILE))
    coloured = changes_text(changed([], objects), remarks=[HOSTILE], colour=True)
    plain = ANSI.sub("", coloured)
    assert all(line.isprintable() for line in plain.split("\n"))
    assert "\\x1b[31m" in plain


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (compare(EMPTY, catalog(table("a")))[0], "create table public.a"),
        (Dropped(view("").ref, view("")), "drop view public.v"),
        (renamed_table(), "rename table public.clients to customers"),
        (
            changed(
                [table("a"), column("a", "x")], [table("a"), column("a", "x", "text")]
            )[0],
            "alter column public.a.x: type integer → text",
        ),
        (
            changed([view("a\nb")], [view("a\nc")])[0],
            "alter view public.v: definition",
        ),
    ],
)
def test_one_line_for_one_change(change: Change, line: str) -> None:
    """Short enough for a list, whole enough to know what it is."""
    assert describe(change) == line


def test_remarks_tell_another_order_of_columns_and_what_is_not_managed() -> None:
    """Neither is a change, and neither is silently dropped."""
    old = catalog(table("a"), column("a", "x"), column("a", "y", position=2))
    new = catalog(table("a"), column("a", "x", position=2), column("a", "y"))
    more = dataclasses.replace(new, unmodelled=(("publication", 2),))
    order, unmanaged = remarks(old, more)
    assert order.endswith("public.a")
    assert unmanaged.endswith("publication 0 → 2")
    assert remarks(old, old) == ()


def test_functions_keep_their_arguments_in_their_name() -> None:
    """Two functions may differ in nothing else."""
    function = next(f for f in shop().objects.values() if f.KIND == "routine")
    assert (
        describe(Dropped(function.ref, function))
        == "drop function public.total(integer, text)"
    )


def every_change() -> list[Change]:
    altered = changed(
        [table("a"), column("a", "x")], [table("a"), column("a", "x", "b")]
    )
    return [
        *compare(EMPTY, shop()),
        *compare(shop(), Catalog(server=160004, objects={})),
        renamed_table(),
        *altered,
    ]


def test_data_is_the_contract() -> None:
    """Every kind of change satisfies the documented schema; same input, same bytes."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    text = changes_json(every_change(), ["remark"])
    data = json.loads(text)
    jsonschema.validate(data, SCHEMA)
    assert {change["change"] for change in data["changes"]} == {
        "created",
        "dropped",
        "renamed",
        "altered",
    }
    assert data["counts"]["renamed"] == 1
    assert text == changes_json(every_change(), ["remark"])


@pytest.mark.parametrize("word", ["created", "dropped", "renamed", "altered"])
def test_a_missing_or_extra_field_breaks_the_contract(word: str) -> None:
    """Each of the four shapes is closed."""
    data = json.loads(json.dumps(changes_to_data(every_change())))
    place = next(n for n, c in enumerate(data["changes"]) if c["change"] == word)
    for field in [*data["changes"][place], "surprise"]:
        broken = copy.deepcopy(data)
        if broken["changes"][place].pop(field, None) is None:
            broken["changes"][place][field] = 1
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, SCHEMA)


def test_altered_data_has_plain_values() -> None:
    """Old and new are what the catalog holds, not words."""
    before, after = column("a", "x"), column("a", "x", not_null=True)
    ref = Ref("column", ("public", "a", "x"))
    (change,) = changes_to_data([Altered(ref, "not_null", before, after)])["changes"]
    assert (change["old"], change["new"]) == (False, True)
    assert change["object"] == ["column", "public", "a", "x"]
