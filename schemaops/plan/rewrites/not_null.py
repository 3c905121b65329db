"""Forbid NULL in a column, without reading it under a blocking lock.

expand     with `-- schemaops: fill: …`: a trigger that fills what comes without it
backfill   with the same: the rows that hold NULL; an undo leaves them filled
contract   CHECK (c IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL (PostgreSQL
           trusts the valid check and does not scan), drop the check;
           on 18 NOT NULL … NOT VALID itself, then VALIDATE;
           SET NOT NULL alone on a table that is known to be small

Nothing is forbidden in expand: even NOT VALID rejects new NULLs, and the old
application may write them until it is gone. The other way, DROP NOT NULL, loosens:
expand.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.column_not_null import (
    NOT_VALID,
    add_not_null,
    inherit_not_null,
    not_null_name,
    rename_not_null,
    said_of_not_null,
)
from schemaops.catalog.kinds.column import (
    Column,
    alter_column,
)
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import Object, Ref
from schemaops.catalog.server_names import not_null_given
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.filling import (
    KNOWN_COLUMN,
    drop_fill_trigger,
    fill_of,
    fill_rows,
    fill_trigger,
    refuse_fill,
)
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.null_check import (
    add_check,
    check_name,
    drop_check,
    validate_check,
)
from schemaops.plan.preconditions import no_nulls
from schemaops.plan.small import is_alone, scan_fits
from schemaops.plan.steps import AE, SUE, ddl, lock
from schemaops.plan.twins import replaced_columns
from schemaops.sqltext import raw


@rewrite("column", "not_null")
def not_null(change: Change, ctx: Context) -> Iterator[Step]:
    """SET NOT NULL in contract, DROP NOT NULL in expand."""
    assert isinstance(change, Altered)
    column = change.after
    assert isinstance(column, Column)
    if column.inherited and parent_changes(column, ctx):
        return
    mapped = ctx.mapped.get(change.ref)
    copied = change.ref in replaced_columns(ctx.changes, ctx.old, ctx.new)
    if column.not_null and copied and (mapped is None or mapped.fill is None):
        return  # the copy has it before it takes the name
    if column.not_null:
        yield from _filled_and_set(column, ctx)
    else:
        keyed = in_key(change.before, ctx)
        phase = Phase.CONTRACT if keyed else Phase.EXPAND
        yield from drop_not_null(column, phase, change.before)


def in_key(column: Object, ctx: Context) -> bool:
    """Whether the old primary key forbids NULL in the column, whatever else does."""
    assert isinstance(column, Column)
    return any(
        isinstance(c, Constraint) and c.type == "p" and column.name in c.columns
        for c in ctx.old.children(column.ref.table)
    )


def parent_changes(column: Column, ctx: Context) -> bool:
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


def _filled_and_set(column: Column, ctx: Context) -> Iterator[Step]:
    """SET NOT NULL, and what the design says of rows without a value before it."""
    fill = fill_of(column, ctx)
    if fill is None:
        yield from set_not_null(column, ctx)
        return
    refuse_fill(column, ctx)
    yield fill_trigger(column, fill, KNOWN_COLUMN, ctx)
    yield fill_rows(column, fill)
    yield from set_not_null(column, ctx)
    yield drop_fill_trigger(column, fill, KNOWN_COLUMN, ctx)


def set_not_null(column: Column, ctx: Context) -> Iterator[Step]:
    """Steps that make a column NOT NULL."""
    home = (column.schema, column.table)
    formed = column.not_null_label or column.not_null_options
    fits = None if formed else scan_fits(ctx, home)
    if fits and is_alone(home, ctx):
        yield _at_once(column, fits, ctx)
        return
    if ctx.major >= 18:
        yield from _native(column, ctx)
        return
    check = check_name(column)
    yield check_not_null(column, Phase.CONTRACT, ctx)
    yield _validate(column, check)
    yield ddl(
        Phase.CONTRACT,
        [alter_column(column, raw("SET NOT NULL")), drop_check(column, check)],
        f"{column.ref} is NOT NULL: the valid check is the proof, no row is read",
        undo=[alter_column(column, raw("DROP NOT NULL"))],
        locks=[lock(AE, column.schema, column.table)],
        objects=[column.ref, column.ref.table],
    )


def _at_once(column: Column, fits: str, ctx: Context) -> Step:
    return ddl(
        Phase.CONTRACT,
        [alter_column(column, raw("SET NOT NULL"))],
        f"{column.ref} is NOT NULL: checked for all rows",
        undo=[alter_column(column, raw("DROP NOT NULL"))],
        locks=[lock(AE, column.schema, column.table)],
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[column.ref, column.ref.table],
        gate=no_nulls(column, ctx),
        fits=fits,
    )


def drop_not_null(
    column: Column, phase: Phase, before: Object | None = None
) -> Iterator[Step]:
    """Steps that allow NULL; undone, they forbid it again without a scan.

    before: the column with the form of its NOT NULL, where it may have one (18).
    """
    form = before if isinstance(before, Column) else column
    if NOT_VALID in form.not_null_options:
        yield _forgotten(form, phase)
        return
    check = check_name(column)
    table = lock(AE, column.schema, column.table)
    objects = [column.ref, column.ref.table]
    yield ddl(
        phase,
        [alter_column(column, raw("DROP NOT NULL"))],
        f"{column.ref} may be NULL",
        undo=[
            alter_column(column, raw("SET NOT NULL")),
            drop_check(column, check),
            *_formed(form),
        ],
        locks=[table],
        # of a key: who knows the column no more cannot write until then
        hazards=[Hazard.BREAKS_NEW] if phase is Phase.CONTRACT else [],
        objects=objects,
    )
    yield from undo_proof(column, column, phase)


def _forgotten(column: Column, phase: Phase) -> Step:
    """One that is not valid goes; it comes back as it was, without a proof."""
    return ddl(
        phase,
        [alter_column(column, raw("DROP NOT NULL"))],
        f"{column.ref} may be NULL",
        undo=[add_not_null(column), *said_of_not_null(column)],
        locks=[lock(AE, column.schema, column.table)],
        objects=[column.ref, column.ref.table],
    )


def _formed(column: Column) -> list[str]:
    """The name and form that SET NOT NULL does not give."""
    made = dataclasses.replace(
        column,
        not_null_name=not_null_given(column.table, column.name),
        not_null_label="",
        not_null_options=(),
    )
    statements = []
    if column.not_null_label:
        statements += rename_not_null(made, column)
    if column.not_null_options:
        statements += inherit_not_null(column)
    return [*statements, *said_of_not_null(column)]


def undo_proof(column: Column, now: Column, phase: Phase) -> Iterator[Step]:
    """Two steps whose undo proves, without blocking, that no value is NULL.

    now: the column under the name it has at that moment.
    """
    check = check_name(column)
    table = lock(AE, column.schema, column.table)
    yield ddl(
        phase,
        [drop_check(column, check)],
        f"nothing to do; undone, it proves that {column.name} holds no NULL",
        undo=[validate_check(column, check)],
        locks=[table],
        objects=[column.ref],
    )
    yield ddl(
        phase,
        [drop_check(column, check)],
        f"nothing to do; undone, it forbids new NULLs in {column.name}",
        undo=[drop_check(column, check), add_check(now, check)],
        locks=[table],
        objects=[column.ref],
    )


def check_not_null(column: Column, phase: Phase, ctx: Context) -> Step:
    """ADD CHECK (c IS NOT NULL) NOT VALID, gated on there being none."""
    check = check_name(column)
    return ddl(
        phase,
        [add_check(column, check)],
        f"no new NULL in {column.ref} from here on",
        undo=[drop_check(column, check)],
        locks=[lock(AE, column.schema, column.table)],
        hazards=[Hazard.DATA_DEPENDENT],
        objects=[column.ref, column.ref.table],
        gate=no_nulls(column, ctx),
    )


def _native(column: Column, ctx: Context) -> Iterator[Step]:
    name = not_null_name(column)
    valid = NOT_VALID not in column.not_null_options
    yield ddl(
        Phase.CONTRACT,
        [add_not_null(column), *said_of_not_null(column)],
        f"no new NULL in {column.ref} from here on",
        undo=[drop_check(column, name)],
        locks=[lock(AE, column.schema, column.table)],
        hazards=[Hazard.DATA_DEPENDENT] if valid else [],
        objects=[column.ref, column.ref.table],
        gate=no_nulls(column, ctx) if valid else None,
    )
    if valid:
        yield _validate(column, name)


def _validate(column: Column, name: str) -> Step:
    return ddl(
        Phase.CONTRACT,
        [validate_check(column, name)],
        f"prove that {column.ref} holds no NULL",
        no_undo_because="it goes with the step that added it",
        locks=[lock(SUE, column.schema, column.table)],
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[column.ref, column.ref.table],
        scans=True,
    )
