r"""Python literals for revision files: exact, readable, and left alone by `ruff format`.

SQL is written as a text block, indented with its call:

    sql=\"\"\"
    ALTER TABLE shop.users ADD COLUMN email text
    \"\"\",

`clean` takes the indentation of the closing quotes off each line, so every text,
whatever its own indentation or blank lines, comes back as it was.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

WIDTH = 88
STEP = "    "


def clean(text: str) -> str:
    """The content of a text block; any other text is returned as it is."""
    lines = text.split("\n")
    if len(lines) < 3 or lines[0] or lines[-1].strip():
        return text
    return "\n".join(line.removeprefix(lines[-1]) for line in lines[1:-1])


def block(text: str, indent: str) -> str:
    """A triple-quoted literal that `clean` turns into `text` again."""
    lines = [indent + line if line else "" for line in text.split("\n")]
    body = "\n".join(["", *lines, indent])
    plain = all(char.isprintable() or char in "\n\t" for char in body)
    if "\\" in body and plain and '"""' not in body:
        return f'r"""{body}"""'
    escaped = _escaped(body, keep="\n\t").replace('"""', r"\"\"\"")
    return f'"""{escaped}"""'


def quoted(text: str) -> str:
    """A one-line literal with the quotes that `ruff format` prefers."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + _escaped(text).replace(quote, "\\" + quote) + quote


def docstring(lines: list[str]) -> str:
    """A module's docstring."""
    text = "\n".join(_escaped(line).rstrip() for line in lines)
    gap = " " if text.startswith('"') else ""
    return '"""' + gap + text.replace('"""', r"\"\"\"") + '\n"""'


def assigned(head: str, value: object, indent: str, tail: str = ",") -> str:
    """`head` and the literal of a value, on one line when it fits."""
    one = f"{indent}{head}{_flat(value)}{tail}"
    if width(one) <= WIDTH or isinstance(value, bool | int | None):
        return one
    if isinstance(value, str):
        return "\n".join(_wrapped(head, value, indent, tail))
    assert isinstance(value, list | tuple)
    opening, closing = "[]" if isinstance(value, list) else "()"
    rows = [assigned("", item, indent + STEP) for item in value]
    return "\n".join([f"{indent}{head}{opening}", *rows, f"{indent}{closing}{tail}"])


def width(line: str) -> int:
    """Columns that a line takes."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def _flat(value: object) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list | tuple):
        inner = ", ".join(_flat(item) for item in value)
        if isinstance(value, list):
            return f"[{inner}]"
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def _wrapped(head: str, text: str, indent: str, tail: str) -> Iterator[str]:
    """A long sentence as adjacent literals, cut between words."""
    parts, room = [""], WIDTH - len(indent) - len(STEP)
    for word in text.split(" "):
        if parts[-1] and width(quoted(f"{parts[-1]}{word} ")) > room:
            parts.append("")
        parts[-1] += f"{word} "
    parts[-1] = parts[-1][:-1]
    if len(parts) == 1 or not all(parts):
        yield f"{indent}{head}{quoted(text)}{tail}"
        return
    yield f"{indent}{head}("
    yield from (f"{indent}{STEP}{quoted(part)}" for part in parts)
    yield f"{indent}){tail}"


def _escaped(text: str, keep: str = "") -> str:
    return "".join(
        char if char in keep else _escape(char) if _needs(char) else char
        for char in text
    )


def _needs(char: str) -> bool:
    return char == "\\" or not char.isprintable()


def _escape(char: str) -> str:
    return "\\\\" if char == "\\" else ascii(char)[1:-1]
