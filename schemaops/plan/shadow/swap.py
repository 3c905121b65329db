"""The change-over: in one short transaction a shadow table takes the name.

Nothing is read or built under the locks: the old table goes to a schema that no
application looks into, the new one comes from there, with names, indexes and keys as
they will be. What stands on the table is put up again, foreign keys are added NOT
VALID, counters go on where they stood. The trigger turns round, so that the old table
follows until purge.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

from schemaops.catalog.build import owner_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint, drop_constraint
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog
from schemaops.plan.context import Context
from schemaops.plan.model import Hazard, Lock, Step
from schemaops.plan.put_back import again, off_again
from schemaops.plan.rebuild import Around, around
from schemaops.plan.shadow.access import handed_on
from schemaops.plan.shadow.model import Shadow
from schemaops.plan.shadow.parts import foreign_keys, roots_of, sequences_of
from schemaops.plan.shadow.table import (
    follow,
    no_difference,
    recall,
    remember,
    unfollow,
)
from schemaops.plan.steps import AE, SRE, ddl, lock
from schemaops.sqltext import literal, raw, sql_text


def swap(shadow: Shadow, ctx: Context) -> Step:
    """The one transaction, and its undo."""
    name, ref = shadow.place, shadow.after.ref
    on_top = around(ctx, roots_of(ctx.old, ref))
    return ddl(
        shadow.end,
        [
            *unfollow(shadow, name),
            *on_top.before,
            *_off(ctx.old, shadow, lambda key: [drop_constraint(key)]),
            *_exchange(shadow, shadow.aside, shadow.staging, ctx.old),
            *_secured(shadow.before, shadow.after, shadow.aside),
            *on_top.after,
            *_on(ctx.new, shadow, ctx),
            *follow(shadow, name, shadow.retired, ctx),
            *remember(shadow),
        ],
        f"table {ref}: the new form takes the name; the old one follows until purge",
        undo=[
            *recall(shadow),
            *unfollow(shadow, name),
            *on_top.undo_before,
            *_off(ctx.new, shadow, lambda key: off_again(key, ctx)),
            *_exchange(shadow, shadow.staging, shadow.aside, ctx.new),
            *_secured(shadow.after, shadow.before, shadow.staging),
            *on_top.undo_after,
            *_on(ctx.old, shadow, ctx),
            *follow(shadow, name, shadow.made, ctx),
        ],
        locks=_locks(shadow, on_top, ctx),
        hazards=[Hazard.DATA_DEPENDENT],
        objects=[ref, *on_top.refs],
        gate=no_difference(
            shadow,
            shadow.made,
            ctx,
            f"rows of {ref} that are not the same in the table that takes its place",
        ),
    )


def _off(
    catalog: Catalog, shadow: Shadow, drop: Callable[[Constraint], list[str]]
) -> Iterator[str]:
    """Foreign keys and sequences let go of the table that has the name."""
    for key in foreign_keys(catalog, shadow.after.ref):
        yield from drop(key)
    for sequence in sequences_of(catalog, shadow.after.ref):
        free = dataclasses.replace(sequence, owned_by=None)
        yield from kind_of(sequence).alter["owned_by"](sequence, free)


def _on(catalog: Catalog, shadow: Shadow, ctx: Context) -> Iterator[str]:
    """They hold the table that has the name now."""
    for sequence in sequences_of(catalog, shadow.after.ref):
        yield from owner_statements(sequence)
    for key in foreign_keys(catalog, shadow.after.ref):
        yield from again(key, ctx)


def _exchange(shadow: Shadow, go: str, come: str, catalog: Catalog) -> Iterator[str]:
    """The table goes to one schema, the other comes out of another."""
    schema, name = shadow.place
    yield sql_text("ALTER TABLE {}.{} SET SCHEMA {}", schema, name, go)
    yield sql_text("ALTER TABLE {}.{} SET SCHEMA {}", come, name, schema)
    counters = _counters(shadow, catalog)
    for counter in counters:
        # the lock of SET SCHEMA keeps everybody from counting on meanwhile
        yield sql_text(
            "SELECT setval({}, last_value, is_called) FROM {}.{}",
            literal(sql_text("{}.{}", schema, counter)),
            go,
            counter,
        )
    yield handed_on(
        ((go, name), (schema, name)),
        [((go, counter), (schema, counter)) for counter in counters],
    )


def _counters(shadow: Shadow, catalog: Catalog) -> list[str]:
    """The sequences behind its identities."""
    return [
        column.identity_sequence[1]
        for column in catalog.children(shadow.after.ref)
        if isinstance(column, Column) and column.identity_sequence is not None
    ]


def _secured(gone: Table, come: Table, go: str) -> Iterator[str]:
    """Policies stand on the table of the name; the other one is nobody's to see."""
    said = "ALTER TABLE {}.{} {} ROW LEVEL SECURITY"
    if gone.row_security:
        yield sql_text(said, go, gone.name, raw("DISABLE"))
    if come.row_security:
        yield sql_text(said, come.schema, come.name, raw("ENABLE"))


def _locks(shadow: Shadow, on_top: Around, ctx: Context) -> list[Lock]:
    ref = shadow.after.ref
    found = [lock(AE, *shadow.place), lock(AE, *shadow.made)]
    for key in foreign_keys(ctx.old, ref):
        found += [lock(AE, *path) for path in _ends(key)]
    found += [lock(SRE, s.schema, s.name) for s in sequences_of(ctx.old, ref)]
    for schema, catalog in ((shadow.place[0], ctx.old), (shadow.staging, ctx.new)):
        found += [lock(SRE, schema, name) for name in _counters(shadow, catalog)]
    return list(dict.fromkeys([*found, *on_top.locks]))


def _ends(key: Constraint) -> Iterator[tuple[str, str]]:
    yield key.schema, key.table
    if key.references is not None:
        yield key.references
