"""Lines of styled text → one string, with or without colour.

Lines are laid out here to a width, so a pipe and a terminal show the same text;
colour is the only difference. Never touches the real terminal. What does not print is
shown as an escape: here at the latest, whoever made the line.
"""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich.console import Console, RenderableType
from rich.text import Text

from schemaops.docs.words import visible

WIDTH = 100


def joined(lines: Iterable[Text], *, colour: bool) -> str:
    """The lines as text that ends in a new line; ANSI styles if `colour`."""
    listed = [_harmless(line) for line in lines]
    if not colour:
        return "".join(line.plain.rstrip() + "\n" for line in listed)
    out = io.StringIO()
    console = _console(out, colour=True)
    for line in listed:
        console.print(line, soft_wrap=True, no_wrap=True, crop=False)
    return out.getvalue()


def _harmless(line: Text) -> Text:
    """The line; without its styles where a stranger's text would act on a terminal."""
    shown = visible(line.plain)
    return line if shown == line.plain else Text(shown, line.style)


def rendered(table: RenderableType, *, colour: bool) -> str:
    """A table as text, laid out to the same width."""
    out = io.StringIO()
    _console(out, colour=colour).print(table)
    return "".join(line.rstrip() + "\n" for line in out.getvalue().splitlines())


def _console(out: io.StringIO, *, colour: bool) -> Console:
    # Without an environment of its own, the console would ask ours for a width.
    return Console(
        file=out,
        force_terminal=colour,
        color_system="standard" if colour else None,
        width=WIDTH,
        legacy_windows=False,
        highlight=False,
        emoji=False,
        markup=False,
        _environ={},
    )


def rule(words: str, style: str, sign: str = "─") -> Text:
    """A line across the page with words near its beginning."""
    line = Text(f"{sign * 2} {words} ", style=style)
    line.append(sign * max(0, WIDTH - len(line.plain)), style=style)
    return line
