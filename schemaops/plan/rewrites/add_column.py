"""Add a column without rewriting the table and without failing the old application.

constant or stable default, nullable   expand: plain, the catalog only
volatile default, serial, identity     expand: the column, then its default
                                       backfill: the rows that were there
                                       contract: NOT NULL, identity
NOT NULL without a default             expand: nullable, a trigger that fills what
                                       the old application leaves out
                                       backfill; contract: NOT NULL, no trigger
stored generated, domain with a check  expand: a table beside the old one that has it,
                                       with the indexes on it; a trigger
                                       backfill: the rows; then it takes the name
                                       purge: the old table is destroyed
volatile, identity, stored, domain,    expand: plain, its rewrite is within the budget
on a small table

A sequence of a serial column is an object of its own, and is created before.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.column_not_null import is_null
from schemaops.catalog.column_settings import column_settings
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import (
    Column,
    alter_column,
    column_definition,
    identity_clause,
)
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import OURS
from schemaops.diff.changes import Change, Created
from schemaops.plan.context import Context, rewrite
from schemaops.plan.filling import NEW_COLUMN, drop_fill_trigger, fill_trigger
from schemaops.plan.kept import countable
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.rewrites.not_null import set_not_null
from schemaops.plan.shadow.additions import brings, writes_rows
from schemaops.plan.shadow.model import shadow_of
from schemaops.plan.shadow.steps import anew_or
from schemaops.plan.small import rewrite_fits
from schemaops.plan.steps import AE, backfill, block, ddl, lock
from schemaops.plan.volatility import volatile
from schemaops.sqltext import (
    compose,
    derived_name,
    literal,
    raw,
    render,
    sql_text,
)


@rewrite("column", "created")
def add_column(change: Change, ctx: Context) -> Iterator[Step]:
    """A column of a table that is in use."""
    assert isinstance(change, Created)
    column = change.new
    assert isinstance(column, Column)
    if column.inherited:
        yield from _settings(column)
        return
    fill = _fill(column, ctx)
    if (column.identity or _computed(column)) and (fits := _fits(column, ctx)):
        step = _written(column, fits)
        yield dataclasses.replace(step, sql=block([*_countable(column, ctx), step.sql]))
    elif column.identity:
        yield from _identity(column, ctx)
    elif _computed(column):
        yield from _volatile(column, ctx)
    elif fill is not None:
        yield from _filled(column, fill, ctx)
    elif column.not_null and column.default is None:
        yield bare(column, "no value is known for the rows that are there", ctx)
        yield from set_not_null(column, ctx)
    elif writes_rows(column, ctx):
        yield from _anew(change, column, ctx)
    else:
        yield _add(column, "a new column", [])


def _computed(column: Column) -> bool:
    """Whether its default gives every row a value of its own."""
    own = column.default is not None and not column.generated
    return own and volatile(column.default or "")


def _fits(column: Column, ctx: Context) -> str | None:
    return rewrite_fits(ctx, (column.schema, column.table))


def _written(column: Column, fits: str | None) -> Step:
    """The column with a value for every row, which writes the table anew."""
    words = "a new column, computed for every row now"
    return _add(column, words, [Hazard.SCAN, Hazard.REWRITE], fits)


def _settings(column: Column) -> Iterator[Step]:
    """The column comes with its parent's; not so what is set for it alone."""
    statements = column_settings(column)
    if statements:
        yield ddl(
            Phase.EXPAND,
            statements,
            f"how {column.ref} is kept",
            no_undo_because="it goes with the column",
            locks=[lock(AE, column.schema, column.table)],
            objects=[column.ref, column.ref.table],
        )


def _fill(column: Column, ctx: Context) -> str | None:
    mapped = ctx.mapped.get(column.ref)
    return (mapped.fill or mapped.up) if mapped is not None else None


def _anew(change: Change, column: Column, ctx: Context) -> Iterator[Step]:
    """With a table built anew; where it is small, or cannot be, the server writes it."""
    fits = _fits(column, ctx)
    aside = not fits and brings(column, ctx)
    shadow = shadow_of(column.ref.table, ctx) if aside else None
    yield from anew_or(iter([_written(column, fits)]), change, shadow, ctx)


def bare(column: Column, reason: str, ctx: Context) -> Step:
    """The column without what would give or demand a value."""
    bare = dataclasses.replace(column, not_null=False, default=None, identity="")
    hazards = [Hazard.SCAN, Hazard.REWRITE] if writes_rows(bare, ctx) else []
    return _add(bare, reason, hazards)


def _add(
    column: Column, reason: str, hazards: list[Hazard], fits: str | None = None
) -> Step:
    kind = kind_of(column)
    statements = [
        sql_text(
            "ALTER TABLE {}.{} ADD COLUMN {}",
            column.schema,
            column.table,
            column_definition(column),
        ),
        *column_settings(column),
    ]
    statements += kind.said(column)
    return ddl(
        Phase.EXPAND,
        statements,
        f"column {column.ref} is new: {reason}",
        undo=kind.drop(column),
        locks=[lock(AE, column.schema, column.table)],
        hazards=hazards,
        objects=[column.ref, column.ref.table],
        scans=bool(hazards),
        fits=fits,
    )


