"""A catalog as design files: one file a table, the rest by kind.

What `init --from` writes. The order of files does not matter to anyone, so each
object lies where a person would look for it.
"""

from __future__ import annotations

from collections.abc import Mapping

from schemaops.catalog.build import create_statements, owner_statements
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.catalog.order import creation_order
from schemaops.sqltext import derived_name

_FILES = {
    "extension": "extensions",
    "enum": "types",
    "domain": "types",
    "composite": "types",
    "range": "types",
    "basetype": "types",
    "operator": "operators",
    "operator_class": "operators",
    "operator_family": "operators",
    "routine": "functions",
    "aggregate": "functions",
    "view": "views",
    "matview": "views",
    "sequence": "sequences",
}


def files_of(catalog: Catalog) -> Mapping[str, str]:
    """Relative path → SQL. Loading the files gives the same catalog again."""
    order = creation_order(catalog)
    parts: dict[str, list[str]] = {}
    for ref in sorted(order, key=lambda r: (order[r], r)):
        if ref.kind == "column":
            continue
        value = catalog.objects[ref]
        statements = create_statements(value, catalog)
        parts.setdefault(_file(ref, value, catalog), []).extend(statements)
    for sequence in catalog.of(Sequence):
        if sequence.owned_by is not None:
            place = _table_file(*sequence.owned_by[:2])
            parts.setdefault(place, []).extend(owner_statements(sequence))
    return {path: _text(statements) for path, statements in sorted(parts.items())}


def _file(ref: Ref, value: Object, catalog: Catalog) -> str:
    if ref.kind in {"extension", "schema"}:
        return "extensions.sql" if ref.kind == "extension" else "schemas.sql"
    if ref.kind == "table":
        return _table_file(*ref.path)
    table = getattr(value, "table", None)
    if isinstance(table, str):
        if Ref("table", (ref.path[0], table)) in catalog.objects:
            return _table_file(ref.path[0], table)
        return f"{_safe(ref.path[0])}/views.sql"
    if "schema" not in value.IDENTITY:
        return "database.sql"
    return f"{_safe(ref.path[0])}/{_FILES.get(ref.kind, 'others')}.sql"


def _table_file(schema: str, name: str) -> str:
    return f"{_safe(schema)}/tables/{_safe(name)}.sql"


def _safe(name: str) -> str:
    """A file name that cannot leave its folder, and differs for each name."""
    plain = "".join(c if c.isalnum() or c in "_-" else "_" for c in name)
    return (
        plain if plain == name else derived_name(f"{plain[:40]}_", name.encode().hex())
    )


def _text(statements: list[str]) -> str:
    # a design is data: its settings are the loader's
    kept = [s for s in statements if not s.startswith("SET LOCAL ")]
    return "".join(f"{s.rstrip().rstrip(';')};\n\n" for s in kept).rstrip("\n") + "\n"
