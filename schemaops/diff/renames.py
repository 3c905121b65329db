"""Renames that comments in the design declare: `-- schemaops: renamed from old`.

Of a label of an enum: `-- schemaops: label 'new' renamed from 'old'`.

A rename that has been applied is harmless and stays silent; one that names nothing
on either side is an error.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from schemaops.catalog.kind import kinds
from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import LabelsRenamed
from schemaops.errors import DesignError

LABEL = "label"
"""The verb of a hint that renames a label."""


class Declared(Protocol):
    """What a rename hint says (sources/hints.py)."""

    @property
    def verb(self) -> str: ...
    @property
    def value(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def path(self) -> tuple[str, ...]: ...
    @property
    def where(self) -> str: ...


class DeclaredLabel(Declared, Protocol):
    """What a rename hint says of a label; part: its new name."""

    @property
    def part(self) -> str: ...


Labels = Mapping[Ref, Mapping[str, str]]
"""By enum: the old name of each label that is renamed → the new one."""


def declared_labels(
    hints: Iterable[DeclaredLabel],
    old: Catalog,
    new: Catalog,
    renames: Mapping[Ref, Ref],
) -> Labels:
    """The labels still to be renamed, by the old identity of their enum.

    Raises DesignError for a hint that names nothing.
    """
    found: dict[Ref, dict[str, str]] = {}
    for hint in hints:
        if hint.verb != LABEL:
            continue
        ref = object_of(hint, new)
        was, now = hint.value, hint.part
        after, before = new.objects[ref], old.objects.get(renames.get(ref, ref))
        if (
            not isinstance(after, Enum)
            or now not in after.labels
            or was in after.labels
        ):
            raise DesignError(
                f"label {now!r} renamed from {was!r}: {ref} is no enum that has the one"
                " and not the other",
                where=hint.where,
                hint="put the comment above the CREATE TYPE with the new label",
            )
        if not isinstance(before, Enum) or now in before.labels:
            continue  # a new type, or applied before
        if was not in before.labels:
            raise DesignError(
                f"label {now!r} renamed from {was!r}: {ref} had no such label",
                where=hint.where,
                hint="name what it is called in the version that you compare with, or"
                " remove the comment",
            )
        found.setdefault(before.ref, {})[was] = now
    return found


def renamed_labels(
    labels: Labels, original: Catalog, old: Catalog, renames: Mapping[Ref, Ref]
) -> Iterator[LabelsRenamed]:
    """The changes of them; old: the original catalog after all renames."""
    names = {was: ref for ref, was in renames.items()}
    for was in sorted(labels):
        before, after = original.objects[was], old.objects[names.get(was, was)]
        assert isinstance(before, Enum)
        assert isinstance(after, Enum)
        before = dataclasses.replace(after, labels=before.labels)
        yield LabelsRenamed(after.ref, "labels", before, after)


def declared_renames(
    hints: Iterable[Declared], old: Catalog, new: Catalog
) -> Mapping[Ref, Ref]:
    """New identity → old one, for each declared rename still to be made.

    Raises DesignError for a hint that names nothing.
    """
    found: dict[Ref, Ref] = {}
    wanted = [hint for hint in hints if hint.verb == "renamed from"]
    for hint in sorted(wanted, key=lambda hint: len(hint.path)):
        ref = object_of(hint, new)
        if ref in old.objects:
            continue  # applied before
        was = _before(ref, hint.value, found)
        if was not in old.objects and _all_new(ref, old, found):
            continue  # from a version that had nothing of it yet
        if was not in old.objects:
            raise DesignError(
                f"renamed from {hint.value}: there is no {was.kind} {was}",
                where=hint.where,
                hint="name what it is called in the version that you compare with, or"
                " remove the comment",
            )
        if was in new.objects:
            raise DesignError(
                f"renamed from {hint.value}: {was} is still in the design",
                where=hint.where,
                hint="an object that stays is not renamed: remove the comment",
            )
        found[ref] = was
    return {**found, **_sequences(found, old, new)}


def _all_new(ref: Ref, old: Catalog, found: Mapping[Ref, Ref]) -> bool:
    """Whether the table that a column lies on is new, or there was no table at all."""
    if len(ref.path) == 3 and ref.kind != "routine":
        return ref.table not in old.objects and ref.table not in found
    return not any(one.kind == "table" for one in old.objects)


def _sequences(
    renames: Mapping[Ref, Ref], old: Catalog, new: Catalog
) -> Mapping[Ref, Ref]:
    """A sequence follows the column that owns it: its counter must go on."""
    found: dict[Ref, Ref] = {}
    owners = {_owner_before(s, renames): s.ref for s in new.of(Sequence) if s.owned_by}
    for sequence in old.of(Sequence):
        ref = owners.get(sequence.owned_by)
        gone = sequence.ref not in new.objects
        if sequence.owned_by and ref is not None and gone and ref not in old.objects:
            found[ref] = sequence.ref
    return found


def _owner_before(
    sequence: Sequence, renames: Mapping[Ref, Ref]
) -> tuple[str, ...] | None:
    """What the owning column was called."""
    if sequence.owned_by is None:
        return None
    column = Ref("column", sequence.owned_by)
    if column in renames:
        return renames[column].path
    table = renames.get(column.table, column.table)
    return (*table.path, column.name)


def object_of(hint: Declared, catalog: Catalog) -> Ref:
    """The object that a hint stands above."""
    ref = Ref(_kind(hint.kind, hint.path, catalog), hint.path)
    if ref not in catalog.objects:
        raise DesignError(
            f"a comment for {hint.kind} {ref}, which the design does not have",
            where=hint.where,
            hint="put the comment directly above the object that it is about",
        )
    return ref


def _kind(word: str, path: tuple[str, ...], catalog: Catalog) -> str:
    """A type's or function's word of SQL → our kind."""
    if word in kinds():
        return word
    for name in ("enum", "domain", "composite", "range", "basetype"):
        if Ref(name, path) in catalog.objects:
            return name
    return word


def _before(ref: Ref, name: str, tables: Mapping[Ref, Ref]) -> Ref:
    """What the object was called, its table perhaps renamed too."""
    if len(ref.path) == 3 and ref.kind != "routine":
        table = tables.get(ref.table, ref.table)
        return Ref(ref.kind, (*table.path, name))
    if ref.kind == "routine":
        return Ref(ref.kind, (ref.path[0], name, *ref.path[2:]))
    return Ref(ref.kind, (*ref.path[:-1], name))
