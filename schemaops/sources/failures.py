"""What the server said of a statement of the design, turned to the place in its file.

Of many failures one is told: the one that is not the consequence of another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import psycopg

from schemaops.errors import DesignError, SchemaopsError, ServerError
from schemaops.sources.design_sql import Loadable, Part
from schemaops.sqlparse import statement_definitions

MISSING = {"42P01", "42703", "42704", "42883", "3F000", "42830"}
"""SQLSTATEs of a thing that does not exist, or not yet."""
_SERVER_CLASSES = {"08", "53", "57", "58", "XX"}
_FORBIDDEN = "42501"
_TRUST = (
    "a design runs as a role without privileges outside of its database; with"
    " trusted_design = true in the configuration it runs as a superuser of the"
    " throw-away server, and may then run programs as the user that runs schemaops:"
    " only for a repository whose pull requests are all trusted"
)
_HINTS = {
    **dict.fromkeys(MISSING, "no file of the design creates it"),
    "42830": "no file of the design creates such a key. One of a partitioned table has all"
    " columns of the partition key: refer to them, too, by a column beside this one, or"
    " do without the foreign key",
}
_PROVIDER = (
    "name the library of the provider in the configuration: preload = […]; it has to be"
    " installed for the throw-away server, too"
)
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Failure:
    """A file (part is None) or statement that failed; error None: not tried."""

    file: Loadable
    part: Part | None
    error: psycopg.Error | None


def server_fault(error: psycopg.Error) -> bool:
    """Whether the server failed, and not the statement."""
    return error.sqlstate is None or error.sqlstate[:2] in _SERVER_CLASSES


def raised(failure: Failure, *, trusted: bool = False) -> SchemaopsError:
    """The error to raise: of the statement, or of the server.

    trusted: whether a superuser loads the design.
    """
    error, whole = failure.error, failure.file.whole
    what = _message(error)
    offset = _offset(failure)
    line, column = whole.place(offset)
    where = f"{failure.file.file.path}:{line}:{column}"
    if error is not None and server_fault(error):
        return ServerError(f"the server gave up: {what}", where=where)
    hint = error.diag.message_hint if error is not None else None
    state = error.sqlstate if error is not None else None
    if state == _FORBIDDEN and not trusted:
        hint = _TRUST  # the server's own only says that it takes a superuser
    if failure.part is not None and failure.part.statement.node == "sec_label_stmt":
        hint = hint or _PROVIDER
    return DesignError(
        what,
        where=where,
        hint=hint or _HINTS.get(state or ""),
        excerpt=excerpt(whole.line(line), line, column),
    )


def root_cause(failures: Sequence[Failure]) -> Failure:
    """The failure to tell: none of the others would explain it."""
    for failure in failures:
        if failure.error is not None and failure.error.sqlstate not in MISSING:
            return failure
    failing = {name for failure in failures for name in _defined(failure)}
    for failure in failures:
        if not failing & _quoted(_message(failure.error)):
            return failure
    return failures[0]


def excerpt(text: str, line: int, column: int) -> str:
    """A line of a file with a caret below the column."""
    start = max(0, min(column - _WIDTH // 2, len(text) - _WIDTH))
    shown = "".join(c if c.isprintable() else " " for c in text[start:][:_WIDTH])
    margin = f"{line:>5} | "
    return f"{margin}{shown}\n{' ' * (len(margin) - 2)}| {' ' * (column - 1 - start)}^"


def _message(error: psycopg.Error | None) -> str:
    if error is None:
        return "not tried"
    primary = error.diag.message_primary or str(error).strip()
    detail = error.diag.message_detail
    return f"{primary} ({' '.join(detail.split())})" if detail else primary


def _offset(failure: Failure) -> int:
    base = failure.part.offset if failure.part is not None else 0
    position = failure.error.diag.statement_position if failure.error else None
    return base + int(position) - 1 if position else base


def _defined(failure: Failure) -> set[str]:
    if failure.part is None:
        return set()
    found = statement_definitions(failure.part.statement)
    return {definition.path[-1] for definition in found}


def _quoted(message: str) -> set[str]:
    """Last parts of the names in a message, as in `relation "s.t" does not exist`."""
    names = re.findall(r'"([^"]+)"|([\w.$]+)\(', message)
    return {(quoted or bare).rsplit(".", 1)[-1] for quoted, bare in names}
