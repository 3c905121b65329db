"""Two columns of a row exchange their names, and what belongs to the name goes along.

Default, identity, the owned sequence, NOT NULL and the comment; the trigger turns
round, so that the old column follows until purge. All of it only writes the catalog.
"""

from __future__ import annotations

import dataclasses

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column, alter_column, identity_clause
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import OURS, Catalog, Ref
from schemaops.plan.context import Context
from schemaops.plan.null_check import check_name
from schemaops.plan.relabelled import missing
from schemaops.plan.rewrites.drop_column import RETIRED, comment_of
from schemaops.plan.sync import Pair, create_sync, drop_sync
from schemaops.plan.twins import retired_name, twin_name
from schemaops.plan.typechange import safe_cast
from schemaops.sqltext import compose, derived_name, literal, raw, sql_text

_RENAME = "ALTER TABLE {}.{} RENAME COLUMN {} TO {}"


def pair_of(before: Column, after: Column, ctx: Context) -> Pair:
    """The sync from the column to its copy, before the change-over."""
    mapped = ctx.mapped.get(after.ref)
    lacking = missing(before, after, ctx)
    return Pair(
        schema=after.schema,
        table=after.table,
        key=after.name,
        source=after.name,
        target=twin_name(after.name),
        source_type=before.type,
        target_type=type_of_twin(after, ctx),
        up=mapped.up if mapped else None,
        down=mapped.down if mapped else None,
        # the old application may write what the new type cannot hold: the gate of
        # the change-over finds it, nobody's write fails
        lenient=mapped is not None or not _never_fails(before, after, lacking),
        missing=lacking,
    )


def turned(pair: Pair, before: Column, after: Column, ctx: Context) -> Pair:
    """The sync from the column to the retired one, after the change-over."""
    lacking = missing(before, after, ctx, back=True)
    same = lacking is not None and after.type == before.type
    return dataclasses.replace(
        pair,
        target=retired_name(pair.source),
        source_type=after.type,
        target_type=_type_of_retired(before, ctx),
        up=pair.down,
        down=None,
        lenient=pair.down is not None or not same,
        missing=lacking,
    )


def _never_fails(one: Column, two: Column, lacking: tuple[str, ...] | None) -> bool:
    """Whether a value of the one always becomes one of the other, or NULL."""
    if lacking is None:
        return safe_cast(one.type, two.type)
    return one.type == two.type


def type_of_twin(after: Column, ctx: Context) -> str:
    """The type of the copy as it is called until the change-over."""
    return _type_under(twin_name(after.name), after, ctx.twinned)


def _type_of_retired(before: Column, ctx: Context) -> str:
    """The type of the column as it is called after the change-over."""
    return _type_under(retired_name(before.name), before, ctx.retiring)


def _type_under(name: str, column: Column, catalog: Catalog) -> str:
    # a name of ours, so the column is not among the objects
    found = catalog.retired.get(Ref("column", (column.schema, column.table, name)))
    return found.type if isinstance(found, Column) else column.type


def both_forms(ref: Ref, ctx: Context) -> tuple[Column, Column]:
    """A column as it was (but ALWAYS is loosened in expand), and as it will be."""
    before, after = ctx.old.objects[ref], ctx.new.objects[ref]
    assert isinstance(before, Column)
    assert isinstance(after, Column)
    if (before.identity, after.identity) == ("a", "d"):
        before = dataclasses.replace(before, identity="d")
    return before, after


def exchange(ref: Ref, ctx: Context) -> list[str]:
    """Statements by which the copy takes the name."""
    before, after = both_forms(ref, ctx)
    pair = pair_of(before, after, ctx)
    retired = dataclasses.replace(before, name=retired_name(ref.name), comment=RETIRED)
    table = (after.schema, after.table)
    loosen = alter_column(retired, raw("DROP NOT NULL"))
    return [
        *drop_sync(pair),
        sql_text(_RENAME, *table, after.name, retired.name),
        sql_text(_RENAME, *table, twin_name(after.name), after.name),
        *_move_value(retired, before, after, ctx),
        *([loosen] if before.not_null else []),
        *comment_of(retired),
        *(comment_of(after) if after.comment is not None else []),
        *create_sync(turned(pair, before, after, ctx)),
    ]


def exchange_back(ref: Ref, ctx: Context) -> list[str]:
    """Statements by which the old column has its name again."""
    before, after = both_forms(ref, ctx)
    pair = pair_of(before, after, ctx)
    table = (after.schema, after.table)
    twin = dataclasses.replace(after, name=twin_name(after.name), comment=None)
    forbid = [
        alter_column(before, raw("SET NOT NULL")),
        sql_text(
            "ALTER TABLE {}.{} DROP CONSTRAINT IF EXISTS {}", *table, check_name(before)
        ),
    ]
    return [
        *drop_sync(turned(pair, before, after, ctx)),
        sql_text(_RENAME, *table, after.name, twin.name),
        sql_text(_RENAME, *table, retired_name(after.name), after.name),
        *(forbid if before.not_null else []),
        *_move_value(twin, after, before, ctx),
        *comment_of(before),
        *(comment_of(twin) if after.comment is not None else []),
        *create_sync(pair),
    ]


def _move_value(giver: Column, was: Column, taker: Column, ctx: Context) -> list[str]:
    """Default, identity and owned sequence go over to the other column."""
    statements = []
    if was.identity and was.identity_sequence and taker.identity:
        statements += _move_identity(giver, was, taker)
    if was.default is not None and not was.identity:
        statements.append(alter_column(giver, raw("DROP DEFAULT")))
    if taker.default is not None and not taker.identity:
        statements.append(
            alter_column(taker, compose("SET DEFAULT {}", raw(taker.default)))
        )
    for sequence in ctx.old.of(Sequence):
        if sequence.owned_by == taker.ref.path:
            statements += kind_of(sequence).alter["owned_by"](sequence, sequence)
    return statements


def _move_identity(giver: Column, was: Column, taker: Column) -> list[str]:
    """A new identity goes on where the old one stood, and takes its name."""
    assert was.identity_sequence is not None
    schema, name = was.identity_sequence
    fresh = (schema, derived_name(OURS + "seq", name))
    counter = literal(sql_text("{}.{}", *fresh))
    return [
        alter_column(taker, compose("ADD {}", identity_clause(taker, fresh))),
        sql_text(
            "SELECT setval({}, last_value, is_called) FROM {}.{}", counter, schema, name
        ),
        alter_column(giver, raw("DROP IDENTITY")),
        sql_text("ALTER SEQUENCE {}.{} RENAME TO {}", *fresh, name),
    ]
