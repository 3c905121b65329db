"""Snapshot: a Catalog as JSON, and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any

from schemaops.catalog.collection import no_collection
from schemaops.catalog.kind import kinds
from schemaops.catalog.model import Catalog, Object
from schemaops.catalog.shelf import Shelf
from schemaops.errors import UsageError

FORMAT_VERSION = 2


def to_json(catalog: Catalog) -> str:
    """The catalog as JSON; the same catalog gives the same text."""
    places = {ref: number for number, ref in enumerate(sorted(catalog.objects))}
    objects: dict[str, list[tuple[Any, ...]]] = {}
    for ref in places:
        values = _getter(ref.kind)(catalog.objects[ref])
        objects.setdefault(ref.kind, []).append(values)
    depends = sorted((places[a], places[b]) for a, b in catalog.depends)
    return json.dumps(
        {
            "format_version": FORMAT_VERSION,
            "server": catalog.server,
            "fingerprint": catalog.fingerprint,
            "unmodelled": catalog.unmodelled,
            "objects": objects,
            "depends": depends,
        },
        separators=(",", ":"),
    )


def from_json(text: str) -> Catalog:
    """The catalog that `to_json` wrote. Raises UsageError on anything else."""
    try:
        with no_collection():
            data = json.loads(text)
            if data["format_version"] != FORMAT_VERSION:
                raise UsageError("the snapshot is of another version of schemaops")
            shelf = Shelf(
                {
                    kind: {tuple(row[: _width(kind)]): tuple(row) for row in rows}
                    for kind, rows in data["objects"].items()
                }
            )
            refs = list(shelf)
        return Catalog(
            server=data["server"],
            objects=shelf,
            depends=frozenset((refs[a], refs[b]) for a, b in data["depends"]),
            unmodelled=tuple((what, count) for what, count in data["unmodelled"]),
        )
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise UsageError(f"not a snapshot: {error}") from error


def _width(kind: str) -> int:
    return len(kinds()[kind].value.IDENTITY)


@cache
def _getter(kind: str) -> Callable[[Object], tuple[Any, ...]]:
    """All fields of a kind's value at once, in their order, the comment last."""
    first, *others = (f.name for f in fields(kinds()[kind].value))
    assert first == "comment", "the base's field comes first"
    return attrgetter(*others, first)
