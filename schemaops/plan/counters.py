"""What must hold of a live counter before a sequence or an identity gets other bounds.

The server refuses bounds that leave the counter out. It is set forward where that harms
nobody (catalog/kinds/sequence.py); it is never set back, since what it gave is used.
"""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import dataclass

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.diff.changes import Altered
from schemaops.plan.model import Gate
from schemaops.sqltext import Fragment, compose, joined, literal, qualified, raw, render


@dataclass(frozen=True, slots=True)
class _Bounds:
    """moves: the bound from which the counter is set forward, if it stands before it."""

    minimum: int
    maximum: int
    moves: str = ""


def counter_gate(changes: Several[Altered]) -> Gate | None:
    """The gate of a step that changes these attributes, when it narrows the bounds."""
    before, after = changes[0].before, changes[0].after
    if isinstance(before, Sequence) and isinstance(after, Sequence):
        moves = "minimum" if after.increment > 0 else "maximum"
        old = _Bounds(before.minimum, before.maximum)
        new = _Bounds(after.minimum, after.maximum, moves)
        return _gate((after.schema, after.name), old, new)
    options = any(change.aspect == "identity_options" for change in changes)
    if not options or not isinstance(before, Column) or not isinstance(after, Column):
        return None
    if before.identity_sequence is None or not after.identity:
        return None
    was, will = before.identity_options, after.identity_options
    old, new = _Bounds(was[2], was[3]), _Bounds(will[2], will[3])
    return _gate(before.identity_sequence, old, new)


def _gate(counter: tuple[str, str], old: _Bounds, new: _Bounds) -> Gate | None:
    queries: list[Fragment] = []
    if new.maximum < old.maximum and new.moves != "maximum":
        queries.append(_beyond(counter, "MAXVALUE", raw(">"), new.maximum))
    if new.minimum > old.minimum and new.moves != "minimum":
        queries.append(_beyond(counter, "MINVALUE", raw("<"), new.minimum))
    if not queries:
        return None
    return Gate(
        render(joined(queries, "\nUNION ALL\n")),
        "a counter stands where the new bounds leave it out: choose bounds that hold it,"
        " or set it (setval) to a value that nobody uses",
    )


def _beyond(
    counter: tuple[str, str], word: str, side: Fragment, bound: int
) -> Fragment:
    return compose(
        "SELECT {}, 'stands at ' || last_value, {} FROM {}.{} WHERE last_value {} {}",
        literal(qualified(*counter)),
        literal(f"{word} would be {bound}"),
        *counter,
        side,
        literal(bound),
    )
