"""Plain keys and foreign keys in the words of pg_get_constraintdef.

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
    text = f"FOREIGN KEY {_listed(columns, names)} REFERENCES {table}"
    text += _listed(others, names)
    for event, action in zip(("UPDATE", "DELETE"), actions, strict=True):
        text += f" ON {event} {_ACTIONS[action]}" if _ACTIONS[action] else ""
    return text


def _listed(columns: Iterable[str], names: Names) -> str:
    return f"({', '.join(map(names.quoted, columns))})"
