"""Domains: a large schema in parts that a person can take in.

A diagram of more than some sixty tables shows nothing. Tables that refer to each
other belong together, so a domain grows from the table with most relationships
to its neighbours, until it is full; what has no relationship is gathered last.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from schemaops.catalog.model import Ref

LIMIT = 60
"""Tables above which one diagram stops being readable."""
SIZE = 30


@dataclass(frozen=True, slots=True)
class Domain:
    """Some tables under one name."""

    name: str
    tables: tuple[Ref, ...]


def split(tables: Iterable[Ref], pairs: Iterable[tuple[Ref, Ref]]) -> list[Domain]:
    """Domains of tables: one a schema, and a schema beyond the limit in several."""
    near = _neighbours(pairs)
    schemas: dict[str, list[Ref]] = {}
    for table in sorted(tables):
        schemas.setdefault(table.path[0], []).append(table)
    found: list[Domain] = []
    for schema, members in schemas.items():
        if len(members) <= LIMIT:
            found.append(Domain(schema, tuple(members)))
        else:
            found += _parts(schema, members, near)
    return found


def _neighbours(pairs: Iterable[tuple[Ref, Ref]]) -> dict[Ref, set[Ref]]:
    near: dict[Ref, set[Ref]] = {}
    for one, other in pairs:
        if one != other:
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    return near


def _parts(
    schema: str, members: list[Ref], near: Mapping[Ref, set[Ref]]
) -> list[Domain]:
    left = set(members)
    parts: list[Domain] = []
    alone: list[Ref] = []
    for hub in sorted(members, key=lambda t: (-len(near.get(t, ())), t)):
        if hub not in left:
            continue
        part = _grow(hub, left, near)
        left -= set(part)
        if len(part) == 1:
            alone += part
        else:
            parts.append(Domain(f"{schema}: around {hub.name}", tuple(sorted(part))))
    alone.sort()
    for start in range(0, len(alone), SIZE):
        chunk = tuple(alone[start : start + SIZE])
        parts.append(
            Domain(f"{schema}: others {chunk[0].name} to {chunk[-1].name}", chunk)
        )
    return parts


def _grow(hub: Ref, left: set[Ref], near: Mapping[Ref, set[Ref]]) -> list[Ref]:
    part = [hub]
    queue = deque(part)
    while queue and len(part) < SIZE:
        for table in sorted(near.get(queue.popleft(), set()) & left):
            if table not in part and len(part) < SIZE:
                part.append(table)
                queue.append(table)
    return part
