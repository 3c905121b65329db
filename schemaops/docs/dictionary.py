"""Data dictionary in Markdown: every object of a Catalog, for people to look up.

One file with a table of contents. Same catalog, same text; the order is that of
the names, and of the columns within a table, so a diff of two dictionaries shows
what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from schemaops.catalog.kinds.aggregate import Aggregate
from schemaops.catalog.kinds.composite import Composite
from schemaops.catalog.kinds.domain import Domain
from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.kinds.extension import Extension
from schemaops.catalog.kinds.matview import MatView
from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.kinds.view import View
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.docs.escape import code, fence, table, text, unique_slugs
from schemaops.docs.table_page import Surroundings, TablePage
from schemaops.docs.words import label, summary

SECTIONS: tuple[tuple[str, type[Object]], ...] = (
    ("Tables", Table),
    ("Views", View),
    ("Materialized views", MatView),
    ("Functions and procedures", Routine),
    ("Aggregates", Aggregate),
    ("Enums", Enum),
    ("Domains", Domain),
    ("Composite types", Composite),
    ("Sequences", Sequence),
    ("Extensions", Extension),
)


def dictionary(catalog: Catalog) -> str:
    """The data dictionary."""
    found = anchors(catalog)
    around = Surroundings.of(catalog, found)
    lines = ["# Data dictionary", "", *_contents(catalog, found)]
    for title, value in SECTIONS:
        objects = list(catalog.of(value))
        if objects:
            lines += ["", f"## {title}"]
            for item in objects:
                lines += _object(item, around)
    return "\n".join(lines) + "\n"


def anchors(catalog: Catalog) -> dict[Ref, str]:
    """The anchor of each object of the dictionary."""
    refs = [item.ref for _, value in SECTIONS for item in catalog.of(value)]
    keys = [f"{ref.kind}-{label(ref)}" for ref in refs]
    slugs = unique_slugs(keys)
    return {ref: slugs[key] for ref, key in zip(refs, keys, strict=True)}


def _contents(catalog: Catalog, found: Mapping[Ref, str]) -> Iterator[str]:
    for title, value in SECTIONS:
        objects = list(catalog.of(value))
        if not objects:
            continue
        yield f"- {title} ({len(objects)})"
        for schema, items in groupby(objects, key=lambda o: o.ref.path[0]):
            links = ", ".join(f"[{code(_short(i))}](#{found[i.ref]})" for i in items)
            prefix = "" if value is Extension else f"{code(schema)}: "
            yield f"  - {prefix}{links}"


def _short(item: Object) -> str:
    return item.ref.path[1] if len(item.ref.path) > 1 else item.ref.name


def _object(item: Object, around: Surroundings) -> list[str]:
    anchor = f'<a id="{around.anchors[item.ref]}"></a>'
    lines = ["", anchor, "", f"### {code(label(item.ref))}"]
    if item.comment:
        lines += ["", text(item.comment)]
    if isinstance(item, Table):
        return lines + TablePage(around, item).lines()
    return lines + _BODIES.get(item.KIND, _summary)(item)


def _summary(item: Object) -> list[str]:
    words = summary(item)
    return ["", code(words)] if words else []


def _view(item: Object) -> list[str]:
    assert isinstance(item, View | MatView)
    lines: list[str] = []
    if isinstance(item, View):
        rows = ([code(name), code(type_)] for name, type_ in item.columns)
        lines += ["", *table(["Column", "Type"], rows)]
    return lines + _folded("Query", item.definition)


def _routine(item: Object) -> list[str]:
    assert isinstance(item, Routine)
    facts = [f"language {code(item.language)}"] if item.language else []
    if item.result:
        facts.insert(0, f"returns {code(item.result)}")
    if item.security_definer:
        facts.append("**runs with the rights of its owner** (security definer)")
    facts += [f"sets {code(setting)}" for setting in item.settings]
    return ["", "; ".join(facts), *_folded("Definition", item.definition)]


def _enum(item: Object) -> list[str]:
    assert isinstance(item, Enum)
    return ["", *(f"{n}. {code(word)}" for n, word in enumerate(item.labels, 1))]


def _domain(item: Object) -> list[str]:
    assert isinstance(item, Domain)
    rows = [["Type", code(item.base)]]
    rows.append(["Null", "no" if item.not_null else "yes"])
    rows += [["Default", code(item.default)]] if item.default else []
    rows += [[code(name), code(rule)] for name, rule in item.constraints]
    return ["", *table(["", ""], rows)]


def _composite(item: Object) -> list[str]:
    assert isinstance(item, Composite)
    rows: Iterable[list[str]] = (
        [code(n), code(t), text(c or "")] for n, t, c in item.attributes
    )
    return ["", *table(["Attribute", "Type", "Description"], rows)]


def _folded(title: str, sql: str) -> list[str]:
    body = fence(sql, "sql").split("\n")
    return ["", f"<details><summary>{title}</summary>", "", *body, "", "</details>"]


def _extension(item: Object) -> list[str]:
    assert isinstance(item, Extension)
    about = [text(item.description), ""] if item.description else []
    version = f", version {code(item.version)}" if item.version else ""
    return ["", *about, text(summary(item)) + version]


_BODIES: Mapping[str, Callable[[Object], list[str]]] = {
    "view": _view,
    "matview": _view,
    "routine": _routine,
    "enum": _enum,
    "domain": _domain,
    "composite": _composite,
    "extension": _extension,
}
