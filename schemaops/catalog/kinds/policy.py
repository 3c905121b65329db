"""Row security policies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Object
from schemaops.sqltext import Fragment, compose, raw, render, sql_text


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

    @property
    def definition(self) -> tuple[str | None, str | None]:
        """Its expressions: what it needs of columns."""
        return self.using, self.check


_COMMANDS = {"r": "SELECT", "a": "INSERT", "w": "UPDATE", "d": "DELETE", "*": "ALL"}


def create_policy(policy: Policy) -> str:
    """CREATE POLICY."""
    sql = compose(
        "CREATE POLICY {} ON {}.{} AS {} FOR {} TO {}",
        policy.name,
        policy.schema,
        policy.table,
        raw("PERMISSIVE" if policy.permissive else "RESTRICTIVE"),
        raw(_COMMANDS[policy.command]),
        raw(", ".join(policy.roles)),
    )
    return render(sql + _expressions(policy))


def _expressions(policy: Policy) -> Fragment:
    sql = compose("")
    if policy.using is not None:
        sql += compose(" USING ({})", raw(policy.using))
    if policy.check is not None:
        sql += compose(" WITH CHECK ({})", raw(policy.check))
    return sql


def alter_policy(old: Policy, new: Policy) -> list[str]:
    """Statements from `old` to `new`: ALTER where the server can, else made anew.

    ALTER POLICY changes roles and expressions, and takes no expression away.
    """
    taken = (old.using and new.using is None) or (old.check and new.check is None)
    if taken or (old.command, old.permissive) != (new.command, new.permissive):
        said = KIND.comment(new) if new.comment is not None else []
        return [*KIND.drop(old), create_policy(new), *said]
    said = KIND.comment(new) if old.comment != new.comment else []
    if (old.roles, old.definition) == (new.roles, new.definition):
        return said
    sql = compose("ALTER POLICY {} ON {}.{}", new.name, new.schema, new.table)
    if old.roles != new.roles:
        sql += compose(" TO {}", raw(", ".join(new.roles)))
    if old.definition != new.definition:
        sql += _expressions(new)
    return [render(sql), *said]


KIND = Kind(
    value=Policy,
    rank=17,
    create=lambda p, _catalog: [create_policy(p)],
    drop=lambda p: [sql_text("DROP POLICY {} ON {}.{}", p.name, p.schema, p.table)],
    target=lambda p: sql_text("POLICY {} ON {}.{}", p.name, p.schema, p.table),
    rename=lambda p, to: [
        sql_text("ALTER POLICY {} ON {}.{} RENAME TO {}", p.name, p.schema, p.table, to)
    ],
    presence="pg_policy",
)
