"""Ask the server what a catalog looks like after renames.

Definitions of views, constraints and indexes name tables and columns. Only the
server knows which word in them is which, so we never edit them: the catalog is made
on the ephemeral server, the renames are run there, and it is read back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from schemaops.catalog.build import build_sql
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.event_trigger import EventTrigger, set_state
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.catalog.read import read
from schemaops.errors import SchemaopsError
from schemaops.postgres.server import (
    DESIGN_ROLE,
)
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.equipment import equip
from schemaops.sources.loader import load
from schemaops.sources.workshop import Workshop
from schemaops.sqltext import raw


def design_of(catalog: Catalog) -> Design:
    """A design that makes the catalog: its own DDL, in order."""
    text = ";\n".join(
        statement.rstrip().rstrip(";") for statement in build_sql(catalog)
    )
    return Design((DesignFile("catalog.sql", text + ";\n" if text else ""),))


def renamed(
    workshop: Workshop, catalog: Catalog, renames: Mapping[Ref, str]
) -> Catalog:
    """The catalog after renames (identity → new name), tables before columns.

    Raises SchemaopsError when our own DDL does not make the same catalog.
    """
    if not renames:
        return catalog
    dbname = workshop.database()
    try:
        return _renamed(workshop, dbname, catalog, renames)
    finally:
        workshop.server.drop_database(dbname)


def _renamed(
    workshop: Workshop, dbname: str, catalog: Catalog, renames: Mapping[Ref, str]
) -> Catalog:
    design, server = design_of(catalog), workshop.server
    manage = workshop.scope.manage
    equip(server, dbname, design, manage)
    with server.connect(dbname, DESIGN_ROLE, autocommit=False) as connection:
        load(connection, design, owners="owners" in manage)
        _refuse_other(catalog, read(connection, manage=manage))
        event_triggers = list(catalog.of(EventTrigger))
        for trigger in event_triggers:  # they may not fire on what we do here
            connection.execute(raw(set_state(trigger, "D")))
        for ref in sorted(renames, key=lambda ref: (-len(ref.path), ref)):
            value: Object = catalog.objects[ref]
            rename = kind_of(value).rename
            if rename is None:
                raise SchemaopsError(f"{ref.kind} {ref} cannot be renamed")
            for statement in rename(value, renames[ref]):
                connection.execute(raw(statement))
        for trigger in event_triggers:
            there = replace(trigger, name=renames.get(trigger.ref, trigger.name))
            connection.execute(raw(set_state(there, trigger.enabled)))
        found = read(connection, manage=manage)
        connection.rollback()
    return found


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
