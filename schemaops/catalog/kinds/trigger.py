"""Triggers of tables and views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class Trigger(Object):
    """A trigger. enabled: O, D, R or A, as in pg_trigger.tgenabled."""

    KIND: ClassVar[str] = "trigger"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "name")
    schema: str
    table: str
    name: str
    definition: str
    enabled: str
    function: str = informative(default="")
    on_view: bool = informative(default=False)


_STATES = {"O": "ENABLE", "D": "DISABLE", "R": "ENABLE REPLICA", "A": "ENABLE ALWAYS"}


def _state(_old: Trigger, new: Trigger) -> list[str]:
    return [
        sql_text(
            "ALTER TABLE {}.{} {} TRIGGER {}",
            new.schema,
            new.table,
            raw(_STATES[new.enabled]),
            new.name,
        )
    ]


def _create(trigger: Trigger, _catalog: Catalog) -> list[str]:
    state = [] if trigger.enabled == "O" else _state(trigger, trigger)
    return [trigger.definition, *state]


KIND = Kind(
    value=Trigger,
    rank=15,
    create=_create,
    drop=lambda t: [sql_text("DROP TRIGGER {} ON {}.{}", t.name, t.schema, t.table)],
    target=lambda t: sql_text("TRIGGER {} ON {}.{}", t.name, t.schema, t.table),
    alter={"enabled": _state},
    rename=lambda t, to: [
        sql_text(
            "ALTER TRIGGER {} ON {}.{} RENAME TO {}", t.name, t.schema, t.table, to
        )
    ],
    effects={
        "created": Effect(lock="SHARE ROW EXCLUSIVE"),
        "enabled": Effect(lock="SHARE ROW EXCLUSIVE"),
    },
)
