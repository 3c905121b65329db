"""Which changes of a column's type PostgreSQL makes without writing the table anew.

Measured on PostgreSQL 12 to 18: a wider or absent limit is free, and so is a type
that is stored the same way. Everything else is taken to rewrite the table.
"""

from __future__ import annotations

import re

_SAME_STORAGE = {
    ("character varying", "text"),
    ("text", "character varying"),
    ("cidr", "inet"),
}
_SHAPE = re.compile(r"([^()]+?)(?:\((\d+)(?:,(\d+))?\))?( with(?:out)? time zone)?")


def rewrites(old: str, new: str) -> bool:
    """Whether a change from one type to another rewrites the table."""
    if old == new:
        return False
    base_old, limit_old, scale_old = _parts(old)
    base_new, limit_new, scale_new = _parts(new)
    widens = limit_new is None or (limit_old is not None and limit_new >= limit_old)
    if base_old != base_new:
        return (base_old, base_new) not in _SAME_STORAGE or limit_new is not None
    if base_old == "numeric" and limit_new is not None and scale_old != scale_new:
        return True
    # every value of character(n) is padded to n
    return not widens or base_old == "character"


def _parts(type_: str) -> tuple[str, int | None, int]:
    match = _SHAPE.fullmatch(type_)
    if match is None:
        return type_, None, 0
    base = match[1] + (match[4] or "")
    return base, int(match[2]) if match[2] else None, int(match[3] or 0)
