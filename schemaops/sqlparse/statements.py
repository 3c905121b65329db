"""Split SQL text into statements, also text that does not parse as a whole.

What the parser cannot split is split by tokens, so that the server can give its own
message for the one statement that is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from schemaops.sqlparse.parser import (
    SqlSyntaxError,
    Token,
    TooDeepError,
    enum_name,
    parse,
    scan,
)
from schemaops.sqlparse.place import Text

_FIRST_WORDS = {
    "INSERT": "insert_stmt",
    "UPDATE": "update_stmt",
    "DELETE_P": "delete_stmt",
    "SELECT": "select_stmt",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a text, without its semicolon.

    offset: of its first token, in characters from the text's beginning. node: the
    parser's word for it (`create_stmt`), "" for what does not parse. tree: the
    parser's node, None for what does not parse or is too deep; its locations are of
    `parsed`, which begins at `shift` in `whole`.
    """

    text: str
    offset: int
    line: int
    column: int
    node: str
    tree: Any = field(default=None, compare=False, repr=False)
    whole: Text = field(default=Text(""), compare=False, repr=False)
    parsed: Text = field(default=Text(""), compare=False, repr=False)
    shift: int = field(default=0, compare=False, repr=False)

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        return self.offset + len(self.text)

    def char(self, location: int) -> int:
        """The character offset in the whole text of a location in the tree."""
        if location < 0:
            return self.offset
        return self.parsed.char(location) + self.shift

    def enum(self, message: Any, name: str) -> str:
        """The name of an enum's value in the tree."""
        return enum_name(message, name)


def split(text: str) -> list[Statement]:
    """The statements of `text`, in order."""
    whole = Text(text)
    try:
        return list(_parsed(whole, whole, 0))
    except (SqlSyntaxError, TooDeepError):
        return [
            statement
            for start, end, first in _pieces(whole)
            for statement in _piece(whole, start, end, first)
        ]


def _parsed(whole: Text, part: Text, shift: int) -> Iterator[Statement]:
    for raw in parse(part.text):
        start = part.char(raw.stmt_location)
        end = part.char(raw.stmt_location + raw.stmt_len) if raw.stmt_len else None
        node = raw.stmt.WhichOneof("node") or ""
        line, column = whole.place(start + shift)
        yield Statement(
            text=part.text[start:end].rstrip(),
            offset=start + shift,
            line=line,
            column=column,
            node=node,
            tree=getattr(raw.stmt, node) if node else None,
            whole=whole,
            parsed=part,
            shift=shift,
        )


def _piece(whole: Text, start: int, end: int, first: str) -> list[Statement]:
    text = whole.text[start:end].rstrip()
    line, column = whole.place(start)
    try:
        return list(_parsed(whole, Text(text), start))
    except SqlSyntaxError:
        return [Statement(text, start, line, column, "")]
    except TooDeepError:
        # It parses: the server will take it. Only our view of its inside is missing.
        node = _FIRST_WORDS.get(first, "too_deep")
        return [Statement(text, start, line, column, node)]


def _pieces(whole: Text) -> Iterator[tuple[int, int, str]]:
    """(start, end, name of the first token) of each statement, by tokens alone."""
    start: int | None = None
    first = ""
    nesting = _Nesting()
    for token in _tokens(whole.text):
        if token.is_comment:
            continue
        if token.name == "ASCII_59" and nesting.at_top:
            if start is not None:
                yield start, whole.char(token.start), first
            start, nesting = None, _Nesting()
            continue
        if start is None:
            start, first = whole.char(token.start), token.name
        nesting.see(token.name)
    if start is not None:
        yield start, len(whole.text), first


def _tokens(text: str) -> list[Token]:
    try:
        return scan(text)
    except SqlSyntaxError as error:
        # An unterminated string or comment runs to the end of the text.
        head = text[: error.position]
        start = len(head.encode())
        return [*scan(head), Token(start, len(text.encode()), "IDENT", reserved=False)]


class _Nesting:
    """Whether a semicolon ends the statement: not in (…), not in BEGIN ATOMIC … END."""

    def __init__(self) -> None:
        self.parentheses = 0
        self.atomic = 0
        self.last = ""

    @property
    def at_top(self) -> bool:
        return self.parentheses <= 0 and self.atomic == 0

    def see(self, name: str) -> None:
        if name == "ASCII_40":
            self.parentheses += 1
        elif name == "ASCII_41":
            self.parentheses -= 1
        elif name == "ATOMIC" and self.last == "BEGIN_P":
            self.atomic = 1
        elif self.atomic and name == "CASE":
            self.atomic += 1
        elif self.atomic and name == "END_P":
            self.atomic -= 1
        self.last = name
