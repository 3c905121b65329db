"""Foreign servers.

User mappings with their secrets and foreign tables stand on a server, so it is never
dropped and created to change it.
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
from schemaops.sqltext import compose, literal, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class ForeignServer(Object):
    """A server of a foreign data wrapper."""

    KIND: ClassVar[str] = "foreign_server"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    wrapper: str
    type: str | None
    version: str | None
    options: tuple[str, ...]
    secrets: tuple[str, ...] = informative(default=())


def _create(server: ForeignServer, _catalog: Catalog) -> list[str]:
    sql = compose("CREATE SERVER {}", server.name)
    if server.type is not None:
        sql += compose(" TYPE {}", literal(server.type))
    if server.version is not None:
        sql += compose(" VERSION {}", literal(server.version))
    sql += compose(" FOREIGN DATA WRAPPER {}", server.wrapper)
    return [render(sql + compose("{}", options_clause(server.options)))]


def _version(_old: ForeignServer, new: ForeignServer) -> list[str]:
    version = raw("NULL") if new.version is None else literal(new.version)
    return [sql_text("ALTER SERVER {} VERSION {}", new.name, version)]


def _options(old: ForeignServer, new: ForeignServer) -> list[str]:
    changes = option_changes(old.options, new.options)
    return [sql_text("ALTER SERVER {} {}", new.name, raw(changes))]


KIND = Kind(
    value=ForeignServer,
    rank=6,
    create=_create,
    drop=lambda s: [sql_text("DROP SERVER {}", s.name)],
    target=lambda s: sql_text("SERVER {}", s.name),
    alter={"version": _version, "options": _options},
    rename=lambda s, to: [sql_text("ALTER SERVER {} RENAME TO {}", s.name, to)],
    irreplaceable=True,
    presence="pg_foreign_server",
    versions=VERSIONS,
    note=lambda s: secrets_note(f"foreign server {s.ref}", s.secrets),
)
