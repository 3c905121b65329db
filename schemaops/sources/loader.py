"""Load a design inside the transaction that the caller opened and will roll back.

First each file goes as a whole, one message a file, in rounds: a file that fails,
because what it needs comes later, is tried again while others still succeed. What is
then left goes statement by statement in the same way, so files may be in any order
and refer to each other. The server's message for what cannot run in any order is
raised as a DesignError that points into the file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import psycopg

from schemaops.errors import DesignError
from schemaops.sources.design import Design, Note
from schemaops.sources.design_sql import Loadable, Part, prepare
from schemaops.sources.failures import Failure, raised, root_cause, server_fault
from schemaops.sources.hints import Hint, design_hints
from schemaops.sources.verdicts import Server

Connection = psycopg.Connection[Any]
Item = TypeVar("Item")

_SERVER = b"""
SELECT ARRAY(SELECT rolname::text FROM pg_catalog.pg_roles),
       ARRAY(SELECT nspname::text FROM pg_catalog.pg_namespace),
       ARRAY(SELECT extname::text FROM pg_catalog.pg_extension),
       pg_catalog.pg_current_xact_id()::text
"""
_TRANSACTION = b"SELECT pg_catalog.pg_current_xact_id()::text"
_BEFORE_EACH = (
    b"SAVEPOINT schemaops_load;"
    b" SET LOCAL search_path TO public;"
    b" SET LOCAL default_table_access_method TO heap;"
    b" SET LOCAL standard_conforming_strings TO on;"
    b" SET LOCAL check_function_bodies TO off"
)
"""A file or statement begins with the settings that our parser has assumed."""
_KEEP = b"RELEASE SAVEPOINT schemaops_load"
_UNDO = b"ROLLBACK TO SAVEPOINT schemaops_load; RELEASE SAVEPOINT schemaops_load"


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What a load left out, and the comments that speak to schemaops."""

    notes: tuple[Note, ...]
    hints: tuple[Hint, ...]


def load(connection: Connection, design: Design) -> LoadResult:
    """Run the design's statements. Raises DesignError for what does not run.

    Connect as the unprivileged design role; the transaction is left open.
    """
    hints = design_hints(design)
    roles, schemas, extensions, transaction = _one(connection, _SERVER)
    server = Server(frozenset(roles), frozenset(schemas), frozenset(extensions))
    files = [prepare(file, server) for file in design.files]
    failed = _in_rounds(files, lambda file: _load_file(connection, file))
    statements = [(file, part) for file, _ in failed for part in file.parts]
    failures = _in_rounds(statements, lambda item: _load_part(connection, *item))
    if failures:
        cause = root_cause([failure for _, failure in failures])
        raise raised(cause) from cause.error
    if _one(connection, _TRANSACTION)[0] != transaction:
        raise DesignError("the design ended the transaction that was loading it")
    return LoadResult(tuple(note for file in files for note in file.notes), hints)


def _in_rounds(
    items: Sequence[Item], attempt: Callable[[Item], Failure | None]
) -> list[tuple[Item, Failure]]:
    """Try items until a round succeeds with none of them; what is left, in order.

    The direction alternates: a chain in the worst order is done in two rounds.
    """
    positions = list(range(len(items)))
    failures: dict[int, Failure] = {}
    while True:
        before = len(positions)
        failures = {}
        for position in positions:
            failure = attempt(items[position])
            if failure is not None:
                failures[position] = failure
        if not failures or len(failures) == before:
            return [(items[p], failures[p]) for p in sorted(failures)]
        positions = list(reversed(failures))


def _load_file(connection: Connection, file: Loadable) -> Failure | None:
    if not file.parts:
        return None
    if not file.parses:
        # Only the server knows where its statements end: never as a whole.
        return Failure(file, None, None)
    return _attempt(connection, file, None, [file.sql])


def _load_part(connection: Connection, file: Loadable, part: Part) -> Failure | None:
    return _attempt(
        connection, file, part, [*part.settings, file.sql[part.offset : part.end]]
    )


def _attempt(
    connection: Connection, file: Loadable, part: Part | None, texts: list[str]
) -> Failure | None:
    """Run texts between a savepoint and its release; undone when one fails."""
    _send(connection, _BEFORE_EACH)
    try:
        for text in texts:
            _send(connection, text.encode(), single=not file.parses)
    except psycopg.Error as error:
        failure = Failure(file, part, error)
        if server_fault(error):
            raise raised(failure) from error
        _send(connection, _UNDO)
        return failure
    _send(connection, _KEEP)
    return None


def _send(connection: Connection, text: bytes, *, single: bool = False) -> None:
    # binary=True selects the extended protocol: the server refuses a second command
    # in a text of which our parser cannot say where it ends.
    connection.execute(text, prepare=False, binary=single)


def _one(connection: Connection, query: bytes) -> tuple[Any, ...]:
    with psycopg.Cursor[tuple[Any, ...]](
        connection, row_factory=psycopg.rows.tuple_row
    ) as cursor:
        return cursor.execute(query).fetchone() or ()
