"""Make a column count by itself: an identity comes, goes, or changes its strictness.

expand     BY DEFAULT comes first, with a counter behind the rows that are there, and
           ALWAYS is loosened: both applications can write as they are used to
contract   ALWAYS, which refuses the old application's values, or no identity at all
serial     becomes an identity (and back) in one transaction of contract; the counter
           goes on, and nothing else about the column changes
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import LiteralString

from schemaops.catalog.build import create_statements, owner_statements
from schemaops.catalog.kinds.column import Column, alter_column, identity_clause
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import EMPTY, OURS, Catalog, Ref
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.steps import AE, ddl, lock
from schemaops.plan.twins import replaced_columns
from schemaops.sqltext import compose, derived_name, literal, raw, sql_text


@rewrite("column", "identity")
def identity(change: Change, ctx: Context) -> Iterator[Step]:
    """By what the column had before: a sequence of its own, another identity, or none."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Column)
    assert isinstance(after, Column)
    if change.ref in replaced_columns(ctx.changes, ctx.old, ctx.new):
        if (before.identity, after.identity) == ("a", "d"):
            yield _strictness(before, dataclasses.replace(before, identity="d"))
        return  # it goes over with the name
    serial = owned(before.ref, ctx.old), owned(after.ref, ctx.new)
    if after.identity and serial[0] is not None and serial[0].ref in ctx.dropped:
        yield _exchanged(
            after, _from_serial(after, serial[0]), _to_serial(after, serial[0])
        )
    elif before.identity and serial[1] is not None and not after.identity:
        yield _exchanged(
            after, _to_serial(before, serial[1]), _from_serial(before, serial[1])
        )
    elif before.identity and after.identity:
        yield _strictness(before, after)
    elif after.identity:
        yield from _comes(before, after)
    else:
        yield from _goes(before, after)


def owned(column: Ref, catalog: Catalog) -> Sequence | None:
    """The sequence that a serial column owns."""
    return next((s for s in catalog.of(Sequence) if s.owned_by == column.path), None)


def exchanged_sequences(ctx: Context) -> frozenset[Ref]:
    """Sequences that come or go together with an identity."""
    found = set()
    for change in ctx.changes:
        if isinstance(change, Altered) and change.aspect == "identity":
            for catalog in (ctx.old, ctx.new):
                sequence = owned(change.ref, catalog)
                if sequence is not None:
                    found.add(sequence.ref)
    return frozenset(found)


def behind_rows(sequence: Sequence, ctx: Context) -> list[str]:
    """A counter for a column with rows starts behind them; one beside it, anywhere."""
    assert sequence.owned_by is not None
    column = Ref("column", sequence.owned_by)
    counts = column in ctx.new.dependents.get(sequence.ref, ())
    if column not in ctx.old.objects or not counts:
        return []
    options = sequence.start, sequence.increment
    return [_advanced((sequence.schema, sequence.name), sequence.owned_by, options)]


def _advanced(
    sequence: tuple[str, str], column: tuple[str, str, str], options: tuple[int, ...]
) -> str:
    """options: where it starts, and its increment."""
    schema, table, name = column
    start, increment, *_ = options
    sql: LiteralString = (
        "SELECT setval({}, greatest((SELECT max({}) FROM {}.{}) + 1, {}), false)"
    )
    if increment < 0:
        sql = "SELECT setval({}, least((SELECT min({}) FROM {}.{}) - 1, {}), false)"
    path = literal(sql_text("{}.{}", *sequence))
    return sql_text(sql, path, name, schema, table, literal(start))


def _comes(before: Column, after: Column) -> Iterator[Step]:
    by_default = dataclasses.replace(after, identity="d")
    name = _sequence(after)
    yield _step(
        Phase.EXPAND if before.not_null else Phase.CONTRACT,
        after,
        [
            *([alter_column(after, raw("DROP DEFAULT"))] if before.default else []),
            alter_column(after, compose("ADD {}", identity_clause(by_default, name))),
            _advanced(
                name, (after.schema, after.table, after.name), after.identity_options
            ),
        ],
        "an identity, its counter behind the rows that are there",
        [alter_column(after, raw("DROP IDENTITY")), *_default(before)],
        hazards=[Hazard.SCAN],
    )
    if after.identity == "a":
        yield _strictness(by_default, after)


