"""Drop a table by retiring it: moved to a schema that no application looks into.

contract   its foreign keys go one at a time (each locks both tables), then
           SET SCHEMA, with everything that belongs to it
purge      DROP TABLE, then the schema

Sequences, types and functions that retired things still use are moved along;
nothing else could keep them. A schema that keeps a part of a retired type is renamed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.extension import Extension
from schemaops.catalog.kinds.range import Range
from schemaops.catalog.kinds.schema import Schema
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Object, Ref
from schemaops.diff.changes import Change, Dropped
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Gate, Hazard, Lock, LockMode, Phase, Step
from schemaops.plan.retired_parts import moved_parts
from schemaops.plan.rewrites.constraint import dropped
from schemaops.plan.rewrites.drop_column import comment_of, marked
from schemaops.plan.rewrites.partition import loosed
from schemaops.plan.steps import AE, SRE, ddl, lock
from schemaops.sqltext import derived_name, literal, raw, sql_text


@rewrite("table", "dropped")
def table(change: Change, ctx: Context) -> Iterator[Step]:
    """Retire a table."""
    assert isinstance(change, Dropped)
    value = change.old
    assert isinstance(value, Table)
    stays = Ref("table", value.partition_of or ()) not in ctx.dropped
    if value.partition_of is not None and stays:
        yield from loosed(value, ctx)
        value = dataclasses.replace(value, partition_of=None)
    for child in ctx.old.children(value.ref):
        if isinstance(child, Constraint) and child.type == "f":
            yield from dropped(child, Phase.CONTRACT, ctx)
    yield _moved(value, ctx, _table_locks(value, ctx))
    yield _purged(value, ctx, _parent_locks(value, ctx))


@rewrite("sequence", "dropped")
def sequence(change: Change, ctx: Context) -> Iterator[Step]:
    """Retire a sequence; one that a retired column owns goes with it."""
    assert isinstance(change, Dropped)
    value = change.old
    assert isinstance(value, Sequence)
    if value.owned_by is not None and _goes(Ref("column", value.owned_by), ctx):
        return
    yield _moved(value, ctx, [lock(AE, value.schema, value.name)])
    yield _purged(value, ctx, [])


@rewrite("enum", "dropped")
@rewrite("domain", "dropped")
@rewrite("composite", "dropped")
@rewrite("routine", "dropped")
@rewrite("aggregate", "dropped")
@rewrite("collation", "dropped")
@rewrite("ts_configuration", "dropped")
@rewrite("ts_dictionary", "dropped")
@rewrite("ts_parser", "dropped")
@rewrite("ts_template", "dropped")
@rewrite("range", "dropped")
@rewrite("basetype", "dropped")
@rewrite("operator", "dropped")
@rewrite("operator_class", "dropped")
@rewrite("operator_family", "dropped")
def used_by_retired(change: Change, ctx: Context) -> Iterator[Step]:
    """Drop it, or move it along when something retired still uses it."""
    assert isinstance(change, Dropped)
    if not goes_along(change.ref, ctx):
        yield from direct(change, ctx)
        return
    yield _moved(change.old, ctx, [])
    yield _purged(change.old, ctx, [])


@rewrite("schema", "dropped")
def schema(change: Change, ctx: Context) -> Iterator[Step]:
    """Stays under another name when constructors of a retired range type lie in it."""
    assert isinstance(change, Dropped)
    value = change.old
    assert isinstance(value, Schema)
    ranges = [r for r in ctx.old.of(Range) if value.name in r.schemas]
    if not any(r.ref in ctx.dropped and goes_along(r.ref, ctx) for r in ranges):
        yield from direct(change, ctx)
        return
    rename = kind_of(value).rename
    assert rename is not None
    aside = dataclasses.replace(
        value, name=derived_name(ctx.retired_schema(value.name), "rest")
    )
    yield ddl(
        Phase.CONTRACT,
        rename(value, aside.name),
        f"schema {change.ref} is retired: it keeps constructors until purge",
        undo=rename(aside, value.name),
        objects=[change.ref],
        gate=_empty(value.name),
    )
    yield ddl(
        Phase.PURGE,
        kind_of(aside).drop(aside),
        f"the retired schema {change.ref} is empty",
        no_undo_because="what was retired is gone",
        hazards=[Hazard.IRREVERSIBLE],
        objects=[change.ref],
    )


def _empty(name: str) -> Gate:
    return Gate(
        sql_text(
            "SELECT oid::regclass::text FROM pg_catalog.pg_class"
            " WHERE relnamespace = to_regnamespace({})",
            literal(sql_text("{}", name)),
        ),
        "these still lie in a schema that is retired: move or drop them",
    )


@rewrite("extension", "dropped")
def extension(change: Change, ctx: Context) -> Iterator[Step]:
    """Stays until purge when something retired is of its types."""
    assert isinstance(change, Dropped)
    value = change.old
    assert isinstance(value, Extension)
    if not goes_along(change.ref, ctx):
        yield from direct(change, ctx)
        return
    own = dataclasses.replace(value, comment=value.description)
    yield ddl(
        Phase.CONTRACT,
        marked(value),
        f"extension {change.ref} stays until purge: retired values are of its types",
        undo=comment_of(own),
        objects=[change.ref],
    )
    yield ddl(
        Phase.PURGE,
        kind_of(value).drop(value),
        f"extension {change.ref} is gone from the design",
        no_undo_because="what was retired in its types is gone",
        hazards=[Hazard.IRREVERSIBLE],
        objects=[change.ref],
    )


def retired_schema_steps(name: str) -> tuple[Step, Step]:
    """The schema that takes what is retired, and its end."""
    create = sql_text("CREATE SCHEMA IF NOT EXISTS {}", name)
    drop = sql_text("DROP SCHEMA IF EXISTS {}", name)
    begin = ddl(
        Phase.CONTRACT,
        [create],
        "a place out of the applications' sight",
        undo=[drop],
        objects=[Ref("schema", (name,))],
    )
    end = ddl(
        Phase.PURGE,
        [drop],
        "the place of what was retired is empty",
        no_undo_because="what was retired is gone",
        hazards=[Hazard.IRREVERSIBLE],
        objects=[Ref("schema", (name,))],
    )
    return begin, end


_SET_SCHEMA = "ALTER {} SET SCHEMA {}"


def _moved(value: Object, ctx: Context, locks: list[Lock]) -> Step:
    schema = value.ref.path[0]
    aside = ctx.retired_schema(schema)
    there = _at(value, aside)
    free, owned = _ownership(value)
    parts, parts_back = moved_parts(value, aside)
    return ddl(
        Phase.CONTRACT,
        [
            *free,
            *parts,
            sql_text(_SET_SCHEMA, raw(kind_of(value).target(value)), aside),
        ],
        f"{value.KIND} {value.ref} is retired: out of sight, its data kept",
        undo=[
            sql_text(_SET_SCHEMA, raw(kind_of(value).target(there)), schema),
            *parts_back,
            *owned,
        ],
        locks=locks,
        objects=[value.ref],
    )


def _ownership(value: Object) -> tuple[list[str], list[str]]:
    """A sequence leaves the column that owns it before it moves; and back."""
    if not isinstance(value, Sequence) or value.owned_by is None:
        return [], []
    free = dataclasses.replace(value, owned_by=None)
    owned_by = kind_of(value).alter["owned_by"]
    return owned_by(value, free), owned_by(free, value)


def _purged(value: Object, ctx: Context, locks: list[Lock]) -> Step:
    there = _at(value, ctx.retired_schema(value.ref.path[0]))
    return ddl(
        Phase.PURGE,
        kind_of(value).drop(there),
        f"the retired {value.KIND} {value.ref} is destroyed",
        no_undo_because="the data is gone",
        locks=[lock(AE, *there.ref.path[:2]), *locks] if value.KIND == "table" else [],
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=[value.ref],
    )


def _at(value: Object, schema: str) -> Object:
    moved: Object
    moved = dataclasses.replace(value, schema=schema)  # type: ignore[call-arg]  # every retired kind has one
    return moved


def _parent_locks(value: Table, ctx: Context) -> list[Lock]:
    """DROP of a partition locks what it is a part of, retired itself or not."""
    if value.partition_of is None:
        return []
    schema, name = value.partition_of
    if Ref("table", value.partition_of) in ctx.dropped:
        schema = ctx.retired_schema(schema)
    return [lock(AE, schema, name)]


def _table_locks(value: Table, ctx: Context) -> list[Lock]:
    mode: LockMode = SRE
    owned = [
        lock(mode, s.schema, s.name)
        for s in ctx.old.of(Sequence)
        if s.owned_by is not None and s.owned_by[:2] == (value.schema, value.name)
    ]
    return [lock(AE, value.schema, value.name), *owned]


def _goes(column: Ref, ctx: Context) -> bool:
    return column in ctx.dropped or column.table in ctx.dropped


def goes_along(ref: Ref, ctx: Context) -> bool:
    """Whether it is moved, not dropped: something that is retired depends on it."""
    waiting, seen = [ref], {ref}
    while waiting:
        for dependent in ctx.old.dependents.get(waiting.pop(), ()):
            if dependent.kind in {"table", "column"} or _on_table(dependent, ctx):
                return True
            if dependent not in seen:
                seen.add(dependent)
                waiting.append(dependent)
    return False


def _on_table(ref: Ref, ctx: Context) -> bool:
    """A trigger, constraint or index goes along with its retired table."""
    table = getattr(ctx.old.objects.get(ref), "table", None)
    return isinstance(table, str) and Ref("table", (ref.path[0], table)) in ctx.dropped
