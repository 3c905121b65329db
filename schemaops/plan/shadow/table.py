"""A shadow table: how it is made, follows the other table, and is compared with it.

A trigger on the one table brings the row with the same key of the other to what it is
now: it reads the row again, so that the order in which triggers fire does not matter.
The function has its owner's rights, since the applications know nothing of the other
table, and fires for rows that a subscription brings, too.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import LiteralString

from schemaops.catalog.build import create_statements
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import MARK, Catalog, Object
from schemaops.catalog.order import creation_order
from schemaops.plan.context import Context
from schemaops.plan.model import Backfill, Gate
from schemaops.plan.preconditions import SHOWN
from schemaops.plan.shadow.model import Shadow
from schemaops.plan.shadow.order import in_order
from schemaops.plan.shadow.parts import STAGED
from schemaops.plan.sync import dollar_quoted
from schemaops.sqltext import (
    Fragment,
    commas,
    compose,
    ident,
    joined,
    literal,
    raw,
    render,
    sql_text,
)

TRIGGERS = ("zzz_so_follow", "zzz_so_emptied")
"""For rows, and for TRUNCATE."""
_FUNCTION = "_so_follow"


def create_shadow(shadow: Shadow, ctx: Context) -> list[str]:
    """Statements that make the table as it will be, but for what only the name gets."""
    order = creation_order(ctx.new)
    parts = [
        *in_order(shadow.after.ref, ctx),
        *(
            value
            for value in ctx.new.children(shadow.after.ref)
            if value.KIND in STAGED - {"column"} and not _refers(value)
        ),
    ]
    table = dataclasses.replace(shadow.after, schema=shadow.staging, row_security=False)
    staged = {value.ref: _staged(value, shadow.staging) for value in parts}
    catalog = Catalog(
        server=ctx.new.server,
        objects={one.ref: one for one in (table, *staged.values())},
    )
    statements = create_statements(table, catalog)
    for ref in sorted(staged, key=lambda ref: order[ref]):
        if ref.kind != "column":
            statements += create_statements(staged[ref], catalog)
    return statements


def _refers(value: Object) -> bool:
    return isinstance(value, Constraint) and value.type == "f"


def _staged(value: Object, schema: str) -> Object:
    moved: Object
    moved = dataclasses.replace(value, schema=schema)  # type: ignore[call-arg]  # all that is on a table has one
    if isinstance(moved, Column) and moved.identity_sequence is not None:
        sequence = (schema, moved.identity_sequence[1])
        moved = dataclasses.replace(moved, identity_sequence=sequence)
    return moved


def written(shadow: Shadow, ctx: Context) -> tuple[str, ...]:
    """The columns whose values go over: those that neither table gives a value."""
    found = [
        child
        for catalog in (ctx.old, ctx.new)
        for child in catalog.children(shadow.after.ref)
        if isinstance(child, Column)
    ]
    computed = {column.name for column in found if column.generated}
    computed |= {column.name for column in shadow.columns}
    ordered = sorted(found, key=lambda column: column.position)
    return tuple(dict.fromkeys(c.name for c in ordered if c.name not in computed))


def copying(shadow: Shadow, ctx: Context) -> Backfill:
    """What brings the rows over that nobody writes meanwhile."""
    same = [
        compose("copy.{} = {}", ident(name), ident(*shadow.place, name))
        for name in shadow.key
    ]
    return Backfill(
        table=shadow.place,
        assignments="",
        predicate=sql_text(
            "NOT EXISTS (SELECT FROM {}.{} AS copy WHERE {})",
            *shadow.made,
            joined(same, " AND "),
        ),
        insert=sql_text(
            "INSERT INTO {}.{} ({columns}) OVERRIDING SYSTEM VALUE\nSELECT {columns}",
            *shadow.made,
            columns=commas(written(shadow, ctx)),
        ),
        conflict=sql_text("({})", commas(shadow.key)),
    )


def no_difference(
    shadow: Shadow, other: tuple[str, str], ctx: Context, message: str
) -> Gate:
    """Both tables have the same rows. The one that all use is locked first."""
    sides = [
        compose(
            "(SELECT {}, ROW({})::text AS _so_row FROM {}.{})",
            commas(shadow.key),
            commas(written(shadow, ctx)),
            *path,
        )
        for path in (shadow.place, other)
    ]
    return Gate(
        sql_text(
            "SELECT {key} FROM {} AS one\nFULL JOIN {} AS two USING ({key})\n"
            "WHERE one._so_row IS DISTINCT FROM two._so_row LIMIT {}",
            *sides,
            raw(str(SHOWN + 1)),
            key=commas(shadow.key),
        ),
        message,
    )


def follow(
    shadow: Shadow, table: tuple[str, str], copy: tuple[str, str], ctx: Context
) -> list[str]:
    """Statements by which `copy` follows `table` from here on."""
    columns = written(shadow, ctx)
    body = _body(shadow.key, columns, table, copy)
    mark = literal(f"{MARK} keeps two forms of {shadow.after.name} the same")
    statements = [
        sql_text(
            "CREATE FUNCTION {}.{}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER\n"
            "    SET search_path = pg_catalog, pg_temp AS {}",
            shadow.staging,
            _FUNCTION,
            raw(dollar_quoted(body)),
        )
    ]
    events = ("INSERT OR UPDATE OR DELETE", "TRUNCATE")
    for name, event, each in zip(TRIGGERS, events, ("ROW", "STATEMENT"), strict=True):
        statements += [
            sql_text(
                "CREATE TRIGGER {} AFTER {} ON {}.{} FOR EACH {}"
                " EXECUTE FUNCTION {}.{}()",
                name,
                raw(event),
                *table,
                raw(each),
                shadow.staging,
                _FUNCTION,
            ),
            sql_text("COMMENT ON TRIGGER {} ON {}.{} IS {}", name, *table, mark),
            sql_text("ALTER TABLE {}.{} ENABLE ALWAYS TRIGGER {}", *table, name),
        ]
    return statements


_SENTINEL = "_so_whole"
_WHOLE: LiteralString = """
BEGIN
    IF NOT EXISTS (SELECT FROM {}.{}) THEN
        RAISE EXCEPTION 'a crash of the server has emptied the old form of {}, which was not logged'
            USING HINT = 'nothing was changed; to have a table again that is not logged, say so in the design';
    END IF;
