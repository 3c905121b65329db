"""The parser library behind three functions; no other module imports it.

The library is imported on first use: it takes as long as all of `--help`.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from schemaops.errors import UsageError


class SqlSyntaxError(UsageError):
    """Text that the parser does not understand; position counts characters from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


class TooDeepError(Exception):
    """SQL that is correct, but whose tree is too deep to be handed over."""


@dataclass(frozen=True, slots=True)
class Token:
    """One token; start and end are byte offsets."""

    start: int
    end: int
    name: str
    reserved: bool

    @property
    def is_comment(self) -> bool:
        """Whether it is a comment of either form."""
        return self.name in {"SQL_COMMENT", "C_COMMENT"}


def _library() -> Any:
    # Not an import statement: the type files of both libraries stop mypy.
    return import_module("postgast")


def parse(text: str) -> list[Any]:
    """The raw statements of `text` (stmt, stmt_location, stmt_len; offsets in bytes).

    Raises SqlSyntaxError, or TooDeepError for a tree that cannot be handed over.
    """
    postgast = _library()
    try:
        return list(postgast.parse(text).stmts)
    except postgast.PgQueryError as error:
        raise SqlSyntaxError(error.message, max(error.cursorpos - 1, 0)) from None
    except import_module("google.protobuf.message").DecodeError:
        raise TooDeepError from None


def scan(text: str) -> list[Token]:
    """The tokens of `text`, comments included. Raises SqlSyntaxError."""
    postgast = _library()
    try:
        found = postgast.scan(text).tokens
    except postgast.PgQueryError as error:
        raise SqlSyntaxError(error.message, max(error.cursorpos - 1, 0)) from None
    if not found:
        return []
    names = found[0].DESCRIPTOR.fields_by_name["token"].enum_type.values_by_number
    # 2 to 4: words that the server quotes when it prints them as names.
    return [
        Token(t.start, t.end, names[t.token].name, t.keyword_kind >= 2) for t in found
    ]


def words(text: str) -> frozenset[str]:
    """The tokens of `text` that may be names, as the server folds them.

    Strings, and so bodies of functions, are not looked into. Empty for text that
    cannot be cut into tokens.
    """
    postgast = _library()
    data = text.encode()
    try:
        tokens = postgast.scan(text).tokens
    except postgast.PgQueryError:
        return frozenset()
    found = {data[t.start : t.end] for t in tokens}
    return frozenset(name_of(word.decode()) for word in found)


def name_of(token: str) -> str:
    """The name that an identifier token stands for."""
    if token.startswith('"'):
        return token[1:-1].replace('""', '"')
    return token.lower()


def enum_name(message: Any, field: str) -> str:
    """The name of an enum field's value, which the tree holds as a number."""
    kind = message.DESCRIPTOR.fields_by_name[field].enum_type
    return str(kind.values_by_number[getattr(message, field)].name)
