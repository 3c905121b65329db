"""What is said of an object from outside: who owns it, who may use it, how it is labelled.

Owner, grant and security label name the object that they are of in the same way; what
that may be in a catalog, and how SQL says it, is here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from schemaops.catalog.model import Ref
from schemaops.sqltext import Fragment, compose, raw

SAID = frozenset(["grant", "owner", "security_label"])
"""The kinds of it: none is a thing of its own, all go with their object."""
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


class Placed(Protocol):
    """Something that is said of an object.

    schema: where the object lies; of a schema, itself; "" for what lies in none. table:
    the relation's name, "" for anything else, which `name` tells. on: what the object
    is. types: of a routine or an operator those of its arguments, of an operator class
    or family the access method. arguments: of a routine, as its own name has them.
    """

    @property
    def schema(self) -> str: ...
    @property
    def table(self) -> str: ...
    @property
    def on(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def types(self) -> str: ...
    @property
    def arguments(self) -> str: ...


def homes_of(one: Placed, column: str = "") -> tuple[Ref, ...]:
    """What the object may be in a catalog: without it, nothing is said of it.

    column: the column of the relation that is meant, if it is one.
    """
    on, schema, name = one.on, one.schema, one.name
    if column:
        return (Ref("column", (schema, one.table, column)),)
    if one.table:
        return (Ref(on, (schema, one.table)),)
    if on == "schema":
        return (Ref(on, (schema,)),)
    if on == "routine":
        return (Ref(on, (schema, name, one.arguments)),)
    if on in {"aggregate", *_BY_METHOD}:
        return (Ref(on, (schema, name, one.types)),)
    if on == "operator":
        return (Ref(on, (schema, name, *one.types.split(", "))),)
    if on == "type":
        return tuple(Ref(kind, (schema, name)) for kind in _TYPES)
    return (Ref(on, (schema, name) if schema else (name,)),)


def object_of(one: Placed) -> Fragment:
    """The object as ALTER … OWNER TO and SECURITY LABEL ON take it."""
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
