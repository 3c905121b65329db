"""Text into Markdown, so that no name or comment can be more than text.

What is shown comes from a database that strangers may have named. In a pull
request a bare `@name` calls somebody, `#12` links an issue, `|` ends a cell and
`<` starts HTML; each is disarmed here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemaops.docs.words import one_line, visible

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SIGNS = r"\`*_[]|~$!"
# An invisible blank: GitHub looks for mentions and references after it has
# decoded entities, so an entity for the sign itself would not stop it.
_BREAK = "&#8203;"
_TEXT: dict[int, str] = str.maketrans(
    {sign: "\\" + sign for sign in _SIGNS}
    | _ENTITIES
    | {"@": "@" + _BREAK, "#": "\\#" + _BREAK}
)
_CODE: dict[int, str] = str.maketrans(
    {sign: f"&#{ord(sign)};" for sign in _SIGNS + "@#\"':/."} | _ENTITIES
)
# A reference GitHub would link in plain text, or a list that would begin.
_LINKS = re.compile(r"(?i)(https?|ftp|www|mailto)([:.])")
_STARTS = re.compile(r"^([-+=]|\d+(?=[.)]))")


def text(value: str) -> str:
    """Plain words in one line of Markdown; also inside a table cell."""
    line = _LINKS.sub(r"\1" + "\0" + r"\2", one_line(value))
    escaped = line.translate(_TEXT).replace("\0", _BREAK)
    return _STARTS.sub(lambda m: _BREAK + m.group(), escaped)


def code(value: str) -> str:
    """A name or an expression in one line; also inside a table cell."""
    line = one_line(value)
    if not line:
        return ""
    if any(sign in line for sign in "`|\\&"):
        return f"<code>{line.translate(_CODE)}</code>"
    return f"`{line}`"


def fence(value: str, language: str) -> str:
    """A block of code, fenced by more backticks than it has itself."""
    longest = max((len(run) for run in re.findall("`+", value)), default=0)
    bar = "`" * max(3, longest + 1)
    return f"{bar}{language}\n{visible(value).rstrip()}\n{bar}"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """Lines of a table of cells that are already escaped."""
    titles = list(head)
    lines = ["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
    return [*lines, *("| " + " | ".join(row) + " |" for row in rows)]


def slug(value: str) -> str:
    """Letters, digits and dashes: safe as a file name and as an anchor."""
    return re.sub(r"[^a-z0-9_]+", "-", value.lower()).strip("-")[:60] or "unnamed"


def unique_slugs(values: Iterable[str]) -> dict[str, str]:
    """A slug for each value, none twice."""
    slugs: dict[str, str] = {}
    taken: set[str] = set()
    for value in values:
        base = candidate = slug(value)
        number = 1
        while candidate in taken:
            number += 1
            candidate = f"{base}-{number}"
        taken.add(candidate)
        slugs[value] = candidate
    return slugs
