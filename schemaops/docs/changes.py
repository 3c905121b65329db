"""What changed between two catalogs, as a document for reviewers (`docs --diff`)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed, happened
from schemaops.docs.describe import aspect_line, counts, now, table_of
from schemaops.docs.document import LEGEND
from schemaops.docs.domains import LIMIT
from schemaops.docs.erd import diagram, diagram_tables, relationships
from schemaops.docs.escape import code, fence, text
from schemaops.docs.words import kind_word, label, shortened, summary

_LIMIT = 200


def render_changes(
    before: Catalog, after: Catalog, changes: Sequence[Change]
) -> dict[str, str]:
    """`changes.md`: counts, a diagram of the touched tables only, and the list."""
    lines = [
        "# Changes of the design",
        "",
        f"From `{before.fingerprint[:12]}` to `{after.fingerprint[:12]}`: "
        f"{counts(changes)}.",
    ]
    lines += _diagram("Touched tables", after, touched(after, changes))
    gone = [c.ref for c in changes if isinstance(c, Dropped) and c.ref.kind == "table"]
    lines += _diagram("Dropped tables, as they were", before, gone)
    ordered = sorted(changes, key=lambda c: (_title(c), c.ref))
    for title, group in groupby(ordered, key=_title):
        lines += ["", f"## {title}", ""]
        lines += [f"- {_line(change)}" for change in group]
    return {"changes.md": "\n".join(lines) + "\n"}


def touched(catalog: Catalog, changes: Sequence[Change]) -> list[Ref]:
    """Tables of the catalog that a change is in, or that a new key refers to."""
    homes = {table_of(change) for change in changes}
    for change in changes:
        if isinstance(change, Created):
            target = getattr(change.new, "references", None)
            homes |= {Ref("table", target)} if target else set()
    return [ref for ref in diagram_tables(catalog) if ref in homes]


def _title(change: Change) -> str:
    return happened(change).capitalize()


def _line(change: Change) -> str:
    words = f"{text(kind_word(now(change)))} {code(label(change.ref))}"
    match change:
        case Created(_, value):
            return words + _said(summary(value))
        case Dropped():
            return words
        case Renamed(_, was):
            return f"{words}, was {code(label(was))}"
        case Altered():
            return words + _said(aspect_line(change))


def _said(about: str) -> str:
    return f": {code(shortened(about, _LIMIT))}" if about else ""


def _diagram(title: str, catalog: Catalog, tables: list[Ref]) -> list[str]:
    if not tables:
        return []
    if len(tables) > LIMIT:
        words = f"{len(tables)} tables, too many for one diagram."
        return ["", f"## {title}", "", words]
    source = diagram(catalog, tables)
    legend = [LEGEND, ""] if relationships(catalog, tables) else []
    return ["", f"## {title}", "", *legend, fence(source, "mermaid")]
