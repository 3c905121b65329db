"""Mermaid `erDiagram` of a Catalog: tables, keys, relationships, comments.

A relationship's ends follow from the foreign key: nullable columns make the
parent optional, a unique set of columns makes the child at most one, and a key
that is part of the child's primary key is drawn solid. Partitions are left out:
they repeat their parent.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.docs import mermaid
from schemaops.docs.domains import LIMIT, Domain, split

TEXT_LIMIT = 50_000
"""Characters above which Mermaid refuses a diagram (its `maxTextSize`)."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """A foreign key as a diagram draws it."""

    parent: Ref
    child: Ref
    label: str
    optional: bool
    single: bool
    identifying: bool


def diagram_tables(catalog: Catalog, schema: str | None = None) -> list[Ref]:
    """Tables to draw: no partitions; those of one schema, if given."""
    return [
        table.ref
        for table in catalog.of(Table)
        if table.partition_of is None and schema in (None, table.schema)
    ]


def relationships(catalog: Catalog, tables: Collection[Ref]) -> list[Relationship]:
    """Foreign keys with both ends among the tables."""
    among = set(tables)
    return [
        _relationship(catalog, key)
        for key in catalog.of(Constraint)
        if key.type == "f"
        and key.references is not None
        and key.ref.table in among
        and Ref("table", key.references) in among
    ]


def neighbourhood(catalog: Catalog, around: Iterable[Ref], hops: int = 1) -> list[Ref]:
    """The tables at most `hops` foreign keys away, in either direction."""
    drawn = diagram_tables(catalog)
    links = relationships(catalog, drawn)
    near = set(around) & set(drawn)
    for _ in range(hops):
        near |= {
            end
            for link in links
            if link.parent in near or link.child in near
            for end in (link.parent, link.child)
        }
    return sorted(near)


def diagram(catalog: Catalog, tables: Iterable[Ref], *, columns: bool = True) -> str:
    """The source of one diagram; columns that are no key go if it grows too long."""
    chosen = sorted(tables)
    links = relationships(catalog, chosen)
    names = _names(chosen)
    text = ""
    for which in ("all", "keys", "none") if columns else ("none",):
        lines = ["erDiagram"]
        for ref in chosen:
            lines += _entity(catalog, ref, names[ref], which)
        lines += [_link(link, names) for link in links]
        text = "\n".join(lines) + "\n"
        if len(text) <= TEXT_LIMIT:
            break
    return text


def diagrams(catalog: Catalog) -> dict[str, str]:
    """Diagrams by title: one, or an overview and one for each domain."""
    tables = diagram_tables(catalog)
    if len(tables) <= LIMIT:
        return {"All tables": diagram(catalog, tables)}
    links = relationships(catalog, tables)
    domains = split(tables, ((link.parent, link.child) for link in links))
    overview = diagram(catalog, tables, columns=False)
    if len(tables) > 3 * LIMIT or len(overview) > TEXT_LIMIT:
        overview = _domain_overview(domains, links)
    return {"Overview": overview} | {
        domain.name: diagram(catalog, domain.tables) for domain in domains
    }


def _relationship(catalog: Catalog, key: Constraint) -> Relationship:
    assert key.references is not None
    columns = set(key.columns)
    table = key.ref.table
    found = [catalog.get(Column, key.schema, key.table, c) for c in key.columns]
    return Relationship(
        parent=Ref("table", key.references),
        child=table,
        label=", ".join(key.columns),
        optional=any(column is None or not column.not_null for column in found),
        single=any(keys <= columns for keys in unique_keys(catalog, table)),
        identifying=columns <= set(primary_key(catalog, table)),
    )


def primary_key(catalog: Catalog, table: Ref) -> tuple[str, ...]:
    """Columns of a table's primary key."""
    for child in catalog.children(table):
        if isinstance(child, Constraint) and child.type == "p":
            return child.columns
    return ()


