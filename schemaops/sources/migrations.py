"""The source `migrations`: a database that every revision has been run on.

Revisions run through Alembic, hand-written ones too, on an empty database of the
ephemeral server; what they made is read like any other catalog. The repository's
env.py is not used: it is made for the `alembic` command, here the connection is
ours. revisions/ stands on the same few functions.
"""

from __future__ import annotations

import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg

from schemaops.errors import StepFailed, TryAgainError, UsageError

if TYPE_CHECKING:
    from alembic.runtime.migration import (
        MigrationContext,
        MigrationInfo,
        RevisionStep,
    )
    from alembic.script import ScriptDirectory
    from sqlalchemy import Connection

    Work = Callable[[Any, MigrationContext], Iterable[RevisionStep]]

SCHEMA = "schemaops"
OPTIONS: dict[str, Any] = {
    "version_table_schema": SCHEMA,
    "transaction_per_migration": True,
}
"""Alembic's: the version table is out of every Catalog, and a revision's steps can
leave the transaction of their migration without committing another's."""

FRESH = "schemaops_fresh"
"""Our option of Alembic's context: whether the command began with no revision applied."""


def replay(
    connection: psycopg.Connection[Any],
    directory: Path,
    upto: tuple[str, ...] = ("heads",),
) -> None:
    """Run the pending revisions of `directory` on the connection's database.

    upto: ids of the revisions to reach, or `heads`. What a revision has retired is
    purged at once: nobody will roll back here, and a later revision may not meet it.

    The connection must be in no transaction; it stays open. Raises UsageError for
    a file that cannot be read, StepFailed for a revision that fails.
    """
    if any((directory / "versions").glob("*.py")):
        script = script_directory(directory)
        goal: Any = upto  # several are accepted, and typed as one

        def work(at: Any, _: MigrationContext) -> Iterable[RevisionStep]:
            for step in script._upgrade_revs(goal, at):
                yield step
                _purge(connection, getattr(step.revision.module, "PURGE", ()))

        run(connection, script, work)


def _purge(connection: psycopg.Connection[Any], steps: Iterable[Any]) -> None:
    """Run a file's PURGE between two revisions: the last transaction is over."""
    connection.autocommit = True
    for step in steps:
        connection.execute(step.sql.encode(), prepare=False)
    connection.autocommit = False


def baseline(directory: Path) -> str | None:
    """The id of the first revision, when its message says `baseline`."""
    if not any((directory / "versions").glob("*.py")):
        return None
    scripts = list(script_directory(directory).walk_revisions())
    first = [s for s in scripts if s.down_revision is None and not s.dependencies]
    return next((s.revision for s in first if s.doc.lower() == "baseline"), None)


def script_directory(directory: Path) -> ScriptDirectory:
    """Alembic's view of the directory, loaded and checked."""
    from alembic.script import ScriptDirectory
    from alembic.script.revision import RevisionError
    from alembic.util import CommandError

    try:
        script = ScriptDirectory(directory.absolute())
        with warnings.catch_warnings():
            # Alembic only warns of a revision that is twice there or missing.
            warnings.filterwarnings("error", category=UserWarning)
            list(script.walk_revisions())
    except (CommandError, RevisionError, UserWarning) as error:
        raise UsageError(
            str(error),
            where=str(directory),
            hint="mend revision, down_revision and depends_on of the files there",
        ) from error
    except (Exception, SystemExit) as error:
        raise _unreadable(error, directory) from error
    return script


