"""Triggers of tables and views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from schemaops.catalog.extension_needs import needs, needs_changed
from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class Trigger(Object):
    """A trigger. enabled: O, D, R or A, as in pg_trigger.tgenabled.

    partitions: (schema, table, state) where a clone's state is another than the
    trigger's. extensions: on which it is said to depend. opens: it makes a view take statements that it refused without it.
    """

    KIND: ClassVar[str] = "trigger"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "name")
    schema: str
    table: str
    name: str
    definition: str
    enabled: str
    partitions: tuple[tuple[str, str, str], ...] = ()
    extensions: tuple[str, ...] = ()
    function: str = informative(default="")
    on_view: bool = informative(default=False)
    constraint: bool = informative(default=False)
    opens: bool = informative(default=False)


STATES = {"O": "ENABLE", "D": "DISABLE", "R": "ENABLE REPLICA", "A": "ENABLE ALWAYS"}
"""Words of ALTER TABLE for a trigger's or rule's state."""


def acts(state: str) -> bool:
    """Whether a trigger or rule in a state acts on what an application does."""
    return state in {"O", "A"}


def set_states(_old: Trigger, new: Trigger) -> list[str]:
    """The state of the trigger, which its clones take over, then theirs."""
    places = [(new.schema, new.table, new.enabled, ""), *_apart(new)]
    return [
        sql_text(
            "ALTER TABLE {}{}.{} {} TRIGGER {}",
            raw(only),
            schema,
            table,
            raw(STATES[state]),
            new.name,
        )
        for schema, table, state, only in places
    ]


def _apart(trigger: Trigger) -> list[tuple[str, str, str, str]]:
    return [(schema, table, s, "ONLY ") for schema, table, s in trigger.partitions]


def _create(trigger: Trigger, _catalog: Catalog) -> list[str]:
    plain = trigger.enabled == "O" and not trigger.partitions
    return [trigger.definition, *([] if plain else set_states(trigger, trigger))]


def _definition(old: Trigger, new: Trigger) -> list[str]:
    """Replaced in place, where the server forgets all that is set but the comment.

    The server replaces no constraint trigger.
    """
    if old.constraint or new.constraint:
        return []
    _, *state = _create(new, Catalog(server=0, objects={}))
    replace = new.definition.replace("CREATE TRIGGER", "CREATE OR REPLACE TRIGGER", 1)
    return [replace, *state, *_needs(new)]


def _target(trigger: Trigger) -> str:
    return sql_text("TRIGGER {} ON {}.{}", trigger.name, trigger.schema, trigger.table)


def _needs(trigger: Trigger) -> list[str]:
    return needs(_target(trigger), trigger.extensions)


def _other_states(old: Any, new: Any) -> bool:
    """Whether a clone acts that did not, or the other way round."""
    return {p[:2]: acts(p[2]) for p in old} != {p[:2]: acts(p[2]) for p in new}


KIND = Kind(
    value=Trigger,
    rank=16,
    create=_create,
    drop=lambda t: [sql_text("DROP TRIGGER {} ON {}.{}", t.name, t.schema, t.table)],
    target=_target,
    alter={
        "definition": _definition,
        "enabled": set_states,
        "partitions": set_states,
        "extensions": lambda old, new: needs_changed(
            _target(new), old.extensions, new.extensions
        ),
    },
    more=_needs,
    rename=lambda t, to: [
        sql_text(
            "ALTER TRIGGER {} ON {}.{} RENAME TO {}", t.name, t.schema, t.table, to
        )
    ],
    effects={
        "created": Effect(lock="SHARE ROW EXCLUSIVE"),
        "extensions": Effect(lock="ACCESS SHARE"),
        # what happens to the old application's rows, or is refused, may be another
        # thing; that a trigger acts in sessions of replication alone, none sees
        "definition": Effect(lock="SHARE ROW EXCLUSIVE", restricts=always),
        "enabled": Effect(
            lock="SHARE ROW EXCLUSIVE",
            restricts=lambda old, new: acts(old) != acts(new),
        ),
        "partitions": Effect(lock="SHARE ROW EXCLUSIVE", restricts=_other_states),
        "replaced": Effect(restricts=always),
    },
    presence="EXISTS (SELECT FROM pg_trigger WHERE oid >= 16384 AND NOT tgisinternal)",
)
