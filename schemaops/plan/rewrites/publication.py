"""Publications: what is published more comes in expand, what less in contract.

A table whose updates are published needs a replica identity: without one the server
refuses every UPDATE and DELETE of it. No plan publishes such a table; where its key is
one of contract's, it is published when that is there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.build import create_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.publication import (
    Publication,
    Published,
    set_options,
    set_tables,
)
from schemaops.catalog.restored import restored
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.plan.context import Context, PlanRefused, event_of, rewrite
from schemaops.plan.identified import CHANGES, identified, published
from schemaops.plan.model import Lock, Phase, Step
from schemaops.plan.steps import SUE, ddl, lock


@rewrite("publication", "created")
def created(change: Change, ctx: Context) -> Iterator[Step]:
    """Publish."""
    assert isinstance(change, Created)
    value = change.new
    assert isinstance(value, Publication)
    late = waits_for_key(None, value, ctx)
    yield ddl(
        Phase.CONTRACT if late else Phase.EXPAND,
        create_statements(value, ctx.new),
        f"publication {change.ref} is new",
        undo=kind_of(value).drop(value),
        locks=_locks(value),
        objects=[change.ref],
    )


@rewrite("publication", "dropped")
def dropped(change: Change, ctx: Context) -> Iterator[Step]:
    """Publish no more: subscribers stop."""
    assert isinstance(change, Dropped)
    value = change.old
    assert isinstance(value, Publication)
    yield ddl(
        Phase.CONTRACT,
        kind_of(value).drop(value),
        f"publication {change.ref} is gone from the design: its subscribers stop",
        undo=restored(value, ctx.old),
        objects=[change.ref],
    )


@rewrite("publication", "all_tables")
@rewrite("publication", "tables")
@rewrite("publication", "schemas")
@rewrite("publication", "publish")
@rewrite("publication", "via_root")
@rewrite("publication", "generated")
def altered(change: Change, ctx: Context) -> Iterator[Step]:
    """All that differs of one publication, in two steps."""
    assert isinstance(change, Altered)
    old, new = change.before, change.after
    assert isinstance(old, Publication)
    assert isinstance(new, Publication)
    middle = _middle(old, new)  # it publishes no less than either
    if waits_for_key(old, middle, ctx):
        yield _step(Phase.CONTRACT, old, new, ctx)
        return
    if middle != old:
        yield _step(Phase.EXPAND, old, middle, ctx)
    if middle != new:
        yield _step(Phase.CONTRACT, middle, new, ctx)


def _middle(old: Publication, new: Publication) -> Publication:
    """Everything that either of them publishes, as the old one does."""
    if old.all_tables or new.all_tables:
        listed = old if old.all_tables else new
        tables, schemas = listed.tables, listed.schemas
    else:
        there = {table[:2] for table in old.tables}
        added = [table for table in new.tables if table[:2] not in there]
        tables = tuple(sorted((*old.tables, *added), key=_name))
        schemas = tuple(sorted({*old.schemas, *new.schemas}))
    return dataclasses.replace(
        old,
        comment=new.comment,
        all_tables=old.all_tables or new.all_tables,
        tables=tables,
        schemas=schemas,
        publish=tuple(
            word
            for word in ("insert", "update", "delete", "truncate")
            if word in {*old.publish, *new.publish}
        ),
        generated=old.generated or new.generated,
    )


def _name(table: Published) -> tuple[str, str]:
    return table[:2]


def _step(phase: Phase, old: Publication, new: Publication, ctx: Context) -> Step:
    return ddl(
        phase,
        _statements(old, new, ctx),
        f"publication {new.ref} changed",
        undo=_statements(new, old, ctx),
        locks=dict.fromkeys([*_locks(old), *_locks(new)]),
        objects=[new.ref],
    )


def _statements(old: Publication, new: Publication, ctx: Context) -> list[str]:
    if old.all_tables != new.all_tables:
        return [*kind_of(old).drop(old), *create_statements(new, ctx.new)]
    options = ("publish", "via_root", "generated")
    statements = []
    if any(getattr(old, name) != getattr(new, name) for name in options):
        statements += set_options(old, new)
    if (old.tables, old.schemas) != (new.tables, new.schemas):
        statements += set_tables(old, new)
    return statements


def _locks(publication: Publication) -> list[Lock]:
    return [lock(SUE, *table[:2]) for table in publication.tables]


def waits_for_key(old: Publication | None, new: Publication, ctx: Context) -> bool:
    """Whether a table that is published gets its replica identity in contract.

    Raises PlanRefused where it never has one.
    """
    if not CHANGES & {*new.publish}:
        return False
    fresh = {table.ref for table in published(new, ctx.new)} - ctx.created
    if old is not None and CHANGES & {*old.publish}:
        fresh -= {table.ref for table in published(old, ctx.new)}
    for ref in sorted(fresh):
        if not identified(ref, new, ctx.new):
            raise PlanRefused(
                f"publication {new.ref}: {ref} has no replica identity that it publishes,"
                " so that every UPDATE and DELETE of it would fail once it is published",
                hint="give it a primary key, or say ALTER TABLE … REPLICA IDENTITY FULL;"
                " name the key's columns in a list of columns; or publish = 'insert,"
                " truncate'",
            )
    before = {c.ref: c.was for c in ctx.changes if isinstance(c, Renamed)}
    return any(not identified(before.get(ref, ref), new, ctx.old) for ref in fresh)


def stage_around_keys(change: Change, ctx: Context) -> int | None:
    """The stage of a publication in contract; None where any will do.

    Without what identifies rows nobody can update what is published: it is published
    when that is there, and no more before it goes.
    """
    if change.ref.kind != "publication":
        return None
    old, new = ctx.old.objects.get(change.ref), ctx.new.objects.get(change.ref)
    if isinstance(change, Dropped):
        return -1
    before = old if isinstance(old, Publication) else None
    if isinstance(new, Publication) and waits_for_key(before, new, ctx):
        return 9
    if before is None or not CHANGES & {*before.publish}:
        return None
    tables = (table.ref for table in published(before, ctx.old))
    stay = (ref for ref in tables if ref in ctx.new.objects)
    return None if all(identified(ref, before, ctx.new) for ref in stay) else -1


def refuse_published(ctx: Context) -> None:
    """Raise PlanRefused for a new type of a column that a publication names.

    Under a condition or a list the server changes no type; and a copy would come
    without them, since what a publication names is a column's number.
    """
    for change in ctx.changes:
        if event_of(change) not in {"type", "collation"}:
            continue
        for user in ctx.old.dependents.get(change.ref, ()):
            if user.kind == "publication" and change.ref.kind == "column":
                raise PlanRefused(
                    f"column {change.ref} gets another type, and publication {user}"
                    " names it",
                    hint="take the column out of the publication's list or condition in"
                    " an earlier design, and name it again in a later one",
                )
