"""A batch in shares, so that most new versions of rows find room in their own page.

An UPDATE of all rows of a full page puts every new version into another page, and a
new entry into every index. Here a transaction takes a fourth of the rows of some pages,
the next one another fourth: it finds the room that the first one's old versions leave
as soon as no snapshot sees them, and writes no index (a HOT update). The table grows by
less than half of what it would, and with more than one index it takes less time.

Where that does not come true (an index on the column that is written, an old snapshot
that keeps the old versions alive) the batches that follow take all rows at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from schemaops.execute.queries import query
from schemaops.execute.target import Connection
from schemaops.plan.model import Backfill
from schemaops.sqltext import Fragment, compose, literal, raw

SHARES = 4
"""A power of two. More shares make the table grow less, and read it more often."""
TRIED_EVERY = 16
"""Batches, of which one tries again where shares were of no use."""


@dataclass(slots=True)
class Shares:
    """Into how many shares the next batch is divided."""

    backfill: Backfill
    _useful: bool = True
    _batches: int = -1

    def next(self) -> int:
        """The number of shares of a batch that begins."""
        self._batches += 1
        again = self._useful or self._batches % TRIED_EVERY == 0
        return most_shares(self.backfill) if again else 1

    def learn(self, work: Connection, table: int) -> None:
        """Note whether the share that the open transaction did stayed in its pages."""
        row = work.execute(query("updated_in_place"), {"oid": table}).fetchone()
        if row and row[0]:
            self._useful = 4 * row[1] >= row[0]


def most_shares(backfill: Backfill) -> int:
    """One where no row of the table itself is written."""
    return 1 if backfill.insert else SHARES


def of_share(share: int, shares: int) -> Fragment:
    """Which rows a share takes; the last takes all that are left."""
    if share == shares - 1:
        return raw("")
    return compose(
        "pg_catalog.hashtid(ctid) & {} = {} AND ", literal(SHARES - 1), literal(share)
    )
