"""Comments of a text with what follows them, and names written by hand."""

from __future__ import annotations

from dataclasses import dataclass

from schemaops.sqlparse.parser import SqlSyntaxError, name_of, scan
from schemaops.sqlparse.place import Text


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment; next_offset: of the first token behind it (-1: there is none)."""

    text: str
    offset: int
    next_offset: int


def comments(text: str) -> list[Comment]:
    """All comments, in order; none when the text cannot be cut into tokens."""
    whole = Text(text)
    try:
        tokens = scan(text)
    except SqlSyntaxError:
        return []  # the server will say why
    found: list[Comment] = []
    following = -1
    for token in reversed(tokens):
        start = whole.char(token.start)
        if token.is_comment:
            end = whole.char(token.end)
            found.append(Comment(text[start:end], start, following))
        else:
            following = start
    return found[::-1]


def identifier(text: str) -> str | None:
    """The name that a text is, folded and without its quotes; None for anything else."""
    try:
        tokens = scan(text)
    except SqlSyntaxError:
        return None
    if len(tokens) != 1 or not (
        text[:1] == '"' or text[:1].isalpha() or text[:1] == "_"
    ):
        return None
    return name_of(text)
