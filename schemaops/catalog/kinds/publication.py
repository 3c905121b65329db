"""Publications."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
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

Published = tuple[str, str, tuple[str, ...] | None, str | None]
"""Schema, table, its columns (None: all) and the rows' condition (None: all)."""


@dataclass(frozen=True, slots=True)
class Publication(Object):
    """A publication.

    schemas: whose tables are all published. publish: of insert, update, delete and
    truncate. generated: whether stored generated columns are published too.
    """

    KIND: ClassVar[str] = "publication"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    all_tables: bool
    tables: tuple[Published, ...]
    schemas: tuple[str, ...]
    publish: tuple[str, ...]
    via_root: bool
    generated: bool


_DEFAULT = ("insert", "update", "delete", "truncate")


def _options(old: Publication | None, new: Publication) -> list[Fragment]:
    """Options that differ, from the server's own where there is no old one."""
    said: list[Fragment] = []
    if new.publish != (old.publish if old else _DEFAULT):
        said.append(compose("publish = {}", literal(", ".join(new.publish))))
    if new.via_root != (old.via_root if old else False):
        said.append(raw(f"publish_via_partition_root = {str(new.via_root).lower()}"))
    if new.generated != (old.generated if old else False):
        word = "stored" if new.generated else "none"
        said.append(raw(f"publish_generated_columns = {word}"))
    return said


def _listed(publication: Publication) -> list[Fragment]:
    """What it publishes, as CREATE and SET take it."""
    found: list[Fragment] = []
    for schema, table, columns, condition in publication.tables:
        # the word TABLE holds for the names that follow, and 14 takes it only once
        one = compose("ONLY {}.{}" if found else "TABLE ONLY {}.{}", schema, table)
        if columns is not None:
            one += compose(" ({})", commas(columns))
        if condition is not None:
            one += compose(" WHERE ({})", raw(condition))
        found.append(one)
    found += [compose("TABLES IN SCHEMA {}", schema) for schema in publication.schemas]
    return found


def _create(publication: Publication, _catalog: Catalog) -> list[str]:
    sql = compose("CREATE PUBLICATION {}", publication.name)
    listed = _listed(publication)
    if publication.all_tables:
        sql += raw(" FOR ALL TABLES")
    elif listed:
        sql += compose(" FOR {}", joined(listed))
    if options := _options(None, publication):
        sql += compose(" WITH ({})", joined(options))
    return [render(sql)]


def set_options(old: Publication, new: Publication) -> list[str]:
    """The statement for options that differ."""
    options = joined(_options(old, new))
    return [sql_text("ALTER PUBLICATION {} SET ({})", new.name, options)]


def set_tables(old: Publication, new: Publication) -> list[str]:
    """Statements that publish what `new` lists: SET takes no empty list."""
    if listed := _listed(new):
        return [sql_text("ALTER PUBLICATION {} SET {}", new.name, joined(listed))]
    bare = [(schema, table, None, None) for schema, table, *_ in old.tables]
    gone = _listed(dataclasses.replace(old, tables=tuple(bare)))
    return [sql_text("ALTER PUBLICATION {} DROP {}", new.name, joined(gone))]


KIND = Kind(
    value=Publication,
    rank=20,
    create=_create,
    drop=lambda p: [sql_text("DROP PUBLICATION {}", p.name)],
    target=lambda p: sql_text("PUBLICATION {}", p.name),
    alter={
        "tables": set_tables,
        "schemas": set_tables,
        "publish": set_options,
        "via_root": set_options,
        "generated": set_options,
    },
    rename=lambda p, to: [sql_text("ALTER PUBLICATION {} RENAME TO {}", p.name, to)],
    presence="pg_publication",
    versions={
        "columns": (
            15,
            "CASE WHEN r.prattrs IS NOT NULL THEN (SELECT jsonb_agg(a.attname ORDER BY"
            " a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid"
            " AND a.attnum = ANY (r.prattrs::int2[])) END",
            "NULL::jsonb",
        ),
        "filter": (15, "pg_get_expr(r.prqual, r.prrelid)", "NULL::text"),
        "schemas": (
            15,
            "ARRAY(SELECT s.nspname::text FROM pg_publication_namespace q"
            " JOIN pg_namespace s ON s.oid = q.pnnspid WHERE q.pnpubid = p.oid ORDER BY 1)",
            "'{}'::text[]",
        ),
        "generated": (18, "p.pubgencols <> 'n'", "false"),
    },
)
