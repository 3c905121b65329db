"""Tables that are built anew beside the old one, which they then take the place of.

PostgreSQL adds an exclusion constraint only under a lock that blocks all, for as long
as its index takes. A table that is made with the constraint, is kept the same by a
trigger and filled in batches needs that lock only to change over.

What cannot be carried over to another table keeps the server's own way.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Object, Ref
from schemaops.diff.changes import Altered, Change, Created
from schemaops.plan.context import Context, event_of
from schemaops.plan.heirs import heirs
from schemaops.plan.model import Phase
from schemaops.plan.shadow.additions import brings, brought, in_order_of_need
from schemaops.plan.shadow.obstacles import obstacles
from schemaops.plan.small import rewrite_fits
from schemaops.sqltext import derived_name


@dataclass(frozen=True, slots=True)
class Shadow:
    """A table that is built anew.

    key: the columns that tell rows apart. carries: the changes that come with it, the
    first of which yields all steps. begin, copy, end: the phases in which it is made
    and followed, filled, and takes the name. staging: the schema that it is made in;
    aside: the one that takes the old table, until purge.
    """

    before: Table
    after: Table
    key: tuple[str, ...]
    carries: tuple[Change, ...]
    begin: Phase
    copy: Phase
    end: Phase
    staging: str
    aside: str

    @property
    def place(self) -> tuple[str, str]:
        """Schema and name of the table, of the old one and of the new one."""
        return self.after.schema, self.after.name

    @property
    def made(self) -> tuple[str, str]:
        """Where the new table is until it takes the name."""
        return self.staging, self.after.name

    @property
    def retired(self) -> tuple[str, str]:
        """Where the old table is from then on."""
        return self.aside, self.after.name

    @property
    def forgets(self) -> bool:
        """Whether a crash empties the old table, and not the new one."""
        return self.before.persistence == "u" and self.after.persistence != "u"

    @property
    def exclusions(self) -> tuple[Constraint, ...]:
        """The exclusion constraints that come with it, in their new form."""
        found = dict.fromkeys(
            change.after if isinstance(change, Altered) else change.new
            for change in self.carries
            if isinstance(change, Altered | Created)
        )
        return tuple(one for one in found if isinstance(one, Constraint))

    @property
    def columns(self) -> tuple[Column, ...]:
        """The new columns that come with it, since the server would write every row."""
        return brought(self.carries)

    @property
    def former(self) -> tuple[Constraint, ...]:
        """The old forms of exclusion constraints that change."""
        found = dict.fromkeys(c.before for c in self.carries if isinstance(c, Altered))
        return tuple(one for one in found if isinstance(one, Constraint))


def shadow_of(table: Ref, ctx: Context) -> Shadow | str:
    """How a table is built anew for the changes of it, or why it cannot be."""
    before, after = ctx.old.objects.get(table), ctx.new.objects.get(table)
    if not isinstance(before, Table) or not isinstance(after, Table):
        return f"{table} was no table before"
    all_of_it = (change for change in ctx.changes if carried(change, table, ctx))
    carries = in_order_of_need(all_of_it)
    early = bool(brought(carries))
    if early and not all(
        isinstance(one, Created) and brings(one.new, ctx) for one in carries
    ):
        return f"new columns of {table} are needed before it can change otherwise"
    if not _plain(before, ctx) or not _plain(after, ctx):
        return f"table {table} is no table on its own, or hides rows from its owner"
    key = key_of(table, ctx)
    if not key:
        return f"table {table} has no key that tells its rows apart"
    gentle = early or not any(map(_refuses, carries))
    if why := next(obstacles(table, key, carries, ctx, late=not gentle), None):
        return why
    staging = ctx.shadow_schema(table)
    return Shadow(
        before=before,
        after=after,
        key=key,
        carries=carries,
        begin=Phase.EXPAND if gentle else Phase.CONTRACT,
        copy=Phase.BACKFILL if gentle else Phase.CONTRACT,
        end=Phase.BACKFILL if early else Phase.CONTRACT,
        staging=staging,
        aside=derived_name("schemaops_retired", _digest(staging)),
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


_STORED = frozenset(["persistence", "access_method", "tablespace"])


def _refuses(change: Change) -> bool:
    """Whether a row may fail on the way to the new form that the old one takes."""
    return not (isinstance(change, Altered) and isinstance(change.after, Table))


def comes_along(index: Index, ctx: Context) -> bool:
    """Whether a new index comes with a table that is built anew for a new column."""
    table = (index.schema, index.table)
    if not brings(index, ctx) or rewrite_fits(ctx, table):
        return False
    return isinstance(shadow_of(Ref("table", table), ctx), Shadow)


def carried(change: Change, table: Ref, ctx: Context) -> bool:
    """Whether a change of a table, or of what is on it, comes with its new form."""
    if isinstance(change, Created):
        its = excludes(change.new) or brings(change.new, ctx)
        return its and _home(change) == table
    if not isinstance(change, Altered):
        return False
    if change.ref == table:
        return change.aspect in _STORED
    if isinstance(change.after, Column) and event_of(change) == "expression":
        return change.after.generated == "s" and change.ref.table == table
    forms = (change.before, change.after)
    return all(map(excludes, forms)) and change.ref.table == table


def _home(change: Created) -> Ref:
    value = change.new
    if isinstance(value, Index):
        return Ref("table", (value.schema, value.table))
    return change.ref.table


def excludes(value: Object) -> bool:
    """Whether it is an exclusion constraint."""
    return isinstance(value, Constraint) and value.type == "x"


def key_of(table: Ref, ctx: Context) -> tuple[str, ...]:
    """Columns without NULL that tell the rows apart, before and after; or none."""
    for value in ctx.old.children(table):
        if (
            isinstance(value, Constraint)
            and value.type in {"p", "u"}
            and not value.deferral
            and "WITHOUT OVERLAPS" not in value.definition
            and value == ctx.new.objects.get(value.ref)
            and all(_never_null(table, name, ctx) for name in value.columns)
        ):
            return value.columns
    return ()


def _never_null(table: Ref, name: str, ctx: Context) -> bool:
    found = [c.get(Column, *table.path, name) for c in (ctx.old, ctx.new)]
    return all(
        c is not None and c.not_null and not c.not_null_options and not c.generated
        for c in found
    )


def _plain(table: Table, ctx: Context) -> bool:
    """Whether it is a table on its own, whose rows its owner sees all."""
    related = (table.partition_of, table.partition_key, table.of_type)
    if any(one is not None for one in related) or table.inherits:
        return False
    place = (table.schema, table.name)
    if heirs(place, ctx.old) or heirs(place, ctx.new):
        return False
    return not table.force_row_security