def run(
    connection: psycopg.Connection[Any],
    script: ScriptDirectory,
    work: Work,
    lock_timeout_ms: int = 0,
) -> None:
    """Have Alembic run and stamp the revisions that `work` gives.

    lock_timeout_ms: of their transactions; what runs outside of one has none, since
    an index that is built CONCURRENTLY would be left invalid. Raises TryAgainError
    when it is exceeded.
    """
    import sqlalchemy
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", script.dir.replace("%", "%%"))
    try:
        with (
            borrowed(connection) as wrapped,
            EnvironmentContext(config, script, fn=work),
        ):
            if lock_timeout_ms:
                _limit(wrapped, lock_timeout_ms)
            online(wrapped)
    except CommandError as error:
        raise UsageError(str(error), where=script.dir) from error
    except (sqlalchemy.exc.DBAPIError, psycopg.Error) as error:
        cause = getattr(error, "orig", error)
        if isinstance(cause, psycopg.errors.LockNotAvailable):
            raise TryAgainError(
                f"a revision did not get its lock: {cause}",
                where=script.dir,
                hint="nothing of its transaction was kept; run the same command again",
            ) from error
        raise StepFailed(
            f"a revision failed: {cause}", where=script.dir, hint="mend the revision"
        ) from error
    except Exception as error:
        if not (places := _places(error, script.dir)):
            raise
        raise StepFailed(
            f"a revision failed: {type(error).__name__}: {error}",
            where=places[-1],
            hint="mend the revision",
        ) from error


def _limit(connection: Connection, lock_timeout_ms: int) -> None:
    """Bound the waits for locks of every transaction that begins on the connection."""
    from sqlalchemy import event

    def begun(at: Connection) -> None:
        driver = at.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        if not driver.autocommit:
            driver.execute(
                "SELECT set_config('lock_timeout', %s, true)", [str(lock_timeout_ms)]
            )

    event.listen(connection, "begin", begun)


def online(connection: Connection) -> None:
    """Do the current Alembic command's work on a connection in no transaction."""
    from alembic import context

    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    # Looked up first: IF NOT EXISTS asks for the right to create all the same.
    found = driver.execute("SELECT 1 FROM pg_namespace WHERE nspname = 'schemaops'")
    if found.fetchone() is None:
        driver.execute("CREATE SCHEMA IF NOT EXISTS schemaops")
    driver.commit()
    context.configure(connection=connection, on_version_apply=_forget, **OPTIONS)
    with context.begin_transaction():
        began = context.get_context()
        began.opts[FRESH] = not began.get_current_heads()
        context.run_migrations()


def _forget(
    ctx: MigrationContext, step: MigrationInfo, *_: object, **__: object
) -> None:
    """What Alembic ran or undid is no longer as the ledger says; the stamp's commit."""
    assert ctx.connection is not None  # offline, nobody is called
    driver = ctx.connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    found = driver.execute("SELECT to_regclass('schemaops.step') IS NOT NULL")
    if found.fetchone() == (True,):
        driver.execute(
            "DELETE FROM schemaops.step WHERE revision = ANY (%s)",
            [[*step.up_revision_ids]],
        )


@contextmanager
def borrowed(connection: psycopg.Connection[Any]) -> Iterator[Connection]:
    """A driver connection as SQLAlchemy's; it stays open and gets its mode back."""
    import sqlalchemy

    before = connection.autocommit
    connection.autocommit = False
    engine = sqlalchemy.create_engine(
        "postgresql+psycopg://",
        creator=lambda: connection,
        poolclass=sqlalchemy.StaticPool,
    )
    try:
        with engine.connect() as wrapped:
            yield wrapped
    finally:
        if not connection.closed:
            connection.rollback()
            connection.autocommit = before


def _unreadable(error: BaseException, directory: Path) -> UsageError:
    """The error of a file as it was loaded, with the last place inside of it."""
    if isinstance(error, SyntaxError) and error.filename:
        return UsageError(
            f"not Python: {error.msg}", where=f"{error.filename}:{error.lineno}"
        )
    root = str(directory.absolute())
    places = _places(error, root)
    what = str(error) or type(error).__name__
    return UsageError(what, where=places[-1] if places else root)


def _places(error: BaseException, root: str) -> list[str]:
    """The lines of the project's own files that an error came through."""
    return [
        f"{frame.filename}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith(root)
    ]
