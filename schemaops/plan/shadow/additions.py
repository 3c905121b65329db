"""New columns that make the server write every row: a table built anew brings them.

A stored generated column is computed for each row, and one of a domain with a check is
checked for each, under a lock that blocks all. No statement turns a plain column into
such a one without the same again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.domain import Domain
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import Catalog, Object
from schemaops.diff.changes import Change, Created
from schemaops.plan.context import Context
from schemaops.plan.model import Gate
from schemaops.plan.preconditions import SHOWN
from schemaops.plan.volatility import volatile
from schemaops.sqltext import (
    Fragment,
    commas,
    compose,
    joined,
    qualified,
    raw,
    sql_text,
)

_OF_A_LENGTH = re.compile(r"(character|bit)( varying)?\(\d+\)")


def writes_rows(column: Column, ctx: Context) -> bool:
    """Whether the server writes every row when it adds the column, default or not."""
    return column.generated == "s" or domain_of(column, ctx) is not None


def domain_of(column: Column, ctx: Context) -> Domain | None:
    """The column's type, when it is a domain that refuses values in expand.

    What a domain comes to refuse waits for contract.
    """
    found = _domain(column.type, ctx.new)
    inner = found
    while inner is not None:
        was = ctx.old.get(Domain, inner.schema, inner.name) or inner
        if was.constraints or was.not_null:
            return found
        inner = _domain(inner.base, ctx.new)
    return None


def _domain(name: str, catalog: Catalog) -> Domain | None:
    those = catalog.of(Domain)
    return next((d for d in those if name == qualified(d.schema, d.name)), None)


def brings(value: Object, ctx: Context) -> bool:
    """Whether a new column, or an index on one, comes with a table built anew."""
    if isinstance(value, Column):
        return _comes_whole(value, ctx) and writes_rows(value, ctx)
    if not isinstance(value, Index) or value.unique or not value.valid:
        return False
    return any(
        isinstance(change.new, Column) and brings(change.new, ctx)
        for change in ctx.changes
        if isinstance(change, Created)
        and value.ref in ctx.new.dependents.get(change.ref, ())
    )


def _comes_whole(column: Column, ctx: Context) -> bool:
    """Whether it needs no steps of its own besides, by which its rows get a value."""
    if column.ref in ctx.mapped or column.inherited:
        return False
    if column.generated:
        return True
    if column.default is None and column.not_null:
        return False
    domain = domain_of(column, ctx)
    default = _default(column, domain) if domain else column.default
    return default is None or not volatile(default)


def brought(carries: Iterable[Change]) -> tuple[Column, ...]:
    """The new columns among the changes that come with a table built anew."""
    new = [change.new for change in carries if isinstance(change, Created)]
    return tuple(one for one in new if isinstance(one, Column))


def in_order_of_need(carries: Iterable[Change]) -> tuple[Change, ...]:
    """The changes, columns before the indexes on them: the first yields all steps."""
    return tuple(sorted(carries, key=lambda change: change.ref.kind == "index"))


def obstacles_of_new(columns: Sequence[Column]) -> Iterator[str]:
    """Why the trigger could refuse for a new column what the old application writes."""
    for column in columns:
        if column.generated and _OF_A_LENGTH.fullmatch(column.type):
            yield f"column {column.ref} refuses what is too long"


def can_be_given(columns: Sequence[Column], key: Sequence[str], ctx: Context) -> Gate:
    """Every row has a value for the new columns: each is computed once, and none kept."""
    free = [_given(one, ctx) for one in columns if not one.not_null]
    whole = [_given(one, ctx) for one in columns if one.not_null]
    found = [
        compose("num_nulls({}) {} 0", joined(values), raw(sign))
        for values, sign in ((free, "<"), (whole, ">"))
        if values
    ]
    table = columns[0]
    return Gate(
        sql_text(
            "SELECT {} FROM {}.{} WHERE {} LIMIT {}",
            commas(tuple(key)),
            table.schema,
            table.table,
            joined(found, " OR "),
            raw(str(SHOWN + 1)),
        ),
        f"rows of {table.ref.table} for which a new column has no value",
    )


def _given(column: Column, ctx: Context) -> Fragment:
    if column.generated:
        return compose("({})", raw(column.default or ""))
    domain = domain_of(column, ctx)
    assert domain is not None
    value = _default(column, domain) or "NULL"
    return compose("CAST(({}) AS {})", raw(value), raw(column.type))


def _default(column: Column, domain: Domain) -> str | None:
    return column.default if column.default is not None else domain.default
