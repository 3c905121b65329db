"""`TABLE.COLUMN on TABLE.KEY = COLUMN and …`: where a column's values came from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from schemaops.sqlparse.comments import identifier

_NAME = r'(?:"(?:[^"]|"")+"|[^\W\d][\w$]*)'
_PATH = rf"{_NAME}(?:\.{_NAME})*"
_PAIR = rf"({_PATH})\s*=\s*({_NAME})"
_MOVE = re.compile(
    rf"({_PATH})\s+on\s+({_PAIR}(?:\s+and\s+{_PAIR})*)", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Move:
    """table: as it is written, with or without its schema; keys: pairs of columns, of
    that table and of the one that the column is in now."""

    table: tuple[str, ...]
    column: str
    keys: tuple[tuple[str, str], ...]


def move_of(text: str) -> Move | None:
    """What the text says; None where it is not of that form."""
    match = _MOVE.fullmatch(text.strip())
    if match is None:
        return None
    *table, column = _path(match.group(1))
    keys = []
    for left, right in re.findall(_PAIR, match.group(2)):
        *of, key = _path(left)
        if of != table:
            return None
        keys.append((key, *_path(right)))
    if not 1 <= len(table) <= 2:
        return None
    return Move(tuple(table), column, tuple((one, two) for one, two in keys))


def _path(text: str) -> list[str]:
    return [identifier(name) or name for name in re.findall(_NAME, text)]
