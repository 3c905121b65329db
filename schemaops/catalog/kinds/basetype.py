"""Base types, and shell types: names that are promised and not yet defined.

A base type and its functions for input and output need each other: none can be made
before the other but by way of a shell, and none dropped but by CASCADE. So these
functions are a part of the type here, and no routines of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, joined, literal, raw, sql_text

Own = tuple[str, str, str | None]
"""A function that is a part of its type: its signature, definition and comment."""


@dataclass(frozen=True, slots=True)
class BaseType(Object):
    """A base type, or a shell.

    options and settable: `NAME = value` as CREATE TYPE takes them; ALTER TYPE takes
    those of the second too.
    """

    KIND: ClassVar[str] = "basetype"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    shell: bool
    options: tuple[str, ...]
    settable: tuple[str, ...]
    storage: str
    functions: tuple[Own, ...]


def shell_and_functions(
    schema: str, name: str, functions: tuple[Own, ...]
) -> list[str]:
    """What comes before a type that its own functions need."""
    return [
        sql_text("CREATE TYPE {}.{}", schema, name),
        *own_functions((), functions),
    ]


def own_functions(old: tuple[Own, ...], new: tuple[Own, ...]) -> list[str]:
    """Functions that are new or have another definition, with their comments."""
    before = {signature: (text, said) for signature, text, said in old}
    statements = []
    for signature, text, says in new:
        was, said = before.get(signature, (None, None))
        statements += [text.rstrip()] if was != text else []
        statements += [_comment(signature, says)] if said != says else []
    return statements


def _comment(signature: str, text: str | None) -> str:
    says = raw("NULL") if text is None else literal(text)
    return sql_text("COMMENT ON FUNCTION {} IS {}", raw(signature), says)


def _create(value: BaseType, _catalog: Catalog) -> list[str]:
    before = shell_and_functions(value.schema, value.name, value.functions)
    if value.shell:
        return before
    given = [text for text in value.settable if not text.endswith(" = NONE")]
    options = _listed([*value.options, *given, f"STORAGE = {value.storage}"])
    return [
        *before,
        sql_text("CREATE TYPE {}.{} ({})", value.schema, value.name, options),
    ]


def _drop(value: BaseType) -> list[str]:
    together = raw("" if value.shell else " CASCADE")
    return [sql_text("DROP TYPE {}.{}{}", value.schema, value.name, together)]


def _changed(old: BaseType, new: BaseType) -> list[str]:
    """New functions, what the type takes of them, and then the end of old ones."""
    if old.options != new.options or old.shell != new.shell:
        return []
    if old.storage != new.storage and "plain" in (old.storage, new.storage):
        return []
    options = [text for text in new.settable if text not in old.settable]
    if old.storage != new.storage:
        options.append(f"STORAGE = {new.storage}")
    kept = {signature for signature, _, _ in new.functions}
    gone = [signature for signature, _, _ in old.functions if signature not in kept]
    return [
        *own_functions(old.functions, new.functions),
        *([_set(new, options)] if options else []),
        *(sql_text("DROP FUNCTION {}", raw(signature)) for signature in gone),
    ]


def _set(value: BaseType, options: Iterable[str]) -> str:
    return sql_text(
        "ALTER TYPE {}.{} SET ({})", value.schema, value.name, _listed(options)
    )


def _listed(options: Iterable[str]) -> Fragment:
    return joined([raw(text) for text in options])


KIND = Kind(
    value=BaseType,
    rank=3,
    create=_create,
    drop=_drop,
    target=lambda t: sql_text("TYPE {}.{}", t.schema, t.name),
    alter=dict.fromkeys(["functions", "settable", "storage"], _changed),
    rename=lambda t, to: [
        sql_text("ALTER TYPE {}.{} RENAME TO {}", t.schema, t.name, to)
    ],
    presence="EXISTS (SELECT FROM pg_type WHERE typtype IN ('b', 'p') AND oid >= 16384"
    " AND typinput <> 'array_in'::regproc)",
)