END"""


def sentinel(shadow: Shadow) -> list[tuple[str, str]]:
    """The table that a crash would empty, too, where one could empty the old table."""
    return [(shadow.staging, _SENTINEL)] if shadow.forgets else []


def remember(shadow: Shadow) -> list[str]:
    """Statements that tell later whether a crash has emptied the old table."""
    return [
        sql_text("CREATE UNLOGGED TABLE {}.{} AS SELECT 1 AS whole", *place)
        for place in sentinel(shadow)
    ]


def recall(shadow: Shadow) -> list[str]:
    """Statements that fail when one has."""
    name = raw(shadow.after.name.replace("'", "''").replace("%", "%%"))
    bodies = [render(compose(_WHOLE, *place, name)) for place in sentinel(shadow)]
    asked = [sql_text("DO {}", raw(dollar_quoted(body))) for body in bodies]
    return [*asked, *forget(shadow)]


def forget(shadow: Shadow) -> list[str]:
    """Statements after which nobody can ask any more."""
    return [sql_text("DROP TABLE {}.{}", *place) for place in sentinel(shadow)]


def unfollow(shadow: Shadow, table: tuple[str, str]) -> list[str]:
    """Statements that end it."""
    return [
        *(sql_text("DROP TRIGGER {} ON {}.{}", name, *table) for name in TRIGGERS),
        sql_text("DROP FUNCTION {}.{}()", shadow.staging, _FUNCTION),
    ]


def _body(
    key: Sequence[str],
    columns: Sequence[str],
    table: tuple[str, str],
    copy: tuple[str, str],
) -> str:
    rest = [name for name in columns if name not in key]
    sets = joined([compose("{} = EXCLUDED.{}", n, n) for n in rest])
    conflict = compose("UPDATE SET {}", sets) if rest else raw("NOTHING")
    return render(
        compose(
            "\n#variable_conflict use_column\nBEGIN\n"
            "    IF TG_OP = 'TRUNCATE' THEN\n"
            "        TRUNCATE {copy};\n"
            "        RETURN NULL;\n"
            "    END IF;\n"
            "    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE'"
            " AND ({old}) IS DISTINCT FROM ({new}) THEN\n"
            "        DELETE FROM {copy} AS it WHERE {gone}\n"
            "            AND NOT EXISTS (SELECT FROM {table} AS this WHERE {was});\n"
            "    END IF;\n"
            "    IF TG_OP <> 'DELETE' THEN\n"
            "        INSERT INTO {copy} ({columns}) OVERRIDING SYSTEM VALUE\n"
            "        SELECT {columns} FROM {table} AS this WHERE {now}\n"
            "        ON CONFLICT ({key}) DO {conflict};\n"
            "    END IF;\n"
            "    RETURN NULL;\nEND",
            copy=compose("{}.{}", *copy),
            table=compose("{}.{}", *table),
            old=joined([*_prefixed("OLD", key)]),
            new=joined([*_prefixed("NEW", key)]),
            gone=_equal("it", "OLD", key),
            was=_equal("this", "OLD", key),
            now=_equal("this", "NEW", key),
            columns=commas(tuple(columns)),
            key=commas(tuple(key)),
            conflict=conflict,
        )
    )


def _prefixed(row: str, names: Sequence[str]) -> Iterator[Fragment]:
    for name in names:
        yield compose("{}.{}", raw(row), name)


def _equal(one: str, two: str, names: Sequence[str]) -> Fragment:
    return joined(
        [
            compose("{} = {}", a, b)
            for a, b in zip(_prefixed(one, names), _prefixed(two, names), strict=True)
        ],
        " AND ",
    )
