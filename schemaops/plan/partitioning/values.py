"""What rows, counters, privileges and publications need when a table is exchanged."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import LiteralString

from schemaops.catalog.kinds.column import Column, alter_column, identity_clause
from schemaops.catalog.kinds.publication import Publication, set_tables
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS, Catalog
from schemaops.plan.partitioning.exchange import Exchange
from schemaops.plan.steps import names
from schemaops.plan.sync import dollar_quoted
from schemaops.sqltext import compose, derived_name, joined, literal, raw, sql_text

Pair = tuple[Column, Column]


def moved_back(x: Exchange) -> list[str]:
    """The rows of the other partitions go into the holder, which is detached."""
    columns = raw(names([c.name for c in x.columns if not c.generated]))
    return [
        *_at_once(x),
        sql_text(
            "INSERT INTO {}.{} ({columns}) SELECT {columns} FROM {}.{}",
            *x.holder.ref.path,
            *x.root.ref.path,
            columns=columns,
        ),
    ]


def _at_once(x: Exchange) -> list[str]:
    """A check that waits for the commit would keep the table from being altered."""
    held = [*x.ordinary.children(x.plain.ref), *x.parted.children(x.root.ref)]
    deferred = any(getattr(one, "deferral", "") for one in held)
    return ["SET CONSTRAINTS ALL IMMEDIATE"] if deferred else []


def moved_there(x: Exchange) -> Iterator[str]:
    """Rows that the holder has no room for go into other partitions."""
    if x.holder.bound_check is None:
        return
    columns = raw(names([c.name for c in x.columns if not c.generated]))
    guarded = [t for t in (x.root, x.holder) if t.force_row_security]
    yield from _at_once(x)
    for table in guarded:
        yield sql_text("ALTER TABLE {}.{} NO FORCE ROW LEVEL SECURITY", *table.ref.path)
    yield sql_text(
        "WITH gone AS (DELETE FROM {}.{} WHERE NOT ({}) RETURNING {columns})\n"
        "INSERT INTO {}.{} ({columns}) OVERRIDING SYSTEM VALUE SELECT {columns} FROM gone",
        *x.holder.ref.path,
        raw(x.holder.bound_check),
        *x.root.ref.path,
        columns=columns,
    )
    for table in guarded:
        yield sql_text("ALTER TABLE {}.{} FORCE ROW LEVEL SECURITY", *table.ref.path)


def _identities(x: Exchange) -> Iterator[Pair]:
    """The columns that count by themselves, of the ordinary and of the new table."""
    for column in x.columns:
        root = x.parted.objects[column.ref]
        if column.identity:
            assert isinstance(root, Column)
            yield column, root


def _sequence(column: Column) -> tuple[str, str]:
    assert column.identity_sequence is not None
    return column.identity_sequence


def _aside(sequence: tuple[str, str]) -> str:
    return derived_name(OURS + "old", sequence[1])


def _put_aside(sequence: tuple[str, str]) -> str:
    return sql_text("ALTER SEQUENCE {}.{} RENAME TO {}", *sequence, _aside(sequence))


def _continued(sequence: tuple[str, str], before: tuple[str, str]) -> str:
    return sql_text(
        "SELECT setval({}, last_value, is_called) FROM {}.{}",
        literal(sql_text("{}.{}", *sequence)),
        before[0],
        _aside(before),
    )


def identity_kept(x: Exchange) -> Iterator[str]:
    """The sequence leaves its name to that of the new table."""
    for was, _ in _identities(x):
        yield _put_aside(_sequence(was))


def identity_there(x: Exchange) -> Iterator[str]:
    """The new table counts on; a partition counts with its table."""
    for was, will in _identities(x):
        yield _continued(_sequence(will), _sequence(was))
        held = dataclasses.replace(was, table=x.holder.name)
        yield alter_column(held, raw("DROP IDENTITY"))


def identity_back(x: Exchange) -> Iterator[str]:
    """The holder counts by itself again, from where the table is."""
    for was, will in _identities(x):
        held = dataclasses.replace(was, table=x.holder.name)
        yield _put_aside(_sequence(will))
        clause = identity_clause(held, _sequence(was))
        yield alter_column(held, compose("ADD {}", clause))
        yield _continued(_sequence(was), _sequence(will))


def owned_alike(x: Exchange) -> list[str]:
    """The new tables belong to whom the old one belongs."""
    tables = (x.root, *x.others)
    made = [literal(sql_text("{}.{}", *table.ref.path)) for table in tables]
    body = sql_text(
        " BEGIN EXECUTE (\n    SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO"
        " %s', made, relowner::regrole), '; '), '')\n    FROM pg_class, unnest(ARRAY[{}])"
        " made\n    WHERE oid = {}::regclass AND relowner <> current_user::regrole); END ",
        joined(made),
        _place(x.holder),
    )
    return [f"DO {dollar_quoted(body)}"]


_GONE: LiteralString = """BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
            FROM pg_attribute, aclexplode(attacl) WHERE attrelid = {0}::regclass) granted
        WHERE oid = {0}::regclass AND grantee <> relowner);
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
            CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
                ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
        FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND objoid = {0}::regclass);
END """


def access_gone(x: Exchange) -> list[str]:
    """Who may use the table uses the new one: its policies guard no partition.

    Its labels are the new one's, too.
    """
    return [f"DO {dollar_quoted(sql_text(_GONE, _place(x.holder)))}"]


def _place(table: Table) -> object:
    return literal(sql_text("{}.{}", *table.ref.path))


def published(before: Catalog, after: Catalog, table: Table) -> Iterator[str]:
    """A publication names the table by its identity: it is told which it is now."""
    for will in publications(after, table):
        was = before.get(Publication, will.name)
        assert was is not None
        yield from set_tables(was, will)


def publications(catalog: Catalog, table: Table) -> list[Publication]:
    """Those that list a table by its name."""
    path = table.ref.path
    return [
        one
        for one in catalog.of(Publication)
        if any(listed[:2] == path for listed in one.tables)
    ]
