"""CLUSTER ON and REPLICA IDENTITY: one index of a table has the mark.

expand     the mark moves to an index that is there, or comes in expand
contract   to one that comes in contract; or it is taken away: without a replica
           identity, updates of a published table fail

An index that is built anew loses its marks, and its old form gets none back: both
are said again, for a key around what happens in contract.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.index_mark import CLUSTER, IndexMark, set_mark
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Created, Renamed
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import LockMode, Phase, Step
from schemaops.plan.steps import AE, SUE, ddl, lock
from schemaops.plan.twins import CopiedKind, on_copy


@rewrite("index_mark", "created")
@rewrite("index_mark", "dropped")
@rewrite("index_mark", "index")
def mark(change: Change, ctx: Context) -> Iterator[Step]:
    """Set or take away the mark."""
    old, new = ctx.old.objects.get(change.ref), ctx.new.objects.get(change.ref)
    value = new or old
    assert isinstance(value, IndexMark)
    late = new is None or _comes_late(value, ctx)
    yield _marked(
        value,
        Phase.CONTRACT if late else Phase.EXPAND,
        f"{value.purpose} of table {value.ref.table}",
        ctx,
    )


@rewrite("table", "replica_identity")
def replica_identity(change: Change, ctx: Context) -> Iterator[Step]:
    """The table's own, unless an index takes it or had it."""
    ref = Ref("index_mark", (*change.ref.path, "replica identity"))
    if not any(c.ref == ref for c in ctx.changes):
        yield from direct(change, ctx)


def marks_again(ctx: Context) -> tuple[list[Step], list[Step]]:
    """Steps before and after those of contract, for keys that are made anew."""
    first, last = [], []
    for value in ctx.old.of(IndexMark):
        if value.ref.table not in ctx.dropped and _lost(value, ctx):
            first.append(
                ddl(
                    Phase.CONTRACT,
                    _state(value, ctx.old if _still(value, ctx) else ctx.new),
                    f"nothing to do; undone, {value.index} has its mark again",
                    undo=_state(value, ctx.old),
                    locks=[lock(_mode(value), value.schema, value.table)],
                    objects=[value.ref],
                )
            )
    for value in ctx.new.of(IndexMark):
        if value.ref in ctx.old.objects and _lost(value, ctx):
            last.append(
                ddl(
                    Phase.CONTRACT,
                    _state(value, ctx.new),
                    f"{value.index} was built anew, without its mark",
                    no_undo_because="the mark goes with the index",
                    locks=[lock(_mode(value), value.schema, value.table)],
                    objects=[value.ref],
                )
            )
    return first, last


def marks_on_copies(
    pairs: Iterable[tuple[CopiedKind, CopiedKind]], ctx: Context
) -> Iterator[Step]:
    """Marks go to the indexes of columns that are about to change over.

    The old column may be NULL afterwards, which a replica identity forbids.
    """
    copies = {value.ref: on_copy(twin).name for value, twin in pairs}
    for value in ctx.new.of(IndexMark):
        for ref in value.homes:
            if ref in copies:
                yield ddl(
                    Phase.CONTRACT,
                    [set_mark(dataclasses.replace(value, index=copies[ref]))],
                    f"{value.purpose} of table {value.ref.table} for the second column",
                    undo=_state(value, ctx.old),
                    locks=[lock(_mode(value), value.schema, value.table)],
                    objects=[value.ref],
                )


def marks_on_new_form(after: Index, aside: Index, ctx: Context) -> Iterator[Step]:
    """At once: without a replica identity, updates of a published table fail."""
    for value in ctx.old.of(IndexMark):
        if value.homes[0] == after.ref:
            yield ddl(
                Phase.CONTRACT,
                [set_mark(value)],
                f"the new form of {after.name} has the mark of the old one",
                undo=[set_mark(dataclasses.replace(value, index=aside.name))],
                locks=[lock(_mode(value), value.schema, value.table)],
                objects=[value.ref],
            )


def _still(value: IndexMark, ctx: Context) -> bool:
    """Whether the mark is where it was when contract starts."""
    new = ctx.new.get(IndexMark, *value.ref.path)
    return new is None or _comes_late(new, ctx)


def _marked(value: IndexMark, phase: Phase, reason: str, ctx: Context) -> Step:
    return ddl(
        phase,
        _state(value, ctx.new),
        reason,
        undo=_state(value, ctx.old),
        locks=[lock(_mode(value), value.schema, value.table)],
        objects=[value.ref],
    )


def _mode(value: IndexMark) -> LockMode:
    return SUE if value.purpose == CLUSTER else AE


def _state(value: IndexMark, catalog: Catalog) -> list[str]:
    """The statement that gives the table what a catalog says of the purpose."""
    found = catalog.get(IndexMark, *value.ref.path)
    if found is not None:
        return kind_of(found).create(found, catalog)
    table = catalog.get(Table, value.schema, value.table)
    if value.purpose == CLUSTER or table is None:
        return kind_of(value).drop(value)
    return kind_of(table).alter["replica_identity"](table, table)


def _comes_late(value: IndexMark, ctx: Context) -> bool:
    index, key = value.homes
    for change in ctx.changes:
        if change.ref == key and isinstance(change, Created | Renamed):
            return not ctx.is_new(key)
        if change.ref == index and isinstance(change, Renamed):
            return True
        if change.ref == index and isinstance(change, Created):
            unique = bool(getattr(change.new, "unique", False))
            return unique and not ctx.is_new(index)
    return _anew(value, ctx)


_KEPT = frozenset(["comment", "options", "statistics"])


def _anew(value: IndexMark, ctx: Context) -> bool:
    """Whether the index is built anew under its name."""
    return any(_made_anew(home, ctx) for home in value.homes)


def _lost(value: IndexMark, ctx: Context) -> bool:
    """Whether it is, behind a key: the mark goes with the old one."""
    return _made_anew(value.homes[1], ctx)


def _made_anew(ref: Ref, ctx: Context) -> bool:
    return any(
        change.ref == ref and isinstance(change, Altered) and change.aspect not in _KEPT
        for change in ctx.changes
    )
