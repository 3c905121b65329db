"""Table constraints: primary key, unique, check, foreign key, exclusion."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, ClassVar

from schemaops.catalog.kind import Effect, Kind, Names
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.catalog.parameters import parameter_changes, parameters
from schemaops.catalog.plain_text import foreign_key_text, key_text
from schemaops.catalog.server_names import key_name
from schemaops.sqltext import compose, literal, raw, render, sql_text

Part = tuple[str, str, str]

NOT_VALID = " NOT VALID"
NOT_ENFORCED = "NOT ENFORCED"


@dataclass(frozen=True, slots=True)
class Constraint(Object):
    """A constraint that the table itself declares.

    type: p, u, c, f or x, as in pg_constraint.contype. definition: what the server
    prints, without the attributes that follow it. deferral: '', DEFERRABLE or
    DEFERRABLE INITIALLY DEFERRED. enforced: false for NOT ENFORCED (PostgreSQL 18),
    which is never called not valid. part_names: (schema, table, name) of what
    partitions have of a key, where that is not the name that the server would give.
    parts: the same of all of it. options: the storage parameters of a key's index (an
    exclusion's stand in its definition). index_comment: what is said of that index
    itself. tablespace: where a key's index lies (an exclusion's definition says it);
    None for the database's. index: `USING …` of the index behind it.
    """

    KIND: ClassVar[str] = "constraint"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "name")
    schema: str
    table: str
    name: str
    type: str
    definition: str
    valid: bool
    deferral: str = ""
    enforced: bool = True
    part_names: tuple[Part, ...] = ()
    options: tuple[str, ...] = ()
    index_comment: str | None = None
    tablespace: str | None = None
    parts: tuple[Part, ...] = informative(default=())
    columns: tuple[str, ...] = informative(default=())
    references: tuple[str, str] | None = informative(default=None)
    referenced_columns: tuple[str, ...] = informative(default=())
    index: str | None = informative(default=None)

    @property
    def has_index(self) -> bool:
        """Whether an index of the same name stands behind it."""
        return self.type in {"p", "u", "x"}

    @property
    def text(self) -> str:
        """What ADD CONSTRAINT takes after the name, NOT VALID aside."""
        words = [
            self.definition,
            _stored(self.options),
            _placed(self.tablespace),
            self.deferral,
            "" if self.enforced else NOT_ENFORCED,
        ]
        return " ".join(word for word in words if word)


def add_constraint(constraint: Constraint, suffix: str = "") -> str:
    """`ALTER TABLE … ADD CONSTRAINT …`, with a suffix such as NOT VALID.

    What is not enforced is not validated either: it goes without a suffix.
    """
    return sql_text(
        "ALTER TABLE {}.{} ADD CONSTRAINT {} {}{}",
        constraint.schema,
        constraint.table,
        constraint.name,
        raw(constraint.text),
        raw(suffix if constraint.enforced else ""),
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


def rename_constraint(constraint: Constraint, to: str) -> str:
    """`ALTER TABLE … RENAME CONSTRAINT …`."""
    return sql_text(
        "ALTER TABLE {}.{} RENAME CONSTRAINT {} TO {}",
        constraint.schema,
        constraint.table,
        constraint.name,
        to,
    )


def alter_constraint(constraint: Constraint, *words: str) -> str:
    """`ALTER TABLE … ALTER CONSTRAINT …`: what a foreign key changes in place."""
    return sql_text(
        "ALTER TABLE {}.{} ALTER CONSTRAINT {} {}",
        constraint.schema,
        constraint.table,
        constraint.name,
        raw(" ".join(words)),
    )


def set_options(before: Constraint, after: Constraint) -> list[str]:
    """`ALTER INDEX …` of the index behind a key: from one's parameters to the other's."""
    return [
        sql_text("ALTER INDEX {}.{} {}", after.schema, after.name, action)
        for action in parameter_changes(before.options, after.options)
    ]


def _complete(row: list[Any], names: Names) -> list[Any]:
    """Names for column numbers, and the text of the index behind a key."""
    definition, valid, deferrable, deferred, enforced = row[4:9]
    given, table, key, other, other_key, on_update, on_delete, options = row[9:17]
    said, tablespace, predicate = row[17:]
    parts = tuple((schema, part, name) for schema, part, name in given) if given else ()
    columns, has_index = names.columns(table, key), row[3] in {"p", "u", "x"}
    references, others = names.relation(other), names.columns(other, other_key)
    deferral = "DEFERRABLE" if deferrable else ""
    deferral += " INITIALLY DEFERRED" if deferred else ""
    if definition:
        definition = _bare(definition, deferral, enforced)
    elif references:
        actions = (on_update, on_delete)
        definition = foreign_key_text(columns, references, others, actions, names)
    else:
        definition = key_text(row[3], columns, names)
    if row[3] == "x" and tablespace is not None:
        where = f" WHERE ({predicate})" if predicate else ""
        place = _placed(tablespace)
        definition = f"{definition.removesuffix(where)} {place}{where}"
    return [
        *row[:4],
        definition,
        valid or not enforced,
        deferral,
        enforced,
        _unlike(parts, row[3], definition, columns) if parts and has_index else (),
        options if row[3] in {"p", "u"} else (),
        said,
        tablespace if row[3] in {"p", "u"} else None,
        parts,
        columns,
        references,
        others,
        _index(definition, options) if row[3] in {"p", "u"} else None,
    ]


def _bare(definition: str, deferral: str, enforced: bool) -> str:
    """What the server prints without the attributes that follow it."""
    if not enforced:
        definition = definition.removesuffix(f" {NOT_ENFORCED}")
    definition = definition.removesuffix(NOT_VALID)
    return definition.removesuffix(f" {deferral}") if deferral else definition


def _unlike(
    parts: tuple[Part, ...], type_: str, definition: str, columns: tuple[str, ...]
) -> tuple[Part, ...]:
    """The parts whose names the server would not give."""
    return tuple(
        part
        for part in parts
        if part[2] != key_name(part[1], type_, definition, columns)
    )


def name_parts(constraint: Constraint, done: Collection[Part] = ()) -> list[str]:
    """Statements that rename what the server has just named, but for `done`."""
    return [
        rename_constraint(
            dataclasses.replace(constraint, schema=schema, table=table, name=given),
            name,
        )
        for schema, table, name in constraint.part_names
        if (schema, table, name) not in done
        for given in [
            key_name(table, constraint.type, constraint.definition, constraint.columns)
        ]
    ]


def _index(definition: str, options: tuple[str, ...]) -> str:
    """`USING btree (…) …` of a key's index: a key allows no other form of one."""
    keys = definition[definition.index("(") :]
    distinct = " NULLS NOT DISTINCT" if "NULLS NOT DISTINCT (" in definition else ""
    return f"USING btree {keys}{distinct} {_stored(options)}".rstrip()


