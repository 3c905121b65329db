"""The names that PostgreSQL itself gives to what nobody named.

As ChooseIndexName and makeObjectName of its sources do: table, columns and a label,
the longer of the first two cut until all fit. A number that keeps two such names
apart is not foreseen here.
"""

from __future__ import annotations

import re

from schemaops.sqltext import NAME_LIMIT

_LABELS = {"p": "pkey", "u": "key", "x": "excl"}
_WORD = re.compile(r'"(?:[^"]|"")+"|[^,\s()]+')


def key_name(table: str, type_: str, definition: str, columns: tuple[str, ...]) -> str:
    """The name of a key (p, u or x) on columns of a table.

    definition: as the server prints the constraint; its INCLUDE is a part of the name.
    """
    _, _, included = definition.partition(" INCLUDE (")
    words = [word.strip('"').replace('""', '"') for word in _WORD.findall(included)]
    named = () if type_ == "p" else (*columns, *words)
    return _object_name(table, "_".join(named), _LABELS[type_])


def not_null_given(table: str, column: str) -> str:
    """The name of NOT NULL, which is a constraint since 18."""
    return _object_name(table, column, "not_null")


def _object_name(first: str, second: str, label: str) -> str:
    one, two = first.encode(), second.encode()
    room = NAME_LIMIT - len(label) - 1 - (1 if two else 0)
    while len(one) + len(two) > room:
        if len(one) > len(two):
            one = one[:-1]
        else:
            two = two[:-1]
    parts = [part.decode(errors="ignore") for part in (one, two) if part]
    return "_".join([*parts, label])
