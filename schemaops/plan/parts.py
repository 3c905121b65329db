"""What a partition has of the constraints and indexes of the tables above it.

It is no object of its own while the partition is attached. DETACH leaves it behind as
the partition's own; ATTACH takes over what is equal, so that nothing is built.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index, parts_of, set_statistics
from schemaops.catalog.kinds.index_part import IndexPart
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.plan.context import Context
from schemaops.plan.partitions import above

Part = Constraint | Index


@dataclass(frozen=True, slots=True)
class Handing:
    """What goes along when a table becomes a partition, or ceases to be one.

    kept: (as it was, as it will be). left: what stays behind and has to be dropped.
    missing: what has to be made before the table is attached.
    """

    kept: tuple[tuple[Part, Part], ...]
    left: tuple[Part, ...]
    missing: tuple[Part, ...]

    @property
    def refs(self) -> frozenset[Ref]:
        """Objects that are neither dropped nor created, though they seem to be."""
        return frozenset(part.ref for pair in self.kept for part in pair)


def handed(table: Ref, ctx: Context) -> Handing:
    """What goes along when the parent of a table changes."""
    old, new = ctx.old.objects[table], ctx.new.objects.get(table)
    assert isinstance(old, Table)
    own = [p for p in _own(table, ctx.old) if p.ref not in ctx.new.objects]
    want = [p for p in _own(table, ctx.new) if p.ref not in ctx.old.objects]
    given = list(parts_given(old, ctx.old))
    wanted = list(parts_given(new, ctx.new)) if isinstance(new, Table) else []
    kept: list[tuple[Part, Part]] = []
    left = matched(given, [*wanted, *want], kept)
    taken = {after.ref for _, after in kept}
    missing = [part for part in wanted if part.ref not in taken]
    found: list[tuple[Part, Part]] = []
    matched(own, missing, found)
    taken = {after.ref for _, after in found}
    return Handing(
        (*kept, *found),
        tuple(left),
        tuple(part for part in missing if part.ref not in taken),
    )


def handed_over(value: Part, ctx: Context) -> bool:
    """Whether a dropped or created object only changes whose it is."""
    home = Ref("table", (value.schema, value.table))
    old, new = ctx.old.objects.get(home), ctx.new.objects.get(home)
    if not isinstance(old, Table) or not isinstance(new, Table):
        return False
    moves = old.partition_of != new.partition_of
    return moves and value.ref in handed(home, ctx).refs


def matched(
    had: list[Part], want: list[Part], pairs: list[tuple[Part, Part]]
) -> list[Part]:
    """Pair equal ones, of the same name first; returns those without a partner."""
    waiting, left = list(want), []
    for one in sorted(had, key=lambda p: p.name not in {w.name for w in want}):
        equal = [w for w in waiting if _same(one, w)]
        equal.sort(key=lambda w: w.name != one.name)
        if equal:
            waiting.remove(equal[0])
            pairs.append((one, equal[0]))
        else:
            left.append(one)
    return left


def _same(one: Part, other: Part) -> bool:
    if isinstance(one, Index) and isinstance(other, Index):
        return (one.definition, one.unique) == (other.definition, other.unique)
    if isinstance(one, Index) or isinstance(other, Index):
        return False
    named = one.type != "c" or one.name == other.name
    facts = ("type", "definition", "deferral", "enforced")
    return named and all(getattr(one, f) == getattr(other, f) for f in facts)


def _own(table: Ref, catalog: Catalog) -> Iterator[Part]:
    for child in catalog.children(table):
        if isinstance(child, Constraint | Index):
            yield child


def parts_given(table: Table, catalog: Catalog) -> Iterator[Part]:
    """As the partition has them, under their names there."""
    for parent in above(table, catalog):
        for value in catalog.children(parent.ref):
            name = _name(value, table)
            if name is None:
                continue
            own = _own_of(table, name, catalog)
            if isinstance(value, Constraint):
                yield dataclasses.replace(
                    value,
                    **_AS_PART,
                    **_place(table, name),
                    part_names=(),
                    index_comment=own.comment if own else None,
                    options=own.options if own else value.options,
                    tablespace=own.tablespace if own else value.tablespace,
                )
            elif isinstance(value, Index):
                part = dataclasses.replace(
                    value, **_AS_PART, **_place(table, name), extensions=()
                )
                if own is not None:
                    part = dataclasses.replace(
                        part,
                        comment=own.comment,
                        options=own.options,
                        tablespace=own.tablespace,
                        statistics=own.statistics,
                    )
                yield dataclasses.replace(part, partitioned=table.partitioned)


def counted(table: Table, ctx: Context) -> list[str]:
    """Statistics targets of what a new partition has of the indexes that are there.

    It comes without them, though the whole says some.
    """
    parts = (
        part
        for parent in above(table, ctx.new)
        for index in ctx.new.children(parent.ref)
        if isinstance(index, Index)
        and index.statistics
        and index.ref in ctx.old.objects
        for part in parts_of(index)
        if (part.schema, part.table) == (table.schema, table.name)
    )
    return [statement for part in parts for statement in set_statistics((), part)]


def _own_of(table: Table, name: str, catalog: Catalog) -> IndexPart | None:
    """What a part has of its own, if it has anything."""
    return next(
        (
            one
            for one in catalog.children(table.ref)
            if isinstance(one, IndexPart) and one.name == name
        ),
        None,
    )


_AS_PART: dict[str, Any] = {"parts": (), "comment": None}


def _place(table: Table, name: str) -> dict[str, Any]:
    return {"schema": table.schema, "table": table.name, "name": name}


def _name(value: Object, table: Table) -> str | None:
    """What a partition calls its part of an object of a table above it."""
    if isinstance(value, Index):
        for schema, name, on, *_ in value.parts:
            if (schema, on) == (table.schema, table.name):
                return name
    if isinstance(value, Constraint):
        if value.type == "c":
            no_inherit = value.definition.endswith(" NO INHERIT")
            return None if no_inherit else value.name
        for schema, on, name in value.parts:
            if (schema, on) == (table.schema, table.name):
                return name
    return None
