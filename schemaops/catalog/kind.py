"""Kind: all that is known of one kind of object, in one place.

A module of catalog/kinds/ defines the frozen value, and at its end one `KIND`
that joins it to the query beside it (<kind>.sql) and to the DDL that creates it,
alters each attribute in place and drops it. Comparing, ordering, direct DDL and
its undo are generic over this.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Protocol

from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import literal, raw, sql_text

Make = Callable[[Any, Catalog], list[str]]
Change = Callable[[Any, Any], list[str]]


class Names(Protocol):
    """Names of relations and columns that were read before, by their numbers."""

    def relation(self, oid: int) -> tuple[str, str] | None:
        """(schema, name) of a table, or None."""

    def columns(self, oid: int, numbers: Iterable[int]) -> tuple[str, ...]:
        """Names of a table's columns; 0 stands for an expression and is left out."""


@dataclass(frozen=True)
class Kind:
    """One kind of object.

    value: its dataclass. rank: position among kinds when nothing else orders two
    objects. create: statements that make it, given the whole catalog. drop:
    statements that remove it. alter: for each attribute that the server changes in
    place, the statements from (old, new); an attribute that is missing here means
    drop and create. rename: statements from (object, new name). target: what
    COMMENT ON takes. complete: makes the value's fields out of a row of the query,
    where they are not the same.
    """

    value: type[Object]
    rank: int
    create: Make
    drop: Callable[[Any], list[str]]
    target: Callable[[Any], str]
    alter: Mapping[str, Change] = field(default_factory=dict)
    rename: Callable[[Any, str], list[str]] | None = None
    complete: Callable[[list[Any], Names], list[Any]] | None = None

    @property
    def name(self) -> str:
        """The kind's word."""
        return self.value.KIND

    def comment(self, value: Object) -> list[str]:
        """The statement that sets an object's comment to what the value says."""
        return [
            sql_text(
                "COMMENT ON {} IS {}",
                raw(self.target(value)),
                raw("NULL") if value.comment is None else literal(value.comment),
            )
        ]

    def alters(self, aspect: str) -> Change | None:
        """How the server changes an attribute in place, or None."""
        if aspect == "comment":
            return lambda _old, new: self.comment(new)
        return self.alter.get(aspect)


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind, by its word, in order of rank."""
    package = importlib.import_module("schemaops.catalog.kinds")
    found: list[Kind] = []
    for module in pkgutil.iter_modules(package.__path__):
        found.append(importlib.import_module(f"{package.__name__}.{module.name}").KIND)
    return {kind.name: kind for kind in sorted(found, key=lambda k: (k.rank, k.name))}


def kind_of(value: Object) -> Kind:
    """The kind of a value."""
    return kinds()[value.KIND]
