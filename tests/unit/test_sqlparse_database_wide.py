"""Where a text defines what lies in no schema, and foreign tables."""

from __future__ import annotations

import pytest

from schemaops.sqlparse import definitions


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("CREATE FOREIGN DATA WRAPPER w", ("foreign_data_wrapper", ("w",))),
        ("CREATE SERVER s FOREIGN DATA WRAPPER w", ("foreign_server", ("s",))),
        ("CREATE USER MAPPING FOR PUBLIC SERVER s", ("user_mapping", ("s", "public"))),
        ("CREATE USER MAPPING FOR me SERVER s", ("user_mapping", ("s", "me"))),
        ("CREATE PUBLICATION p FOR ALL TABLES", ("publication", ("p",))),
        (
            "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p",
            ("subscription", ("s",)),
        ),
        (
            "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f()",
            ("event_trigger", ("e",)),
        ),
        (
            "CREATE FOREIGN TABLE a.t (b int CHECK (b > 0)) SERVER s",
            ("foreign_table", ("a", "t")),
        ),
    ],
)
def test_definitions(sql: str, found: tuple[str, tuple[str, ...]]) -> None:
    """Each statement defines one object, found at its first line."""
    [definition] = definitions(f"\n{sql};")
    assert (definition.kind, definition.path, definition.line) == (*found, 2)
