r"""Blank out what only psql understands, so that every place in the file stays.

These are meta-commands at the beginning of a line between statements (`\connect`,
`\restrict`), and COPY … FROM stdin with the rows that follow it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Skipped = tuple[int, str]
"""Character offset of what was blanked, and what it was."""

_CANDIDATE = re.compile(r"^[ \t]*\\|from\s+stdin", re.IGNORECASE | re.MULTILINE)
_COPY = re.compile(r"copy\b.*\bfrom\s+stdin\b", re.IGNORECASE | re.DOTALL)
_END_OF_ROWS = re.compile(r"^\\\.\r?$", re.MULTILINE)
_TOKEN = re.compile(
    r"""
      (?P<comment> --[^\n]*+ | /\* )
    | (?P<string>  [eE]'(?:[^'\\]|\\.|'')*+' | '(?:[^']|'')*+' | "(?:[^"]|"")*+" )
    | (?P<word>    [^\W\d][\w$]*+ )
    | (?P<dollar>  \$(?:[^\W\d]\w*+)?\$ )
    | (?P<end>     ; )
    | (?P<meta>    ^[ \t]*\\[^\n]*+ )
    | (?P<other>   [^\s] )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_COMMENT_EDGE = re.compile(r"/\*|\*/")
_NOT_NEWLINE = re.compile(r"[^\r\n]")


def without_psql(text: str) -> tuple[str, list[Skipped]]:
    """The text with psql's own parts blanked, and what they were."""
    if not _CANDIDATE.search(text):
        return text, []
    ranges = list(_psql_ranges(text))
    skipped = [(start, _first_line(text[start:end])) for start, end in ranges]
    return blanked(text, ranges), skipped


def blanked(text: str, ranges: list[tuple[int, int]]) -> str:
    """The text with ranges replaced by blanks; lines and offsets stay as they are."""
    pieces, done = [], 0
    for start, end in sorted(ranges):
        if end <= done:
            continue
        start = max(start, done)
        pieces += [text[done:start], _NOT_NEWLINE.sub(" ", text[start:end])]
        done = end
    return "".join([*pieces, text[done:]])


def _psql_ranges(text: str) -> Iterator[tuple[int, int]]:
    position, statement = 0, None
    while token := _TOKEN.search(text, position):
        position = token.end()
        kind = token.lastgroup
        if kind == "comment":
            position = _after_comment(text, token)
        elif kind == "meta" and statement is None:
            yield token.start(), position
        elif kind == "end":
            if statement is not None and _COPY.match(text, statement, position):
                position = _after_rows(text, position)
                yield statement, position
            statement = None
        else:
            statement = token.start() if statement is None else statement
            if kind == "dollar":
                position = _after_dollar(text, token)


def _after_comment(text: str, token: re.Match[str]) -> int:
    if token.group() != "/*":
        return token.end()
    depth, position = 1, token.end()
    while depth and (edge := _COMMENT_EDGE.search(text, position)):
        depth += 1 if edge.group() == "/*" else -1
        position = edge.end()
    return len(text) if depth else position


def _after_dollar(text: str, token: re.Match[str]) -> int:
    end = text.find(token.group(), token.end())
    return len(text) if end < 0 else end + len(token.group())


def _after_rows(text: str, position: int) -> int:
    end = _END_OF_ROWS.search(text, position)
    return end.end() if end else len(text)


def _first_line(text: str) -> str:
    return text.strip().split("\n", 1)[0].strip()
