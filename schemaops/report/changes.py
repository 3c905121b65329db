"""Changes as a tree for people, in colour or plain, and as data for programs.

Schema → table or other object → change. `+` created, `-` dropped, `~` altered
with old → new, `→` renamed. What is no change but worth knowing (another order of
columns, objects that are not managed) ends the text as grey lines.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from rich.text import Text

from schemaops.catalog.model import Catalog, Object, Ref, attributes
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed, happened
from schemaops.diff.compare import column_order_differs
from schemaops.docs.describe import (
    VALUE_LIMIT,
    aspect_word,
    counts,
    describe,
    now,
    table_of,
    values,
)
from schemaops.docs.words import (
    kind_word,
    label,
    one_line,
    short_label,
    shortened,
    summary,
)
from schemaops.report.changes_document import as_text, document
from schemaops.report.styled import joined
from schemaops.sqltext import readable

__all__ = ["changes_json", "changes_text", "changes_to_data", "describe", "remarks"]

_ORDER = (
    "table",
    "column",
    "constraint",
    "index",
    "index_mark",
    "index_part",
    "trigger",
    "policy",
)
_STYLES = {
    "created": "green",
    "dropped": "red",
    "altered": "yellow",
    "renamed": "cyan",
}
_SIGNS = {"created": "+", "dropped": "-", "altered": "~", "renamed": "→"}
_DIFF_LIMIT = 24
_VIEWS = frozenset({"view", "matview"})


@dataclass(slots=True)
class _Node:
    line: Text
    below: list[_Node] = field(default_factory=list)


def changes_text(
    changes: Sequence[Change], *, remarks: Sequence[str] = (), colour: bool = False
) -> str:
    """The tree of changes with its counts."""
    lines: list[Text] = []
    for root in _forest(changes):
        lines.append(root.line)
        lines += _drawn(root.below, "")
    if lines:
        lines.append(Text())
    lines.append(Text(str(counts(changes)), "bold"))
    lines += [Text(one_line(remark), "bright_black") for remark in remarks]
    return joined(lines, colour=colour)


def remarks(before: Catalog, after: Catalog) -> tuple[str, ...]:
    """One line for columns in another order, one for what is not managed."""
    found: list[str] = []
    moved = [label(ref) for ref in column_order_differs(before, after)]
    if moved:
        found.append(f"columns in another order (left as they are): {', '.join(moved)}")
    old, new = dict(before.unmodelled), dict(after.unmodelled)
    if old or new:
        kinds = ", ".join(
            f"{what} {old.get(what, 0)} → {new.get(what, 0)}"
            if before.objects and old.get(what) != new.get(what)
            else f"{what} {new.get(what, 0)}"
            for what in sorted(old | new)
        )
        found.append(f"met but not managed, not compared: {kinds}")
    return tuple(found)


def changes_to_data(
    changes: Sequence[Change], remarks: Sequence[str] = ()
) -> dict[str, Any]:
    """The changes as JSON-ready data, as docs/diff.schema.json says."""
    found = asdict(counts(changes))
    return document(found, [_change_data(change) for change in changes], remarks)


def changes_json(changes: Sequence[Change], remarks: Sequence[str] = ()) -> str:
    """`changes_to_data` as text; same changes, same bytes."""
    return as_text(changes_to_data(changes, remarks))


def _change_data(change: Change) -> dict[str, Any]:
    object_ = [change.ref.kind, *change.ref.path]
    what = {"object": object_, "name": label(change.ref)}
    match change:
        case Created(_, value):
            return {"change": "created", **what, "attributes": _attributes(value)}
        case Dropped(_, value):
            return {"change": "dropped", **what, "attributes": _attributes(value)}
        case Renamed(_, was):
            return {"change": "renamed", **what, "was": [was.kind, *was.path]}
        case Altered(_, aspect):
            values_ = {"aspect": aspect, "old": change.old, "new": change.new}
            return {"change": "altered", **what, **values_}


def _attributes(value: Object) -> dict[str, Any]:
    return {name: getattr(value, name) for name in attributes(type(value))}


def _forest(changes: Iterable[Change]) -> list[_Node]:
    """A tree for each schema, in order; what is in no schema comes first."""
    schemas: dict[str, dict[tuple[str, ...], list[Change]]] = {}
    for change in changes:
        home = table_of(change)
        path = home.path if home else (change.ref.kind, *change.ref.path)
        inside = home is not None or now(change).IDENTITY[0] == "schema"
        schema = _schema(change) if inside else ""
        schemas.setdefault(schema, {}).setdefault(path, []).append(change)
    return [
        _Node(
            Text(one_line(readable(schema)) if schema else "database", "bold"),
            [node for group in _in_order(groups) for node in _group(group)],
        )
        for schema, groups in sorted(schemas.items())
    ]


def _in_order(groups: dict[tuple[str, ...], list[Change]]) -> Iterator[list[Change]]:
    """Tables first, then views, then the rest by kind and name."""

    def rank(path: tuple[str, ...]) -> tuple[bool, bool, tuple[str, ...]]:
        kinds = {change.ref.kind for change in groups[path]}
        return table_of(groups[path][0]) is None, bool(kinds & _VIEWS), path

    for path in sorted(groups, key=rank):
        yield groups[path]


def _schema(change: Change) -> str:
    home = table_of(change)
    return home.path[0] if home else change.ref.path[0]


def _group(changes: list[Change]) -> list[_Node]:
    """One table or view with its parts; anything else is a node of its own."""
    home = table_of(changes[0])
    if home is None:
        return [_leaf(change) for change in changes]
    whole = [c for c in changes if c.ref.path == home.path and _is_relation(c)]
    head = next((c for c in whole if not isinstance(c, Altered)), None)
    if head is None and len(changes) == 1 and whole:
        return [_leaf(changes[0])]
    node = _leaf(head) if head else _Node(Text(_relation_words(home, changes)))
    rest = sorted((c for c in changes if c is not head), key=_position)
    node.below += [_leaf(change) for change in rest]
    return [node]


def _is_relation(change: Change) -> bool:
    return change.ref.kind in {"table", *_VIEWS}


def _relation_words(home: Ref, changes: list[Change]) -> str:
    whole = next((now(c) for c in changes if _is_relation(c)), None)
    on_view = any(getattr(now(c), "on_view", False) for c in changes)
    word = kind_word(whole) if whole else "view" if on_view else "table"
    return f"{word} {short_label(home)}"


def _position(change: Change) -> tuple[int, int, Ref]:
    kind = change.ref.kind
    order = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return order, getattr(now(change), "position", 0), change.ref


def _leaf(change: Change) -> _Node:
    style = _STYLES[happened(change)]
    name = short_label(change.ref)
    words = f"{_SIGNS[happened(change)]} {kind_word(now(change))} "
    line = Text().append(words, style)
    line.append(name, f"bold {style}")
    node = _Node(line)
    match change:
        case Created(_, value):
            line.append(_after(shortened(summary(value), 2 * VALUE_LIMIT)))
        case Renamed(_, was):
            line.append(f" (was {short_label(was)})")
        case Altered():
            _add_values(node, change)
        case Dropped():
            pass
    return node


def _add_values(node: _Node, change: Altered) -> None:
    old, new = values(change)
    node.line.append(f": {aspect_word(change.aspect)}")
    if "\n" not in old + new and max(len(old), len(new)) <= 2 * VALUE_LIMIT:
        node.line.append(f" {one_line(old)}", "red").append(" → ")
        node.line.append(one_line(new), "green")
        return
    diff = list(difflib.unified_diff(old.split("\n"), new.split("\n"), n=1))[2:]
    for text in diff[:_DIFF_LIMIT]:
        style = {"+": "green", "-": "red"}.get(text[:1], "bright_black")
        node.below.append(_Node(Text(text.rstrip("\n"), style)))
    if len(diff) > _DIFF_LIMIT:
        more = f"… {len(diff) - _DIFF_LIMIT} more lines"
        node.below.append(_Node(Text(more, "bright_black")))


def _after(words: str) -> str:
    return f" {words}" if words else ""


def _drawn(nodes: Sequence[_Node], guide: str) -> Iterator[Text]:
    for position, node in enumerate(nodes, 1):
        last = position == len(nodes)
        line = Text().append(guide + ("└── " if last else "├── "), "bright_black")
        yield line.append_text(node.line)
        yield from _drawn(node.below, guide + ("    " if last else "│   "))
