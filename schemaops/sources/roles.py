"""Roles that a design refers to, made on the throw-away server.

A policy or user mapping cannot be without its roles; grants and owners are read only
where managed.
They can do nothing, not even log in. Roles belong to the server and not to a load's
transaction, so they stay there: whoever loads next to us may need the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Set
from pathlib import Path
from typing import Any

import psycopg

from schemaops.sources.design import Design
from schemaops.sources.design_sql import statements_of
from schemaops.sqlparse import Statement, facts
from schemaops.sqltext import checked_name, compose

Connection = psycopg.Connection[Any]
_WORDS = re.compile(
    r"\b(grant|revoke|policy|owner|authorization|mapping)\b", re.IGNORECASE
)
_LISTED = re.compile(
    r"""\b(?:TO|FROM|ROLE)\s+((?:\\?"[^"\\]+\\?"|\w+)(?:,\s*(?:\\?"[^"\\]+\\?"|\w+))*)"""
)
_MANAGING = frozenset(["grants", "default_privileges"])


def create_roles(
    admin: Connection, design: Design, owner: str, manage: Set[str]
) -> None:
    """Make the roles that the server lacks. `owner` may act for each of them.

    admin: a superuser's connection in autocommit. manage: words of the scope.
    """
    _make(admin, set(referred_roles(design, manage)), owner)


def create_replayed_roles(admin: Connection, directory: Path, owner: str) -> None:
    """Make the roles that the revisions of a folder may name, and more: words that
    stand where a role would.
    """
    texts = [file.read_text() for file in sorted(directory.glob("versions/*.py"))]
    listed = [
        found
        for text in texts
        if _WORDS.search(text)
        for found in _LISTED.findall(text)
    ]
    names = {name.strip().strip('\\"') for part in listed for name in part.split(",")}
    _make(admin, names, owner)


def _make(admin: Connection, wanted: set[str], owner: str) -> None:
    if not wanted:
        return
    found = admin.execute("SELECT rolname::text FROM pg_catalog.pg_roles").fetchall()
    for name in sorted(wanted - {row[0] for row in found}):
        checked_name(name)
        try:
            admin.execute(compose("CREATE ROLE {} NOLOGIN", name))
        except (psycopg.errors.DuplicateObject, psycopg.errors.UniqueViolation):
            continue  # the other side's load made it meanwhile
        except psycopg.errors.ReservedName:
            continue  # the statement that names it is told
        admin.execute(compose("GRANT {} TO {}", name, owner))


def referred_roles(design: Design, manage: Set[str]) -> Iterator[str]:
    """The roles of a design's policies and user mappings, and of its grants and owners
    where managed.
    """
    known = {**_ALWAYS, **(_GRANTS if manage & _MANAGING else {})}
    known |= _OWNERS if "owners" in manage else {}
    for file in design.files:
        if not _WORDS.search(file.text):
            continue
        for statement in statements_of(file)[2]:
            names = known.get(statement.node)
            if names is not None and statement.tree is not None:
                yield from names(statement)


def _grantees(statement: Statement) -> list[str]:
    return [name for name, _ in facts.grantees(statement)[0]]


def _default_privileges(statement: Statement) -> list[str]:
    roles, grantees = facts.default_privileges(statement)
    return [*roles, *grantees]


def _mapped(statement: Statement) -> list[str]:
    user = facts.mapped_user(statement)
    return [] if user in {None, "public"} else [str(user)]


_ALWAYS: Mapping[str, Callable[[Statement], list[str]]] = {
    "alter_policy_stmt": facts.policy_roles,
    "create_policy_stmt": facts.policy_roles,
    "create_user_mapping_stmt": _mapped,
}
_GRANTS: Mapping[str, Callable[[Statement], list[str]]] = {
    "alter_default_privileges_stmt": _default_privileges,
    "grant_stmt": _grantees,
}
_OWNERS: Mapping[str, Callable[[Statement], list[str]]] = {
    "alter_owner_stmt": facts.new_owners,
    "alter_table_stmt": facts.new_owners,
    "create_schema_stmt": facts.new_owners,
}
