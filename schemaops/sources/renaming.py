"""Ask the server what a catalog looks like after renames.

Definitions of views, constraints and indexes name tables and columns. Only the
server knows which word in them is which, so we never edit them: the catalog is made
on the ephemeral server, the renames are run there, and it is read back. An extension
that moves to another schema gives all its types and functions new names, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace
from typing import Any

import psycopg

from schemaops.catalog.build import build_sql
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.enum import rename_label
from schemaops.catalog.kinds.event_trigger import EventTrigger, set_state
from schemaops.catalog.kinds.extension import Extension
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.catalog.read import read
from schemaops.errors import SchemaopsError
from schemaops.postgres.server import (
    DESIGN_ROLE,
    LOAD_FROM,
    SUPERUSER,
    EphemeralServer,
)
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.equipment import equip
from schemaops.sources.loader import load
from schemaops.sources.workshop import Workshop
from schemaops.sqltext import compose, raw

Connection = psycopg.Connection[Any]
_NONE: Mapping[Ref, str] = {}
_NO_LABELS: Mapping[Ref, Mapping[str, str]] = {}


def design_of(catalog: Catalog) -> Design:
    """A design that makes the catalog: its own DDL, in order."""
    text = ";\n".join(
        statement.rstrip().rstrip(";") for statement in build_sql(catalog)
    )
    return Design((DesignFile("catalog.sql", text + ";\n" if text else ""),))


def moved_extensions(before: Catalog, after: Catalog) -> Mapping[Ref, str]:
    """Extensions that another schema has afterwards, and which, where they can move."""
    pairs = ((one, after.get(Extension, one.name)) for one in before.of(Extension))
    return {
        one.ref: two.schema
        for one, two in pairs
        if two is not None and one.schema != two.schema and one.relocatable
    }


def renamed(
    workshop: Workshop,
    catalog: Catalog,
    renames: Mapping[Ref, str],
    moves: Mapping[Ref, str] = _NONE,
    labels: Mapping[Ref, Mapping[str, str]] = _NO_LABELS,
    dbname: str = LOAD_FROM,
) -> Catalog:
    """The catalog after renames (identity → new name), tables before columns.

    moves: extensions, each with the schema that it has then. labels: of enums, each with
    its new name. dbname: a load database, where all is done in one transaction that is
    rolled back. Raises SchemaopsError when our own DDL does not make the same catalog.
    """
    if not renames and not moves and not labels:
        return catalog
    if moves:
        return _moved(workshop, catalog, renames, moves, labels)
    design, manage = design_of(catalog), workshop.scope.manage
    equip(workshop.server, dbname, design, manage)
    with workshop.server.connect(dbname, DESIGN_ROLE, autocommit=False) as connection:
        _make(connection, catalog, design, manage)
        found = _renamed(connection, catalog, renames, labels, manage)
        connection.rollback()
    return found


def unmoved(found: Catalog, catalog: Catalog, moves: Mapping[Ref, str]) -> Catalog:
    """What was found after moves, with the extensions as they were before.

    So a move is still a change, and what only prints a new name for it is none.
    """
    if not moves:
        return found
    made = {Ref("schema", (schema,)) for schema in moves.values()} - {*catalog.objects}
    objects = {
        ref: catalog.objects[ref] if ref in moves else value
        for ref, value in found.objects.items()
        if ref not in made and made.isdisjoint(getattr(value, "homes", ()))
    }
    depends = {pair for pair in found.depends if made.isdisjoint(pair)}
    return replace(found, objects=objects, depends=frozenset(depends))


def _make(
    connection: Connection, catalog: Catalog, design: Design, manage: Set[str]
) -> None:
    load(connection, design, manage)
    _refuse_other(catalog, read(connection, manage=manage))


def _moved(
    workshop: Workshop,
    catalog: Catalog,
    renames: Mapping[Ref, str],
    moves: Mapping[Ref, str],
    labels: Mapping[Ref, Mapping[str, str]],
) -> Catalog:
    """The same in a database of its own, which the moves are committed to.

    A superuser moves them, who owns the extensions that no other role may create.
    """
    server, manage = workshop.server, workshop.scope.manage
    dbname, design = workshop.database(), design_of(catalog)
    try:
        equip(server, dbname, design, manage)
        with server.connect(dbname, DESIGN_ROLE, autocommit=False) as connection:
            _make(connection, catalog, design, manage)
            connection.commit()
            _move(server, dbname, catalog, moves)
            return _renamed(connection, catalog, renames, labels, manage)
    finally:
        server.drop_database(dbname)


def _move(
    server: EphemeralServer, dbname: str, catalog: Catalog, moves: Mapping[Ref, str]
) -> None:
    with server.connect(dbname, SUPERUSER) as admin:
        for ref, schema in moves.items():
            value = catalog.objects[ref]
            there = replace(value, schema=schema)  # type: ignore[call-arg]  # an extension
            admin.execute(compose("CREATE SCHEMA IF NOT EXISTS {}", schema))
            for statement in kind_of(value).alter["schema"](value, there):
                admin.execute(raw(statement))


def _renamed(
    connection: Connection,
    catalog: Catalog,
    renames: Mapping[Ref, str],
    labels: Mapping[Ref, Mapping[str, str]],
    manage: Set[str],
) -> Catalog:
    event_triggers = list(catalog.of(EventTrigger))
    for trigger in event_triggers:  # they may not fire on what we do here
        connection.execute(raw(set_state(trigger, "D")))
    for ref, names in labels.items():
        for was, now in names.items():
            connection.execute(raw(rename_label(ref, was, now)))
    for ref in sorted(renames, key=lambda ref: (-len(ref.path), ref)):
        for statement in _rename(catalog.objects[ref], renames[ref]):
            connection.execute(raw(statement))
    for trigger in event_triggers:
        there = replace(trigger, name=renames.get(trigger.ref, trigger.name))
        connection.execute(raw(set_state(there, trigger.enabled)))
    return read(connection, manage=manage)


def _rename(value: Object, name: str) -> list[str]:
    if isinstance(value, Column) and value.inherited:
        return []  # it gets its parent's new name
    rename = kind_of(value).rename
    if rename is None:
        raise SchemaopsError(f"{value.KIND} {value.ref} cannot be renamed")
    return rename(value, name)


def _refuse_other(catalog: Catalog, made: Catalog) -> None:
    if made.fingerprint != catalog.fingerprint:
        raise SchemaopsError(
            "the catalog cannot be made again from what was read of it"
            f" ({', '.join(_differing(catalog, made))})",
            hint="report this: the objects named are not read completely",
        )


def _differing(one: Catalog, two: Catalog) -> list[str]:
    refs = sorted({*one.objects, *two.objects})
    return [str(r) for r in refs if one.objects.get(r) != two.objects.get(r)][:5]
