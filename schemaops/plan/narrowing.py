"""Values that a narrower type cannot hold, asked for before any row is moved."""

from __future__ import annotations

import re

from schemaops.catalog.kinds.column import Column
from schemaops.plan.context import Context
from schemaops.plan.model import Gate
from schemaops.plan.preconditions import SHOWN, shown
from schemaops.plan.typechange import safe_cast
from schemaops.sqltext import Fragment, compose, ident, literal, raw, sql_text

INTEGERS = {
    "smallint": (-32_768, 32_767),
    "integer": (-2_147_483_648, 2_147_483_647),
}
"""Bounds (PostgreSQL documentation 8.1.1)."""
WHOLE = {"smallint", "integer", "bigint"}
_LENGTH = re.compile(r"(?:character varying|character)\((\d+)\)")
_NUMERIC = re.compile(r"numeric\((\d+),(\d+)\)")
_NUMBERS = re.compile(r"smallint|integer|bigint|numeric(\(\d+,-?\d+\))?")
_TEXTS = re.compile(r"text|character varying(\(\d+\))?|character\(\d+\)")


def narrowed(before: Column, after: Column, ctx: Context) -> Gate | None:
    """No value may be outside of the new type; None where every value may be in it,
    or where only the conversion itself can tell."""
    known = before.type == after.type or safe_cast(before.type, after.type)
    outside = None if known else _outside(before, after)
    if outside is None:
        return None
    table = (before.schema, before.table)
    return Gate(
        sql_text(
            "SELECT {} FROM {}.{} WHERE {} LIMIT {}",
            shown(table, (before.name,), ctx),
            *table,
            outside,
            raw(str(SHOWN + 1)),
        ),
        f"{after.type} cannot hold these values of {before.ref}: shorten or move them,"
        " or say how with `-- schemaops: using …`",
    )


def _outside(before: Column, after: Column) -> Fragment | None:
    name = ident(before.name)
    if after.type in INTEGERS and _NUMBERS.fullmatch(before.type):
        low, high = (literal(bound) for bound in INTEGERS[after.type])
        return compose("{} NOT BETWEEN {} AND {}", name, low, high)
    if (match := _LENGTH.fullmatch(after.type)) and _TEXTS.fullmatch(before.type):
        return compose("char_length({}) > {}", name, literal(int(match[1])))
    if (match := _NUMERIC.fullmatch(after.type)) and _NUMBERS.fullmatch(before.type):
        digits, scale = int(match[1]), int(match[2])
        limit = raw(f"10::numeric ^ {digits - scale}")
        return compose("abs(round({}, {})) >= {}", name, literal(scale), limit)
    return None
