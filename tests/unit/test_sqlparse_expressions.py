"""Columns of expressions that the server printed."""

from __future__ import annotations

import pytest

from schemaops.sqlparse import SqlSyntaxError, columns_in, rename_columns


@pytest.mark.parametrize(
    ("expression", "renamed"),
    [
        ("lower((name)::text) || ' name'", "lower((new)::text) || ' name'"),
        ("name(t.name) > 'é' AND s.t.name", "name(t.new) > 'é' AND s.t.new"),
        ('"name"::name', "new::name"),
        ("(other).name", "(other).name"),
        ("'name'::regclass", "'name'::regclass"),
    ],
)
def test_renames_columns_only(expression: str, renamed: str) -> None:
    """Strings, functions, types and fields keep their names."""
    assert rename_columns(expression, {"name": "new"}) == renamed


def test_quotes_as_the_server_prints() -> None:
    """A new name is quoted only where the server would quote it."""
    names = {"a": "order", "b": "Big", "c": "value"}
    assert rename_columns("a + b + c", names) == '"order" + "Big" + value'


def test_swaps_names() -> None:
    """Two columns can exchange their names."""
    assert rename_columns('a - "b"', {"a": "b", "b": "a"}) == "b - a"


def test_columns_in() -> None:
    """All columns are found, without rows, functions and strings."""
    found = columns_in("lower((t.name)::text) || 'x' || t.* || y[1]")
    assert found == {"name", "y"}


def test_refuses_what_is_no_expression() -> None:
    """What does not parse is an error of its own type."""
    with pytest.raises(SqlSyntaxError):
        columns_in("a +")
