"""What migrations/env.py does: choose the database, the version table, transactions.

The URL comes from `-x url=…` or SCHEMAOPS_DATABASE_URL, never from a file.
"""

from __future__ import annotations

import logging
import os

import psycopg
import sqlalchemy
from alembic import context
from alembic.util import CommandError
from sqlalchemy.pool import NullPool

from schemaops.errors import SchemaopsError
from schemaops.sources.migrations import OPTIONS, SCHEMA, online

URL_VARIABLE = "SCHEMAOPS_DATABASE_URL"


def migrate() -> None:
    """Run what the `alembic` command was asked for."""
    if context.config.cmd_opts is not None:
        logging.basicConfig(format="%(message)s")
        logging.getLogger("alembic.runtime.migration").setLevel(logging.INFO)
    try:
        if context.is_offline_mode():
            _offline()
        else:
            with _connect() as connection:
                online(connection)
    except SchemaopsError as error:
        # The one type that the `alembic` command prints without a traceback.
        raise CommandError(str(error)) from error


def _offline() -> None:
    context.configure(dialect_name="postgresql", literal_binds=True, **OPTIONS)
    context.get_context().impl.static_output(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA};")
    with context.begin_transaction():
        context.run_migrations()


def _connect() -> sqlalchemy.Connection:
    url = context.get_x_argument(as_dictionary=True).get("url")
    url = url or os.environ.get(URL_VARIABLE)
    if not url:
        raise CommandError(
            f"no database: set {URL_VARIABLE}, or give -x url=postgresql://…"
        )
    plain = str(url).replace("postgresql+psycopg://", "postgresql://", 1)
    engine = sqlalchemy.create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(plain),
        poolclass=NullPool,
    )
    try:
        return engine.connect()
    except sqlalchemy.exc.OperationalError as error:
        raise CommandError(f"no connection: {error.orig}") from error
