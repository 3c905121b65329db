"""Changes in words: one short line each, how many, and which tables they touch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schemaops.catalog.model import Object, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.docs.words import (
    kind_word,
    label,
    short_label,
    shortened,
    value_words,
)

VALUE_LIMIT = 60
PARTS = frozenset(
    [
        "column",
        "constraint",
        "index",
        "index_mark",
        "index_part",
        "trigger",
        "rule",
        "policy",
        "statistics",
        "sequence",
    ]
)
"""Kinds whose objects may belong to a table."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Objects by what happened to them; the parts of a new or dropped table go
    with it and are not counted again."""

    created: int
    dropped: int
    altered: int
    renamed: int

    def __str__(self) -> str:
        words = ("created", "dropped", "altered", "renamed")
        numbers = (self.created, self.dropped, self.altered, self.renamed)
        said = [f"{n} {word}" for n, word in zip(numbers, words, strict=True) if n]
        return ", ".join(said) or "no changes"


def describe(change: Change) -> str:
    """One short line: `alter column public.users.id: type integer → bigint`."""
    match change:
        case Created(ref, new):
            return f"create {kind_word(new)} {label(ref)}"
        case Dropped(ref, old):
            return f"drop {kind_word(old)} {label(ref)}"
        case Renamed(ref, was, _, new):
            return f"rename {kind_word(new)} {label(was)} to {short_label(ref)}"
        case Altered(ref, _, _, after):
            return f"alter {kind_word(after)} {label(ref)}: {aspect_line(change)}"


def aspect_line(change: Altered) -> str:
    """What changed: `type integer → bigint`; the name alone when it is long."""
    word = aspect_word(change.aspect)
    old, new = values(change)
    if "\n" in old + new or len(old) + len(new) > 4 * VALUE_LIMIT:
        return word
    return f"{word} {shortened(old, VALUE_LIMIT)} → {shortened(new, VALUE_LIMIT)}"


def aspect_word(aspect: str) -> str:
    """`not_null` → `not null`."""
    return aspect.replace("_", " ")


def values(change: Altered) -> tuple[str, str]:
    """Old and new value in words; they may have several lines."""
    kind = change.ref.kind
    return (
        value_words(kind, change.aspect, change.old),
        value_words(kind, change.aspect, change.new),
    )


def now(change: Change) -> Object:
    """The object as it is after the change, or was before it went."""
    match change:
        case Created(_, value) | Dropped(_, value):
            return value
        case Renamed():
            return change.new
        case Altered():
            return change.after


def table_of(change: Change) -> Ref | None:
    """The table, or view, that the changed object is or belongs to."""
    value = now(change)
    if value.KIND == "sequence":
        owner = getattr(value, "owned_by", None)
        return Ref("table", owner[:2]) if owner else None
    if value.KIND == "statistics":
        return Ref("table", getattr(value, "relation", ()))
    if value.KIND in PARTS:
        return Ref("table", (change.ref.path[0], getattr(value, "table", "")))
    if value.KIND in {"table", "view", "matview"}:
        return Ref("table", change.ref.path)
    return None


def counts(changes: Iterable[Change]) -> Counts:
    """How many objects were created, dropped, altered, renamed."""
    listed = list(changes)
    return Counts(
        created=len(_whole(listed, Created)),
        dropped=len(_whole(listed, Dropped)),
        altered=len({c.ref for c in listed if isinstance(c, Altered)}),
        renamed=sum(isinstance(c, Renamed) for c in listed),
    )


def _whole(changes: list[Change], what: type[Created] | type[Dropped]) -> list[Change]:
    chosen = [change for change in changes if isinstance(change, what)]
    tables = {change.ref.path for change in chosen if change.ref.kind == "table"}
    return [
        change
        for change in chosen
        if change.ref.kind not in PARTS
        or (home := table_of(change)) is None
        or home.path not in tables
    ]