def _volatile(column: Column, ctx: Context) -> Iterator[Step]:
    assert column.default is not None
    yield bare(column, "its default differs from row to row, so it comes after", ctx)
    yield ddl(
        Phase.EXPAND,
        [
            *_countable(column, ctx),
            alter_column(column, compose("SET DEFAULT {}", raw(column.default))),
        ],
        f"new rows of {column.table} get a value of their own",
        undo=[alter_column(column, raw("DROP DEFAULT"))],
        locks=[lock(AE, column.schema, column.table)],
        objects=[column.ref, column.ref.table],
    )
    yield _backfill(column, column.default)
    if column.not_null:
        yield from set_not_null(column, ctx)


def _countable(column: Column, ctx: Context) -> list[str]:
    """The old application inserts rows that a new sequence numbers."""
    return [
        statement
        for sequence in ctx.new.of(Sequence)
        if sequence.ref not in ctx.old.objects
        and column.ref in ctx.new.dependents.get(sequence.ref, ())
        for statement in countable(sequence.ref, column.ref.table, ctx)
    ]


def _identity(column: Column, ctx: Context) -> Iterator[Step]:
    sequence = (column.schema, derived_name(OURS + "seq", column.table, column.name))
    following = sql_text("nextval({})", literal(sql_text("{}.{}", *sequence)))
    plain = dataclasses.replace(column, default=following, identity="")
    yield ddl(
        Phase.EXPAND,
        _numbers(column, sequence),
        f"numbers for {column.ref} until it is an identity",
        undo=[sql_text("DROP SEQUENCE {}.{}", *sequence)],
        objects=[column.ref],
    )
    yield from _volatile(plain, ctx)
    final = column.identity_sequence
    name = literal(sql_text("{}.{}", *(final or sequence)))
    advance = sql_text(
        "SELECT setval({}, last_value, is_called) FROM {}.{}", name, *sequence
    )
    table = lock(AE, column.schema, column.table)
    yield ddl(
        Phase.CONTRACT,
        [
            alter_column(column, raw("DROP DEFAULT")),
            alter_column(column, compose("ADD {}", identity_clause(column, final))),
            advance,
            sql_text("DROP SEQUENCE {}.{}", *sequence),
        ],
        f"{column.ref} becomes an identity, its counter goes on",
        undo=[
            *_numbers(column, sequence),
            sql_text(
                "SELECT setval({}, last_value, is_called) FROM {}.{}",
                literal(sql_text("{}.{}", *sequence)),
                *(final or sequence),
            ),
            alter_column(column, raw("DROP IDENTITY")),
            alter_column(column, compose("SET DEFAULT {}", raw(following))),
        ],
        locks=[table],
        objects=[column.ref, column.ref.table],
    )


def _numbers(column: Column, sequence: tuple[str, str]) -> list[str]:
    """A sequence that counts as the identity will, and asks nobody for a privilege."""
    start, increment, minimum, maximum, cache, cycle = column.identity_options
    create = sql_text(
        "CREATE SEQUENCE {}.{} INCREMENT BY {} MINVALUE {} MAXVALUE {} START WITH {}"
        " CACHE {}{}",
        *sequence,
        *map(literal, (increment, minimum, maximum, start, cache)),
        raw(" CYCLE" if cycle else ""),
    )
    return [create, sql_text("GRANT USAGE ON SEQUENCE {}.{} TO PUBLIC", *sequence)]


def _filled(column: Column, fill: str, ctx: Context) -> Iterator[Step]:
    """The old application does not know the column: a trigger fills it."""
    yield bare(column, "filled for the old application until it is gone", ctx)
    yield fill_trigger(column, fill, NEW_COLUMN, ctx)
    yield _backfill(column, fill)
    if column.not_null:
        yield from set_not_null(column, ctx)
    yield drop_fill_trigger(column, fill, NEW_COLUMN, ctx)
    if column.default is not None:
        yield ddl(
            Phase.CONTRACT,
            [alter_column(column, compose("SET DEFAULT {}", raw(column.default)))],
            f"the default of {column.ref}",
            undo=[alter_column(column, raw("DROP DEFAULT"))],
            locks=[lock(AE, column.schema, column.table)],
            objects=[column.ref, column.ref.table],
        )


def _backfill(column: Column, value: str) -> Step:
    return backfill(
        (column.schema, column.table),
        sql_text("{} = {}", column.name, raw(value)),
        render(is_null(column)),
        f"give the rows that were there before a {column.name}",
        objects=[column.ref, column.ref.table],
    )
