"""The user's triggers and rules, kept from acting on rows that we make."""

from __future__ import annotations

import dataclasses

from schemaops.catalog.kinds.event_trigger import EventTrigger, set_state
from schemaops.catalog.kinds.rule import Rule
from schemaops.catalog.kinds.rule import set_state as set_rule
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.kinds.trigger import Trigger, set_states
from schemaops.catalog.model import Catalog
from schemaops.sqltext import Fragment, compose, raw


def triggers_off_and_on(catalog: Catalog) -> tuple[list[Fragment], list[Fragment]]:
    """Statements that silence triggers, rules and forced policies, and restore."""
    off: list[Fragment] = []
    on: list[Fragment] = []
    alter = "ALTER TABLE {}.{} {} TRIGGER {}"
    # those on events first: they would fire on the statements that follow
    silenced = [e for e in catalog.of(EventTrigger) if e.enabled != "D"]
    off += [raw(set_state(trigger, "D")) for trigger in silenced]
    for found in catalog.of(Trigger):
        if not found.on_view:
            place, name = (found.schema, found.table), found.name
            off.append(compose(alter, *place, raw("DISABLE"), name))
            on += [raw(statement) for statement in set_states(found, found)]
    for rule in catalog.of(Rule):
        if not rule.on_view:
            disabled = dataclasses.replace(rule, enabled="D")
            off += [raw(statement) for statement in set_rule(rule, disabled)]
            on += [raw(statement) for statement in set_rule(rule, rule)]
    for table in catalog.of(Table):
        if table.force_row_security:
            path = table.ref.path
            off.append(compose("ALTER TABLE {}.{} NO FORCE ROW LEVEL SECURITY", *path))
            on.append(compose("ALTER TABLE {}.{} FORCE ROW LEVEL SECURITY", *path))
    on += [raw(set_state(trigger, trigger.enabled)) for trigger in silenced]
    return off, on
