"""Which statement, line and column of a text defines which object.

Kinds and paths are those of the catalog; a schema that the text does not name is "",
and a routine's path ends before its arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from schemaops.sqlparse.statements import Statement, split

Found = tuple[str, tuple[str, ...], int]
"""Kind, path, and location in the tree (-1: the statement's beginning)."""


@dataclass(frozen=True, slots=True)
class Definition:
    """Where an object is defined.

    offset: of the defining words, in characters; statement: of the first token of the
    statement that they belong to.
    """

    kind: str
    path: tuple[str, ...]
    line: int
    column: int
    offset: int
    statement: int


def definitions(text: str) -> list[Definition]:
    """What each statement, column and named constraint of a text defines, in order."""
    return [
        found for statement in split(text) for found in statement_definitions(statement)
    ]


def statement_definitions(statement: Statement) -> Iterator[Definition]:
    """What one statement defines."""
    finder = _FINDERS.get(statement.node)
    if finder is None or statement.tree is None:
        return
    for kind, path, location in finder(statement.tree):
        offset = statement.char(location)
        line, column = statement.whole.place(offset)
        yield Definition(kind, path, line, column, offset, statement.offset)


def _relation(kind: str, field: str) -> Callable[[Any], Iterator[Found]]:
    def find(tree: Any) -> Iterator[Found]:
        relation = getattr(tree, field)
        yield kind, (relation.schemaname, relation.relname), -1

    return find


def _named(kind: str, field: str) -> Callable[[Any], Iterator[Found]]:
    def find(tree: Any) -> Iterator[Found]:
        yield kind, _qualified(getattr(tree, field)), -1

    return find


def _on_table(kind: str, name: str, table: str) -> Callable[[Any], Iterator[Found]]:
    def find(tree: Any) -> Iterator[Found]:
        on = getattr(tree, table)
        yield kind, (on.schemaname, on.relname, getattr(tree, name)), -1

    return find


def _qualified(names: Any) -> tuple[str, str]:
    parts = [name.string.sval for name in names]
    return (parts[-2] if len(parts) > 1 else "", parts[-1])


def _table(tree: Any) -> Iterator[Found]:
    table = (tree.relation.schemaname, tree.relation.relname)
    yield "table", table, -1
    for element in tree.table_elts:
        yield from _element(table, element)


def _foreign_table(tree: Any) -> Iterator[Found]:
    for kind, path, location in _table(tree.base_stmt):
        if kind == "table":
            yield "foreign_table", path, location


def _element(table: tuple[str, str], element: Any) -> Iterator[Found]:
    """A column with its constraints, or a constraint, of a table."""
    which = element.WhichOneof("node")
    if which == "column_def":
        column = element.column_def
        yield "column", (*table, column.colname), column.location
        for constraint in column.constraints:
            yield from _element(table, constraint)
    elif which == "constraint" and element.constraint.conname:
        constraint = element.constraint
        yield "constraint", (*table, constraint.conname), constraint.location


def _alter_table(tree: Any) -> Iterator[Found]:
    table = (tree.relation.schemaname, tree.relation.relname)
    for command in tree.cmds:
        definition = getattr(command.alter_table_cmd, "def")
        yield from _element(table, definition)


def _index(tree: Any) -> Iterator[Found]:
    if tree.idxname:
        yield "index", (tree.relation.schemaname, tree.idxname), -1


def _created_as(tree: Any) -> Iterator[Found]:
    relation = tree.into.rel
    kind = "matview" if _is_matview(tree) else "table"
    yield kind, (relation.schemaname, relation.relname), -1


def _is_matview(tree: Any) -> bool:
    kinds = tree.DESCRIPTOR.fields_by_name["objtype"].enum_type.values_by_name
    return bool(tree.objtype == kinds["OBJECT_MATVIEW"].number)


def _defined(tree: Any) -> Iterator[Found]:
    kinds = tree.DESCRIPTOR.fields_by_name["kind"].enum_type.values_by_number
    word = kinds[tree.kind].name.removeprefix("OBJECT_").lower().replace("_", " ")
    word = _DEFINED.get(word, word)
    yield word, _qualified(tree.defnames), -1


_DEFINED = {
    "type": "basetype",
    "tsconfiguration": "ts_configuration",
    "tsdictionary": "ts_dictionary",
    "tsparser": "ts_parser",
    "tstemplate": "ts_template",
}


def _schema(tree: Any) -> Iterator[Found]:
    yield "schema", (tree.schemaname or tree.authrole.rolename,), -1


def _database_wide(kind: str, field: str) -> Callable[[Any], Iterator[Found]]:
    """What lies in no schema: its path is its name."""

    def find(tree: Any) -> Iterator[Found]:
        yield kind, (getattr(tree, field),), -1

    return find


def _user_mapping(tree: Any) -> Iterator[Found]:
    yield "user_mapping", (tree.servername, tree.user.rolename or "public"), -1


def _extension(tree: Any) -> Iterator[Found]:
    yield "extension", (tree.extname,), -1


_FINDERS: dict[str, Callable[[Any], Iterator[Found]]] = {
    "alter_table_stmt": _alter_table,
    "composite_type_stmt": _relation("composite", "typevar"),
    "create_event_trig_stmt": _database_wide("event_trigger", "trigname"),
    "create_fdw_stmt": _database_wide("foreign_data_wrapper", "fdwname"),
    "create_foreign_server_stmt": _database_wide("foreign_server", "servername"),
    "create_publication_stmt": _database_wide("publication", "pubname"),
    "create_subscription_stmt": _database_wide("subscription", "subname"),
    "create_user_mapping_stmt": _user_mapping,
    "create_am_stmt": _database_wide("access_method", "amname"),
    "create_op_class_stmt": _named("operator_class", "opclassname"),
    "create_op_family_stmt": _named("operator_family", "opfamilyname"),
    "create_plang_stmt": _database_wide("language", "plname"),
    "create_conversion_stmt": _named("conversion", "conversion_name"),
    "create_domain_stmt": _named("domain", "domainname"),
    "create_enum_stmt": _named("enum", "type_name"),
    "create_extension_stmt": _extension,
    "create_foreign_table_stmt": _foreign_table,
    "create_function_stmt": _named("routine", "funcname"),
    "create_policy_stmt": _on_table("policy", "policy_name", "table"),
    "create_range_stmt": _named("range", "type_name"),
    "create_schema_stmt": _schema,
    "create_seq_stmt": _relation("sequence", "sequence"),
    "create_stats_stmt": _named("statistics", "defnames"),
    "create_stmt": _table,
    "create_table_as_stmt": _created_as,
    "create_trig_stmt": _on_table("trigger", "trigname", "relation"),
    "define_stmt": _defined,
    "index_stmt": _index,
    "rule_stmt": _on_table("rule", "rulename", "relation"),
    "view_stmt": _relation("view", "view"),
}
