"""The design document: README.md with counts and diagram, dictionary, diagrams."""

from __future__ import annotations

from collections.abc import Mapping

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.policy import Policy
from schemaops.catalog.kinds.trigger import Trigger
from schemaops.catalog.model import Catalog, Object
from schemaops.docs.dictionary import SECTIONS, dictionary
from schemaops.docs.erd import diagrams
from schemaops.docs.escape import fence, table, text, unique_slugs

LEGEND = (
    "Solid lines: the key is part of the child's primary key. "
    "PK primary key, FK foreign key, UK unique. Partitions are left out."
)
_COUNTED: tuple[tuple[str, type[Object]], ...] = (
    SECTIONS[0],
    ("Columns", Column),
    ("Constraints", Constraint),
    ("Indexes besides constraints", Index),
    ("Triggers", Trigger),
    ("Policies", Policy),
    *SECTIONS[1:],
)


def render(catalog: Catalog, *, title: str = "Database design") -> dict[str, str]:
    """The files of the design document, text by file name."""
    drawn = diagrams(catalog)
    files = {
        "README.md": _readme(catalog, title, drawn),
        "dictionary.md": dictionary(catalog),
    }
    if len(drawn) == 1:
        return files | {"erd.mmd": next(iter(drawn.values()))}
    names = unique_slugs(drawn)
    files["erd.md"] = _gallery(drawn)
    return files | {f"erd/{names[key]}.mmd": source for key, source in drawn.items()}


def _readme(catalog: Catalog, title: str, drawn: Mapping[str, str]) -> str:
    first, source = next(iter(drawn.items()))
    more = [] if len(drawn) == 1 else [f"All {len(drawn)} diagrams: [erd.md](erd.md)."]
    lines = [
        f"# {text(title)}",
        "",
        f"PostgreSQL {catalog.major}. Fingerprint `{catalog.fingerprint[:12]}`. "
        "Every object with its columns, keys and comments: "
        "[data dictionary](dictionary.md).",
        "",
        "## What it contains",
        "",
        *table(["Kind", "Number"], _counts(catalog)),
        *_unmodelled(catalog),
        "",
        f"## {text(first)}",
        "",
        LEGEND,
        *more,
        "",
        fence(source, "mermaid"),
    ]
    return "\n".join(lines) + "\n"


def _counts(catalog: Catalog) -> list[list[str]]:
    counted = [(name, sum(1 for _ in catalog.of(kind))) for name, kind in _COUNTED]
    return [[name, str(number)] for name, number in counted if number]


def _unmodelled(catalog: Catalog) -> list[str]:
    if not catalog.unmodelled:
        return []
    words = ", ".join(f"{what} ({count})" for what, count in catalog.unmodelled)
    return ["", f"Met, and not described here: {text(words)}."]


def _gallery(drawn: Mapping[str, str]) -> str:
    lines = ["# Diagrams", "", LEGEND]
    for key, source in drawn.items():
        lines += ["", f"## {text(key)}", "", fence(source, "mermaid")]
    return "\n".join(lines) + "\n"
