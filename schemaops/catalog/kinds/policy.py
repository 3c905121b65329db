"""Row security policies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Policy(Object):
    """A policy; command is r, a, w, d or * as in pg_policy.polcmd."""

    KIND: ClassVar[str] = "policy"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "name")
    schema: str
    table: str
    name: str
    command: str
    permissive: bool
    roles: tuple[str, ...]
    using: str | None
    check: str | None


_COMMANDS = {"r": "SELECT", "a": "INSERT", "w": "UPDATE", "d": "DELETE", "*": "ALL"}


def _create(policy: Policy, _catalog: Catalog) -> list[str]:
    sql = compose(
        "CREATE POLICY {} ON {}.{} AS {} FOR {} TO {}",
        policy.name,
        policy.schema,
        policy.table,
        raw("PERMISSIVE" if policy.permissive else "RESTRICTIVE"),
        raw(_COMMANDS[policy.command]),
        raw(", ".join(policy.roles)),
    )
    if policy.using is not None:
        sql += compose(" USING ({})", raw(policy.using))
    if policy.check is not None:
        sql += compose(" WITH CHECK ({})", raw(policy.check))
    return [render(sql)]


KIND = Kind(
    value=Policy,
    rank=16,
    create=_create,
    drop=lambda p: [sql_text("DROP POLICY {} ON {}.{}", p.name, p.schema, p.table)],
    target=lambda p: sql_text("POLICY {} ON {}.{}", p.name, p.schema, p.table),
    rename=lambda p, to: [
        sql_text("ALTER POLICY {} ON {}.{} RENAME TO {}", p.name, p.schema, p.table, to)
    ],
)
