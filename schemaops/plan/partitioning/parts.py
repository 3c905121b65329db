"""What the holder has of keys and indexes before and after, and what is said of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import (
    NOT_VALID,
    Constraint,
    add_constraint,
    drop_constraint,
)
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS, Object, Ref
from schemaops.plan.keys import using_index
from schemaops.plan.partitioning.exchange import Exchange
from schemaops.plan.parts import Part
from schemaops.sqltext import derived_name


def said(value: Object) -> list[str]:
    """The statements that say an object's comments, if it has any."""
    return kind_of(value).said(value)


def coming(part: Part) -> str:
    """What the index is called that a part will be, or stand on."""
    return derived_name(OURS + "new", part.name)


def leaving(part: Part) -> str:
    """What the index is called that a part was, or stood on."""
    return derived_name(OURS + "undo", part.name)


def is_key(part: Part) -> bool:
    """Whether a constraint stands on an index."""
    return isinstance(part, Constraint) and part.has_index


def parts_there(x: Exchange) -> Iterator[str]:
    """The table is the holder by now: its keys and indexes get their new names."""
    for part in x.handing.left:
        if isinstance(part, Constraint):
            yield drop_constraint(part)
        else:
            yield from _renamed(part, leaving(part))
    for was, will in x.handing.kept:
        yield from _restated(was, will)
    for part in x.handing.missing:
        if isinstance(part, Constraint) and is_key(part):
            yield using_index(part, coming(part))
            yield from said(part)
        elif isinstance(part, Index):
            yield from _renamed(dataclasses.replace(part, name=coming(part)), part.name)
            yield from said(part)


def parts_back(x: Exchange) -> Iterator[str]:
    """The holder is the ordinary table again, and no other has names of its parts."""
    for part in map(x.on_plain, x.handing.missing):
        if isinstance(part, Constraint) and is_key(part):
            yield drop_constraint(part)
        elif isinstance(part, Index):
            yield from _renamed(part, coming(part))
    for was, will in x.handing.kept:
        yield from _restated(x.on_plain(will), x.on_plain(was))
    for part in map(x.on_plain, x.handing.left):
        if isinstance(part, Index):
            yield from _renamed(
                dataclasses.replace(part, name=leaving(part)), part.name
            )
        elif is_key(part):
            yield using_index(part, leaving(part))
            yield from said(part)
        else:
            yield add_constraint(part, NOT_VALID)
            yield from said(part)


def _renamed(part: Part, name: str) -> list[str]:
    rename = kind_of(part).rename
    assert rename is not None
    return rename(part, name)


def _restated(was: Part, will: Part) -> Iterator[str]:
    if was.name != will.name:
        yield from _renamed(was, will.name)
    if was.comment != will.comment:
        yield from kind_of(will).comment(will)
    if getattr(was, "index_comment", None) != getattr(will, "index_comment", None):
        yield from kind_of(will).alter["index_comment"](was, will)


_OF_TABLE = (
    *("options", "row_security", "force_row_security", "replica_identity"),
    "comment",
)
_OF_COLUMN = ("default", "storage", "compression", "statistics", "options", "comment")


def holder_said(was: Table, will: Table, x: Exchange) -> Iterator[str]:
    """What differs of the holder itself, and of its columns, in place."""
    yield from _altered(was, will, _OF_TABLE)
    there = will == x.holder
    for column in x.columns:
        own = x.parted.objects.get(_column(x.holder, column))
        assert isinstance(own, Column)
        plain = dataclasses.replace(column, table=will.name)
        parted = dataclasses.replace(own, table=will.name)
        pair = (plain, parted) if there else (parted, plain)
        yield from _altered(*pair, _OF_COLUMN)


def _column(table: Table, column: Column) -> Ref:
    return dataclasses.replace(column, schema=table.schema, table=table.name).ref


def _altered(was: Object, will: Object, aspects: tuple[str, ...]) -> Iterator[str]:
    for aspect in aspects:
        if getattr(was, aspect) != getattr(will, aspect):
            alters = kind_of(will).alters(aspect)
            assert alters is not None
            yield from alters(was, will)
