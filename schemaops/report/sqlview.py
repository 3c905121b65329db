"""SQL for the eye: wrapped where a new line cannot change it, lightly coloured.

Only blanks outside of quotes and comments become line breaks, so what is shown
can be copied and run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.text import Text

from schemaops.docs.words import visible

_TOKEN = re.compile(
    r"""
      (?P<string>[eE]'(?:[^'\\]|''|\\.)*(?:'|$)|'(?:[^']|'')*(?:'|$))
    | (?P<name>"(?:[^"]|"")*(?:"|$))
    | (?P<body>\$(?P<tag>\w*)\$.*?(?:\$(?P=tag)\$|$))
    | (?P<comment>--[^\n]*|/\*.*?(?:\*/|$))
    | (?P<newline>\n)
    | (?P<blank>[^\S\n]+)
    | (?P<word>\w[\w$]*)
    | (?P<sign>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_KEYWORDS = re.compile(
    "ADD|ALL|ALTER|ALWAYS|AND|AS|BEGIN|BY|CASCADE|CHECK|COLUMN|COMMENT|COMMIT|"
    "CONCURRENTLY|CONSTRAINT|CREATE|DEFAULT|DELETE|DO|DOMAIN|DROP|ELSE|END|EXECUTE|"
    "EXISTS|EXTENSION|FOREIGN|FOR|FROM|FUNCTION|GENERATED|IDENTITY|IF|IN|INDEX|"
    "INSERT|INTO|IS|KEY|LIMIT|MATERIALIZED|NO|NOT|NULL|ON|ONLY|OR|ORDER|PARTITION|"
    "PRIMARY|PROCEDURE|REFERENCES|RENAME|REPLACE|RETURNS|ROW|SCHEMA|SELECT|SEQUENCE|"
    "SET|TABLE|TO|TRIGGER|TYPE|UNIQUE|UPDATE|USING|VALID|VALIDATE|VALUE|VALUES|VIEW|"
    "WHERE|WITH",
    re.IGNORECASE,
)
_STYLES = {"string": "green", "body": "green", "comment": "bright_black"}
_HANG = "  "


def sql_lines(sql: str, width: int) -> list[Text]:
    """The lines of a statement, each at most `width` wide where that is possible."""
    lines = [Text()]
    breakable = False
    for kind, token, reach in _measured(visible(sql.strip())):
        if kind == "newline":
            lines.append(Text())
        elif kind == "blank":
            lines[-1].append(token)
        else:
            first, *rest = token.split("\n")
            if breakable and len(lines[-1].plain) + reach > width:
                lines[-1].rstrip()
                lines.append(Text(_HANG))
            lines[-1].append(first, _style(kind, token))
            lines += [Text(part, _style(kind, token)) for part in rest]
        # A blank at the start of a line indents it; breaking there gains nothing.
        breakable = kind == "blank" and bool(lines[-1].plain.strip())
    return lines


def _measured(sql: str) -> list[tuple[str, str, int]]:
    """Each token with the columns it needs up to the next place for a break."""
    measured: list[tuple[str, str, int]] = []
    reach = 0
    for kind, token in reversed(list(_tokens(sql))):
        if kind in {"newline", "blank"}:
            reach = 0
        else:
            first, newline, _ = token.partition("\n")
            reach = len(first) + (0 if newline else reach)
        measured.append((kind, token, reach))
    return measured[::-1]


def _tokens(sql: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(sql):
        found = match.groupdict()
        found.pop("tag")
        kind = next(name for name, value in found.items() if value is not None)
        yield kind, match.group()


def _style(kind: str, token: str) -> str:
    if kind == "word" and _KEYWORDS.fullmatch(token):
        return "bold"
    return _STYLES.get(kind, "")
