"""Text into Mermaid `erDiagram` source, so that no name can leave its place.

Mermaid reads the source several times: directives (`%%{…}%%`), entities (`#lt;`)
and HTML are looked for before the grammar, anywhere; its lexer ignores case and
takes `direction LR` for a statement wherever it stands in a line. So everything
that one of these passes could meet is replaced by a sign that looks alike.
Needs Mermaid 11, which is what GitHub and GitLab run.
"""

from __future__ import annotations

import re

from schemaops.docs.words import one_line, shortened

_ALIKE = str.maketrans(
    {
        '"': "'",
        "`": "'",
        "\\": "\N{REVERSE SOLIDUS OPERATOR}",
        "%": "\N{ARABIC PERCENT SIGN}",
        "#": "\N{FULLWIDTH NUMBER SIGN}",
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "&": "\N{FULLWIDTH AMPERSAND}",
        "~": "\N{TILDE OPERATOR}",
        ";": "\N{FULLWIDTH SEMICOLON}",
        "$": "\N{FULLWIDTH DOLLAR SIGN}",
        "{": "(",
        "}": ")",
    }
)
_DIRECTION = re.compile(r"(?i)(direction)\s+")
_KEYWORD = re.compile(r"(?i)^(pk|fk|uk)\b", re.ASCII)
_SHORT_TYPES = (("character varying", "varchar"), ("double precision", "float8"))
_TIME = re.compile(r"^(time(?:stamp)?)(\(\d\))? with(out)? time zone")
COMMENT_LIMIT = 80


def quoted(value: str) -> str:
    """An entity's name or a relationship's label, in double quotes."""
    line = one_line(value).translate(_ALIKE)
    return '"' + (_DIRECTION.sub(r"\1_", line) or "_") + '"'


def comment(value: str) -> str:
    """An attribute's comment in double quotes, cut to what a box can show."""
    return quoted(shortened(value, COMMENT_LIMIT))


def name(value: str) -> str:
    """An attribute's name: letters, digits, underscores."""
    return _word(value, "")


def type_name(value: str, schema: str) -> str:
    """An attribute's type in short, without the schema that it shares."""
    short = _TIME.sub(
        lambda m: m[1] + ("" if m[3] else "tz") + (m[2] or ""),
        value.removeprefix(f"{schema}."),
    )
    for long, brief in _SHORT_TYPES:
        short = short.replace(long, brief)
    return _word(short, "()[]")


def _word(value: str, also: str) -> str:
    kept = "".join(ch if _safe(ch) or ch in also else "_" for ch in one_line(value))
    if not kept or not (kept[0] == "_" or kept[0].isalpha()):
        kept = "_" + kept
    return _KEYWORD.sub(r"\1_", kept)


def _safe(ch: str) -> bool:
    if ch.isascii():
        return ch.isalnum() or ch == "_"
    return "\u00c0" <= ch <= "\uffff" and ch.isalnum()
