"""Kind: all that is known of one kind of object, in one place.

A module of catalog/kinds/ defines the frozen value, and at its end one `KIND`
that joins it to the query beside it (<kind>.sql) and to the DDL that creates it,
alters each attribute in place and drops it. Comparing, ordering, direct DDL and
its undo are generic over this.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, LiteralString, Protocol

from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import literal, raw, sql_text

Make = Callable[[Any, Catalog], list[str]]
Change = Callable[[Any, Any], list[str]]


class Names(Protocol):
    """Names of relations and columns that were read before, by their numbers."""

    def relation(self, oid: int) -> tuple[str, str] | None:
        """(schema, name) of a table, or None."""

    def columns(self, oid: int, numbers: Collection[int]) -> tuple[str, ...]:
        """Names of a table's columns; 0 stands for an expression and is left out."""

    def quoted(self, name: str) -> str:
        """A name as this server prints it."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a kind's own statement does to those who use the database meanwhile.

    lock: table-level lock mode as PostgreSQL spells it, taken on the relation that
    the object is or belongs to; '' for none. scans: it reads rows under that lock.
    rewrites: it writes the relation anew. judges: it fails when rows contradict it.
    restricts: whether, from an old to a new value, what an application could do
    before is refused afterwards, so that it waits for contract. remains: why an undo leaves
    it, when what is left does no harm.
    """

    lock: str = "ACCESS EXCLUSIVE"
    scans: bool = False
    rewrites: bool = False
    judges: bool = False
    restricts: Callable[[Any, Any], bool] = lambda _old, _new: False
    remains: str | None = None


def always(_old: object, _new: object) -> bool:
    """For Effect.restricts: whatever the values."""
    return True


PLAIN = Effect()


@dataclass(frozen=True)
class Kind:
    """One kind of object.

    value: its dataclass. rank: position among kinds when nothing else orders two
    objects. create: statements that make it, given the whole catalog. drop:
    statements that remove it. alter: for each attribute that the server changes in
    place, the statements from (old, new); an attribute that is missing here means
    drop and create. rename: statements from (object, new name). target: what
    COMMENT ON takes. complete: makes the value's fields out of a row of the query,
    where they are not the same. effects: by attribute, or 'created' and 'dropped':
    what the statement does to others, where it is not PLAIN. irreplaceable: it holds
    data or identity, so it is never dropped and created to change it. versions: for
    each {placeholder} of the query, a major version, and the SQL from that major on
    and before it. presence: the system catalog whose rows the kind is made of, or a
    condition in SQL, which may ask `relation` for a relkind; where there can be
    none the kind's query is not sent. Empty: it always is. scope: the word of the
    configuration's scope by which the kind is managed, and read at all; empty:
    always. more: the statements that say of a new object what neither `create` nor
    its comment does. note: what a reader of a plan that creates or changes an
    object must know, if anything.
    """

    value: type[Object]
    rank: int
    create: Make
    drop: Callable[[Any], list[str]]
    target: Callable[[Any], str]
    alter: Mapping[str, Change] = field(default_factory=dict)
    rename: Callable[[Any, str], list[str]] | None = None
    complete: Callable[[list[Any], Names], list[Any]] | None = None
    effects: Mapping[str, Effect] = field(default_factory=dict)
    irreplaceable: bool = False
    presence: LiteralString = ""
    scope: str = ""
    more: Callable[[Any], list[str]] = lambda _value: []
    note: Callable[[Any], str | None] = lambda _value: None
    versions: Mapping[str, tuple[int, LiteralString, LiteralString]] = field(
        default_factory=dict
    )

    @property
    def name(self) -> str:
        """The kind's word."""
        return self.value.KIND

    def comment(self, value: Object) -> list[str]:
        """The statement that sets an object's comment to what the value says."""
        return [
            sql_text(
                "COMMENT ON {} IS {}",
                raw(self.target(value)),
                raw("NULL") if value.comment is None else literal(value.comment),
            )
        ]

    def said(self, value: Object) -> list[str]:
        """The statements that say of a new object what CREATE does not: its comment, …"""
        said = self.comment(value) if value.comment is not None else []
        return [*said, *self.more(value)]

    def effect(self, aspect: str) -> Effect:
        """What a change of an attribute, or 'created' or 'dropped', does to others."""
        if aspect == "comment":
            return self.effects.get(aspect, Effect(lock="SHARE UPDATE EXCLUSIVE"))
        return self.effects.get(aspect, PLAIN)

    def alters(self, aspect: str) -> Change | None:
        """How the server changes an attribute in place, or None."""
        if aspect == "comment":
            return lambda _old, new: self.comment(new)
        return self.alter.get(aspect)


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind, by its word, in order of rank."""
    package = importlib.import_module("schemaops.catalog.kinds")
    found: list[Kind] = []
    for module in pkgutil.iter_modules(package.__path__):
        found.append(importlib.import_module(f"{package.__name__}.{module.name}").KIND)
    return {kind.name: kind for kind in sorted(found, key=lambda k: (k.rank, k.name))}


def kind_of(value: Object) -> Kind:
    """The kind of a value."""
    return kinds()[value.KIND]
