"""`-- schemaops: fill: …` carried out: a trigger for new rows, a backfill for old ones.

expand     a trigger that gives the value where the old application gives none
backfill   the rows that were there
contract   (after NOT NULL) the trigger goes

The tables that inherit from the column's get the trigger too.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.column_not_null import is_null
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import MARK
from schemaops.plan.context import Context, PlanRefused
from schemaops.plan.heirs import heirs, inheriting
from schemaops.plan.model import Phase, Step
from schemaops.plan.partitions import in_key
from schemaops.plan.steps import AE, SRE, backfill, ddl, lock
from schemaops.plan.sync import dollar_quoted, over_row
from schemaops.plan.twins import replaced_columns
from schemaops.sqltext import compose, derived_name, literal, raw, render, sql_text

NEW_COLUMN = "INSERT"
"""An application that does not know a column cannot update it."""
KNOWN_COLUMN = "INSERT OR UPDATE"
"""The old application may write NULL both ways."""


def fill_of(column: Column, ctx: Context) -> str | None:
    """What the design says of rows that have no value."""
    mapped = ctx.mapped.get(column.ref)
    return mapped.fill if mapped is not None else None


def fill_trigger(column: Column, fill: str, events: str, ctx: Context) -> Step:
    """Expand: what comes without the column gets it."""
    tables = _tables(column, ctx)
    return ddl(
        Phase.EXPAND,
        _create(column, fill, events, tables),
        f"rows that come without {column.name} get it from `{fill}`",
        undo=_drop(column, tables),
        locks=[lock(SRE, *table) for table in _locked(tables, ctx)],
        objects=[column.ref, column.ref.table],
    )


def drop_fill_trigger(column: Column, fill: str, events: str, ctx: Context) -> Step:
    """Contract: the application writes the column itself."""
    tables = _tables(column, ctx)
    return ddl(
        Phase.CONTRACT,
        _drop(column, tables),
        f"every application writes {column.name} itself now",
        undo=_create(column, fill, events, tables),
        locks=[lock(AE, *table) for table in _locked(tables, ctx)],
        objects=[column.ref, column.ref.table],
    )


def fill_rows(column: Column, fill: str) -> Step:
    """Backfill: the rows of an existing column that hold NULL."""
    return backfill(
        (column.schema, column.table),
        sql_text("{} = {}", column.name, raw(fill)),
        render(is_null(column)),
        f"give the rows without {column.name} the value of `{fill}`",
        objects=[column.ref, column.ref.table],
        no_undo_because="a value that was filled in cannot be told from one that an"
        " application wrote: it stays, and nothing that was there was overwritten",
    )


def refuse_fill(column: Column, ctx: Context) -> None:
    """Raise PlanRefused where a trigger cannot give an existing column its value."""
    if column.ref in replaced_columns(ctx.changes, ctx.old, ctx.new):
        raise PlanRefused(
            f"column {column.ref} changes its type, and its NULLs are to be filled",
            hint="fill it and forbid NULL in one design, and change its type in the next",
        )
    own = ctx.new.get(Table, column.schema, column.table)
    for table in (own, *_heirs(column, ctx)):
        if in_key(table, column.name):
            raise PlanRefused(
                f"column {column.ref} decides on the partition of a row, and its NULLs"
                " are to be filled",
                hint="no trigger may move a row to another partition: let the"
                " application write the column, fill the rows by hand, and remove the"
                " `fill:` comment",
            )


Tables = tuple[tuple[str, str], ...]


def _tables(column: Column, ctx: Context) -> Tables:
    """The column's table, and those of its heirs that need a trigger of their own."""
    return ((column.schema, column.table), *inheriting(_heirs(column, ctx)))


def _locked(tables: Tables, ctx: Context) -> Tables:
    """A trigger on a partitioned table is put on its partitions too."""
    found = list(tables)
    for path in found:
        found += [
            (t.schema, t.name)
            for t in ctx.new.of(Table)
            if t.partition_of == path and t.ref not in ctx.created
        ]
    return tuple(found)


def _heirs(column: Column, ctx: Context) -> tuple[Table, ...]:
    """Tables that were there before and that have the column from this one."""
    found = heirs((column.schema, column.table), ctx.new)
    return tuple(table for table in found if table.ref not in ctx.created)


def _function(column: Column) -> str:
    return derived_name("_so_fill", column.table, column.name)


def _trigger(column: Column, table: tuple[str, str]) -> str:
    """Last of all; an heir may get the column from two parents."""
    own = table == (column.schema, column.table)
    parts = (column.name,) if own else (column.table, column.name)
    return derived_name("zzz_so_fill", *parts)


def _drop(column: Column, tables: Tables) -> list[str]:
    return [
        *(
            sql_text("DROP TRIGGER {} ON {}.{}", _trigger(column, table), *table)
            for table in tables
        ),
        sql_text("DROP FUNCTION {}.{}()", column.schema, _function(column)),
    ]


def _create(column: Column, fill: str, events: str, tables: Tables) -> list[str]:
    function = _function(column)
    value = over_row(fill, "NEW", column.table)
    body = compose(
        "\nBEGIN\n    NEW.{} := {};\n    RETURN NEW;\nEND", column.name, value
    )
    mark = literal(f"{MARK} fills {column.name} for the old application")
    statements = [
        sql_text(
            "CREATE FUNCTION {}.{}() RETURNS trigger LANGUAGE plpgsql\n"
            "    SET search_path = pg_catalog, pg_temp AS {}",
            column.schema,
            function,
            raw(dollar_quoted(render(body))),
        ),
        sql_text("COMMENT ON FUNCTION {}.{}() IS {}", column.schema, function, mark),
    ]
    for table in tables:
        statements += _create_trigger(column, events, table)
    return statements


def _create_trigger(
    column: Column, events: str, table: tuple[str, str]
) -> Iterator[str]:
    trigger = _trigger(column, table)
    mark = literal(f"{MARK} fills {column.name} for the old application")
    yield sql_text(
        "CREATE TRIGGER {} BEFORE {} ON {}.{} FOR EACH ROW"
        " WHEN (NEW.{}) EXECUTE FUNCTION {}.{}()",
        trigger,
        raw(events),
        *table,
        is_null(column),
        column.schema,
        _function(column),
    )
    yield sql_text("COMMENT ON TRIGGER {} ON {}.{} IS {}", trigger, *table, mark)
