"""Scope: what of a catalog is managed. The rest is as if it were not there.

A pattern is `NAME` or `KIND NAME`, with `*`, `?` and `[…]` as in file names, in the
case of the catalog. NAME with a dot is the whole name (`audit.*`, `app.users.note`),
without one the object's own (`*_tmp`), whatever schema it lies in. KIND is a kind's
word, or SQL's for it. What hangs on an object that is left alone is left alone too:
what lies in a schema, the parts and partitions of a table, the sequence that a column
owns, indexes and constraints of a column.
"""

from __future__ import annotations

import dataclasses
import difflib
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Set
from fnmatch import fnmatchcase

from schemaops.catalog.kind import kinds
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.config import Named, Scope
from schemaops.errors import ConfigError

ALL = Scope()
"""Everything, but nothing that is managed only when asked."""
_SAME: Mapping[str, str] = {
    "function": "routine",
    "procedure": "routine",
    "materialized view": "matview",
    "composite type": "composite",
}
_RELATIONS = frozenset(["table", "view", "matview", "sequence", "foreign_table"])
"""Kinds whose objects cannot have one name: what has the name is meant."""
_ON_COLUMN = frozenset(["index", "constraint", "sequence", "statistics"])
_COVERED: Mapping[str, frozenset[str]] = {
    "grants": frozenset(["grant", "column grant"]),
    "default_privileges": frozenset(["default privileges"]),
    "event_triggers": frozenset(["event trigger"]),
    "subscriptions": frozenset(["subscription"]),
    "security_labels": frozenset(["security label"]),
}
"""What is met and managed then."""

Test = Callable[[Ref], bool]


def within(catalog: Catalog, scope: Scope) -> Catalog:
    """The catalog without what the scope leaves alone. Raises ConfigError."""
    said = frozenset(word for w in scope.manage for word in _COVERED.get(w, ()))
    unmodelled = tuple(row for row in catalog.unmodelled if row[0] not in said)
    if cuts(scope):
        catalog = _cut(catalog, _left_alone(catalog, scope))
    if scope.partitioned:
        catalog = _with_whole_indexes(catalog, scope)
    if unmodelled == catalog.unmodelled:
        return catalog
    return dataclasses.replace(catalog, unmodelled=unmodelled)


def cuts(scope: Scope) -> bool:
    """Whether it can leave anything alone that is read."""
    narrow = scope.ignore or scope.named or scope.partitioned or _owners(scope)
    return bool(narrow) or scope.schemas is not None


def ignored(whole: Catalog, managed: Catalog) -> Mapping[str, int]:
    """How many objects of each kind are left alone; parts count with their table.

    Owners that no design says are not counted: most objects have one.
    """
    if whole is managed or len(whole.objects) == len(managed.objects):
        return {}
    gone = {ref for ref in whole.objects if ref not in managed.objects}
    gone = {ref for ref in gone if ref.kind != "owner"}
    alone = [r for r in gone if not any(h in gone for h in _homes(r, whole))]
    return dict(sorted(Counter(ref.kind for ref in alone).items()))


def _cut(catalog: Catalog, gone: Set[Ref]) -> Catalog:
    if not gone:
        return catalog
    return dataclasses.replace(
        catalog,
        objects={r: value for r, value in catalog.objects.items() if r not in gone},
        depends=frozenset(
            pair for pair in catalog.depends if not (pair[0] in gone or pair[1] in gone)
        ),
    )


def _left_alone(catalog: Catalog, scope: Scope) -> Set[Ref]:
    tests = [_pattern(text) for text in scope.ignore]
    tests += [_name(named) for named in scope.named]
    gone = {ref for ref in catalog.objects if any(test(ref) for test in tests)}
    gone |= _of_others(catalog, scope)
    if _owners(scope):
        unsaid = (r for r in catalog.objects if r.kind == "owner")
        gone |= {ref for ref in unsaid if ref.path not in scope.owned}
    if scope.schemas is not None:
        inside = frozenset(scope.schemas)
        gone |= {
            ref
            for ref, value in catalog.objects.items()
            if _schema(ref, value) not in inside
        }
    return _with_parts(catalog, gone) if gone else gone


def _owners(scope: Scope) -> bool:
    """Whether owners are read; those that the design does not say are left alone."""
    return "owners" in scope.manage


def _of_others(catalog: Catalog, scope: Scope) -> Set[Ref]:
    """Partitions that another tool manages, of any depth, and nobody declares."""
    found = set()
    for path in _below(catalog, {path for _, path in scope.partitioned}):
        if path not in scope.declared:
            found |= {Ref("table", path), Ref("foreign_table", path)}
    return found & set(catalog.objects)


