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
from schemaops.errors import UsageError

FORMAT_VERSION = 1


def to_json(catalog: Catalog) -> str:
    """The catalog as JSON; the same catalog gives the same text."""
    places = {ref: number for number, ref in enumerate(sorted(catalog.objects))}
    objects = [[ref.kind, *_getter(ref.kind)(catalog.objects[ref])] for ref in places]
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
            found = [_object(row) for row in data["objects"]]
            refs = [value.ref for value in found]
        return Catalog(
            server=data["server"],
            objects=dict(zip(refs, found, strict=True)),
            depends=frozenset((refs[a], refs[b]) for a, b in data["depends"]),
            unmodelled=tuple((what, count) for what, count in data["unmodelled"]),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise UsageError(f"not a snapshot: {error}") from error


@cache
def _getter(kind: str) -> Callable[[Object], tuple[Any, ...]]:
    """All fields of a kind's value at once: comment first, then in their order."""
    return attrgetter(*(f.name for f in fields(kinds()[kind].value)))


def _object(row: list[Any]) -> Object:
    make: Any = kinds()[row[0]].value
    values = [_frozen(v) if type(v) is list else v for v in row[2:]]
    found: Object = make(*values, comment=row[1])
    return found


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if type(value) is list else value
