"""Tables: ordinary, unlogged, partitioned, and partitions.

A table that is created carries its columns with it; keys, checks, indexes and
foreign keys follow as objects of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.kinds.column import Column, alter_column, column_definition
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Table(Object):
    """A table. partition_of: (schema, name) of the parent; bound: its FOR VALUES."""

    KIND: ClassVar[str] = "table"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    persistence: str
    partition_key: str | None
    partition_of: tuple[str, str] | None
    bound: str | None
    inherits: tuple[tuple[str, str], ...]
    options: tuple[str, ...]
    row_security: bool
    force_row_security: bool
    replica_identity: str
    access_method: str | None

    @property
    def partitioned(self) -> bool:
        """Whether the table only routes to its partitions."""
        return self.partition_key is not None


def _alter(table: Table, action: str) -> str:
    return sql_text("ALTER TABLE {}.{} {}", table.schema, table.name, raw(action))


def _create(table: Table, catalog: Catalog) -> list[str]:
    unlogged = "UNLOGGED " if table.persistence == "u" else ""
    sql = compose("CREATE {}TABLE {}.{}", raw(unlogged), table.schema, table.name)
    if table.partition_of is not None:
        sql += compose(" PARTITION OF {}.{}", *table.partition_of)
        sql += compose(" {}", raw(table.bound or ""))
    else:
        columns = [c for c in catalog.children(table.ref) if isinstance(c, Column)]
        parts: list[Fragment] = [
            column_definition(column)
            for column in sorted(columns, key=lambda c: c.position)
            if not column.inherited
        ]
        sql += (
            compose(" (\n    {}\n)", joined(parts, ",\n    ")) if parts else raw(" ()")
        )
        if table.inherits:
            parents: list[Fragment] = [compose("{}.{}", *p) for p in table.inherits]
            sql += compose(" INHERITS ({})", joined(parents))
    if table.partition_key is not None:
        sql += compose(" PARTITION BY {}", raw(table.partition_key))
    if table.options:
        sql += compose(" WITH ({})", raw(", ".join(table.options)))
    return [render(sql), *_own_columns(table, catalog), *_settings(table)]


def _own_columns(table: Table, catalog: Catalog) -> list[str]:
    """What an inherited column has, and its parent's has not."""
    parents = [p for p in (table.partition_of, *table.inherits) if p is not None]
    statements: list[str] = []
    for column in catalog.children(table.ref):
        if not isinstance(column, Column) or not column.inherited:
            continue
        for parent in parents:
            origin = catalog.get(Column, *parent, column.name)
            if origin is not None:
                statements += _unlike(origin, column)
                break
    return statements


def _unlike(origin: Column, column: Column) -> list[str]:
    statements = []
    if column.default != origin.default and not column.generated:
        default = compose("SET DEFAULT {}", raw(column.default or "NULL"))
        statements.append(alter_column(column, default))
    if column.not_null and not origin.not_null:
        statements.append(alter_column(column, raw("SET NOT NULL")))
    return statements


def _settings(table: Table) -> list[str]:
    actions = []
    if table.row_security:
        actions.append("ENABLE ROW LEVEL SECURITY")
    if table.force_row_security:
        actions.append("FORCE ROW LEVEL SECURITY")
    if table.replica_identity in {"f", "n"}:
        kind = "FULL" if table.replica_identity == "f" else "NOTHING"
        actions.append(f"REPLICA IDENTITY {kind}")
    return [_alter(table, action) for action in actions]


def _options(old: Table, new: Table) -> list[str]:
    before = {option.split("=", 1)[0] for option in old.options}
    after = {option.split("=", 1)[0] for option in new.options}
    statements = []
    if gone := sorted(before - after):
        statements.append(_alter(new, f"RESET ({', '.join(gone)})"))
    if new.options:
        statements.append(_alter(new, f"SET ({', '.join(new.options)})"))
    return statements


def _persistence(_old: Table, new: Table) -> list[str]:
    return [_alter(new, "SET UNLOGGED" if new.persistence == "u" else "SET LOGGED")]


def _row_security(_old: Table, new: Table) -> list[str]:
    word = "ENABLE" if new.row_security else "DISABLE"
    return [_alter(new, f"{word} ROW LEVEL SECURITY")]


def _force(_old: Table, new: Table) -> list[str]:
    word = "FORCE" if new.force_row_security else "NO FORCE"
    return [_alter(new, f"{word} ROW LEVEL SECURITY")]


def _replica_identity(_old: Table, new: Table) -> list[str]:
    words = {"d": "DEFAULT", "f": "FULL", "n": "NOTHING"}
    return [_alter(new, f"REPLICA IDENTITY {words[new.replica_identity]}")]


def _access_method(_old: Table, new: Table) -> list[str]:
    method = new.access_method or "heap"
    return [_alter(new, sql_text("SET ACCESS METHOD {}", method))]


KIND = Kind(
    value=Table,
    rank=7,
    create=_create,
    drop=lambda t: [sql_text("DROP TABLE {}.{}", t.schema, t.name)],
    target=lambda t: sql_text("TABLE {}.{}", t.schema, t.name),
    alter={
        "options": _options,
        "persistence": _persistence,
        "row_security": _row_security,
        "force_row_security": _force,
        "replica_identity": _replica_identity,
        "access_method": _access_method,
    },
    rename=lambda t, to: [_alter(t, sql_text("RENAME TO {}", to))],
    effects={
        "options": Effect(lock="SHARE UPDATE EXCLUSIVE"),
        "persistence": Effect(rewrites=True),
        "access_method": Effect(rewrites=True),
        "row_security": Effect(restricts=lambda _old, new: bool(new)),
        "force_row_security": Effect(restricts=lambda _old, new: bool(new)),
    },
    irreplaceable=True,
)
