"""The gate of a change-over: what got lost on the way to the second column."""

from __future__ import annotations

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Ref
from schemaops.plan.comparing import NO_EQUALITY
from schemaops.plan.context import Context
from schemaops.plan.exchange import both_forms, pair_of
from schemaops.plan.model import Gate
from schemaops.plan.preconditions import primary_key
from schemaops.plan.relabelled import enums_of, missing, relabelled
from schemaops.plan.sync import Pair, of_row
from schemaops.sqltext import (
    Fragment,
    compose,
    joined,
    literal,
    raw,
    readable,
    sql_text,
)


def gate(group: tuple[Ref, ...], ctx: Context) -> Gate:
    """No row may differ after the way there and back."""
    relabels = bool(enums_of(group, ctx))
    queries = []
    for ref in group:
        before, after = both_forms(ref, ctx)
        left, right = _compared(before, after, ctx)
        queries.append(
            sql_text(
                "(SELECT {where}::text, {value}::text{key} FROM {schema}.{table}"
                " WHERE {left} IS DISTINCT FROM {right} LIMIT 5)",
                where=literal(str(ref)),
                value=_shown(before, after, ctx),
                key=compose(", {}", _key(before, ctx)) if relabels else raw(""),
                left=left,
                right=right,
                schema=after.schema,
                table=after.table,
            )
        )
    return Gate(
        "\nUNION ALL\n".join(queries),
        _advice(group, ctx)
        if relabels
        else "these values are not the same after the change of type and back",
    )


def _compared(before: Column, after: Column, ctx: Context) -> tuple[Fragment, Fragment]:
    """Two expressions that are equal when nothing got lost."""
    pair = pair_of(before, after, ctx)
    left, right = _there_and_back(pair)
    cast = raw("::text" if before.type.split("(")[0] in NO_EQUALITY else "")
    if after.collation or before.collation:
        cast = raw(' COLLATE "C"')
    return compose("{}{}", left, cast), compose("{}{}", right, cast)


def _there_and_back(pair: Pair) -> tuple[Fragment, Fragment]:
    if pair.missing is not None:
        # a label that goes has no way back: only the way there is looked at
        if pair.up is None:
            source, target = (
                compose("{}::text", n) for n in (pair.source, pair.target)
            )
            return source, target
        return compose("{}", pair.target), of_row(pair)
    if pair.down is not None:
        row = compose("(SELECT {} AS {}) AS {}", pair.target, pair.source, pair.table)
        return compose("{}", pair.source), compose(
            "(SELECT {} FROM {})", raw(pair.down), row
        )
    if pair.up is not None:
        return compose("{}", pair.target), compose("({})", raw(pair.up))
    back = compose("{}::{}", pair.target, raw(pair.source_type))
    return compose("{}", pair.source), back


def _shown(before: Column, after: Column, ctx: Context) -> Fragment:
    pair = pair_of(before, after, ctx)
    return (
        compose("{}", pair.source)
        if pair.missing is not None
        else _there_and_back(pair)[0]
    )


def _key(column: Column, ctx: Context) -> Fragment:
    """Which row it is, as text."""
    table = (column.schema, column.table)
    names = primary_key(table, ctx) or ("ctid",)
    parts: list[Fragment] = []
    for number, name in enumerate(names):
        parts.append(literal(f"{', ' if number else ''}{name} = "))
        parts.append(compose("{}", name))
    return compose("concat({})", joined(parts))


def _advice(group: tuple[Ref, ...], ctx: Context) -> str:
    """What to write so that no label is lost."""
    hints = dict.fromkeys(h for ref in group if (h := _hint(ref, ctx)))
    if not hints:
        return "these values did not become what the comments in the design say"
    return (
        "these rows hold labels that go: give them others, or say what becomes of them in"
        f" the design, above the column: {'; '.join(hints)}"
    )


def _hint(ref: Ref, ctx: Context) -> str | None:
    """A comment for a column that has none, to be pasted and corrected."""
    before, after = both_forms(ref, ctx)
    gone = missing(before, after, ctx)
    mapped = ctx.mapped.get(ref)
    if not gone or (mapped is not None and mapped.up is not None):
        return None
    enum = relabelled(ctx.changes)[enums_of([ref], ctx)[0]][1]
    text = compose("{}::text", raw(readable(ref.name)))
    if after.type.endswith("[]"):
        value = compose("{}[]", text)
        for label in gone:
            parts = (value, literal(label), literal(enum.labels[0]))
            value = compose("array_replace({}, {}, {})", *parts)
    else:
        pairs = [
            compose("WHEN {} THEN {}", literal(label), literal(enum.labels[0]))
            for label in gone
        ]
        value = compose("CASE {} {} ELSE {} END", text, joined([*pairs], " "), text)
    return sql_text("-- schemaops: using {}", value)
