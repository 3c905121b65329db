"""Guess an order in which files or statements can run, from the names in them.

A guess is enough: whatever fails is tried again later. It only spares the attempts,
which would grow with the square of the design's size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from schemaops.sqlparse import Statement, statement_definitions, words

Item = TypeVar("Item")

_NEED_NOTHING = {"extension": 0, "schema": 1}


@dataclass(frozen=True, slots=True)
class Unit(Generic[Item]):
    """Something to run, with the names that it defines and the words in it."""

    item: Item
    defines: frozenset[str]
    words: frozenset[str]
    rank: int

    @classmethod
    def of(cls, item: Item, text: str, statements: Sequence[Statement]) -> Unit[Item]:
        """The unit of an item with this text, which consists of these statements."""
        firsts = [next(statement_definitions(s), None) for s in statements]
        found = [d for d in firsts if d is not None and d.offset == d.statement]
        ranks = [_NEED_NOTHING.get(d.kind, 2) for d in found]
        names = frozenset(d.path[-1] for d in found if d.kind != "index")
        return cls(item, names, words(text), min(ranks, default=2))


def ordered(units: Sequence[Unit[Item]]) -> list[Item]:
    """The items, each behind those whose names it mentions; else as they came."""
    definers: dict[str, list[int]] = {}
    for position, unit in enumerate(units):
        for name in unit.defines:
            definers.setdefault(name, []).append(position)
    known = definers.keys()

    def needs(position: int) -> Iterator[int]:
        mentioned = (units[position].words & known) - units[position].defines
        return iter(sorted({d for name in mentioned for d in definers[name]}))

    done: dict[int, None] = {}
    entered: set[int] = set()
    for start in sorted(range(len(units)), key=lambda p: (units[p].rank, p)):
        path = [] if start in entered else [(start, needs(start))]
        entered.add(start)
        while path:
            position, remaining = path[-1]
            following = next((p for p in remaining if p not in entered), None)
            if following is None:
                done[position] = None
                path.pop()
            else:
                entered.add(following)
                path.append((following, needs(following)))
    return [units[position].item for position in done]
