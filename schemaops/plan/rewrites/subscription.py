"""Subscriptions: publications come in expand and go in contract; one is retired.

Nothing here connects to a publisher: no throw-away server could prove it, and no
transaction take it back.

contract   DISABLE, and a name out of sight; whether it was enabled is kept in its comment
purge      DROP SUBSCRIPTION, without a word to the publisher
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.subscription import Subscription, set_publications
from schemaops.catalog.model import OURS
from schemaops.diff.changes import Altered, Change, Dropped
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.rewrites.drop_column import RETIRED, comment_of
from schemaops.plan.steps import ddl
from schemaops.plan.sync import dollar_quoted
from schemaops.sqltext import derived_name, literal, raw, sql_text

_WAS_ENABLED = f"{RETIRED}, enabled until then"


@rewrite("subscription", "dropped")
def dropped(change: Change, _ctx: Context) -> Iterator[Step]:
    """Disable it and put it aside, so that its slot can go on where it stopped."""
    assert isinstance(change, Dropped)
    value = change.old
    assert isinstance(value, Subscription)
    rename = kind_of(value).rename
    assert rename is not None
    aside = dataclasses.replace(value, name=derived_name(OURS + "old", value.name))
    yield ddl(
        Phase.CONTRACT,
        [*_disabled(value), *rename(value, aside.name)],
        f"subscription {value.ref} is retired: disabled; until purge its slot keeps the"
        " publisher's WAL",
        undo=[*rename(aside, value.name), *_enabled(value), *comment_of(value)],
        objects=[value.ref],
    )
    yield ddl(
        Phase.PURGE,
        kind_of(value).drop(aside),
        f"the retired subscription {value.ref} is destroyed; its slot at the publisher"
        " is left: pg_drop_replication_slot there",
        no_undo_because="where it stood in the publisher's WAL is gone",
        hazards=[Hazard.IRREVERSIBLE],
        objects=[value.ref],
    )


@rewrite("subscription", "publications")
def publications(change: Change, _ctx: Context) -> Iterator[Step]:
    """Those of both designs until contract."""
    assert isinstance(change, Altered)
    old, new = change.before, change.after
    assert isinstance(old, Subscription)
    assert isinstance(new, Subscription)
    both = tuple(sorted({*old.publications, *new.publications}))
    middle = dataclasses.replace(new, publications=both)
    for phase, before, after in (
        (Phase.EXPAND, old, middle),
        (Phase.CONTRACT, middle, new),
    ):
        if before.publications != after.publications:
            yield ddl(
                phase,
                set_publications(before, after),
                f"subscription {new.ref} has other publications",
                undo=set_publications(after, before),
                objects=[new.ref],
            )


@rewrite("subscription", "two_phase")
@rewrite("subscription", "failover")
def of_the_slot(change: Change, _ctx: Context) -> Iterator[Step]:
    """What the slot at the publisher has too."""
    assert isinstance(change, Altered)
    raise PlanRefused(
        f"subscription {change.ref}: its slot at the publisher has {change.aspect} too,"
        " and no plan connects there",
        hint="change both by hand, and the design to what is there then; or drop the"
        " subscription in one design and create it in a later one",
    )


def _disabled(value: Subscription) -> list[str]:
    body = sql_text(
        "BEGIN\n"
        "    IF EXISTS (SELECT FROM pg_catalog.pg_subscription s\n"
        "               JOIN pg_catalog.pg_database d ON d.oid = s.subdbid\n"
        "               WHERE d.datname = current_database() AND s.subname = {name}\n"
        "                 AND s.subenabled) THEN\n"
        "        ALTER SUBSCRIPTION {own} DISABLE;\n"
        "        COMMENT ON SUBSCRIPTION {own} IS {enabled};\n"
        "    ELSE\n"
        "        COMMENT ON SUBSCRIPTION {own} IS {retired};\n"
        "    END IF;\n"
        "END",
        name=literal(value.name),
        own=value.name,
        enabled=literal(_WAS_ENABLED),
        retired=literal(RETIRED),
    )
    return [sql_text("DO {}", raw(dollar_quoted(body)))]


def _enabled(value: Subscription) -> list[str]:
    body = sql_text(
        "BEGIN\n"
        "    IF EXISTS (SELECT FROM pg_catalog.pg_subscription s\n"
        "               JOIN pg_catalog.pg_database d ON d.oid = s.subdbid\n"
        "               WHERE d.datname = current_database() AND s.subname = {name}\n"
        "                 AND obj_description(s.oid, 'pg_subscription') = {enabled}) THEN\n"
        "        ALTER SUBSCRIPTION {own} ENABLE;\n"
        "    END IF;\n"
        "END",
        name=literal(value.name),
        own=value.name,
        enabled=literal(_WAS_ENABLED),
    )
    return [sql_text("DO {}", raw(dollar_quoted(body)))]
