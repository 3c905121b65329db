"""The dictionary, the design document and the document of changes."""

from __future__ import annotations

import dataclasses
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemaops.catalog.model import EMPTY, Catalog
from schemaops.diff.compare import compare
from schemaops.docs.changes import render_changes
from schemaops.docs.dictionary import dictionary
from schemaops.docs.document import render
from schemaops.docs.escape import code, fence, text, unique_slugs
from tests.fixtures.catalogs import HOSTILE, catalog, column, key, shop, table, users
from tests.fixtures.mermaid import assert_mermaid

CODE_SPAN = re.compile(r"<code>[^<>`|]*</code>|`[^`\n]*`")


def section(document: str, name: str) -> str:
    """The part of the dictionary about one object."""
    start = document.index(f"### `{name}`")
    return document[start:].split("\n<a id=", 1)[0]


def test_a_table_has_its_columns_with_null_default_key_and_comment() -> None:
    """One row a column, in the order of the columns."""
    page = section(dictionary(shop()), "public.orders")
    assert "| `id` | `bigint` |  |  | PK |  |" in page
    assert "| `gift_to` | `bigint` | yes |  | FK |  |" in page
    state = "| `state` | [`public.state`](#enum-public-state) | yes | `'new'` |"
    assert state in page
    assert page.index("`user_id`") < page.index("`gift_to`") < page.index("`state`")


def test_foreign_keys_are_shown_from_both_ends() -> None:
    """Out of `orders`, and into `users`, each with a link to the other."""
    document = dictionary(shop())
    assert "[`public.users`](#table-public-users)" in section(document, "public.orders")
    users_page = section(document, "public.users")
    assert "**Referred to by**" in users_page
    assert "[`public.profiles`](#table-public-profiles) | `id` |" in users_page


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("public.users", "`UNIQUE USING btree (email)`"),
        ("public.users", r"People \| who @&#8203;log in"),
        (
            "public.orders",
            "| `touch` | disabled | `BEFORE UPDATE ON public.orders …` |",
        ),
        ("public.orders", "| `own` | select | `PUBLIC` | `(user_id = 1)` |  |"),
        ("public.orders", "[`public.orders_default`](#table-public-orders_default)"),
        ("public.state", "2. `paid`"),
        ("public.numbers", "`bigint from 1 by 1 owned by public.users.id`"),
        ("public.open_orders", "| `id` | `bigint` |"),
        ("public.open_orders", "```sql\n SELECT id\n"),
        ("public.total(integer, text)", "security definer"),
    ],
)
def test_every_kind_of_object_has_its_facts(name: str, shown: str) -> None:
    """Indexes, triggers, policies, partitions, views, functions, enums, sequences."""
    assert shown in section(dictionary(shop()), name)


def test_every_link_of_the_table_of_contents_leads_somewhere() -> None:
    """Each link has exactly one anchor."""
    document = dictionary(shop())
    links = set(re.findall(r"\]\(#([^)]+)\)", document))
    anchors = re.findall(r'<a id="([^"]+)">', document)
    assert links == set(anchors)
    assert len(anchors) == len(set(anchors))


def test_the_order_of_reading_does_not_change_the_document() -> None:
    """Same catalog, same bytes."""
    objects = list(shop().objects.values())
    assert render(catalog(*reversed(objects))) == render(shop())


def test_the_readme_counts_and_draws() -> None:
    """Numbers of what there is, the fingerprint, one diagram."""
    files = render(shop(), title="Shop")
    assert sorted(files) == ["README.md", "dictionary.md", "erd.mmd"]
    assert files["README.md"].startswith("# Shop\n")
    assert "| Tables | 4 |" in files["README.md"]
    assert "PostgreSQL 16" in files["README.md"]
    assert fence(files["erd.mmd"], "mermaid") in files["README.md"]


def test_a_large_design_has_a_file_for_each_diagram() -> None:
    """The names of files are safe whatever the schemas are called."""
    objects = [table(f"t{n}", schema=s) for n in range(40) for s in ("../x", "..\\x")]
    files = render(catalog(*objects))
    drawn = sorted(name for name in files if name.endswith(".mmd"))
    assert drawn == ["erd/overview.mmd", "erd/x-2.mmd", "erd/x.mmd"]
    assert files["erd.md"].count("```mermaid") == 3


