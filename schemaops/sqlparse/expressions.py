"""Columns of an expression as the server prints it: find them, rename them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from schemaops.sqlparse.parser import name_of, parse, scan
from schemaops.sqltext import ident, render

_PREFIX = "SELECT "
_PLAIN = re.compile(r"[a-z_][a-z0-9_]*\Z")


def columns_in(expression_sql: str) -> frozenset[str]:
    """Names of the columns that an expression reads. Raises SqlSyntaxError."""
    return frozenset(names[-1] for names, _ in _column_refs(expression_sql))


def rename_columns(expression_sql: str, names: Mapping[str, str]) -> str:
    """The expression with columns renamed; strings, functions and casts stay.

    Names are quoted as the server prints them. Raises SqlSyntaxError.
    """
    sql = (_PREFIX + expression_sql).encode()
    wanted = {
        start: len(path) - 1
        for path, start in _column_refs(expression_sql)
        if path[-1] in names
    }
    if not wanted:
        return expression_sql
    tokens = [token for token in scan(sql.decode()) if not token.is_comment]
    pieces, done = [], 0
    for position, token in enumerate(tokens):
        if token.start not in wanted:
            continue
        last = tokens[position + 2 * wanted[token.start]]  # a . b: dots between
        old = name_of(sql[last.start : last.end].decode())
        pieces += [sql[done : last.start], server_name(names[old]).encode()]
        done = last.end
    pieces.append(sql[done:])
    return b"".join(pieces).decode()[len(_PREFIX) :]


def server_name(name: str) -> str:
    """`name` quoted as the server's own printing does it: only where needed."""
    if not _PLAIN.match(name) or scan(name)[0].reserved:
        return render(ident(name))
    return name


def _column_refs(expression_sql: str) -> Iterator[tuple[list[str], int]]:
    for raw in parse(_PREFIX + expression_sql):
        for node in _walk(raw.stmt):
            if node.DESCRIPTOR.name != "ColumnRef":
                continue
            fields = [f.string.sval for f in node.fields if f.HasField("string")]
            if len(fields) == len(node.fields):  # else it is t.*
                yield fields, node.location


def _walk(message: Any) -> Iterator[Any]:
    yield message
    for descriptor, value in message.ListFields():
        if descriptor.message_type is None:
            continue
        for child in value if descriptor.is_repeated else [value]:
            yield from _walk(child)
