"""User mappings, without their secrets.

Their options are shown to the mapped user, to the server's owner for PUBLIC and to a
superuser; to everybody else they are NULL, which must not look like having none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.foreign import (
    VERSIONS,
    option_changes,
    options_clause,
    secrets_note,
)
from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class UserMapping(Object):
    """A mapping. user: the role's name; `public` for PUBLIC.

    options: None where the reading role may not see them.
    """

    KIND: ClassVar[str] = "user_mapping"
    IDENTITY: ClassVar[tuple[str, ...]] = ("server", "user")
    server: str
    user: str
    options: tuple[str, ...] | None
    secrets: tuple[str, ...] = informative(default=())


def _target(mapping: UserMapping) -> str:
    user = raw("PUBLIC") if mapping.user == "public" else mapping.user
    return sql_text("USER MAPPING FOR {} SERVER {}", user, mapping.server)


def _create(mapping: UserMapping, _catalog: Catalog) -> list[str]:
    options = options_clause(mapping.options or ())
    return [render(compose("CREATE {}{}", raw(_target(mapping)), options))]


def _options(old: UserMapping, new: UserMapping) -> list[str]:
    if old.options is None or new.options is None:
        return []
    changes = option_changes(old.options, new.options)
    return [sql_text("ALTER {} {}", raw(_target(new)), raw(changes))]


KIND = Kind(
    value=UserMapping,
    rank=7,
    create=_create,
    drop=lambda m: [sql_text("DROP {}", raw(_target(m)))],
    target=_target,
    alter={"options": _options},
    irreplaceable=True,
    presence="EXISTS (SELECT FROM pg_user_mappings)",
    versions=VERSIONS,
    note=lambda m: secrets_note(
        f"user mapping {m.user} of server {m.server}", m.secrets
    ),
)
