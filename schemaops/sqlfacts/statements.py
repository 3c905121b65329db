"""Every other statement as acts, one small reader a statement."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from schemaops.sqlfacts.acts import (
    Act,
    Concurrently,
    CreateIndex,
    CreatePolicy,
    CreateRoutine,
    CreateSequence,
    CreateTrigger,
    CreateView,
    Drop,
    Dynamic,
    Grant,
    Modify,
    Rename,
    SetParameter,
    SetSchema,
    Transaction,
)
from schemaops.sqlfacts.nodes import Node, name_of, qualified_name, strings
from schemaops.sqlfacts.tables import alter_table, create_table, create_table_as
from schemaops.sqlparse.parser import enum_name

_UNITS = {"ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000, "d": 86_400_000, "": 1}


# REFRESH … CONCURRENTLY is no act: it may run inside a transaction
def acts(kind: str, tree: Node) -> Iterator[Act]:
    """What one parsed statement does; nothing for what no rule asks about."""
    if kind in _READERS:
        yield from _READERS[kind](tree)


def _create_index(node: Node) -> Iterator[Act]:
    keys = [element.index_elem.name for element in node.index_params]
    yield CreateIndex(
        table=name_of(node.relation),
        name=node.idxname or None,
        columns=tuple(keys),
        unique=node.unique,
        concurrently=node.concurrent,
        partial=node.HasField("where_clause"),
        only=not node.relation.inh,
    )


def _drop(node: Node) -> Iterator[Act]:
    kind = enum_name(node, "remove_type").removeprefix("OBJECT_").lower()
    cascade = enum_name(node, "behavior") == "DROP_CASCADE"
    for item in node.objects:
        parts = _dropped(item)
        if parts:
            name = qualified_name(parts)
            yield Drop(kind, name, node.concurrent, cascade)


def _dropped(item: Node) -> tuple[str, ...]:
    if item.HasField("object_with_args"):
        return strings(item.object_with_args.objname)
    if item.HasField("type_name"):
        return strings(item.type_name.names)
    return (item.string.sval,) if item.HasField("string") else strings(item.list.items)


def _rename(node: Node) -> Iterator[Act]:
    kind = enum_name(node, "rename_type").removeprefix("OBJECT_").lower()
    on_table = enum_name(node, "relation_type") == "OBJECT_TABLE"
    if kind == "table" or (kind == "column" and on_table):
        column = node.subname if kind == "column" else None
        yield Rename(kind, name_of(node.relation), node.newname, column)


def _set_schema(node: Node) -> Iterator[Act]:
    if enum_name(node, "object_type") == "OBJECT_TABLE":
        yield SetSchema(name_of(node.relation), node.newschema)


def _grant(node: Node) -> Iterator[Act]:
    if not node.is_grant:
        return
    objects = []
    for item in node.objects:
        if item.HasField("range_var"):
            objects.append(".".join(name_of(item.range_var)))
        elif item.HasField("object_with_args"):
            objects.append(
                ".".join(qualified_name(strings(item.object_with_args.objname)))
            )
        elif item.HasField("string"):
            objects.append(item.string.sval)
    roles = [
        "public"
        if enum_name(role.role_spec, "roletype") == "ROLESPEC_PUBLIC"
        else role.role_spec.rolename
        for role in node.grantees
    ]
    if not objects:
        objects = ["default privileges"]
    privileges = tuple(p.access_priv.priv_name for p in node.privileges) or ("all",)
    yield Grant(privileges, tuple(objects), tuple(roles))


def _create_function(node: Node) -> Iterator[Act]:
    options = {o.def_elem.defname: o.def_elem.arg for o in node.options}
    settings = [
        o.def_elem.arg.variable_set_stmt.name
        for o in node.options
        if o.def_elem.defname == "set"
    ]
    volatility = options["volatility"].string.sval if "volatility" in options else ""
    yield CreateRoutine(
        name=qualified_name(strings(node.funcname)),
        definer="security" in options and options["security"].boolean.boolval,
        search_path="search_path" in settings,
        volatile=volatility not in {"stable", "immutable"},
    )


def _modify(verb: str) -> Callable[[Node], Iterator[Act]]:
    def read(node: Node) -> Iterator[Act]:
        where = node.where_clause if node.HasField("where_clause") else None
        always = where is not None and where.a_const.boolval.boolval
        joined = node.from_clause if verb == "UPDATE" else node.using_clause
        whole = always or (where is None and not joined)
        yield Modify(verb, name_of(node.relation), whole)

    return read


def _set(node: Node) -> Iterator[Act]:
    value = None
    if enum_name(node, "kind") == "VAR_SET_VALUE" and node.args:
        constant = node.args[0].a_const
        text = constant.sval.sval if constant.HasField("sval") else ""
        number = constant.ival.ival if constant.HasField("ival") else None
        value = _milliseconds(text) if text else number
    yield SetParameter(node.name, value, node.is_local)


def _milliseconds(text: str) -> int | None:
    match = re.fullmatch(r"\s*(\d+)\s*(ms|s|min|h|d|)\s*", text)
    return int(match[1]) * _UNITS[match[2]] if match else None


def _transaction(node: Node) -> Iterator[Act]:
    kind = enum_name(node, "kind").removeprefix("TRANS_STMT_")
    if kind in {"BEGIN", "START", "COMMIT", "ROLLBACK"}:
        yield Transaction(opens=kind in {"BEGIN", "START"} or node.chain)


def _dynamic(what: str) -> Callable[[Node], Iterator[Act]]:
    return lambda _node: iter((Dynamic(what),))


def _truncate(node: Node) -> Iterator[Act]:
    for relation in node.relations:
        yield Modify("TRUNCATE", name_of(relation.range_var), whole=True)


def _reindex(node: Node) -> Iterator[Act]:
    if any(p.def_elem.defname == "concurrently" for p in node.params):
        yield Concurrently("REINDEX", name_of(node.relation))


_READERS: dict[str, Callable[[Node], Iterator[Act]]] = {
    "create_stmt": create_table,
    "create_table_as_stmt": create_table_as,
    "alter_table_stmt": alter_table,
    "index_stmt": _create_index,
    "drop_stmt": _drop,
    "rename_stmt": _rename,
    "alter_object_schema_stmt": _set_schema,
    "view_stmt": lambda node: iter((CreateView(name_of(node.view)),)),
    "create_seq_stmt": lambda node: iter((CreateSequence(name_of(node.sequence)),)),
    "create_policy_stmt": lambda node: iter(
        (CreatePolicy(name_of(node.table), node.policy_name),)
    ),
    "grant_stmt": _grant,
    "alter_default_privileges_stmt": lambda node: _grant(node.action),
    "create_function_stmt": _create_function,
    "update_stmt": _modify("UPDATE"),
    "delete_stmt": _modify("DELETE"),
    "truncate_stmt": _truncate,
    "create_trig_stmt": lambda node: iter(
        (CreateTrigger(name_of(node.relation), node.trigname),)
    ),
    "variable_set_stmt": _set,
    "transaction_stmt": _transaction,
    "do_stmt": _dynamic("DO"),
    "execute_stmt": _dynamic("EXECUTE"),
    "call_stmt": _dynamic("CALL"),
    "reindex_stmt": _reindex,
}
