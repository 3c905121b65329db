"""Extensions of a design that only a superuser may create.

The design role creates trusted extensions itself, inside the load's transaction. The
others are created here before it, and those that an earlier design left are dropped,
so that a load database holds just what its design wants.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psycopg

from schemaops.errors import DesignError
from schemaops.sources.design import Design
from schemaops.sources.design_sql import file_definitions, file_extensions
from schemaops.sqltext import compose

Connection = psycopg.Connection[Any]

_STATE = """
SELECT ARRAY(SELECT extname::text FROM pg_catalog.pg_extension
             WHERE extname <> 'plpgsql' ORDER BY oid DESC),
       ARRAY(SELECT nspname::text FROM pg_catalog.pg_namespace
             WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')),
       ARRAY(SELECT name::text FROM pg_catalog.pg_available_extensions),
       ARRAY(SELECT a.name::text FROM pg_catalog.pg_available_extensions a
             JOIN pg_catalog.pg_available_extension_versions v
               ON v.name = a.name AND v.version = a.default_version
             WHERE v.superuser AND NOT v.trusted)
"""


def required_extensions(design: Design) -> list[tuple[str, str | None]]:
    """Name and schema of each extension that the design creates, once each."""
    found: dict[str, str | None] = {}
    for file in design.files:
        for name, schema in file_extensions(file):
            found.setdefault(name, schema)
    return list(found.items())


def create_extensions(
    admin: Connection,
    design: Design,
    owner: str,
    missing_hint: Callable[[str], str] | None = None,
) -> None:
    """Give an otherwise empty load database just the extensions that `design` needs.

    admin: a superuser's connection to that database; commits are the caller's.
    owner: of a schema that has to be made for an extension. missing_hint: what to do
    when the server lacks one. Raises DesignError.
    """
    required = dict(required_extensions(design))
    installed, schemas, available, untrusted = _state(admin)
    for name in required:
        if name not in available:
            raise DesignError(
                f"the design wants extension {name!r}, which this server lacks",
                where=_where(design, name),
                hint=missing_hint(name) if missing_hint else "install its package",
            )
    wanted = {name: s for name, s in required.items() if name in untrusted}
    if {*installed} == {*wanted} and {*schemas} == _made(wanted):
        return  # the common case, and the next load of the same design
    for name in installed:
        admin.execute(compose("DROP EXTENSION IF EXISTS {} CASCADE", name))
    for leftover in schemas:
        admin.execute(compose("DROP SCHEMA {}", leftover))
    for name, schema in wanted.items():
        _create(admin, name, schema, owner)


def _where(design: Design, name: str) -> str | None:
    for file in design.files:
        for found in file_definitions(file):
            if (found.kind, found.path) == ("extension", (name,)):
                return f"{file.path}:{found.line}:{found.column}"
    return None


def _made(wanted: dict[str, str | None]) -> set[str]:
    """The schemas that `_create` makes."""
    return {s for s in wanted.values() if s and s not in {"public", "pg_catalog"}}


def _create(admin: Connection, name: str, schema: str | None, owner: str) -> None:
    if schema in _made({name: schema}):
        admin.execute(
            compose("CREATE SCHEMA IF NOT EXISTS {} AUTHORIZATION {}", schema, owner)
        )
    admin.execute(
        compose(
            "CREATE EXTENSION IF NOT EXISTS {} SCHEMA {} CASCADE",
            name,
            schema or "public",
        )
    )


def _state(admin: Connection) -> tuple[list[str], ...]:
    with psycopg.Cursor[tuple[list[str], ...]](
        admin, row_factory=psycopg.rows.tuple_row
    ) as cursor:
        row = cursor.execute(_STATE).fetchone()
    return row or ([], [], [], [])
