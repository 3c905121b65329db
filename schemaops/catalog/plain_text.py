"""Plain keys, foreign keys and indexes in the words of pg_get_constraintdef and its kin.

The server prints them one by one, with a dozen look-ups each; from names that are
here anyway they are put together at once. What is not plain the server prints.
"""

from __future__ import annotations

from collections.abc import Iterable

from schemaops.catalog.kind import Names

_ACTIONS = {
    "a": "",
    "r": "RESTRICT",
    "c": "CASCADE",
    "n": "SET NULL",
    "d": "SET DEFAULT",
}
"""pg_constraint.confupdtype and confdeltype (PostgreSQL documentation, 53.13)."""
_KEYS = {"p": "PRIMARY KEY", "u": "UNIQUE"}


def key_text(type_: str, columns: Iterable[str], names: Names) -> str:
    """`PRIMARY KEY (…)` or `UNIQUE (…)`."""
    return f"{_KEYS[type_]} {_listed(columns, names)}"


def foreign_key_text(
    columns: Iterable[str],
    references: tuple[str, str],
    others: Iterable[str],
    actions: tuple[str, str],
    names: Names,
) -> str:
    """`FOREIGN KEY (…) REFERENCES …(…)` with its actions ON UPDATE and ON DELETE."""
    table = ".".join(map(names.quoted, references))
    key, other = _listed(columns, names), _listed(others, names)
    on_update, on_delete = (_ACTIONS[action] for action in actions)
    return (
        f"FOREIGN KEY {key} REFERENCES {table}{other}"
        f"{on_update and f' ON UPDATE {on_update}'}"
        f"{on_delete and f' ON DELETE {on_delete}'}"
    )


def plain_index_text(
    columns: Iterable[str], predicate: str | None, names: Names
) -> str:
    """`USING btree (…)`, with its WHERE."""
    where = f" WHERE {predicate}" if predicate else ""
    return f"USING btree {_listed(columns, names)}{where}"


def _listed(columns: Iterable[str], names: Names) -> str:
    return f"({', '.join([names.quoted(column) for column in columns])})"
