"""What a statement names: settings, roles, extensions, and words to leave out.

All knowledge of the parser's tree that sources/ needs to make a file loadable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from schemaops.sqlparse.parser import enum_name, scan
from schemaops.sqlparse.statements import Statement

Named = tuple[str, int]
"""A name and the character offset in the whole text where it stands."""


def setting(statement: Statement) -> str | None:
    """The name that SET, RESET or SELECT set_config(…) changes ("" for all)."""
    if statement.node == "variable_set_stmt" and statement.tree is not None:
        return str(statement.tree.name).lower()
    for function, arguments in _only_calls(statement):
        if function == "set_config" and arguments:
            return arguments[0].lower()
    return None


def setting_values(statement: Statement) -> tuple[str, ...]:
    """The constants that a setting gets; none for DEFAULT and RESET."""
    if statement.node == "variable_set_stmt":
        return tuple(arg.a_const.sval.sval for arg in statement.tree.args)
    for _, arguments in _only_calls(statement):
        listed = re.split(r"\s*,\s*", arguments[1]) if len(arguments) > 1 else []
        return tuple(name.strip('" ') for name in listed)
    return ()


def sets_sequence(statement: Statement) -> bool:
    """Whether it is SELECT setval(…) and nothing else: rows, not design."""
    calls = list(_only_calls(statement))
    return bool(calls) and all(function == "setval" for function, _ in calls)


def changes_owner_only(statement: Statement) -> bool:
    """Whether all that an ALTER TABLE does is OWNER TO."""
    return all(
        enum_name(command.alter_table_cmd, "subtype") == "AT_ChangeOwner"
        for command in statement.tree.cmds
    )


def grantees(statement: Statement) -> tuple[list[Named], bool]:
    """Roles that a GRANT or REVOKE names, and whether it names PUBLIC or oneself."""
    specs = [grantee.role_spec for grantee in statement.tree.grantees]
    named = [(s.rolename, statement.char(s.location)) for s in specs if s.rolename]
    return named, len(named) < len(specs)


def policy_roles(statement: Statement) -> list[str]:
    """Roles that CREATE or ALTER POLICY names."""
    specs = [item.role_spec for item in statement.tree.roles]
    return [spec.rolename for spec in specs if spec.rolename]


def default_privileges(statement: Statement) -> tuple[list[str], list[str]]:
    """The roles and the grantees of ALTER DEFAULT PRIVILEGES."""
    roles = [
        item.role_spec.rolename
        for option in statement.tree.options
        if option.def_elem.defname == "roles"
        for item in option.def_elem.arg.list.items
    ]
    specs = [grantee.role_spec for grantee in statement.tree.action.grantees]
    return roles, [spec.rolename for spec in specs if spec.rolename]


def schema_owner(statement: Statement) -> Named | None:
    """The role that CREATE SCHEMA … AUTHORIZATION names."""
    tree = statement.tree
    if not tree.HasField("authrole") or not tree.authrole.rolename:
        return None
    return tree.authrole.rolename, statement.char(tree.authrole.location)


def new_owners(statement: Statement) -> list[str]:
    """The roles that ALTER … OWNER TO or CREATE SCHEMA … AUTHORIZATION names."""
    if statement.node == "create_schema_stmt":
        specs = [statement.tree.authrole]
    elif statement.node == "alter_table_stmt":
        specs = [command.alter_table_cmd.newowner for command in statement.tree.cmds]
    else:
        specs = [statement.tree.newowner]
    return [spec.rolename for spec in specs if spec.rolename]


def mapped_user(statement: Statement) -> str | None:
    """The role of CREATE, ALTER or DROP USER MAPPING; "public"; None for oneself."""
    spec = statement.tree.user
    kind = enum_name(spec, "roletype")
    if kind == "ROLESPEC_PUBLIC":
        return "public"
    return str(spec.rolename) if kind == "ROLESPEC_CSTRING" else None


def owned_kind(statement: Statement) -> str:
    """OBJECT_… of what ALTER … OWNER TO gives to another role."""
    return enum_name(statement.tree, "object_type")


def created_schema(statement: Statement) -> str | None:
    """The name in CREATE SCHEMA, None when it creates objects in it too."""
    tree = statement.tree
    return None if tree.schema_elts else str(tree.schemaname or tree.authrole.rolename)


def extension(statement: Statement) -> tuple[str, str | None]:
    """Name and schema of CREATE EXTENSION."""
    schema = None
    for option in statement.tree.options:
        if option.def_elem.defname == "schema":
            schema = option.def_elem.arg.string.sval
    return statement.tree.extname, schema


def comment_target(statement: Statement) -> tuple[str, str]:
    """(OBJECT_…, name) of COMMENT ON or SECURITY LABEL, name "" unless it is plain."""
    tree = statement.tree
    return enum_name(tree, "objtype"), tree.object.string.sval


def subscription(statement: Statement) -> tuple[str, bool]:
    """Where CREATE SUBSCRIPTION connects to, and whether it says that it does not."""
    options = {o.def_elem.defname: o.def_elem.arg for o in statement.tree.options}
    said = options.get("connect")
    return statement.tree.conninfo, said is not None and _is_off(said)


def subscription_action(statement: Statement) -> str:
    """What ALTER SUBSCRIPTION changes: OPTIONS, CONNECTION, ENABLED, REFRESH, …"""
    name = enum_name(statement.tree, "kind")
    return name.removeprefix("ALTER_SUBSCRIPTION_")


def is_concurrent(statement: Statement) -> bool:
    """Whether an index is created or dropped concurrently."""
    return bool(statement.tree is not None and statement.tree.concurrent)


def is_program(statement: Statement) -> bool:
    """Whether COPY runs a program."""
    return bool(statement.tree is not None and statement.tree.is_program)


def word(statement: Statement, name: str) -> tuple[int, int] | None:
    """Where a keyword stands in the statement first, as offsets in the whole text."""
    data = statement.text.encode()
    for token in scan(statement.text):
        if token.name == name:
            start = statement.offset + len(data[: token.start].decode())
            return start, start + len(name)
    return None


def _is_off(node: Any) -> bool:
    """Whether an option's value is false, as the server reads it (defGetBoolean)."""
    if node.HasField("integer"):
        return bool(node.integer.ival == 0)
    return node.string.sval.lower() in {"false", "off"}


def _only_calls(statement: Statement) -> Iterator[tuple[str, list[str]]]:
    """Function and constant arguments of SELECT f(…), … without FROM or WHERE."""
    if statement.node != "select_stmt" or statement.tree is None:
        return
    tree = statement.tree
    if tree.from_clause or tree.HasField("where_clause") or tree.HasField("larg"):
        return
    for target in tree.target_list:
        call = target.res_target.val.func_call
        name = call.funcname[-1].string.sval if call.funcname else ""
        yield name, [_constant(arg) for arg in call.args]


def _constant(node: Any) -> str:
    return str(node.a_const.sval.sval)
