"""Preconditions on data: gates that show the rows which a step would fail on.

The server says of such rows that there is one; a gate says which, before anything of
the step has happened. Rows are shown by their primary key, or where they lie.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemaops.catalog.column_not_null import is_null
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import Ref
from schemaops.plan.context import Context
from schemaops.plan.model import Gate
from schemaops.sqltext import (
    Fragment,
    commas,
    compose,
    ident,
    joined,
    raw,
    sql_text,
)

SHOWN = 5
_CHECK = re.compile(r"CHECK \((.*)\)( NO INHERIT)?", re.DOTALL)
BUILT_IN = re.compile(r"[a-z ]+(\(\d+(,-?\d+)?\))?[a-z ]*(\[\])*")
"""Types whose `=` is found whatever the search_path is."""


def no_nulls(column: Column, ctx: Context) -> Gate:
    """No row may hold NULL."""
    table = (column.schema, column.table)
    return Gate(
        sql_text(
            "SELECT {} FROM {}.{} WHERE {} LIMIT {}",
            shown(table, (), ctx),
            *table,
            is_null(column),
            raw(str(SHOWN + 1)),
        ),
        f"{column.ref} still holds NULL: the application must write it, or the design"
        " must say `-- schemaops: fill: …`",
    )


def precondition(constraint: Constraint, ctx: Context) -> Gate | None:
    """What the rows must be like for a constraint; None where it cannot be asked."""
    if constraint.type == "c":
        return _no_violations(constraint, ctx)
    if constraint.type == "f":
        return _no_orphans(constraint, ctx)
    if constraint.type in {"p", "u"}:
        return _no_duplicates(constraint)
    return None


def _no_violations(check: Constraint, ctx: Context) -> Gate | None:
    match = _CHECK.fullmatch(check.definition)
    if match is None:
        return None
    return Gate(
        sql_text(
            "SELECT {} FROM {}{}.{} WHERE NOT ({}) LIMIT {}",
            shown((check.schema, check.table), check.columns, ctx),
            raw("ONLY " if match[2] else ""),
            check.schema,
            check.table,
            raw(match[1]),
            raw(str(SHOWN + 1)),
        ),
        f"rows that constraint {check.name} would refuse",
    )


def _no_orphans(key: Constraint, ctx: Context) -> Gate | None:
    if (
        key.references is None
        or not _comparable(key, ctx)
        or "PERIOD" in key.definition
    ):
        return None
    own = [compose("held.{}", ident(name)) for name in key.columns]
    pairs = zip(own, key.referenced_columns, strict=True)
    found = joined([compose("other.{} = {}", ident(b), a) for a, b in pairs], " AND ")
    some = joined([compose("{} IS NOT NULL", one) for one in own], " AND ")
    if " MATCH FULL" in key.definition:
        some = joined([compose("{} IS NOT NULL", one) for one in own], " OR ")
    return Gate(
        sql_text(
            "SELECT {} FROM {}.{} AS held\nWHERE ({}) AND NOT EXISTS (\n"
            "    SELECT FROM {}.{} AS other WHERE {})\nLIMIT {}",
            shown((key.schema, key.table), key.columns, ctx, "held"),
            key.schema,
            key.table,
            some,
            *key.references,
            found,
            raw(str(SHOWN + 1)),
        ),
        f"rows whose {', '.join(key.columns)} is not in {'.'.join(key.references)}",
    )


def _no_duplicates(key: Constraint) -> Gate | None:
    if not key.columns or "WITHOUT OVERLAPS" in key.definition:
        return None
    columns = [compose("{}", ident(name)) for name in key.columns]
    distinct = key.type == "u" and "NULLS NOT DISTINCT" not in key.definition
    given = [compose("{} IS NOT NULL", one) for one in columns] if distinct else []
    where = compose("WHERE {}\n", joined(given, " AND ")) if given else raw("")
    return Gate(
        sql_text(
            "SELECT {columns}, count(*) FROM {schema}.{table}\n{where}"
            "GROUP BY {columns} HAVING count(*) > 1 LIMIT {shown}",
            columns=commas(key.columns),
            schema=key.schema,
            table=key.table,
            where=where,
            shown=raw(str(SHOWN + 1)),
        ),
        f"values of {', '.join(key.columns)} that rows share, and how many",
    )


def _comparable(key: Constraint, ctx: Context) -> bool:
    assert key.references is not None
    refs = [Ref("column", (key.schema, key.table, name)) for name in key.columns]
    refs += [Ref("column", (*key.references, name)) for name in key.referenced_columns]
    columns = [ctx.column(ref) for ref in refs]
    return all(c is not None and BUILT_IN.fullmatch(c.type) for c in columns)


def shown(
    table: tuple[str, str], columns: Sequence[str], ctx: Context, alias: str = ""
) -> Fragment:
    """What says which row of a table it is, and the columns that say why."""
    names = dict.fromkeys((*(primary_key(table, ctx) or ("ctid",)), *columns))
    prefix = compose("{}.", ident(alias)) if alias else raw("")
    return joined([compose("{}{}", prefix, ident(name)) for name in names])


def primary_key(table: tuple[str, str], ctx: Context) -> tuple[str, ...]:
    """The columns of the primary key, if the table has the same before and after."""
    before, after = (
        {
            held.columns
            for held in side.children(Ref("table", table))
            if isinstance(held, Constraint) and held.type == "p"
        }
        for side in (ctx.old, ctx.new)
    )
    return next(iter(before & after), ())
