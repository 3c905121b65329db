"""Which statements of a file are no design, or cannot be loaded, and why.

Rows, transaction control, settings, roles that do not exist and maintenance are left
out, and so are owners unless the scope manages them. The rest is for the server to
judge, as an unprivileged role unless designs are trusted; then event triggers come
last, so that none fires on the load, and subscriptions may not connect to anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass

from schemaops.sqlparse import Statement, facts

KEPT_SETTINGS = {"search_path", "default_table_access_method"}
"""The settings that change what later statements mean."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Server:
    """What a database already has before the design is loaded."""

    roles: frozenset[str] = frozenset()
    schemas: frozenset[str] = frozenset()
    extensions: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    """The roles that who loads the design may act for."""
    trusted: bool = False
    """Whether the design is loaded by a superuser."""
    manage: Set[str] = frozenset()
    """Words of the scope: what the design says of these counts."""

    @property
    def owners(self) -> bool:
        """Whether ALTER … OWNER TO is run."""
        return "owners" in self.manage


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a statement: left out as a whole, or some of its words are.

    later: it is not left out, but run when everything else is there. way_out: what to do
    about a statement for which the whole design is refused.
    """

    reason: str
    words: tuple[Range, ...] = ()
    later: bool = False
    way_out: str = ""


_Judge = Callable[[Statement, Server], Verdict | None]


def verdict(statement: Statement, server: Server) -> Verdict | None:
    """What to leave out of a statement, None for nothing."""
    reason = _SKIPPED.get(statement.node)
    if reason is not None:
        return Verdict(reason)
    judge = _JUDGED.get(statement.node)
    return None if judge is None else judge(statement, server)


def _setting(statement: Statement, _server: Server) -> Verdict | None:
    name = facts.setting(statement)
    if name is None or name in KEPT_SETTINGS:
        return None
    return Verdict("a setting of the session")


def _select(statement: Statement, server: Server) -> Verdict | None:
    if facts.sets_sequence(statement):
        return Verdict(_ROWS)
    return _setting(statement, server)


def _copy(statement: Statement, _server: Server) -> Verdict | None:
    # A program is left to the server, which refuses it: that must not look harmless.
    return None if facts.is_program(statement) else Verdict(_ROWS)


def _alter_owner(statement: Statement, server: Server) -> Verdict | None:
    if not server.owners:
        return Verdict(_OWNER)
    return _said_of(facts.owned_kind(statement), statement, server)


def _alter_table(statement: Statement, server: Server) -> Verdict | None:
    if server.owners:
        return None
    if statement.tree is not None and facts.changes_owner_only(statement):
        return Verdict(_OWNER)
    return None


def _grant(statement: Statement, server: Server) -> Verdict | None:
    named, others = facts.grantees(statement)
    missing = [(name, at) for name, at in named if name not in server.roles]
    if not missing:
        return None
    reason = f"no role {', '.join(sorted({name for name, _ in missing}))}"
    if len(missing) == len(named) and not others:
        return Verdict(reason)
    return Verdict(reason, tuple(_listed(statement, at) for _, at in missing))


def _listed(statement: Statement, offset: int) -> Range:
    """A role in a list, together with the comma before it, or else behind it."""
    text, start = statement.text, offset - statement.offset
    name = re.compile(r'"(?:[^"]|"")*"|[\w$]+').match(text, start)
    end = name.end() if name else start
    before = re.search(r",\s*\Z", text[:start])
    after = re.compile(r"\s*,").match(text, end)
    if before:
        start = before.start()
    elif after:
        end = after.end()
    return start + statement.offset, end + statement.offset


def _default_privileges(statement: Statement, server: Server) -> Verdict | None:
    roles, grantees = facts.default_privileges(statement)
    if set(roles) - server.members:
        return Verdict("privileges of another role's objects")
    if set(grantees) - server.roles:
        return Verdict("its roles do not exist")
    return None


def _schema(statement: Statement, server: Server) -> Verdict | None:
    if facts.created_schema(statement) in server.schemas:
        return Verdict("it is there already")
    owner = facts.schema_owner(statement)
    if owner is None or server.owners:
        return None
    words = facts.word(statement, "AUTHORIZATION")
    if words is None:
        return None
    if statement.tree.schemaname:  # else the role's name is the schema's name
        words = words[0], _listed(statement, owner[1])[1]
    return Verdict(_OWNER, (words,))


def _extension(statement: Statement, server: Server) -> Verdict | None:
    name, _ = facts.extension(statement)
    return Verdict("it is there already") if name in server.extensions else None


def _comment(statement: Statement, server: Server) -> Verdict | None:
    kind, name = facts.comment_target(statement)
    if kind == "OBJECT_EXTENSION" and name in server.extensions:
        return Verdict("the extension is not the design's own")
    return _said_of(kind, statement, server)


def _said_of(kind: str, statement: Statement, server: Server) -> Verdict | None:
    """What becomes of a statement about an object that may be left out itself."""
    if kind in {"OBJECT_DATABASE", "OBJECT_ROLE", "OBJECT_TABLESPACE"}:
        return Verdict("it belongs to the server")
    if kind == "OBJECT_SUBSCRIPTION":
        return _subscription(statement, server)
    if kind == "OBJECT_EVENT_TRIGGER":
        return _event_trigger(statement, server)
    return None


def _label(statement: Statement, server: Server) -> Verdict | None:
    if "security_labels" not in server.manage:
        return Verdict(
            'labels are managed only with [scope] manage = ["security_labels"]'
        )
    return _said_of(facts.comment_target(statement)[0], statement, server)


def _event_trigger(_statement: Statement, server: Server) -> Verdict:
    if server.trusted:
        return Verdict("event triggers come last", later=True)
    return Verdict(
        "only a superuser may create event triggers: they are read when the"
        " configuration says trusted_design = true"
    )


def _subscription(_statement: Statement, server: Server) -> Verdict | None:
    managed = server.trusted and "subscriptions" in server.manage
    return None if managed else Verdict(_SUBSCRIPTION)


def _create_subscription(statement: Statement, server: Server) -> Verdict | None:
    left_out = _subscription(statement, server)
    if left_out is not None:
        return left_out
    connection, stays = facts.subscription(statement)
    if "passw" in connection.lower():
        return Verdict(
            "the connection of a subscription holds a password",
            way_out="write CONNECTION '': where it connects to is no part of a design",
        )
    if not stays:
        return Verdict(
            "this subscription would connect to its publisher",
            way_out="write WITH (connect = false, …), as pg_dump does",
        )
    return None


def _alter_subscription(statement: Statement, server: Server) -> Verdict | None:
    action = facts.subscription_action(statement)
    if action in {"CONNECTION", "ENABLED", "REFRESH", "SKIP"}:
        return Verdict("the connection and state of a subscription are its place's")
    return _subscription(statement, server)


def _user_mapping(statement: Statement, _server: Server) -> Verdict | None:
    if facts.mapped_user(statement) is not None:
        return None
    return Verdict(
        "this user mapping is for who runs the statement, who is another role in"
        " each place",
        way_out="name the role, or write FOR PUBLIC",
    )


def _concurrently(statement: Statement, _server: Server) -> Verdict | None:
    if not facts.is_concurrent(statement):
        return None
    words = facts.word(statement, "CONCURRENTLY")
    return Verdict("a load is one transaction", (words,)) if words else None


_ROWS = "rows are no part of a design"
_OWNER = 'owners are managed only with [scope] manage = ["owners"]'
_ROLES = "roles belong to the server"
_DATABASE = "the database is not the design's to make"
_MAINTENANCE = "maintenance"
_SESSION = "it is about the session"
_SUBSCRIPTION = (
    'subscriptions are managed only with [scope] manage = ["subscriptions"] and'
    " trusted_design = true"
)

_SKIPPED = {
    "alter_database_set_stmt": _DATABASE,
    "alter_database_stmt": _DATABASE,
    "alter_role_set_stmt": _ROLES,
    "alter_role_stmt": _ROLES,
    "check_point_stmt": _MAINTENANCE,
    "cluster_stmt": _MAINTENANCE,
    "create_role_stmt": _ROLES,
    "createdb_stmt": _DATABASE,
    "delete_stmt": _ROWS,
    "discard_stmt": _SESSION,
    "drop_owned_stmt": _ROLES,
    "drop_role_stmt": _ROLES,
    "dropdb_stmt": _DATABASE,
    "grant_role_stmt": _ROLES,
    "import_foreign_schema_stmt": "it would connect to another server",
    "insert_stmt": _ROWS,
    "merge_stmt": _ROWS,
    "reassign_owned_stmt": _ROLES,
    "refresh_mat_view_stmt": _ROWS,
    "reindex_stmt": _MAINTENANCE,
    "transaction_stmt": "a load is one transaction",
    "truncate_stmt": _ROWS,
    "update_stmt": _ROWS,
    "vacuum_stmt": _MAINTENANCE,
}

_JUDGED: dict[str, _Judge] = {
    "alter_default_privileges_stmt": _default_privileges,
    "alter_event_trig_stmt": _event_trigger,
    "alter_owner_stmt": _alter_owner,
    "alter_subscription_stmt": _alter_subscription,
    "alter_table_stmt": _alter_table,
    "alter_user_mapping_stmt": _user_mapping,
    "comment_stmt": _comment,
    "copy_stmt": _copy,
    "create_event_trig_stmt": _event_trigger,
    "create_extension_stmt": _extension,
    "create_schema_stmt": _schema,
    "create_subscription_stmt": _create_subscription,
    "create_user_mapping_stmt": _user_mapping,
    "drop_stmt": _concurrently,
    "drop_subscription_stmt": _subscription,
    "drop_user_mapping_stmt": _user_mapping,
    "grant_stmt": _grant,
    "index_stmt": _concurrently,
    "sec_label_stmt": _label,
    "select_stmt": _select,
    "variable_set_stmt": _setting,
}
