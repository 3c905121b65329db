"""Procedural languages that no extension brings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Language(Object):
    """A language and its C functions."""

    KIND: ClassVar[str] = "language"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    trusted: bool
    handler: str
    inline: str | None
    validator: str | None


def _made(language: Language, how: LiteralString) -> list[str]:
    sql = compose(
        "{} {}LANGUAGE {} HANDLER {}",
        raw(how),
        raw("TRUSTED " if language.trusted else ""),
        language.name,
        raw(language.handler),
    )
    if language.inline is not None:
        sql += compose(" INLINE {}", raw(language.inline))
    if language.validator is not None:
        sql += compose(" VALIDATOR {}", raw(language.validator))
    return [render(sql)]


def _create(language: Language, _catalog: Catalog) -> list[str]:
    return _made(language, "CREATE")


def _replace(_old: Language, new: Language) -> list[str]:
    return _made(new, "CREATE OR REPLACE")


KIND = Kind(
    value=Language,
    rank=2,
    create=_create,
    drop=lambda x: [sql_text("DROP LANGUAGE {}", x.name)],
    target=lambda x: sql_text("LANGUAGE {}", x.name),
    alter=dict.fromkeys(["trusted", "handler", "inline", "validator"], _replace),
    rename=lambda x, to: [sql_text("ALTER LANGUAGE {} RENAME TO {}", x.name, to)],
    presence="pg_language",
)
