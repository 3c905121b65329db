"""The order in which a catalog's objects can be created; backwards, dropped.

Dependencies are the server's own (pg_depend). Columns come with their table, so
their needs are the table's. A sequence is created before the table whose default
calls it; that the table's column owns it is said afterwards. When a cycle is left
(two SQL functions that call each other), the lowest kind goes first.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping

from schemaops.catalog.kind import kinds
from schemaops.catalog.kinds.index_mark import IndexMark
from schemaops.catalog.kinds.index_part import IndexPart
from schemaops.catalog.model import Catalog, Ref


def carrier(ref: Ref) -> Ref:
    """The object that brings `ref` along when it is created: a column's table."""
    return ref.table if ref.kind == "column" else ref


def creation_order(catalog: Catalog) -> Mapping[Ref, int]:
    """A position for every object, columns at their table's."""
    needs = _needs(catalog)
    needed_by: dict[Ref, list[Ref]] = {}
    for ref, on in needs.items():
        for other in on:
            needed_by.setdefault(other, []).append(ref)
    waiting = {ref: len(on) for ref, on in needs.items()}
    ready = [_key(ref) for ref, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    position: dict[Ref, int] = {}
    while len(position) < len(needs):
        if not ready:  # a cycle: break it at the lowest kind
            ready = [min(_key(ref) for ref in needs if ref not in position)]
        ref = heapq.heappop(ready)[-1]
        if ref in position:
            continue
        position[ref] = len(position)
        for dependent in needed_by.get(ref, ()):
            waiting[dependent] -= 1
            if waiting[dependent] == 0:
                heapq.heappush(ready, _key(dependent))
    return {ref: position[carrier(ref)] for ref in catalog.objects}


def _needs(catalog: Catalog) -> dict[Ref, set[Ref]]:
    needs: dict[Ref, set[Ref]] = {
        ref: set() for ref in catalog.objects if ref.kind != "column"
    }
    for ref, on in needs.items():
        on.update(home for home in _homes(catalog, ref) if home in needs)
    for dependent, other in catalog.depends:
        one, two = carrier(dependent), carrier(other)
        # a sequence's owner is no need: the table's default needs the sequence
        owned = one.kind == "sequence" and two.kind == "table"
        if one != two and one in needs and two in needs and not owned:
            needs[one].add(two)
    return needs


def _homes(catalog: Catalog, ref: Ref) -> list[Ref]:
    """The schema and the table that an object lies in."""
    value = catalog.objects[ref]
    table = getattr(value, "table", "")
    homes = [Ref("schema", ref.path[:1]), Ref("table", (ref.path[0], table))]
    if isinstance(value, IndexMark):
        homes += [Ref("matview", value.ref.path[:2]), *value.homes]
    if isinstance(value, IndexPart):
        homes += value.homes
    return [home for home in homes if home != ref]


def _key(ref: Ref) -> tuple[int, tuple[str, ...], Ref]:
    return (kinds()[ref.kind].rank, ref.path, ref)
