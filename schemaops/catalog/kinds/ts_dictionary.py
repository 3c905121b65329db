"""Text search dictionaries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from schemaops.catalog.kind import Effect, Kind, Names, always
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class TsDictionary(Object):
    """A dictionary.

    template: its name as SQL. options: (name, value), both as SQL, in the order in
    which the template is given them.
    """

    KIND: ClassVar[str] = "ts_dictionary"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    template: str
    options: tuple[tuple[str, str], ...]


_OPTION = re.compile(
    r"""("(?:[^"]|"")+"|[^\s=,"]+)\s*=\s*"""
    r"""(E'(?:[^'\\]|''|\\.)*'|'(?:[^']|'')*'|[^\s,]+)""",
    re.DOTALL,
)
"""One option as the server keeps it: `name = 'value'`, names quoted as needed."""


def _complete(row: list[Any], _names: Names) -> list[Any]:
    *rest, options = row
    return [*rest, tuple(_OPTION.findall(options or ""))]


def _target(dictionary: TsDictionary) -> str:
    return sql_text("TEXT SEARCH DICTIONARY {}.{}", dictionary.schema, dictionary.name)


def _create(dictionary: TsDictionary, _catalog: Catalog) -> list[str]:
    said = [("TEMPLATE", dictionary.template), *dictionary.options]
    options = ", ".join(f"{name} = {value}" for name, value in said)
    return [sql_text("CREATE {} ({})", raw(_target(dictionary)), raw(options))]


def _options(old: TsDictionary, new: TsDictionary) -> list[str]:
    """Options that are said are set, those said without a value go.

    All are said again, last those that stay: the server keeps them in that order,
    and some templates read one only after another.
    """
    gone = [name for name, _ in old.options if name not in dict(new.options)]
    parts = [*gone, *(f"{name} = {value}" for name, value in new.options)]
    return [sql_text("ALTER {} ({})", raw(_target(new)), raw(", ".join(parts)))]


KIND = Kind(
    value=TsDictionary,
    rank=4,
    create=_create,
    drop=lambda d: [sql_text("DROP {}", raw(_target(d)))],
    target=_target,
    complete=_complete,
    alter={"options": _options},
    rename=lambda d, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(d)), to)],
    effects={
        # other lexemes: what the old application finds must not change under it
        "options": Effect(lock="", restricts=always),
        "replaced": Effect(lock="", restricts=always),
    },
    presence="pg_ts_dict",
)
