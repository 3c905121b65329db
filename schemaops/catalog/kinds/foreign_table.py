"""Foreign tables, with their columns and checks.

They hold no rows here, so none of the ways of a table's column is needed: what the
server cannot change in place is dropped and created. The order of the columns is
compared, since some wrappers read by position.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from schemaops.catalog.foreign import (
    VERSIONS,
    option_changes,
    options_clause,
    secrets_note,
)
from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import (
    Fragment,
    compose,
    joined,
    literal,
    raw,
    render,
    sql_text,
)


class Field(NamedTuple):
    """A column. generated: '', 's' or 'v'; its expression is `default`."""

    name: str
    type: str
    collation: str | None
    not_null: bool
    default: str | None
    generated: str
    options: tuple[str, ...]
    comment: str | None


@dataclass(frozen=True, slots=True)
class ForeignTable(Object):
    """A foreign table.

    columns: its own, as Field has them. inherited: (name, options) of columns that
    come from a parent. checks: (name, definition). parents: what it inherits from;
    bound: then it is a partition, and this its FOR VALUES.
    """

    KIND: ClassVar[str] = "foreign_table"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    server: str
    columns: tuple[tuple[object, ...], ...]
    inherited: tuple[tuple[str, tuple[str, ...]], ...]
    checks: tuple[tuple[str, str], ...]
    options: tuple[str, ...]
    parents: tuple[tuple[str, str], ...]
    bound: str | None
    secrets: tuple[str, ...] = informative(default=())

    @property
    def fields(self) -> dict[str, Field]:
        """The columns by name, in their order."""
        made = [Field(*column) for column in self.columns]  # type: ignore[arg-type]  # as read
        return {field.name: field for field in made}

    def with_fields(self, fields: list[Field]) -> ForeignTable:
        """The same table with other columns."""
        return dataclasses.replace(self, columns=tuple(map(tuple, fields)))


def definition(field: Field) -> Fragment:
    """A column as CREATE FOREIGN TABLE and ADD COLUMN take it."""
    sql = compose("{} {}", field.name, raw(field.type))
    sql += compose("{}", options_clause(field.options))
    if field.collation:
        sql += compose(" COLLATE {}", raw(field.collation))
    if field.generated:
        stored = raw("STORED" if field.generated == "s" else "VIRTUAL")
        sql += compose(" GENERATED ALWAYS AS ({}) {}", raw(field.default or ""), stored)
    elif field.default is not None:
        sql += compose(" DEFAULT {}", raw(field.default))
    return sql + raw(" NOT NULL") if field.not_null else sql


def alter(table: ForeignTable, action: Fragment) -> str:
    """`ALTER FOREIGN TABLE … action`."""
    return sql_text("ALTER FOREIGN TABLE {}.{} {}", table.schema, table.name, action)


def field_comment(table: ForeignTable, field: Field) -> str:
    """COMMENT ON COLUMN."""
    said = raw("NULL") if field.comment is None else literal(field.comment)
    path = (table.schema, table.name, field.name)
    return sql_text("COMMENT ON COLUMN {}.{}.{} IS {}", *path, said)


def create(table: ForeignTable, _catalog: Catalog) -> list[str]:
    """Statements that make a foreign table, its own comment aside."""
    parts = [definition(field) for field in table.fields.values()]
    parts += [
        compose("CONSTRAINT {} {}", name, raw(check)) for name, check in table.checks
    ]
    listed = compose(" (\n    {}\n)", joined(parts, ",\n    ")) if parts else raw(" ()")
    sql = compose("CREATE FOREIGN TABLE {}.{}", table.schema, table.name)
    parents: list[Fragment] = [compose("{}.{}", *parent) for parent in table.parents]
    if table.bound is not None:
        sql += compose(" PARTITION OF {}", joined(parents))
        sql += compose("{} {}", listed if parts else raw(""), raw(table.bound))
    else:
        sql += compose("{}", listed)
        if parents:
            sql += compose(" INHERITS ({})", joined(parents))
    sql += compose(" SERVER {}{}", table.server, options_clause(table.options))
    more = [field_comment(table, f) for f in table.fields.values() if f.comment]
    return [render(sql), *inherited_options(table, (), table.inherited), *more]


Inherited = tuple[tuple[str, tuple[str, ...]], ...]


def inherited_options(
    table: ForeignTable, old: Inherited, new: Inherited
) -> Iterator[str]:
    """Statements for options of columns that come from a parent."""
    before, after = dict(old), dict(new)
    for name in sorted(before.keys() | after.keys()):
        one, other = before.get(name, ()), after.get(name, ())
        if one != other:
            changes = raw(option_changes(one, other))
            yield alter(table, compose("ALTER COLUMN {} {}", name, changes))


KIND = Kind(
    value=ForeignTable,
    rank=8,
    create=create,
    drop=lambda t: [sql_text("DROP FOREIGN TABLE {}.{}", t.schema, t.name)],
    target=lambda t: sql_text("FOREIGN TABLE {}.{}", t.schema, t.name),
    rename=lambda t, to: [alter(t, compose("RENAME TO {}", to))],
    presence="EXISTS (SELECT FROM pg_foreign_table)",
    versions=VERSIONS,
    note=lambda t: secrets_note(f"foreign table {t.ref}", t.secrets),
)
