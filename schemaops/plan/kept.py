"""Owner, privileges and labels of what a step drops and creates, kept at that time.

The target knows what was granted there, the design may not: so they are asked for in
the same transaction, before the drop, and given to the new object. What is dropped for
good takes them along; the plan says so. A security label may be what hides a column:
none gets lost on the way, managed or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import LiteralString

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.grant import Grant, columns_of, granted
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.plan.context import Context
from schemaops.plan.sync import dollar_quoted
from schemaops.sqltext import Fragment, compose, joined, literal, raw, render, sql_text

_RELATIONS = frozenset(["view", "matview", "foreign_table"])
_ROUTINES = frozenset(["routine", "aggregate"])
_TYPES = frozenset(["basetype", "composite", "domain", "enum", "range"])

_OPERATORS: Mapping[str, tuple[str, ...]] = {
    "operator": (),
    "operator_class": (
        *("opcowner", "pg_opclass", "opcmethod"),
        *("opcnamespace", "opcname"),
    ),
    "operator_family": (
        *("opfowner", "pg_opfamily", "opfmethod"),
        *("opfnamespace", "opfname"),
    ),
}
"""Columns of the catalog that has their owners: by kind, in the order of use."""

_OWNED: Mapping[str, tuple[str, ...]] = {
    "collation": ("collowner", "pg_collation", "collnamespace", "collname"),
    "conversion": ("conowner", "pg_conversion", "connamespace", "conname"),
    "statistics": ("stxowner", "pg_statistic_ext", "stxnamespace", "stxname"),
    "ts_configuration": ("cfgowner", "pg_ts_config", "cfgnamespace", "cfgname"),
    "ts_dictionary": ("dictowner", "pg_ts_dict", "dictnamespace", "dictname"),
}
"""The same of those that have a schema, a name and nothing else."""

_KEEP: LiteralString = """\
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    {})
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept"""
_GRANTED: LiteralString = """
    EXECUTE (
        SELECT coalesce(string_agg(format('GRANT %s (%s) ON %s TO %s%s', privilege_type, {}, attrelid::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; '), '')
        FROM pg_attribute, aclexplode(attacl) WHERE attrelid IN ({}) AND attname = {});"""
_LABELLED: LiteralString = """
    EXECUTE (
        SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON COLUMN %s.%s IS %L', provider, attrelid::regclass, {}, label), '; '), '')
        FROM pg_attribute JOIN pg_seclabel ON (classoid, objoid, objsubid) = ('pg_class'::regclass, attrelid, attnum)
        WHERE attrelid IN ({}) AND attname = {});"""
_BACK: LiteralString = (
    "DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$"
)


def keep(
    catalog: Catalog, refs: Iterable[Ref], after: Mapping[Ref, Object]
) -> list[str]:
    """The statement that asks for what is granted on objects before they are dropped.

    after: what they become; a column that goes takes what is granted on it along.
    """
    rows = [
        row
        for ref in sorted(refs)
        for row in _rows(catalog.objects[ref], columns_of(after.get(ref)))
    ]
    return [sql_text(_KEEP, joined(rows, "\n    UNION ALL "))] if rows else []


def give_back(kept: list[str]) -> list[str]:
    """The statement that gives it to the objects of the same names."""
    return [_BACK] if kept else []


def lost(catalog: Catalog, dropped: Iterable[Ref]) -> list[Ref]:
    """What a plan drops for good, and may be granted on by who is not the design."""
    kinds = _RELATIONS | _ROUTINES | _TYPES
    return sorted(r for r in dropped if r.kind in kinds and r in catalog.objects)


def granted_on(columns: Iterable[Ref], ctx: Context) -> list[str]:
    """What the design grants on columns, where that is managed, for a new form of them."""
    those = set(columns)
    found = [g for g in ctx.new.of(Grant) if not those.isdisjoint(g.homes)]
    return [statement for grant in found for statement in granted(None, grant)]


_NUMBERED: LiteralString = """
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('GRANT USAGE ON SEQUENCE %s TO %s', {}::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM (SELECT relowner, relacl FROM pg_class WHERE oid = {}::regclass
              UNION ALL SELECT 0, attacl FROM pg_attribute WHERE attrelid = {}::regclass) AS of (owner, acl), aclexplode(acl)
        WHERE privilege_type = 'INSERT' AND grantee <> owner);"""


def countable(sequence: Ref, table: Ref, ctx: Context) -> list[str]:
    """Who may insert into a table may use the sequence that numbers a new column.

    The old application does not know of it, and must not fail. Nothing is granted where
    the design says who may do what.
    """
    if "grants" in ctx.manage:
        return []
    one, two = (literal(sql_text("{}.{}", *ref.path)) for ref in (sequence, table))
    body = render(compose(_NUMBERED, one, two, two))
    return [f"DO {dollar_quoted(f'BEGIN{body} END')}"]


def carried_over(
    ctx: Context, tables: Iterable[tuple[str, str]], source: str, target: str
) -> list[str]:
    """What the database grants and labels on a column, for the one that takes its place.

    Nothing is granted where the design says who may do what: see `granted_on`.
    """
    places: list[Fragment] = [
        compose("{}::regclass", literal(sql_text("{}.{}", *table))) for table in tables
    ]
    words = (literal(sql_text("{}", target)), joined(places), literal(source))
    managed = "grants" in ctx.manage
    parts = [_LABELLED] if managed else [_GRANTED, _LABELLED]
    body = "".join(render(compose(part, *words)) for part in parts)
    return [f"DO {dollar_quoted(f'BEGIN{body} END')}"]


def _rows(value: Object, columns: Iterable[str]) -> Iterator[Fragment]:
    kind, path = value.KIND, value.ref.path
    target = literal(kind_of(value).target(value))
    if kind in _OPERATORS:
        yield _operators(kind, path, target)
    if kind in _OWNED:
        yield compose(
            "SELECT {}, NULL, {}, NULL::aclitem[], '', NULL::oid, NULL::oid, 0 FROM {}"
            " WHERE {} = {}::regnamespace AND {} = {}",
            *(target, *(raw(word) for word in _OWNED[kind][:3])),
            *(literal(sql_text("{}", path[0])), raw(_OWNED[kind][3]), literal(path[1])),
        )
    shell = getattr(value, "shell", False)  # nothing can be granted on it
    if shell or kind not in {*_RELATIONS, "table", *_ROUTINES, *_TYPES}:
        return
    place = compose("{}.{}", *path[:2])
    if kind in _RELATIONS or kind == "table":
        object_ = literal(sql_text("TABLE {}", place))
        oid = literal(sql_text("{}", place))
        yield compose(
            "SELECT {}, {}, relowner, relacl, '', tableoid, oid, 0 FROM pg_class"
            " WHERE oid = {}::regclass",
            *(target, object_, oid),
        )
        names = joined([literal(column) for column in columns])
        still = compose(" AND attname IN ({})", names) if columns else raw("")
        yield compose(
            "SELECT format('COLUMN %s.%I', {}, attname), {}, NULL, attacl,"
            " format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum"
            " FROM pg_attribute WHERE attrelid = {}::regclass{}",
            *(oid, object_, oid, still),
        )
    elif kind in _ROUTINES:
        call = compose("{}({})", place, raw(getattr(value, "types", "")))
        yield compose(
            "SELECT {}, {}, proowner, proacl, '', tableoid, oid, 0 FROM pg_proc"
            " WHERE oid = {}::regprocedure",
            *(target, literal(sql_text("ROUTINE {}", call))),
            literal(sql_text("{}", call)),
        )
    elif kind in _TYPES:
        yield compose(
            "SELECT {}, {}, typowner, typacl, '', tableoid, oid, 0 FROM pg_type"
            # regtype takes no shell
            " WHERE typname = {} AND typnamespace = {}::regnamespace",
            *(target, literal(sql_text("TYPE {}", place))),
            *(literal(path[1]), literal(sql_text("{}", path[0]))),
        )


def _operators(kind: str, path: tuple[str, ...], target: Fragment) -> Fragment:
    """They have an owner, and no privileges."""
    schema = literal(sql_text("{}", path[0]))
    if kind == "operator":
        called = sql_text("{}.{}({}, {})", path[0], *(raw(part) for part in path[1:]))
        return compose(
            "SELECT {}, NULL, oprowner, NULL::aclitem[], '', NULL::oid, NULL::oid, 0"
            " FROM pg_operator"
            " WHERE oid = {}::regoperator",
            *(target, literal(called)),
        )
    return compose(
        "SELECT {}, NULL, {}, NULL::aclitem[], '', NULL::oid, NULL::oid, 0"
        " FROM {} o JOIN pg_am m ON m.oid = {}"
        " WHERE {} = {}::regnamespace AND {} = {} AND m.amname = {}",
        *(target, *(raw(word) for word in _OPERATORS[kind][:4]), schema),
        *(raw(_OPERATORS[kind][4]), literal(path[1]), literal(path[2])),
    )
