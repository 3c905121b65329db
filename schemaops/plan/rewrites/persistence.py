"""Write a table's changes to the log, or no more.

expand     a table in the new form beside the old one, which it follows
backfill   the rows that were there
contract   it takes the name, and the old one follows it: who wrote to the table counted
           on its rows after a crash; and no publication may have what is not logged
purge      the old table is destroyed

Where the table is small, or cannot be built anew: the plain statement, LOGGED in expand,
UNLOGGED in contract.
The server takes the sequences of its columns along (from PostgreSQL 15 on); those of
which the design says otherwise are set back in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.shadow.model import shadow_of
from schemaops.plan.shadow.steps import anew_or
from schemaops.plan.small import rewrite_fits
from schemaops.plan.steps import AE, ddl, lock

SEQUENCES_FOLLOW = 15
"""Since this major a sequence can be unlogged."""


@rewrite("table", "persistence")
def persistence(change: Change, ctx: Context) -> Iterator[Step]:
    """A table beside the old one; or the whole table is written anew."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Table)
    assert isinstance(after, Table)
    fits = rewrite_fits(ctx, (after.schema, after.name))
    shadow = None if fits else shadow_of(after.ref, ctx)
    plain = _plainly(before, after, fits, ctx)
    yield from anew_or(plain, change, shadow, ctx)


def _plainly(
    before: Table, after: Table, fits: str | None, ctx: Context
) -> Iterator[Step]:
    alter = kind_of(after).alter["persistence"]
    others = [*_others(before, ctx.old, ctx), *_others(after, ctx.new, ctx)]
    yield ddl(
        Phase.CONTRACT if after.persistence == "u" else Phase.EXPAND,
        [*alter(before, after), *_said(_others(after, ctx.new, ctx))],
        f"table {after.ref} is "
        + ("not logged any more" if after.persistence == "u" else "logged"),
        undo=[*alter(after, before), *_said(_others(before, ctx.old, ctx))],
        locks=dict.fromkeys(
            [
                lock(AE, after.schema, after.name),
                *(lock(AE, one.schema, one.name) for one in others),
            ]
        ),
        hazards=[Hazard.LOCK, Hazard.SCAN, Hazard.REWRITE],
        objects=[after.ref],
        scans=True,
        fits=fits,
    )


def _others(table: Table, catalog: Catalog, ctx: Context) -> list[Sequence]:
    """Sequences of its columns that are not logged as it is."""
    if ctx.major < SEQUENCES_FOLLOW:
        return []
    return [
        one
        for one in catalog.of(Sequence)
        if one.owned_by is not None
        and one.owned_by[:2] == (table.schema, table.name)
        and one.persistence != table.persistence
    ]


def _said(others: list[Sequence]) -> Iterator[str]:
    for one in others:
        yield from kind_of(one).alter["persistence"](one, one)
