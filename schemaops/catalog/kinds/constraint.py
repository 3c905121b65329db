"""Table constraints: primary key, unique, check, foreign key, exclusion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from schemaops.catalog.kind import Kind, Names
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import raw, sql_text

NOT_VALID = " NOT VALID"


@dataclass(frozen=True, slots=True)
class Constraint(Object):
    """A constraint that the table itself declares.

    type: p, u, c, f or x, as in pg_constraint.contype. definition: what the server
    prints, without NOT VALID. index: `USING …` of the index behind it.
    """

    KIND: ClassVar[str] = "constraint"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "name")
    schema: str
    table: str
    name: str
    type: str
    definition: str
    valid: bool
    columns: tuple[str, ...] = informative(default=())
    references: tuple[str, str] | None = informative(default=None)
    referenced_columns: tuple[str, ...] = informative(default=())
    index: str | None = informative(default=None)

    @property
    def has_index(self) -> bool:
        """Whether an index of the same name stands behind it."""
        return self.type in {"p", "u", "x"}


def add_constraint(constraint: Constraint, suffix: str = "") -> str:
    """`ALTER TABLE … ADD CONSTRAINT …`, with a suffix such as NOT VALID."""
    return sql_text(
        "ALTER TABLE {}.{} ADD CONSTRAINT {} {}{}",
        constraint.schema,
        constraint.table,
        constraint.name,
        raw(constraint.definition),
        raw(suffix),
    )


def drop_constraint(constraint: Constraint, *, if_exists: bool = False) -> str:
    """`ALTER TABLE … DROP CONSTRAINT …`."""
    return sql_text(
        "ALTER TABLE {}.{} DROP CONSTRAINT {}{}",
        constraint.schema,
        constraint.table,
        raw("IF EXISTS " if if_exists else ""),
        constraint.name,
    )


def validate_constraint(constraint: Constraint) -> str:
    """`ALTER TABLE … VALIDATE CONSTRAINT …`."""
    return sql_text(
        "ALTER TABLE {}.{} VALIDATE CONSTRAINT {}",
        constraint.schema,
        constraint.table,
        constraint.name,
    )


def _complete(row: list[Any], names: Names) -> list[Any]:
    """Names for column numbers, and the text of the index behind a key."""
    definition, valid, table, key, other, other_key, options = row[4:]
    definition = definition.removesuffix(NOT_VALID)
    return [
        *row[:4],
        definition,
        valid,
        names.columns(table, key),
        names.relation(other),
        names.columns(other, other_key),
        _index(definition, options) if row[3] in {"p", "u"} else None,
    ]


def _index(definition: str, options: tuple[str, ...]) -> str:
    """`USING btree (…) …` of a key's index: a key allows no other form of one."""
    keys = definition[definition.index("(") :]
    keys = keys.removesuffix(" INITIALLY DEFERRED").removesuffix(" DEFERRABLE")
    distinct = " NULLS NOT DISTINCT" if "NULLS NOT DISTINCT (" in definition else ""
    stored = f" WITH ({', '.join(options)})" if options else ""
    return f"USING btree {keys}{distinct}{stored}"


def _create(constraint: Constraint, _catalog: Catalog) -> list[str]:
    return [add_constraint(constraint, "" if constraint.valid else NOT_VALID)]


def _valid(_old: Constraint, new: Constraint) -> list[str]:
    if new.valid:
        return [validate_constraint(new)]
    return [drop_constraint(new), add_constraint(new, NOT_VALID)]


KIND = Kind(
    value=Constraint,
    rank=9,
    create=_create,
    drop=lambda c: [drop_constraint(c)],
    target=lambda c: sql_text("CONSTRAINT {} ON {}.{}", c.name, c.schema, c.table),
    alter={"valid": _valid},
    complete=_complete,
    rename=lambda c, to: [
        sql_text(
            "ALTER TABLE {}.{} RENAME CONSTRAINT {} TO {}",
            c.schema,
            c.table,
            c.name,
            to,
        )
    ],
)
