"""Who needs whom: rows of pg_depend → pairs of Refs, made when they are first asked for.

A diff that only shows changes never asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import Any

from schemaops.catalog.model import Ref

Address = tuple[int, int, int]
"""Catalog, object and part of it (a column), as pg_depend names them."""

Row = tuple[Any, ...]
Pair = tuple[Ref, Ref]


class Edges(Set[Pair]):
    """(dependent, on what) between objects of the catalog."""

    def __init__(
        self,
        addresses: Callable[[], Mapping[Address, Ref]],
        aliases: Sequence[Row],
        depend: Sequence[Row],
        left_out: Set[Ref],
    ) -> None:
        self._made_addresses = addresses
        self._aliases = aliases
        self._depend = depend
        self._left_out = left_out

    def __contains__(self, pair: object) -> bool:
        return pair in self._pairs

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    @cached_property
    def _pairs(self) -> frozenset[Pair]:
        stands_for = {(row[0], row[1]): row[2:] for row in self._aliases}
        return frozenset(self._made(stands_for))

    @cached_property
    def _addresses(self) -> Mapping[Address, Ref]:
        return self._made_addresses()

    def _made(self, stands_for: Mapping[tuple[int, int], Row]) -> Iterator[Pair]:
        for row in self._depend:
            dependent = self._resolved(stands_for, *row[:3])
            on = self._resolved(stands_for, *row[3:])
            if dependent is None or on is None or dependent == on:
                continue
            inner = dependent == on.table and len(on.path) > 2
            if (
                not inner
                and dependent not in self._left_out
                and on not in self._left_out
            ):
                yield dependent, on

    def _resolved(
        self, stands_for: Mapping[tuple[int, int], Row], *address: int
    ) -> Ref | None:
        """The object at an address, or the one that it stands for."""
        classid, objid, subid = address
        for _ in range(4):
            found = self._addresses.get((classid, objid, subid))
            found = found or self._addresses.get((classid, objid, 0))
            if found is not None or (classid, objid) not in stands_for:
                return found
            classid, objid, subid = stands_for[classid, objid]
        return None
