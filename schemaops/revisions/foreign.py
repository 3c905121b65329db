"""Hand-written revisions: their SQL as text, and running one through Alembic.

`check` judges the text; `apply` runs the revision between its own, on the same
connection, and Alembic stamps it.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import psycopg

from schemaops.errors import UsageError
from schemaops.revisions.model import Revision
from schemaops.sources.migrations import run, script_directory

LOCK_TIMEOUT_MS = 1_000
"""Longest wait for a lock that others queue behind. Nobody knows what a hand-written
revision needs, so it may wait longer than a step of ours; it can set its own."""


def foreign_sql(revision: Revision, *, up: bool = True) -> str:
    """The SQL of a revision's upgrade (or downgrade), by Alembic's offline mode.

    Raises UsageError when the revision needs a live connection.
    """
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.util import load_python_file

    if revision.path is None:
        raise UsageError(f"revision {revision.id} has no file")
    text = io.StringIO()
    context = MigrationContext.configure(
        dialect_name="postgresql",
        opts={"as_sql": True, "output_buffer": text, "literal_binds": True},
    )
    module = load_python_file(revision.path.parent, revision.path.name)
    with Operations.context(context):
        try:
            (module.upgrade if up else module.downgrade)()
        except Exception as error:
            raise UsageError(
                f"the SQL of revision {revision.id} is not to be had: {error}",
                where=str(revision.path),
                hint="ask context.is_offline_mode() before using a connection",
            ) from error
    return text.getvalue().strip()


def upgrade_one(
    connection: psycopg.Connection[Any], directory: Path, revision: Revision
) -> None:
    """Run one revision through Alembic, which stamps it; its parents are applied."""
    _run_one(connection, directory, revision, up=True)


def downgrade_one(
    connection: psycopg.Connection[Any], directory: Path, revision: Revision
) -> None:
    """Undo one revision through Alembic, which unstamps it; nothing stands on it."""
    _run_one(connection, directory, revision, up=False)


def _run_one(
    connection: psycopg.Connection[Any],
    directory: Path,
    revision: Revision,
    *,
    up: bool,
) -> None:
    from alembic.runtime.migration import MigrationStep

    script = script_directory(directory)
    found = script.get_revision(revision.id)
    make = MigrationStep.upgrade_from_script
    if not up:
        make = MigrationStep.downgrade_from_script
    run(
        connection,
        script,
        lambda _heads, _: [make(script.revision_map, found)],
        LOCK_TIMEOUT_MS,
    )
