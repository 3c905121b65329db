"""What a type has beside itself, and takes along to where it is retired.

The functions that are a part of a type, and a range type's multirange type: SET SCHEMA
leaves them where they are, and there they would be in the way of their own names.
"""

from __future__ import annotations

import re

from schemaops.catalog.kinds.basetype import BaseType
from schemaops.catalog.kinds.range import Range
from schemaops.catalog.model import Object
from schemaops.sqltext import compose, raw, render, sql_text

_QUALIFIED = re.compile(r'("(?:[^"]|"")+"|[^".(]+)\.(.+)', re.S)
"""A schema, and what follows it, as the server prints a name."""


def moved_parts(value: Object, aside: str) -> tuple[list[str], list[str]]:
    """Statements before the type leaves its schema, and after it came back."""
    if not isinstance(value, BaseType | Range):
        return [], []
    parts = [("FUNCTION", signature) for signature, _, _ in value.functions]
    if isinstance(value, Range):
        parts.append(("TYPE", value.multirange))
    away, back = [], []
    for word, printed in parts:
        match = _QUALIFIED.fullmatch(printed)
        if match is None:
            continue
        there = render(compose("{}.{}", aside, raw(match[2])))
        away.append(_moved(word, printed, render(compose("{}", aside))))
        back.append(_moved(word, there, match[1]))
    return away, back


def _moved(word: str, printed: str, schema: str) -> str:
    return sql_text("ALTER {} {} SET SCHEMA {}", raw(word), raw(printed), raw(schema))
