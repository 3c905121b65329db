"""Keys, and the indexes that they stand on: those of a partitioned table leaf by leaf.

PostgreSQL has no CONCURRENTLY for a key of a partitioned table. But one that is added
there takes over an equal key of each partition, and builds nothing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import (
    Constraint,
    add_constraint,
    name_parts,
)
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS
from schemaops.catalog.server_names import key_name
from schemaops.plan import small
from schemaops.plan.context import Context
from schemaops.plan.model import Phase, Step
from schemaops.plan.partitions import leaves
from schemaops.plan.preconditions import precondition
from schemaops.plan.steps import remove_index
from schemaops.sqltext import derived_name, raw, sql_text


def leaves_of(constraint: Constraint, ctx: Context) -> list[Constraint]:
    """The constraint as each table that holds rows has it: one, or a leaf's each."""
    table = ctx.table(constraint.schema, constraint.table)
    if table is None or not table.partitioned:
        return [constraint]
    names = {part[:2]: part[2] for part in constraint.parts}
    return [
        dataclasses.replace(
            constraint,
            schema=leaf.schema,
            table=leaf.name,
            name=names.get((leaf.schema, leaf.name)) or _part_name(constraint, leaf),
            comment=None,
            index_comment=None,
        )
        for leaf in leaves(table.ref, ctx.old)
    ]


def _part_name(constraint: Constraint, leaf: Table) -> str:
    if constraint.type == "f":
        return constraint.name
    return key_name(
        leaf.name, constraint.type, constraint.definition, constraint.columns
    )


def put_on(constraint: Constraint, word: str, ctx: Context) -> list[str]:
    """ADD of a key whose indexes are built, their names begun with OURS and a word."""
    parts = leaves_of(constraint, ctx)
    using = [using_index(one, derived_name(OURS + word, one.name)) for one in parts]
    if parts == [constraint]:
        return using
    done = [(one.schema, one.table, one.name) for one in parts]
    return [*using, add_constraint(constraint), *name_parts(constraint, done)]


def built(constraint: Constraint, ctx: Context) -> Iterator[Step]:
    """The indexes that a key will stand on, under names of ours."""
    for one in leaves_of(constraint, ctx):
        yield small.built(
            Phase.CONTRACT,
            index_of(one, derived_name(OURS + "new", one.name)),
            f"the index that {one.name} will stand on",
            ctx,
            precondition(one, ctx),
        )


def undo_indexes(constraint: Constraint, phase: Phase, ctx: Context) -> Iterator[Step]:
    """Nothing to do forward: undone, they build what the key's return stands on."""
    for one in leaves_of(constraint, ctx):
        yield remove_index(
            phase,
            index_of(one, derived_name(OURS + "undo", one.name)),
            f"{one.name} has gone; the undo of this step builds its index",
        )


def index_of(constraint: Constraint, name: str) -> Index:
    """The index behind a key, as an index of its own under another name."""
    return Index(
        schema=constraint.schema,
        name=name,
        table=constraint.table,
        unique=True,
        definition=constraint.index or "",
        valid=True,
        tablespace=constraint.tablespace,
        columns=constraint.columns,
    )


def using_index(constraint: Constraint, index: str) -> str:
    """ADD CONSTRAINT … USING INDEX: the index takes the constraint's name."""
    word = "PRIMARY KEY" if constraint.type == "p" else "UNIQUE"
    deferral = f" {constraint.deferral}" if constraint.deferral else ""
    return sql_text(
        "ALTER TABLE {}.{} ADD CONSTRAINT {} {} USING INDEX {}{}",
        constraint.schema,
        constraint.table,
        constraint.name,
        raw(word),
        index,
        raw(deferral),
    )
