"""Text search parsers. Only a superuser creates one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class TsParser(Object):
    """A parser: its functions, as the server prints their names."""

    KIND: ClassVar[str] = "ts_parser"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    start: str
    gettoken: str
    end: str
    lextypes: str
    headline: str | None


def _target(parser: TsParser) -> str:
    return sql_text("TEXT SEARCH PARSER {}.{}", parser.schema, parser.name)


def _create(parser: TsParser, _catalog: Catalog) -> list[str]:
    functions = {
        "START": parser.start,
        "GETTOKEN": parser.gettoken,
        "END": parser.end,
        "LEXTYPES": parser.lextypes,
        "HEADLINE": parser.headline,
    }
    options = ", ".join(f"{word} = {name}" for word, name in functions.items() if name)
    return [sql_text("CREATE {} ({})", raw(_target(parser)), raw(options))]


KIND = Kind(
    value=TsParser,
    rank=4,
    create=_create,
    drop=lambda p: [sql_text("DROP {}", raw(_target(p)))],
    target=_target,
    rename=lambda p, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(p)), to)],
    # other tokens: what the old application finds must not change under it
    effects={"replaced": Effect(lock="", restricts=always)},
    presence="pg_ts_parser",
)
