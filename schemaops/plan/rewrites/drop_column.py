"""Drop a column by retiring it, so that an incident can have it back with its data.

expand     a NOT NULL without default is loosened, so that the new application can
           leave the column out
contract   the column is renamed out of sight
purge      the column is dropped; nothing brings it back
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import MARK, OURS, Object
from schemaops.diff.changes import Change, Dropped
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.rewrites.not_null import drop_not_null, in_key
from schemaops.plan.steps import AE, ddl, lock
from schemaops.sqltext import derived_name, sql_text

RETIRED = f"{MARK} retired"


@rewrite("column", "dropped")
def drop_column(change: Change, ctx: Context) -> Iterator[Step]:
    """Loosen, retire, and purge by hand later."""
    assert isinstance(change, Dropped)
    column = change.old
    assert isinstance(column, Column)
    if column.inherited:
        return
    if _required(column):
        keyed = in_key(column, ctx)
        yield from drop_not_null(column, Phase.CONTRACT if keyed else Phase.EXPAND)
    yield retire_column(column, ctx)
    yield purge_column(column)


def retire_column(column: Column, ctx: Context) -> Step:
    """Rename a column out of the applications' sight."""
    retired = retired_column(column)
    owned = [s for s in ctx.old.of(Sequence) if s.owned_by == column.ref.path]
    rename = "ALTER TABLE {}.{} RENAME COLUMN {} TO {}"
    table = (column.schema, column.table)
    return ddl(
        Phase.CONTRACT,
        [
            sql_text(rename, *table, column.name, retired.name),
            *marked(retired),
            *(statement for sequence in owned for statement in marked(sequence)),
        ],
        f"column {column.ref} is retired: out of sight, its values kept",
        undo=[
            *comment_of(dataclasses.replace(retired, comment=column.comment)),
            sql_text(rename, *table, retired.name, column.name),
            *(statement for sequence in owned for statement in comment_of(sequence)),
        ],
        locks=[lock(AE, *table)],
        objects=[column.ref, column.ref.table],
    )


def purge_column(column: Column) -> Step:
    """Destroy a retired column."""
    return ddl(
        Phase.PURGE,
        kind_of(column).drop(retired_column(column)),
        f"the retired {column.ref} is destroyed",
        no_undo_because="the values are gone",
        locks=[lock(AE, column.schema, column.table)],
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=[column.ref, column.ref.table],
    )


def retired_column(column: Column) -> Column:
    """The column under its retired name."""
    return dataclasses.replace(
        column, name=derived_name(OURS + "old", column.name), comment=RETIRED
    )


def marked(value: Object) -> list[str]:
    """Say by a comment that schemaops keeps the object for an undo."""
    return kind_of(value).comment(dataclasses.replace(value, comment=RETIRED))


def comment_of(value: Object) -> list[str]:
    """Say the object's own comment again."""
    return kind_of(value).comment(value)


def _required(column: Column) -> bool:
    return column.not_null and column.default is None and not column.identity
