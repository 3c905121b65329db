"""Who owns an object, where the design says so.

There is one for each object with an owner of its own: columns, indexes and sequences of
columns have their table's. What a design does not say, the role that loads designs
owns: that is no owner here. Nothing changes the owner of an extension.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object, Ref, informative
from schemaops.sqltext import Fragment, compose, raw, render

_RELATIONS: Mapping[str, str] = {
    "table": "TABLE",
    "view": "VIEW",
    "matview": "MATERIALIZED VIEW",
    "sequence": "SEQUENCE",
    "foreign_table": "FOREIGN TABLE",
}
_IN_SCHEMA: Mapping[str, str] = {
    "type": "TYPE",
    "collation": "COLLATION",
    "conversion": "CONVERSION",
    "statistics": "STATISTICS",
    "ts_configuration": "TEXT SEARCH CONFIGURATION",
    "ts_dictionary": "TEXT SEARCH DICTIONARY",
}
_BY_METHOD: Mapping[str, str] = {
    "operator_class": "OPERATOR CLASS",
    "operator_family": "OPERATOR FAMILY",
}
_IN_NONE: Mapping[str, str] = {
    "language": "LANGUAGE",
    "foreign_data_wrapper": "FOREIGN DATA WRAPPER",
    "foreign_server": "SERVER",
    "publication": "PUBLICATION",
    "event_trigger": "EVENT TRIGGER",
    "subscription": "SUBSCRIPTION",
}
_TYPES = ("enum", "domain", "composite", "range", "basetype")


@dataclass(frozen=True, slots=True)
class Owner(Object):
    """The role that owns one object.

    schema: where the object lies; of a schema, itself; "" for what lies in none. table:
    the relation's name, "" for anything else, which `name` tells. on: what the object
    is. types: of a routine or an operator those of its arguments, of an operator class
    or family the access method. arguments: of a routine, as its own name has them.
    """

    KIND: ClassVar[str] = "owner"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "on", "name", "types")
    schema: str
    table: str
    on: str
    name: str
    types: str
    role: str
    arguments: str = informative(default="")

    @property
    def homes(self) -> tuple[Ref, ...]:
        """What the object may be in a catalog: without it, nobody owns it."""
        if self.table:
            return (Ref(self.on, (self.schema, self.table)),)
        if self.on == "schema":
            return (Ref(self.on, (self.schema,)),)
        if self.on == "routine":
            return (Ref(self.on, (self.schema, self.name, self.arguments)),)
        if self.on in {"aggregate", *_BY_METHOD}:
            return (Ref(self.on, (self.schema, self.name, self.types)),)
        if self.on == "operator":
            return (Ref(self.on, (self.schema, self.name, *self.types.split(", "))),)
        if self.on == "type":
            return tuple(Ref(kind, (self.schema, self.name)) for kind in _TYPES)
        if self.schema:
            return (Ref(self.on, (self.schema, self.name)),)
        return (Ref(self.on, (self.name,)),)


def given_to(owner: Owner, role: Fragment) -> list[str]:
    """The statement that gives the object to a role."""
    return [render(compose("ALTER {} OWNER TO {}", _object(owner), role))]


def _object(one: Owner) -> Fragment:
    on, schema, name = one.on, one.schema, one.name
    if one.table:
        return compose("{} {}.{}", raw(_RELATIONS[on]), schema, one.table)
    if on == "schema":
        return compose("SCHEMA {}", schema)
    if on in {"routine", "aggregate"}:
        return compose("ROUTINE {}.{}({})", schema, name, raw(one.types))
    if on == "operator":
        return compose("OPERATOR {}.{} ({})", schema, raw(name), raw(one.types))
    if on in _BY_METHOD:
        words = raw(_BY_METHOD[on])
        return compose("{} {}.{} USING {}", words, schema, name, one.types)
    if on in _IN_SCHEMA:
        return compose("{} {}.{}", raw(_IN_SCHEMA[on]), schema, name)
    return compose("{} {}", raw(_IN_NONE[on]), name)


def _create(one: Owner, _catalog: Catalog) -> list[str]:
    return given_to(one, compose("{}", one.role))


NO_LOCK = Effect(lock="")

KIND = Kind(
    value=Owner,
    rank=89,
    create=_create,
    drop=lambda one: given_to(one, raw("CURRENT_USER")),
    target=lambda one: render(_object(one)),
    alter={"role": lambda _old, new: given_to(new, compose("{}", new.role))},
    effects=dict.fromkeys(("created", "dropped", "role"), NO_LOCK),
    scope="owners",
)
