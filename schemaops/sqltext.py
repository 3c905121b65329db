"""SQL text, composed with psycopg's `sql` module and rendered without a server.

This is the only home of composition. Plans store rendered text, so `render`
works offline. Names are checked before they are quoted: psycopg cuts an
identifier at NUL, and the server cuts it at 63 bytes, both silently.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import LiteralString

from psycopg import sql

from schemaops.errors import UsageError

NAME_LIMIT = 63
"""Bytes of an identifier (NAMEDATALEN - 1, PostgreSQL documentation 4.1.1)."""

Fragment = sql.Composable
Statement = sql.Composed


def checked_name(name: str) -> str:
    """Return `name`, or raise UsageError when the server would alter it."""
    if not name or "\0" in name:
        raise UsageError(f"{name!r} is not a usable name: empty, or with a NUL")
    if len(name.encode()) > NAME_LIMIT:
        raise UsageError(
            f"name {name!r} is longer than {NAME_LIMIT} bytes",
            hint="shorten it: PostgreSQL would cut it silently",
        )
    return name


def ident(*names: str) -> sql.Identifier:
    """A quoted identifier; several names are joined with dots."""
    return sql.Identifier(*(checked_name(name) for name in names))


def literal(value: object) -> sql.Literal:
    """A quoted literal."""
    return sql.Literal(value)


def raw(text: str) -> sql.SQL:
    """Text that the *server* printed (pg_get_*def), trusted as SQL as it stands.

    Never call it with text from a user's file: that text goes to the server as a
    statement of its own, through sources/.
    """
    return sql.SQL(text)


def compose(template: LiteralString, *args: object, **kwargs: object) -> sql.Composed:
    """Fill `template`; a str argument becomes a quoted identifier."""
    return sql.SQL(template).format(
        *(_fragment(a) for a in args),
        **{key: _fragment(value) for key, value in kwargs.items()},
    )


def render(fragment: Fragment) -> str:
    """The text of a fragment, without a connection."""
    return fragment.as_string(None)


def sql_text(template: LiteralString, *args: object, **kwargs: object) -> str:
    """`compose` and `render` in one."""
    return render(compose(template, *args, **kwargs))


def qualified(schema: str, name: str) -> str:
    """`"schema"."name"` as text, quoted only where needed for reading."""
    return f"{readable(schema)}.{readable(name)}"


def readable(name: str) -> str:
    """`name` for people: bare when it needs no quotes."""
    plain = name.isascii() and name.replace("_", "a").isalnum() and name.islower()
    return name if plain and not name[0].isdigit() else render(sql.Identifier(name))


_QUALIFIED = re.compile(r'(?<![\w".])("(?:[^"]|"")+"|\w+)\.("(?:[^"]|"")+"|\w+)')


def names_in(text: str) -> set[tuple[str, ...]]:
    """The names with a schema that a text of the server says, each as a path."""
    return {tuple(map(_bare, found)) for found in _QUALIFIED.findall(text)}


def _bare(name: str) -> str:
    return name[1:-1].replace('""', '"') if name.startswith('"') else name


def commas(items: list[str] | tuple[str, ...]) -> sql.Composed:
    """Quoted identifiers, separated by commas."""
    return sql.SQL(", ").join(ident(item) for item in items)


def joined(
    fragments: Sequence[Fragment], separator: LiteralString = ", "
) -> sql.Composed:
    """Fragments joined by a separator."""
    return sql.SQL(separator).join(fragments)


def derived_name(*parts: str, ending: str = "") -> str:
    """A deterministic name of at most 63 bytes made from parts.

    A name that does not fit is cut and ends in 8 hex digits of its digest, so
    two long names that share a beginning stay apart; `ending` is never cut.
    """
    name = "_".join(parts) + ending
    if len(name.encode()) <= NAME_LIMIT:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    room = NAME_LIMIT - 9 - len(ending.encode())
    head = name.encode()[:room].decode(errors="ignore")
    return f"{head}_{digest}{ending}"


def _fragment(value: object) -> sql.Composable:
    if isinstance(value, sql.Composable):
        return value
    if isinstance(value, str):
        return ident(value)
    return sql.Literal(value)
