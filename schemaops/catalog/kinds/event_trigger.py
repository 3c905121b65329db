"""Event triggers. Only a superuser may have them: read for trusted designs only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, literal, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class EventTrigger(Object):
    """An event trigger.

    function: as SQL. tags: the commands it fires on, as listed; () for all. enabled: O, D, R or
    A, as in pg_event_trigger.evtenabled.
    """

    KIND: ClassVar[str] = "event_trigger"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    event: str
    function: str
    tags: tuple[str, ...]
    enabled: str


_STATES = {"O": "ENABLE", "D": "DISABLE", "R": "ENABLE REPLICA", "A": "ENABLE ALWAYS"}


def set_state(trigger: EventTrigger, enabled: str) -> str:
    """The statement that gives an event trigger a state."""
    return sql_text("ALTER EVENT TRIGGER {} {}", trigger.name, raw(_STATES[enabled]))


def _create(trigger: EventTrigger, _catalog: Catalog) -> list[str]:
    sql = compose("CREATE EVENT TRIGGER {} ON {}", trigger.name, raw(trigger.event))
    if trigger.tags:
        tags: list[Fragment] = [literal(tag) for tag in trigger.tags]
        sql += compose("\n    WHEN TAG IN ({})", joined(tags))
    sql += compose("\n    EXECUTE FUNCTION {}()", raw(trigger.function))
    state = [] if trigger.enabled == "O" else [set_state(trigger, trigger.enabled)]
    return [render(sql), *state]


KIND = Kind(
    value=EventTrigger,
    rank=30,
    create=_create,
    drop=lambda t: [sql_text("DROP EVENT TRIGGER {}", t.name)],
    target=lambda t: sql_text("EVENT TRIGGER {}", t.name),
    alter={"enabled": lambda _old, new: [set_state(new, new.enabled)]},
    rename=lambda t, to: [
        sql_text("ALTER EVENT TRIGGER {} RENAME TO {}", t.name, to),
    ],
    effects={
        # it fires on the old application's temporary tables too, and may forbid them
        "created": Effect(lock="", restricts=always),
        "enabled": Effect(lock="", restricts=lambda _old, new: new != "D"),
        "replaced": Effect(lock="", restricts=always),
    },
    scope="event_triggers",
    presence="pg_event_trigger",
)
