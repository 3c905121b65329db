"""Rewrite rules of tables and views; the query of a view (_RETURN) is the view's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.kinds.trigger import STATES, acts
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class Rule(Object):
    """A rule.

    enabled: O, D, R or A, as in pg_rewrite.ev_enabled. instead: it replaces every such
    statement. on_update: the statement is an UPDATE. relations: (schema, name) of all
    that it names, its own too.
    """

    KIND: ClassVar[str] = "rule"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "name")
    schema: str
    table: str
    name: str
    definition: str
    enabled: str
    on_view: bool = informative(default=False)
    instead: bool = informative(default=False)
    on_update: bool = informative(default=False)
    relations: tuple[tuple[str, str], ...] = informative(default=())


def set_state(_old: Rule, new: Rule) -> list[str]:
    """The statement that sets a rule's state."""
    return [
        sql_text(
            "ALTER TABLE {}.{} {} RULE {}",
            new.schema,
            new.table,
            raw(STATES[new.enabled]),
            new.name,
        )
    ]


def _create(rule: Rule, _catalog: Catalog) -> list[str]:
    state = [] if rule.enabled == "O" else set_state(rule, rule)
    return [rule.definition, *state]


def _definition(_old: Rule, new: Rule) -> list[str]:
    """The state stays as it is, the comment too."""
    return [new.definition.replace("CREATE RULE", "CREATE OR REPLACE RULE", 1)]


KIND = Kind(
    value=Rule,
    rank=15,
    create=_create,
    drop=lambda r: [sql_text("DROP RULE {} ON {}.{}", r.name, r.schema, r.table)],
    target=lambda r: sql_text("RULE {} ON {}.{}", r.name, r.schema, r.table),
    alter={"definition": _definition, "enabled": set_state},
    rename=lambda r, to: [
        sql_text("ALTER RULE {} ON {}.{} RENAME TO {}", r.name, r.schema, r.table, to)
    ],
    effects={
        # a rule turns statements of the old application into others
        "definition": Effect(restricts=always),
        "enabled": Effect(restricts=lambda old, new: acts(old) != acts(new)),
    },
    presence="EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384 AND ev_type <> '1')",
)