def unique_keys(catalog: Catalog, table: Ref) -> Iterator[frozenset[str]]:
    """Sets of columns in which no two rows agree."""
    for child in catalog.children(table):
        match child:
            case Constraint(type="p" | "u"):
                yield frozenset(child.columns)
            case Index(valid=True) if _is_plain_unique(child):
                yield frozenset(child.columns)


def key_marks(catalog: Catalog, table: Ref) -> dict[str, list[str]]:
    """For each column of a table, which of PK, FK and UK it carries."""
    marks: dict[str, list[str]] = {c: ["PK"] for c in primary_key(catalog, table)}
    for child in catalog.children(table):
        if isinstance(child, Constraint) and child.type == "f":
            for column in child.columns:
                if "FK" not in marks.setdefault(column, []):
                    marks[column].append("FK")
    for keys in unique_keys(catalog, table):
        if len(keys) == 1:
            (column,) = keys
            if not {"PK", "UK"} & set(marks.setdefault(column, [])):
                marks[column].append("UK")
    return marks


def columns_of(catalog: Catalog, table: Ref) -> list[Column]:
    """The columns of a table in their order."""
    found = [c for c in catalog.children(table) if isinstance(c, Column)]
    return sorted(found, key=lambda c: (c.position, c.name))


def _is_plain_unique(index: Index) -> bool:
    # An expression, a predicate or an INCLUDE makes `columns` say too much.
    keys = index.definition.partition("(")[2]
    return (
        index.unique
        and bool(index.columns)
        and " WHERE " not in index.definition
        and " INCLUDE " not in index.definition
        and "(" not in keys
        and keys.count(",") + 1 == len(index.columns)
    )


def _names(tables: Iterable[Ref]) -> dict[Ref, str]:
    """A quoted name for each table; two that would look the same get numbers."""
    names: dict[Ref, str] = {}
    for ref in tables:
        # The schema only where it is not the usual one: boxes stay narrow.
        full = ref.name if ref.path[0] == "public" else ".".join(ref.path)
        name, number = mermaid.quoted(full), 1
        while name in names.values():
            number += 1
            name = mermaid.quoted(f"{full} ({number})")
        names[ref] = name
    return names


def _entity(catalog: Catalog, ref: Ref, name: str, which: str) -> list[str]:
    marks = key_marks(catalog, ref)
    lines = [
        _attribute(column, marks.get(column.name, []))
        for column in columns_of(catalog, ref)
        if which == "all" or (which == "keys" and marks.get(column.name))
    ]
    return [f"    {name} {{", *lines, "    }"] if lines else [f"    {name}"]


def _attribute(column: Column, marks: list[str]) -> str:
    parts = [mermaid.type_name(column.type, column.schema), mermaid.name(column.name)]
    if marks:
        parts.append(", ".join(marks))
    if column.comment:
        parts.append(mermaid.comment(column.comment))
    return "        " + " ".join(parts)


def _link(link: Relationship, names: Mapping[Ref, str]) -> str:
    ends = ("|o" if link.optional else "||") + ("--" if link.identifying else "..")
    ends += "o|" if link.single else "o{"
    label = mermaid.quoted(link.label)
    return f"    {names[link.parent]} {ends} {names[link.child]} : {label}"


def _domain_overview(domains: list[Domain], links: list[Relationship]) -> str:
    home = {table: domain.name for domain in domains for table in domain.tables}
    counted: dict[tuple[str, str], int] = {}
    for link in links:
        ends = home[link.parent], home[link.child]
        if ends[0] != ends[1]:
            counted[ends] = counted.get(ends, 0) + 1
    lines = ["erDiagram"]
    lines += [f"    {mermaid.quoted(domain.name)}" for domain in domains]
    for (parent, child), count in sorted(counted.items()):
        words = f"{count} foreign key{'s' if count > 1 else ''}"
        ends = mermaid.quoted(parent), mermaid.quoted(child)
        lines.append(f'    {ends[0]} ||..o{{ {ends[1]} : "{words}"')
    return "\n".join(lines) + "\n"
