"""Where and how a table is stored: its tablespace, its access method.

expand     a table in the new form beside the old one, which it follows
backfill   the rows that were there
contract   it takes the name, and the old one follows it
purge      the old table is destroyed

Where the table is small, or cannot be built anew, the server writes it anew under a
lock that blocks all. What only routes to its partitions is never written.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.table import Table
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Step
from schemaops.plan.shadow.model import shadow_of
from schemaops.plan.shadow.steps import anew_or
from schemaops.plan.small import rewrite_fits
from schemaops.plan.steps import SHORT_MS


@rewrite("table", "tablespace")
def tablespace(change: Change, ctx: Context) -> Iterator[Step]:
    """Rows and their TOAST go to another place; each index has a place of its own."""
    yield from _stored(change, ctx)


@rewrite("table", "access_method")
def access_method(change: Change, ctx: Context) -> Iterator[Step]:
    """Rows are kept by other code."""
    yield from _stored(change, ctx)


def _stored(change: Change, ctx: Context) -> Iterator[Step]:
    assert isinstance(change, Altered)
    assert isinstance(change.after, Table)
    fits = rewrite_fits(ctx, (change.after.schema, change.after.name))
    shadow = None if fits else shadow_of(change.ref, ctx)
    plain = _fitting(direct(change, ctx), fits)
    yield from anew_or(plain, change, shadow, ctx)


def _fitting(steps: Iterator[Step], fits: str | None) -> Iterator[Step]:
    for step in steps:
        if fits is None:
            yield step
        else:
            yield dataclasses.replace(step, fits=fits, statement_timeout_ms=SHORT_MS)
