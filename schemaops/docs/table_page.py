"""The dictionary's page of one table: columns, keys, indexes, what refers to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.policy import Policy
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.kinds.trigger import Trigger
from schemaops.catalog.model import Catalog, ObjectT, Ref
from schemaops.docs.erd import columns_of, key_marks
from schemaops.docs.escape import code, table, text
from schemaops.docs.words import (
    CODES,
    COMMAND_WORDS,
    CONSTRAINT_WORDS,
    column_extra,
    label,
    summary,
)

Name = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The catalog of a page, the anchors it may link to, and what points at tables."""

    catalog: Catalog
    anchors: Mapping[Ref, str]
    keys_to: Mapping[Name, list[Constraint]]
    partitions_of: Mapping[Name, list[Table]]

    @classmethod
    def of(cls, catalog: Catalog, anchors: Mapping[Ref, str]) -> Self:
        """Gathered once: every page asks."""
        keys_to: dict[Name, list[Constraint]] = {}
        for key in catalog.of(Constraint):
            if key.references is not None:
                keys_to.setdefault(key.references, []).append(key)
        partitions_of: dict[Name, list[Table]] = {}
        for part in catalog.of(Table):
            if part.partition_of is not None:
                partitions_of.setdefault(part.partition_of, []).append(part)
        return cls(catalog, anchors, keys_to, partitions_of)


@dataclass(frozen=True, slots=True)
class TablePage:
    """One table in its surroundings."""

    around: Surroundings
    table: Table

    def lines(self) -> list[str]:
        """The whole page below its heading and comment."""
        facts = summary(self.table)
        return [
            *(["", code(facts)] if facts else []),
            *self._columns(),
            *self._constraints(),
            *self._foreign_keys(),
            *self._indexes(),
            *self._partitions(),
            *self._triggers(),
            *self._policies(),
        ]

    def _columns(self) -> list[str]:
        marks = key_marks(self.around.catalog, self.table.ref)
        rows = [
            [
                code(column.name),
                self._type(column.type),
                "" if column.not_null else "yes",
                code(column_extra(column)),
                ", ".join(marks.get(column.name, [])),
                text(column.comment or ""),
            ]
            for column in columns_of(self.around.catalog, self.table.ref)
        ]
        head = ["Column", "Type", "Null", "Default", "Key", "Comment"]
        return ["", *table(head, rows)] if rows else ["", "No columns."]

    def _constraints(self) -> list[str]:
        rows = [
            [
                code(found.name),
                CONSTRAINT_WORDS[found.type],
                code(found.text) + ("" if found.valid else " **not valid**"),
                text(found.comment or ""),
            ]
            for found in self._children(Constraint)
            if found.type != "f"
        ]
        return _part("Constraints", ["Name", "Kind", "Definition", "Comment"], rows)

    def _foreign_keys(self) -> list[str]:
        out = [key for key in self._children(Constraint) if key.type == "f"]
        rows = [
            [
                code(key.name),
                ", ".join(code(column) for column in key.columns),
                self._link(Ref("table", key.references or ())),
                code(key.text) + ("" if key.valid else " **not valid**"),
            ]
            for key in out
        ]
        head = ["Name", "Columns", "To", "Definition"]
        lines = _part("Foreign keys", head, rows)
        here = self.table.schema, self.table.name
        inward = [
            [
                self._link(key.ref.table),
                ", ".join(code(column) for column in key.columns),
                code(key.name),
            ]
            for key in self.around.keys_to.get(here, ())
        ]
        return lines + _part("Referred to by", ["Table", "Columns", "Name"], inward)

    def _indexes(self) -> list[str]:
        rows = [
            [code(found.name), code(summary(found)), text(found.comment or "")]
            for found in self._children(Index)
        ]
        return _part("Indexes", ["Name", "Definition", "Comment"], rows)

    def _partitions(self) -> list[str]:
        here = self.table.schema, self.table.name
        rows = [
            [self._link(part.ref), code(part.bound or "")]
            for part in self.around.partitions_of.get(here, ())
        ]
        return _part("Partitions", ["Table", "Bound"], rows)

    def _triggers(self) -> list[str]:
        rows = [
            [
                code(found.name),
                CODES["trigger", "enabled"].get(found.enabled, ""),
                code(summary(found)),
            ]
            for found in self._children(Trigger)
        ]
        return _part("Triggers", ["Name", "State", "Definition"], rows)

    def _policies(self) -> list[str]:
        rows = [
            [
                code(found.name),
                COMMAND_WORDS[found.command],
                ", ".join(code(role) for role in found.roles),
                code(found.using or ""),
                code(found.check or ""),
            ]
            for found in self._children(Policy)
        ]
        head = ["Name", "Command", "Roles", "Using", "Check"]
        return _part("Policies", head, rows)

    def _children(self, value: type[ObjectT]) -> Iterator[ObjectT]:
        for child in self.around.catalog.children(self.table.ref):
            if isinstance(child, value):
                yield child

    def _link(self, ref: Ref) -> str:
        anchor = self.around.anchors.get(ref)
        return f"[{code(label(ref))}](#{anchor})" if anchor else code(label(ref))

    def _type(self, type_name: str) -> str:
        schema, dot, name = type_name.removesuffix("[]").rpartition(".")
        for kind in ("enum", "domain", "composite", "range", "basetype") if dot else ():
            anchor = self.around.anchors.get(Ref(kind, (schema, name)))
            if anchor:
                return f"[{code(type_name)}](#{anchor})"
        return code(type_name)


def _part(title: str, head: list[str], rows: list[list[str]]) -> list[str]:
    return ["", f"**{title}**", "", *table(head, rows)] if rows else []
