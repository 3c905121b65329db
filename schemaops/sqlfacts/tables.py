"""CREATE TABLE and ALTER TABLE as acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from schemaops.sqlfacts.acts import (
    Act,
    AddColumn,
    AddConstraint,
    AlterTable,
    AlterType,
    AttachPartition,
    Concurrently,
    CreateTable,
    CreateView,
    DropColumn,
    Name,
    RowSecurity,
    SetNotNull,
    ValidateConstraint,
)
from schemaops.sqlfacts.nodes import (
    Node,
    column_of,
    constraint_of,
    name_of,
    type_of,
)
from schemaops.sqlparse.parser import enum_name

# these take SHARE UPDATE EXCLUSIVE or less (PostgreSQL documentation, ALTER TABLE)
_GENTLE = {
    "AT_SetStatistics",
    "AT_SetRelOptions",
    "AT_ResetRelOptions",
    "AT_SetOptions",
    "AT_ResetOptions",
    "AT_ClusterOn",
    "AT_DropCluster",
}


def create_table(node: Node) -> Iterator[Act]:
    """CREATE TABLE."""
    elements = list(node.table_elts)
    partition = node.HasField("partbound")
    parents = [name_of(p.range_var) for p in node.inh_relations]
    yield CreateTable(
        table=name_of(node.relation),
        columns=tuple(
            column_of(e.column_def) for e in elements if e.HasField("column_def")
        ),
        constraints=tuple(
            constraint_of(e.constraint) for e in elements if e.HasField("constraint")
        ),
        partition_of=parents[0] if partition else None,
        temporary=node.relation.relpersistence == "t",
        derived=bool(parents) or any(e.HasField("table_like_clause") for e in elements),
    )


def create_table_as(node: Node) -> Iterator[Act]:
    """CREATE TABLE … AS and CREATE MATERIALIZED VIEW."""
    relation = node.into.rel
    if enum_name(node, "objtype") == "OBJECT_MATVIEW":
        yield CreateView(name_of(relation))
    else:
        temporary = relation.relpersistence == "t"
        yield CreateTable(name_of(relation), derived=True, temporary=temporary)


def alter_table(node: Node) -> Iterator[Act]:
    """ALTER TABLE: one act an action."""
    if enum_name(node, "objtype") != "OBJECT_TABLE":
        return
    table = name_of(node.relation)
    for item in node.cmds:
        command = item.alter_table_cmd
        subtype = enum_name(command, "subtype")
        if subtype in _ACTIONS:
            yield _ACTIONS[subtype](table, command)
        elif subtype not in _GENTLE:
            yield AlterTable(table, subtype.removeprefix("AT_"))


def _definition(command: Node) -> Node:
    return getattr(command, "def")  # the field's name is a keyword


def _alter_type(table: Name, command: Node) -> Act:
    column = _definition(command).column_def
    using = column.raw_default if column.HasField("raw_default") else None
    converts = using is not None and not _plain_cast(using)
    return AlterType(table, command.name, type_of(column.type_name), converts)


def _plain_cast(expression: Node) -> bool:
    """Whether USING is just the column, or the column cast."""
    if expression.HasField("type_cast"):
        return _plain_cast(expression.type_cast.arg)
    return bool(expression.HasField("column_ref"))


def _detach(table: Name, command: Node) -> Act:
    partition = _definition(command).partition_cmd
    if partition.concurrent:
        return Concurrently("DETACH PARTITION", table)
    return AlterTable(table, "DetachPartition")


_ACTIONS: dict[str, Callable[[Name, Node], Act]] = {
    "AT_AddColumn": lambda t, c: AddColumn(t, column_of(_definition(c).column_def)),
    "AT_DropColumn": lambda t, c: DropColumn(t, c.name),
    "AT_AlterColumnType": _alter_type,
    "AT_SetNotNull": lambda t, c: SetNotNull(t, c.name),
    "AT_AddConstraint": lambda t, c: AddConstraint(
        t, constraint_of(_definition(c).constraint)
    ),
    "AT_ValidateConstraint": lambda t, c: ValidateConstraint(t, c.name),
    "AT_EnableRowSecurity": lambda t, _: RowSecurity(t, enabled=True),
    "AT_DisableRowSecurity": lambda t, _: RowSecurity(t, enabled=False),
    "AT_DetachPartition": _detach,
    "AT_AttachPartition": lambda t, c: AttachPartition(
        t, name_of(_definition(c).partition_cmd.name)
    ),
}
