"""Forbid NULL in a column, without reading it under a blocking lock.

contract   CHECK (c IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL (PostgreSQL
           trusts the valid check and does not scan), drop the check;
           on 18 NOT NULL … NOT VALID itself, then VALIDATE

Nothing happens in expand: even NOT VALID rejects new NULLs, and the old application
may write them until it is gone. The other way, DROP NOT NULL, loosens: expand.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.column import Column, alter_column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import OURS, Object, Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Gate, Hazard, Phase, Step
from schemaops.plan.steps import AE, SUE, ddl, lock
from schemaops.sqltext import compose, derived_name, raw, sql_text


@rewrite("column", "not_null")
def not_null(change: Change, ctx: Context) -> Iterator[Step]:
    """SET NOT NULL in contract, DROP NOT NULL in expand."""
    assert isinstance(change, Altered)
    column = change.after
    assert isinstance(column, Column)
    if column.inherited and _parent_changes(column, ctx):
        return
    if column.not_null:
        yield from set_not_null(column, ctx)
    else:
        keyed = in_key(change.before, ctx)
        yield from drop_not_null(column, Phase.CONTRACT if keyed else Phase.EXPAND)


def in_key(column: Object, ctx: Context) -> bool:
    """Whether the old primary key forbids NULL in the column, whatever else does."""
    assert isinstance(column, Column)
    return any(
        isinstance(c, Constraint) and c.type == "p" and column.name in c.columns
        for c in ctx.old.children(column.ref.table)
    )


def _parent_changes(column: Column, ctx: Context) -> bool:
    """NOT NULL of a parent reaches its partitions and children."""
    table = ctx.table(column.schema, column.table)
    parents = () if table is None else (table.partition_of, *table.inherits)
    return any(
        isinstance(change, Altered)
        and change.aspect == "not_null"
        and change.ref == Ref("column", (*parent, column.name))
        for parent in parents
        if parent is not None
        for change in ctx.changes
    )


def set_not_null(column: Column, ctx: Context) -> Iterator[Step]:
    """Steps that make a column NOT NULL."""
    if ctx.major >= 18:
        yield from _native(column)
        return
    check = check_name(column)
    yield check_not_null(column, Phase.CONTRACT)
    yield _validate(column, check)
    yield ddl(
        Phase.CONTRACT,
        [alter_column(column, raw("SET NOT NULL")), _drop(column, check)],
        f"{column.ref} is NOT NULL: the valid check is the proof, no row is read",
        undo=[alter_column(column, raw("DROP NOT NULL"))],
        locks=[lock(AE, column.schema, column.table)],
        objects=[column.ref, column.ref.table],
    )


def drop_not_null(column: Column, phase: Phase) -> Iterator[Step]:
    """Steps that allow NULL; undone, they forbid it again without a scan."""
    check = check_name(column)
    table = lock(AE, column.schema, column.table)
    objects = [column.ref, column.ref.table]
    yield ddl(
        phase,
        [alter_column(column, raw("DROP NOT NULL"))],
        f"{column.ref} may be NULL",
        undo=[alter_column(column, raw("SET NOT NULL")), _drop(column, check)],
        locks=[table],
        objects=objects,
    )
    yield from undo_proof(column, column, phase)


def undo_proof(column: Column, now: Column, phase: Phase) -> Iterator[Step]:
    """Two steps whose undo proves, without blocking, that no value is NULL.

    now: the column under the name it has at that moment.
    """
    check = check_name(column)
    table = lock(AE, column.schema, column.table)
    yield ddl(
        phase,
        [_drop(column, check)],
        f"nothing to do; undone, it proves that {column.name} holds no NULL",
        undo=[_validate_sql(column, check)],
        locks=[table],
        objects=[column.ref],
    )
    yield ddl(
        phase,
        [_drop(column, check)],
        f"nothing to do; undone, it forbids new NULLs in {column.name}",
        undo=[_drop(column, check), _add(now, check)],
        locks=[table],
        objects=[column.ref],
    )


def check_not_null(column: Column, phase: Phase) -> Step:
    """ADD CHECK (c IS NOT NULL) NOT VALID, gated on there being none."""
    check = check_name(column)
    return ddl(
        phase,
        [_add(column, check)],
        f"no new NULL in {column.ref} from here on",
        undo=[_drop(column, check)],
        locks=[lock(AE, column.schema, column.table)],
        hazards=[Hazard.DATA_DEPENDENT],
        objects=[column.ref, column.ref.table],
        gate=no_nulls(column),
    )


def no_nulls(column: Column) -> Gate:
    """No row may hold NULL."""
    return Gate(
        sql_text(
            "SELECT * FROM {}.{} WHERE {} IS NULL LIMIT 5",
            column.schema,
            column.table,
            column.name,
        ),
        f"{column.ref} still holds NULL: the application must write it, or the design"
        " must say `-- schemaops: fill: …`",
    )


def check_name(column: Column) -> str:
    """Name of the check that stands in for NOT NULL."""
    return derived_name(OURS + "not_null", column.table, column.name)


def _native(column: Column) -> Iterator[Step]:
    name = column.not_null_name or derived_name(column.table, column.name, "not_null")
    objects = [column.ref, column.ref.table]
    yield ddl(
        Phase.CONTRACT,
        [
            sql_text(
                "ALTER TABLE {}.{} ADD CONSTRAINT {} NOT NULL {} NOT VALID",
                column.schema,
                column.table,
                name,
                column.name,
            )
        ],
        f"no new NULL in {column.ref} from here on",
        undo=[_drop(column, name)],
        locks=[lock(AE, column.schema, column.table)],
        hazards=[Hazard.DATA_DEPENDENT],
        objects=objects,
        gate=no_nulls(column),
    )
    yield _validate(column, name)


def _validate(column: Column, name: str) -> Step:
    return ddl(
        Phase.CONTRACT,
        [_validate_sql(column, name)],
        f"prove that {column.ref} holds no NULL",
        no_undo_because="it goes with the step that added it",
        locks=[lock(SUE, column.schema, column.table)],
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[column.ref, column.ref.table],
        scans=True,
    )


def _validate_sql(column: Column, name: str) -> str:
    return sql_text(
        "ALTER TABLE {}.{} VALIDATE CONSTRAINT {}", column.schema, column.table, name
    )


def _add(column: Column, name: str) -> str:
    return sql_text(
        "ALTER TABLE {}.{} ADD CONSTRAINT {} CHECK ({}) NOT VALID",
        column.schema,
        column.table,
        name,
        compose("{} IS NOT NULL", column.name),
    )


def _drop(column: Column, name: str) -> str:
    return sql_text(
        "ALTER TABLE {}.{} DROP CONSTRAINT IF EXISTS {}",
        column.schema,
        column.table,
        name,
    )
