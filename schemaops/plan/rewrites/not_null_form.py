"""The constraint that NOT NULL is since PostgreSQL 18: its name and form.

name         expand     renamed in place: no application sees it
NO INHERIT   contract   the parent's stops to hold for children, or begins to
NOT VALID    expand     the rows that are there need not hold it any more
valid        contract   VALIDATE reads them while reads and writes go on
comment      expand     said of it by its name

Where NOT NULL itself comes or goes, its form goes along with it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.column_not_null import (
    NOT_VALID,
    add_not_null,
    comment_on_not_null,
    inherit_not_null,
    not_null_name,
    rename_not_null,
    said_of_not_null,
)
from schemaops.catalog.kinds.column import (
    Column,
)
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.preconditions import no_nulls
from schemaops.plan.rewrites.not_null import parent_changes
from schemaops.plan.steps import AE, SUE, ddl, lock
from schemaops.sqltext import sql_text


@rewrite("column", "not_null_label")
def name(change: Change, _ctx: Context) -> Iterator[Step]:
    """Rename the constraint."""
    before, after = _forms(change)
    renamed = rename_not_null(before, after)
    if before.not_null and after.not_null and renamed:
        yield ddl(
            Phase.EXPAND,
            renamed,
            f"NOT NULL of {after.ref} has the new name {not_null_name(after)}",
            undo=rename_not_null(after, before),
            locks=[lock(AE, after.schema, after.table)],
            objects=[after.ref],
        )


@rewrite("column", "not_null_options")
def form(change: Change, ctx: Context) -> Iterator[Step]:
    """NO INHERIT, and NOT VALID."""
    before, after = _forms(change)
    if not (before.not_null and after.not_null):
        return
    # it has its new name when the form changes
    before = dataclasses.replace(after, not_null_options=before.not_null_options)
    was, now = {*before.not_null_options}, {*after.not_null_options}
    if NOT_VALID in now - was:
        yield _doubted(after)
    if NOT_VALID in was - now:
        yield _proved(after, before, ctx)
    if {*was ^ now} - {NOT_VALID}:
        yield ddl(
            Phase.CONTRACT,
            inherit_not_null(after),
            f"whether NOT NULL of {after.ref} is for children, too",
            undo=inherit_not_null(before),
            locks=[lock(AE, after.schema, after.table)],
            objects=[after.ref],
        )


@rewrite("column", "not_null_comment")
def comment(change: Change, ctx: Context) -> Iterator[Step]:
    """What is said of the constraint, where it is there before and after."""
    before, after = _forms(change)
    if before.not_null and after.not_null:
        # it gets its new name after that, if it gets one
        will = dataclasses.replace(after, not_null_name=before.not_null_name)
        was = dataclasses.replace(will, not_null_comment=before.not_null_comment)
        yield ddl(
            Phase.EXPAND,
            [comment_on_not_null(will)],
            f"what is said of NOT NULL of {after.ref}",
            undo=[comment_on_not_null(was)],
            locks=[lock(SUE, after.schema, after.table)],
            objects=[after.ref],
        )
    elif after.inherited and parent_changes(after, ctx):
        raise PlanRefused(
            f"column {after.ref}: its NOT NULL comes or goes with that of a parent, and"
            " has a comment of its own",
            hint="take the comment away in one design, and change NOT NULL in the next;"
            " say the comment when NOT NULL is there",
        )


def _forms(change: Change) -> tuple[Column, Column]:
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Column)
    assert isinstance(after, Column)
    return before, after


def _doubted(column: Column) -> Step:
    return ddl(
        Phase.EXPAND,
        _again(column),
        f"{column.ref} is NOT NULL for new rows only",
        undo=[_validate(column)],
        locks=[lock(AE, column.schema, column.table)],
        objects=[column.ref],
    )


def _proved(column: Column, before: Column, ctx: Context) -> Step:
    return ddl(
        Phase.CONTRACT,
        [_validate(column)],
        f"prove that {column.ref} holds no NULL",
        undo=_again(before),
        locks=[lock(SUE, column.schema, column.table)],
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[column.ref],
        gate=no_nulls(column, ctx),
        scans=True,
    )


def _again(column: Column) -> list[str]:
    """There is no statement that takes a proof back: it is made anew."""
    drop = sql_text(
        "ALTER TABLE {}.{} DROP CONSTRAINT {}",
        column.schema,
        column.table,
        not_null_name(column),
    )
    return [drop, add_not_null(column), *said_of_not_null(column)]


def _validate(column: Column) -> str:
    return sql_text(
        "ALTER TABLE {}.{} VALIDATE CONSTRAINT {}",
        column.schema,
        column.table,
        not_null_name(column),
    )
