"""Tables: ordinary, unlogged, partitioned, and partitions.

A table that is created carries its columns with it; keys, checks, indexes and
foreign keys follow as objects of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.column_settings import column_settings, made_like
from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.kinds.column import (
    Column,
    alter_column,
    column_definition,
)
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.catalog.parameters import parameter_changes, parameters
from schemaops.sqltext import Fragment, compose, joined, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Table(Object):
    """A table. partition_of: (schema, name) of the parent; bound: its FOR VALUES.

    options: of its TOAST table, too, as `toast.…`. tablespace: None for the
    database's. of_type: the composite type that says what columns it has.
    detaching: a DETACH PARTITION CONCURRENTLY of it was interrupted half way.
    bound_check: what a row of a partition fulfils, as the server prints it; None where
    the server alone can say it (hash).
    """

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
    tablespace: str | None = None
    of_type: tuple[str, str] | None = None
    detaching: bool = False
    bound_check: str | None = informative(default=None)

    @property
    def partitioned(self) -> bool:
        """Whether the table only routes to its partitions."""
        return self.partition_key is not None


def _alter(table: Table, action: str) -> str:
    return sql_text("ALTER TABLE {}.{} {}", table.schema, table.name, raw(action))


def create_apart(table: Table, catalog: Catalog) -> list[str]:
    """A partition as a table of its own still, which ATTACH PARTITION then takes."""
    return _create(table, catalog, apart=True)


def attach_partition(table: Table) -> str:
    """`ALTER TABLE … ATTACH PARTITION …`."""
    schema, name = table.partition_of or ("", "")
    return sql_text(
        "ALTER TABLE {}.{} ATTACH PARTITION {}.{} {}",
        schema,
        name,
        table.schema,
        table.name,
        raw(table.bound or ""),
    )


def detach_partition(table: Table, how: str = "") -> str:
    """`ALTER TABLE … DETACH PARTITION …`; how: ` CONCURRENTLY`."""
    schema, name = table.partition_of or ("", "")
    return sql_text(
        "ALTER TABLE {}.{} DETACH PARTITION {}.{}{}",
        schema,
        name,
        table.schema,
        table.name,
        raw(how),
    )


_LIKE = (
    " (LIKE {}.{} INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED"
    " INCLUDING STORAGE INCLUDING COMPRESSION)"
)


def _create(table: Table, catalog: Catalog, *, apart: bool = False) -> list[str]:
    unlogged = "UNLOGGED " if table.persistence == "u" else ""
    sql = compose("CREATE {}TABLE {}.{}", raw(unlogged), table.schema, table.name)
    if table.partition_of is not None and apart:
        sql += compose(_LIKE, *table.partition_of)
    elif table.partition_of is not None:
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
    if table.access_method is not None:
        sql += compose(" USING {}", table.access_method)
    if table.options:
        sql += compose(" WITH {}", parameters(table.options))
    if table.tablespace is not None:
        sql += compose(" TABLESPACE {}", table.tablespace)
    return [render(sql), *_own_columns(table, catalog), *_settings(table)]


def _own_columns(table: Table, catalog: Catalog) -> list[str]:
    """What a column has, and neither CREATE TABLE nor its parent's gives it."""
    statements: list[str] = []
    for column in catalog.children(table.ref):
        if not isinstance(column, Column):
            continue
        origin = _origin(table, column, catalog)
        if origin is not None and column.inherited:
            statements += _unlike(origin, column)
        statements += column_settings(column, made_like(origin) if origin else None)
    return statements


def _origin(table: Table, column: Column, catalog: Catalog) -> Column | None:
    """The column of the first parent that has it."""
    parents = [p for p in (table.partition_of, *table.inherits) if p is not None]
    found = (catalog.get(Column, *parent, column.name) for parent in parents)
    return next((one for one in found if one is not None), None)


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
    if table.of_type is not None:
        actions.append(sql_text("OF {}.{}", *table.of_type))
    if table.row_security:
        actions.append("ENABLE ROW LEVEL SECURITY")
    if table.force_row_security:
        actions.append("FORCE ROW LEVEL SECURITY")
    if table.replica_identity in {"f", "n"}:
        kind = "FULL" if table.replica_identity == "f" else "NOTHING"
        actions.append(f"REPLICA IDENTITY {kind}")
    return [_alter(table, action) for action in actions]


def _options(old: Table, new: Table) -> list[str]:
    actions = parameter_changes(old.options, new.options)
    return [_alter(new, render(action)) for action in actions]


def _tablespace(_old: Table, new: Table) -> list[str]:
    return [_alter(new, sql_text("SET TABLESPACE {}", new.tablespace or "pg_default"))]


def _of_type(_old: Table, new: Table) -> list[str]:
    if new.of_type is None:
        return [_alter(new, "NOT OF")]
    return [_alter(new, sql_text("OF {}.{}", *new.of_type))]


def _inherits(old: Table, new: Table) -> list[str]:
    """Parents have an order: one that comes is the last."""
    kept = list(old.inherits)
    kept = [parent for parent in kept if parent in new.inherits]
    if tuple(kept) != new.inherits[: len(kept)]:
        kept = []
    gone = [parent for parent in old.inherits if parent not in kept]
    come = [parent for parent in new.inherits if parent not in kept]
    return [
        *(_alter(new, sql_text("NO INHERIT {}.{}", *parent)) for parent in gone),
        *(_alter(new, sql_text("INHERIT {}.{}", *parent)) for parent in come),
    ]


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
        "tablespace": _tablespace,
        "of_type": _of_type,
        "inherits": _inherits,
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
        "tablespace": Effect(rewrites=True),
        # a parent's queries miss the rows of what is no child of it any more
        "inherits": Effect(restricts=lambda old, new: not set(old) <= set(new)),
        "access_method": Effect(rewrites=True),
        "row_security": Effect(restricts=lambda _old, new: bool(new)),
        "force_row_security": Effect(restricts=lambda _old, new: bool(new)),
    },
    irreplaceable=True,
    presence="pg_class",
)