def _stored(options: tuple[str, ...]) -> str:
    return render(compose("WITH {}", parameters(options))) if options else ""


def _index_comment(_old: Constraint, new: Constraint) -> list[str]:
    said = raw("NULL") if new.index_comment is None else literal(new.index_comment)
    return [sql_text("COMMENT ON INDEX {}.{} IS {}", new.schema, new.name, said)]


def _more(constraint: Constraint) -> list[str]:
    said = constraint.has_index and constraint.index_comment is not None
    return _index_comment(constraint, constraint) if said else []


def _placed(tablespace: str | None) -> str:
    return sql_text("USING INDEX TABLESPACE {}", tablespace) if tablespace else ""


def _create(constraint: Constraint, _catalog: Catalog) -> list[str]:
    suffix = "" if constraint.valid else NOT_VALID
    return [add_constraint(constraint, suffix), *name_parts(constraint)]


KIND = Kind(
    value=Constraint,
    rank=9,
    create=_create,
    drop=lambda c: [drop_constraint(c)],
    target=lambda c: sql_text("CONSTRAINT {} ON {}.{}", c.name, c.schema, c.table),
    complete=_complete,
    alter={"index_comment": _index_comment, "options": set_options},
    effects=dict.fromkeys(("index_comment", "options"), Effect(lock="")),
    more=_more,
    rename=lambda c, to: [rename_constraint(c, to)],
    versions={
        "enforced": (18, "k.conenforced", "true"),
        "no_period": (18, "NOT k.conperiod", "true"),
        "no_set_columns": (15, "k.confdelsetcols IS NULL", "true"),
        "nulls_not_distinct": (15, "i.indnullsnotdistinct", "false"),
    },
)