def test_what_is_not_modelled_is_said() -> None:
    """A reader must know that there is more in the database than on the page."""
    more = dataclasses.replace(shop(), unmodelled=(("publication", 2),))
    assert "Met, and not described here: publication (2)." in render(more)["README.md"]


def test_an_empty_database_has_a_document() -> None:
    """Nothing to describe is no error."""
    assert "# Data dictionary" in render(EMPTY)["dictionary.md"]


def hostile() -> Catalog:
    """Every name and comment tries to break out."""
    return catalog(
        table(HOSTILE, comment=HOSTILE),
        column(HOSTILE, HOSTILE, HOSTILE, default=HOSTILE, comment=HOSTILE),
        key(HOSTILE, "f", HOSTILE, to=HOSTILE),
    )


def test_hostile_names_and_comments_stay_text() -> None:
    """No HTML, mention, terminal code or extra table cell comes out of a name."""
    files = render(hostile()) | render_changes(
        EMPTY, hostile(), compare(EMPTY, hostile())
    )
    for document in files.values():
        assert "\x1b" not in document
        assert "\u202e" not in document
    for name in ("dictionary.md", "changes.md"):
        outside = CODE_SPAN.sub("", re.sub(r"(?s)```.*?```", "", files[name]))
        assert "<b>" not in outside
        assert "@all" not in outside
    rows = [row for row in files["dictionary.md"].split("\n") if row.startswith("| <")]
    cells = [re.split(r"(?<!\\)\|", CODE_SPAN.sub("", row)) for row in rows]
    assert [len(row) for row in cells] == [8, 6]  # the column, its key
    assert_mermaid(files["erd.mmd"])


@given(st.text())
def test_escaped_text_is_one_cell_and_no_markup(value: str) -> None:
    """Any text: one line, every pipe escaped, no tag, no mention, no reference."""
    shown = text(value)
    assert "\n" not in shown
    assert not re.search(r"(?<!\\)(\\\\)*\|", shown)
    assert not re.search(r"(?<!\\)(\\\\)*[`<>]", shown)
    assert not re.search(r"[@#](?!&#8203;|8203;)", shown)


@given(st.text(alphabet=st.characters() | st.sampled_from("`|\\<&@")))
def test_code_is_one_cell_and_no_markup(value: str) -> None:
    """Any text as code: one span with nothing in it that ends it."""
    shown = code(value)
    assert shown == "" or CODE_SPAN.fullmatch(shown)
    assert "|" not in shown


def test_a_fence_is_longer_than_any_run_of_backticks() -> None:
    """A function's body may contain Markdown."""
    assert fence("a\n````\nb", "sql").startswith("`````sql\n")


def test_slugs_are_never_shared() -> None:
    """Two names that differ only in signs have two anchors."""
    assert list(unique_slugs(["a b", "a-b", "ä"]).values()) == [
        "a-b",
        "a-b-2",
        "unnamed",
    ]


def test_changes_show_only_touched_tables() -> None:
    """The diagram has what changed and what a new key refers to, nothing else."""
    after = catalog(
        *shop().objects.values(),
        column("orders", "friend", "bigint", position=9),
        key("orders", "f", "friend", to="profiles"),
    )
    document = render_changes(shop(), after, compare(shop(), after))["changes.md"]
    source = document.split("```mermaid\n")[1].split("```")[0]
    assert_mermaid(source)
    assert set(re.findall(r'^    "(\w+)"', source, re.M)) == {"orders", "profiles"}
    assert "- column `public.orders.friend`: `bigint`" in document
    assert ": 2 created." in document


def test_dropped_tables_are_drawn_as_they_were() -> None:
    """A reviewer sees what goes."""
    before = catalog(*users(), table("gone"), column("gone", "x"))
    after = catalog(*users())
    document = render_changes(before, after, compare(before, after))["changes.md"]
    assert "## Dropped tables, as they were" in document
    assert '    "gone" {' in document
    assert "- table `public.gone`" in document


def test_altered_values_are_shown_old_and_new() -> None:
    """The line of a change says from what to what."""
    before, after = (catalog(table("a"), column("a", "x", t)) for t in ("int", "text"))
    document = render_changes(before, after, compare(before, after))["changes.md"]
    assert "- column `public.a.x`: `type int → text`" in document