def _below(catalog: Catalog, above: Set[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The partitions of some tables, of any depth."""
    parents = {
        ref.path: getattr(value, "partition_of", None)
        for ref, value in (catalog.objects.items() if above else ())
        if ref.kind in {"table", "foreign_table"}
    }
    for path, parent in parents.items():
        while parent is not None and parent not in above:
            parent = parents.get(parent)
        if parent is not None:
            yield path


def _with_whole_indexes(catalog: Catalog, scope: Scope) -> Catalog:
    """Indexes on tables with partitions that nobody knows, without the parts one does.

    The server alone can make them on every partition that there is.
    """
    above = {path for _, path in scope.partitioned}
    among = above | {*_below(catalog, above)}

    def whole(value: Object) -> Object:
        if not isinstance(value, Index) or not value.parts:
            return value
        tables = {(part[0], part[2]) for part in value.parts}
        known = among.isdisjoint({(value.schema, value.table), *tables})
        return value if known else dataclasses.replace(value, parts=())

    objects = {ref: whole(value) for ref, value in catalog.objects.items()}
    return dataclasses.replace(catalog, objects=objects)


def _with_parts(catalog: Catalog, gone: set[Ref]) -> Set[Ref]:
    """With what hangs on them, until nothing more does."""
    if any(ref.kind == "column" for ref in gone):
        gone |= {
            part
            for part, on in catalog.depends
            if on in gone and on.kind == "column" and part.kind in _ON_COLUMN
        }
    while more := {
        ref
        for ref in catalog.objects
        if ref not in gone and any(home in gone for home in _homes(ref, catalog))
    }:
        gone |= more
    return gone


def _homes(ref: Ref, catalog: Catalog) -> Iterator[Ref]:
    """What an object hangs on: without it, it is nothing."""
    value = catalog.objects[ref]
    if ref.kind != "schema" and (schema := _schema(ref, value)):
        yield Ref("schema", (schema,))
    if isinstance(table := getattr(value, "table", None), str):
        yield from (Ref(kind, (ref.path[0], table)) for kind in _RELATIONS)
    if owned_by := getattr(value, "owned_by", None):
        yield Ref("column", owned_by)
    if parent := getattr(value, "partition_of", None):
        yield Ref("table", parent)
    yield from getattr(value, "homes", ())


def _schema(ref: Ref, value: Object) -> str | None:
    """The schema that an object is, or lies in."""
    if ref.kind == "schema" or value.IDENTITY[0] == "schema":
        return ref.path[0] or None
    found = getattr(value, "schema", None)
    return found if isinstance(found, str) else None


def _pattern(text: str) -> Test:
    kind, _, name = text.strip().rpartition(" ")
    chosen = _kinds(kind.strip(), text) if kind else None

    def matches(ref: Ref) -> bool:
        if chosen is not None and ref.kind not in chosen:
            return False
        if "." in name:
            return any(fnmatchcase(whole, name) for whole in _wholes(ref))
        return fnmatchcase(_own(ref), name)

    return matches


def _kinds(word: str, pattern: str) -> Collection[str]:
    word = " ".join(word.lower().split())
    if word == "type":
        return {
            "enum",
            "domain",
            "composite",
            "range",
            *(k for k in kinds() if "type" in k),
        }
    found = _SAME.get(word, word.replace(" ", "_"))
    if found in kinds():
        return {found}
    known = [*kinds(), *_SAME, "type"]
    close = difflib.get_close_matches(word, known, n=1)
    raise ConfigError(
        f"[scope]: ignore = {pattern!r}: there is no kind {word!r}",
        hint=f"did you mean {close[0]!r}?"
        if close
        else f"known are {', '.join(known)}",
    )


def _called(ref: Ref) -> bool:
    return ref.kind in {"routine", "aggregate"}


def _wholes(ref: Ref) -> Iterator[str]:
    """Names from the schema down: with arguments, and without."""
    if _called(ref):
        yield ".".join(ref.path[:-1])
        yield f"{'.'.join(ref.path[:-1])}({ref.path[-1]})"
    else:
        yield ".".join(part for part in ref.path if part)


def _own(ref: Ref) -> str:
    return ref.path[-2] if _called(ref) else ref.path[-1]


def _name(named: Named) -> Test:
    """An object that a comment stands above, by what SQL calls its kind."""
    word, path = named
    kind = word.replace(" ", "_")
    alike = _RELATIONS if kind in _RELATIONS else {kind}

    def matches(ref: Ref) -> bool:
        there = ref.path[:-1] if _called(ref) else ref.path
        return there == path and (ref.kind in alike or kind not in kinds())

    return matches
