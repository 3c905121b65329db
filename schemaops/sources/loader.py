"""Load a design inside the transaction that the caller opened and will roll back.

First many files go in one message, in an order guessed from their names. Files of a
message that fails go one by one, in rounds: what needs something that comes later is
tried again while others still succeed. What is then left goes statement by statement
in the same way, so files may be in any order and refer to each other. The server's
message for what cannot run in any order is raised as a DesignError that points into
the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import psycopg

from schemaops.errors import DesignError
from schemaops.sources.design import Design, Note
from schemaops.sources.design_sql import Loadable, Part, prepare
from schemaops.sources.failures import Failure, raised, root_cause, server_fault
from schemaops.sources.hints import Hint, design_hints
from schemaops.sources.order import Unit, ordered
from schemaops.sources.verdicts import Server

Connection = psycopg.Connection[Any]
Item = TypeVar("Item")

_SERVER = b"""
SELECT ARRAY(SELECT rolname::text FROM pg_catalog.pg_roles),
       ARRAY(SELECT nspname::text FROM pg_catalog.pg_namespace),
       ARRAY(SELECT extname::text FROM pg_catalog.pg_extension),
       ARRAY(SELECT rolname::text FROM pg_catalog.pg_roles
             WHERE pg_catalog.pg_has_role(current_user, oid, 'MEMBER')),
       (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user),
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
_NEXT_FILE = (
    "\n;SET LOCAL search_path TO public;"
    "SET LOCAL default_table_access_method TO heap;\n"
)
BATCH = 256 * 1024
"""Characters of SQL that go to the server in one message, or one file."""
_KEEP = b"RELEASE SAVEPOINT schemaops_load"
_UNDO = b"ROLLBACK TO SAVEPOINT schemaops_load; RELEASE SAVEPOINT schemaops_load"


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What a load left out, and the comments that speak to schemaops."""

    notes: tuple[Note, ...]
    hints: tuple[Hint, ...]


def load(
    connection: Connection, design: Design, manage: Set[str] = frozenset()
) -> LoadResult:
    """Run the design's statements. Raises DesignError for what does not run.

    manage: words of the scope; with "owners", ALTER … OWNER TO is run too, and so on.
    Connect as the design role; the transaction is left open.
    """
    hints = design_hints(design)
    *there, trusted, transaction = _one(connection, _SERVER)
    roles, schemas, extensions, members = map(frozenset, there)
    server = Server(roles, schemas, extensions, members, trusted, manage)
    files = [prepare(file, server) for file in design.files]
    failures = _run(connection, files) or _run_later(connection, files)
    if failures:
        cause = root_cause(failures)
        raise raised(cause, trusted=trusted) from cause.error
    if _one(connection, _TRANSACTION)[0] != transaction:
        raise DesignError("the design ended the transaction that was loading it")
    return LoadResult(tuple(note for file in files for note in file.notes), hints)


def _run(connection: Connection, files: Sequence[Loadable]) -> list[Failure]:
    """Run all files; what failed in every order, statement by statement."""
    left: list[Loadable] = []
    for batch in _batches(_ordered_files(files)):
        if not batch[0].parses or _load_files(connection, batch):
            left += batch
    left = [
        file for file, _ in _in_rounds(left, lambda f: _load_files(connection, [f]))
    ]
    parts = _in_rounds(_ordered_parts(left), lambda p: _load_part(connection, *p))
    return [failure for _, failure in parts]


def _run_later(connection: Connection, files: Sequence[Loadable]) -> list[Failure]:
    """Event triggers: they may not fire on the rest of the design."""
    parts = [
        (replace(file, sql=file.whole.text), part)
        for file in files
        for part in file.later
    ]
    left = _in_rounds(parts, lambda p: _load_part(connection, *p))
    return [failure for _, failure in left]


def _ordered_files(files: Sequence[Loadable]) -> list[Loadable]:
    files = [file for file in files if file.parts]
    if len(files) < 2:
        return files
    return ordered(
        [Unit.of(f, f.sql, [part.statement for part in f.parts]) for f in files]
    )


def _ordered_parts(files: Sequence[Loadable]) -> list[tuple[Loadable, Part]]:
    return ordered(
        [
            Unit.of((f, part), f.sql[part.offset : part.end], [part.statement])
            for f in sorted(files, key=lambda file: file.file.path)
            for part in f.parts
        ]
    )


def _batches(files: Sequence[Loadable]) -> Iterator[list[Loadable]]:
    """Neighbours to send in one message; what does not parse stays alone."""
    batch: list[Loadable] = []
    size = 0
    for file in files:
        if batch and (size > BATCH or not (file.parses and batch[0].parses)):
            yield batch
            batch, size = [], 0
        batch.append(file)
        size += len(file.sql)
    if batch:
        yield batch


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


def _load_files(connection: Connection, files: Sequence[Loadable]) -> Failure | None:
    place = Failure(files[0], None, None)
    if not files[0].parses:
        # Only the server knows where its statements end: never as a whole.
        return place
    text = _NEXT_FILE.join(file.sql for file in files)
    return _attempt(connection, place, [text])


def _load_part(connection: Connection, file: Loadable, part: Part) -> Failure | None:
    texts = [*part.settings, file.sql[part.offset : part.end]]
    return _attempt(connection, Failure(file, part, None), texts)


def _attempt(
    connection: Connection, place: Failure, texts: Sequence[str]
) -> Failure | None:
    """Run texts between a savepoint and its release; undone when one fails."""
    _send(connection, _BEFORE_EACH)
    try:
        for text in texts:
            _send(connection, text.encode(), single=not place.file.parses)
    except psycopg.Error as error:
        failure = replace(place, error=error)
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
