"""Parts of the parser's tree as facts: names, types, columns, constraints.

The tree is protobuf without complete types, hence `Any`; it ends here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from schemaops.sqlfacts.acts import ColumnFact, ConstraintFact, Name
from schemaops.sqlparse.parser import enum_name

Node = Any

DEFAULT_SCHEMA = "public"

_TYPES = {
    "bool": "boolean",
    "int2": "smallint",
    "int4": "integer",
    "int8": "bigint",
    "float4": "real",
    "float8": "double precision",
    "bpchar": "character",
    "varchar": "character varying",
    "varbit": "bit varying",
    "timestamp": "timestamp without time zone",
    "timestamptz": "timestamp with time zone",
    "time": "time without time zone",
    "timetz": "time with time zone",
}
_SERIAL = {
    "smallserial": "smallint",
    "serial2": "smallint",
    "serial": "integer",
    "serial4": "integer",
    "bigserial": "bigint",
    "serial8": "bigint",
}
_CONSTRAINTS = {
    "CONSTR_PRIMARY": "p",
    "CONSTR_UNIQUE": "u",
    "CONSTR_CHECK": "c",
    "CONSTR_FOREIGN": "f",
    "CONSTR_EXCLUSION": "x",
    "CONSTR_NOTNULL": "n",
}


def strings(items: Node) -> tuple[str, ...]:
    """The texts of a list of String nodes."""
    return tuple(item.string.sval for item in items if item.HasField("string"))


def name_of(relation: Node) -> Name:
    """The name of a RangeVar."""
    return relation.schemaname or DEFAULT_SCHEMA, relation.relname


def qualified_name(parts: tuple[str, ...]) -> Name:
    """The name that the last two parts make."""
    return (parts[-2] if len(parts) > 1 else DEFAULT_SCHEMA), parts[-1]


def walk(node: Node) -> Iterator[Node]:
    """A node and all nodes below it."""
    yield node
    for field, value in node.ListFields():
        if field.message_type is None:
            continue
        for child in value if hasattr(value, "add") else (value,):
            yield from walk(child)


def type_of(type_name: Node) -> str:
    """A type as format_type spells it; '' for a column that takes its parent's."""
    parts = strings(type_name.names)
    base = parts[-1] if parts else ""
    system = len(parts) < 2 or parts[0] == "pg_catalog"
    base = _TYPES.get(base, _SERIAL.get(base, base)) if system else ".".join(parts)
    modifiers = [str(m.a_const.ival.ival) for m in type_name.typmods]
    if modifiers and base != "interval":
        head, *tail = base.split(" ", 1)
        zone = base.startswith("time")
        text = f"({','.join(modifiers)})"
        base = " ".join([head + text, *tail]) if zone else base + text
    return base + "[]" * bool(type_name.array_bounds)


def column_of(node: Node) -> ColumnFact:
    """A ColumnDef as a fact."""
    found = {enum_name(c.constraint, "contype"): c.constraint for c in node.constraints}
    default = found.get("CONSTR_DEFAULT") or found.get("CONSTR_GENERATED")
    kind = "s" if "CONSTR_GENERATED" in found else ""
    if kind and found["CONSTR_GENERATED"].generated_kind == "v":
        kind = "v"
    written = strings(node.type_name.names)
    return ColumnFact(
        name=node.colname,
        type=type_of(node.type_name),
        not_null="CONSTR_NOTNULL" in found or "CONSTR_PRIMARY" in found,
        has_default="CONSTR_DEFAULT" in found,
        calls=_calls(default.raw_expr) if default is not None else (),
        serial=bool(written) and written[-1] in _SERIAL,
        identity="CONSTR_IDENTITY" in found,
        generated=kind,
        constraints=tuple(
            constraint_of(c.constraint, node.colname)
            for c in node.constraints
            if enum_name(c.constraint, "contype") in _CONSTRAINTS
        ),
    )


def constraint_of(node: Node, column: str | None = None) -> ConstraintFact:
    """A Constraint as a fact; `column` when it stands in a column's definition."""
    kind = _CONSTRAINTS.get(enum_name(node, "contype"), "?")
    columns = strings(node.fk_attrs if kind == "f" else node.keys)
    return ConstraintFact(
        type=kind,
        name=node.conname or None,
        columns=columns or ((column,) if column else ()),
        references=name_of(node.pktable) if kind == "f" else None,
        not_valid=node.skip_validation,
        using_index=node.indexname or None,
        not_null_of=_not_null_of(node, columns or ((column,) if column else ())),
    )


def _not_null_of(node: Node, columns: tuple[str, ...]) -> str | None:
    if enum_name(node, "contype") == "CONSTR_NOTNULL":
        return columns[0] if columns else None
    if not node.HasField("raw_expr") or not node.raw_expr.HasField("null_test"):
        return None
    test = node.raw_expr.null_test
    if enum_name(test, "nulltesttype") != "IS_NOT_NULL":
        return None
    fields = strings(test.arg.column_ref.fields)
    return fields[-1] if fields else None


def _calls(expression: Node) -> tuple[str, ...]:
    names = (
        strings(node.funcname)[-1]
        for node in walk(expression)
        if node.DESCRIPTOR.name == "FuncCall"
    )
    return tuple(names)
