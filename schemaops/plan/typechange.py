"""What a change of a column's type costs the server (PostgreSQL documentation,
ALTER TABLE, and measured on 14 to 18)."""

from __future__ import annotations

import re

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import Catalog

_MODIFIER = re.compile(
    r"^([\w ]+?)(?:\((\d+)(?:,(-?\d+))?\))?( with(?:out)? time zone)?$"
)
_TEXTS = frozenset(["text", "character varying"])
_LENGTHS = frozenset(["character varying", "bit varying"])
_TIMES = frozenset(["timestamp", "time", "interval"])


def in_place(before: Column, after: Column, catalog: Catalog) -> bool:
    """Whether ALTER TYPE touches no row and scans none.

    A CHECK that mentions the column is proved again by a scan, so it is not.
    """
    if before.collation != after.collation or before.identity or before.generated:
        return False
    if any(
        isinstance(c, Constraint) and c.type in {"c", "x"} and before.name in c.columns
        for c in catalog.children(before.ref.table)
    ):
        return False
    if any(
        isinstance(c, Index) and c.partitioned and before.name in c.columns
        for c in catalog.children(before.ref.table)
    ):
        return False  # PostgreSQL builds the parts of such an index again
    return widens(before.type, after.type)


def widens(old: str, new: str) -> bool:
    """Whether every value of `old` is one of `new`, stored alike."""
    one, two = _MODIFIER.match(old), _MODIFIER.match(new)
    if one is None or two is None:
        return False
    if one[1] in _TEXTS and two[1] in _TEXTS:
        return two[2] is None or _not_less(one[2], two[2])
    if one[1] != two[1] or one[4] != two[4]:
        return (one[1], two[1]) == ("cidr", "inet")
    if one[1] in _LENGTHS or one[1] in _TIMES:
        return two[2] is None or _not_less(one[2], two[2])
    if one[1] == "numeric":
        return two[2] is None or (one[3] == two[3] and _not_less(one[2], two[2]))
    return False


_INTEGERS = ("smallint", "integer", "bigint")
_SIZES = (*_INTEGERS, "numeric", "text")


def grows(old: str, new: str) -> bool:
    """Whether an application made for `old` meets the same sort of value in `new`."""
    if old in _INTEGERS and new in _INTEGERS:
        return _INTEGERS.index(old) <= _INTEGERS.index(new)
    return widens(old, new)


def safe_cast(old: str, new: str) -> bool:
    """Whether a cast can never fail."""
    if old in _SIZES and new in _SIZES:
        return _SIZES.index(old) <= _SIZES.index(new)
    return new == "text" or widens(old, new)


def _not_less(old: str | None, new: str) -> bool:
    return old is not None and int(old) <= int(new)