def _goes(before: Column, after: Column) -> Iterator[Step]:
    if before.identity == "a":
        yield _strictness(before, dataclasses.replace(before, identity="d"))
    loose = dataclasses.replace(before, identity="d")
    sequence = _sequence(before)
    clause = identity_clause(loose, before.identity_sequence)
    yield _step(
        Phase.CONTRACT,
        after,
        [alter_column(after, raw("DROP IDENTITY")), *_default(after)],
        "no identity",
        [
            *([alter_column(after, raw("DROP DEFAULT"))] if after.default else []),
            alter_column(after, compose("ADD {}", clause)),
            _advanced(
                sequence,
                (after.schema, after.table, after.name),
                before.identity_options,
            ),
        ],
    )


def _sequence(column: Column) -> tuple[str, str]:
    assert column.identity_sequence is not None
    return column.identity_sequence


def _default(column: Column) -> list[str]:
    if column.default is None or column.identity:
        return []
    return [alter_column(column, compose("SET DEFAULT {}", raw(column.default)))]


def _strictness(before: Column, after: Column) -> Step:
    words = {"a": raw("SET GENERATED ALWAYS"), "d": raw("SET GENERATED BY DEFAULT")}
    return _step(
        Phase.CONTRACT if after.identity == "a" else Phase.EXPAND,
        after,
        [alter_column(after, words[after.identity])],
        "refuses values"
        if after.identity == "a"
        else "takes values of applications too",
        [alter_column(after, words[before.identity])],
    )


def _exchanged(column: Column, there: list[str], back: list[str]) -> Step:
    return _step(
        Phase.CONTRACT,
        column,
        there,
        "serial and identity are exchanged, the counter goes on",
        back,
    )


def _from_serial(column: Column, sequence: Sequence) -> list[str]:
    """column: with its identity; sequence: what it owns until then."""
    aside = derived_name(OURS + "old", sequence.name)
    name = _sequence(column)
    free = sql_text(
        "ALTER SEQUENCE {}.{} OWNED BY NONE", sequence.schema, sequence.name
    )
    return [
        alter_column(column, raw("DROP DEFAULT")),
        free,
        sql_text(
            "ALTER SEQUENCE {}.{} RENAME TO {}", sequence.schema, sequence.name, aside
        ),
        alter_column(column, compose("ADD {}", identity_clause(column, name))),
        _continued(name, (sequence.schema, aside)),
        sql_text("DROP SEQUENCE {}.{}", sequence.schema, aside),
    ]


def _to_serial(column: Column, sequence: Sequence) -> list[str]:
    fresh = dataclasses.replace(
        sequence, name=derived_name(OURS + "old", sequence.name)
    )
    name = _sequence(column)
    following = literal(sql_text("{}.{}", sequence.schema, sequence.name))
    return [
        *create_statements(fresh, EMPTY),
        _continued((fresh.schema, fresh.name), name),
        alter_column(column, raw("DROP IDENTITY")),
        sql_text(
            "ALTER SEQUENCE {}.{} RENAME TO {}", fresh.schema, fresh.name, sequence.name
        ),
        *owner_statements(sequence),
        alter_column(column, compose("SET DEFAULT nextval({}::regclass)", following)),
    ]


def _continued(sequence: tuple[str, str], other: tuple[str, str]) -> str:
    return sql_text(
        "SELECT setval({}, last_value, is_called) FROM {}.{}",
        literal(sql_text("{}.{}", *sequence)),
        *other,
    )


def _step(
    phase: Phase,
    column: Column,
    statements: list[str],
    reason: str,
    undo: list[str],
    hazards: list[Hazard] | None = None,
) -> Step:
    return ddl(
        phase,
        statements,
        f"{column.ref}: {reason}",
        undo=undo,
        locks=[lock(AE, column.schema, column.table)],
        hazards=hazards or [],
        objects=[column.ref, column.ref.table],
    )
