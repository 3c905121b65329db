"""SQL text → statements with their line and their acts.

A statement that the parser refuses becomes an `Unreadable` act and hides no
other statement of the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from schemaops.sqlfacts.acts import Act, Unreadable
from schemaops.sqlfacts.statements import acts
from schemaops.sqlparse import Statement as Parsed
from schemaops.sqlparse import split
from schemaops.sqlparse.parser import SqlSyntaxError, TooDeepError, parse


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a text: its SQL, the line it starts on (from 1), its acts."""

    sql: str
    line: int
    acts: tuple[Act, ...]


def read_statements(text: str) -> tuple[Statement, ...]:
    """All statements of a text, in order."""
    return tuple(
        Statement(found.text, found.line, _acts(found)) for found in split(text)
    )


def _acts(found: Parsed) -> tuple[Act, ...]:
    if found.tree is not None:
        return tuple(acts(found.node, found.tree))
    try:
        parse(found.text)
    except SqlSyntaxError as error:
        return (Unreadable(str(error)),)
    except TooDeepError:
        return (Unreadable("it is nested too deeply to be looked at"),)
    return ()
