"""Subscriptions. Where one connects to is a secret of its place: it is never read.

Nor is its state (enabled, its slot, what it skips): that belongs to the place too. One
is managed only in trusted designs whose scope asks for it, and no statement here
connects to the publisher (PostgreSQL documentation, CREATE SUBSCRIPTION: connect).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import (
    Fragment,
    commas,
    compose,
    joined,
    literal,
    raw,
    render,
    sql_text,
)


@dataclass(frozen=True, slots=True)
class Subscription(Object):
    """A subscription, but for its connection.

    publications: their names, sorted. streaming: on, off or parallel. origin: any or
    none. Other fields are options of CREATE SUBSCRIPTION under their own names; what a
    major does not know has the value that later ones have by default.
    """

    KIND: ClassVar[str] = "subscription"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    publications: tuple[str, ...]
    binary: bool
    streaming: str
    synchronous_commit: str
    two_phase: bool
    disable_on_error: bool
    password_required: bool
    run_as_owner: bool
    origin: str
    failover: bool


_USUAL = {
    "binary": False,
    "synchronous_commit": "off",
    "two_phase": False,
    "disable_on_error": False,
    "password_required": True,
    "run_as_owner": False,
    "origin": "any",
    "failover": False,
}
"""What every major has where nothing is said; streaming has another since 18."""
_SETTABLE = (
    "binary",
    "streaming",
    "synchronous_commit",
    "disable_on_error",
    "password_required",
    "run_as_owner",
    "origin",
)


def _option(name: str, value: object) -> Fragment:
    said = str(value).lower() if isinstance(value, bool) else value
    return compose("{} = {}", raw(name), literal(said))


def _create(subscription: Subscription, _catalog: Catalog) -> list[str]:
    options = [raw("connect = false"), _option("streaming", subscription.streaming)]
    options += [
        _option(name, getattr(subscription, name))
        for name, usual in _USUAL.items()
        if getattr(subscription, name) != usual
    ]
    sql = compose(
        "CREATE SUBSCRIPTION {} CONNECTION '' PUBLICATION {} WITH ({})",
        subscription.name,
        commas(subscription.publications),
        joined(options),
    )
    return [render(sql)]


def _drop(subscription: Subscription) -> list[str]:
    """Without a slot nothing connects to the publisher, who may be gone himself."""
    name = subscription.name
    return [
        sql_text("ALTER SUBSCRIPTION {} DISABLE", name),
        sql_text("ALTER SUBSCRIPTION {} SET (slot_name = NONE)", name),
        sql_text("DROP SUBSCRIPTION {}", name),
    ]


def _set(name: str) -> Callable[[Subscription, Subscription], list[str]]:
    def statements(_old: Subscription, new: Subscription) -> list[str]:
        option = _option(name, getattr(new, name))
        return [sql_text("ALTER SUBSCRIPTION {} SET ({})", new.name, option)]

    return statements


def set_publications(_old: Subscription, new: Subscription) -> list[str]:
    """The statement that subscribes to other publications; tables come by REFRESH."""
    return [
        sql_text(
            "ALTER SUBSCRIPTION {} SET PUBLICATION {} WITH (refresh = false)",
            new.name,
            commas(new.publications),
        )
    ]


def _note(subscription: Subscription) -> str:
    return (
        f"subscription {subscription.name}: no plan connects to a publisher. Where it is"
        " new, give it its CONNECTION, make its slot at the publisher and ENABLE it by"
        " hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH"
        " PUBLICATION by hand"
    )


NO_LOCK = Effect(lock="")

KIND = Kind(
    value=Subscription,
    rank=20,
    create=_create,
    drop=_drop,
    target=lambda s: sql_text("SUBSCRIPTION {}", s.name),
    alter={name: _set(name) for name in _SETTABLE} | {"publications": set_publications},
    rename=lambda s, to: [sql_text("ALTER SUBSCRIPTION {} RENAME TO {}", s.name, to)],
    effects=dict.fromkeys(
        ("created", "dropped", "comment", "publications", *_SETTABLE), NO_LOCK
    ),
    scope="subscriptions",
    presence="pg_subscription",
    note=_note,
    versions={
        "streaming": (
            16,
            "CASE s.substream WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' ELSE 'off' END",
            "CASE WHEN s.substream THEN 'on' ELSE 'off' END",
        ),
        "two_phase": (15, "s.subtwophasestate <> 'd'", "false"),
        "disable_on_error": (15, "s.subdisableonerr", "false"),
        "password_required": (16, "s.subpasswordrequired", "true"),
        "run_as_owner": (16, "s.subrunasowner", "false"),
        "origin": (16, "s.suborigin", "'any'::text"),
        "failover": (17, "s.subfailover", "false"),
    },
)
