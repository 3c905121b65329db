"""Text search templates. Only a superuser creates one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class TsTemplate(Object):
    """A template: its functions, as the server prints their names."""

    KIND: ClassVar[str] = "ts_template"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    init: str | None
    lexize: str


def _target(template: TsTemplate) -> str:
    return sql_text("TEXT SEARCH TEMPLATE {}.{}", template.schema, template.name)


def _create(template: TsTemplate, _catalog: Catalog) -> list[str]:
    init = f"INIT = {template.init}, " if template.init else ""
    options = raw(f"{init}LEXIZE = {template.lexize}")
    return [sql_text("CREATE {} ({})", raw(_target(template)), options)]


KIND = Kind(
    value=TsTemplate,
    rank=3,
    create=_create,
    drop=lambda t: [sql_text("DROP {}", raw(_target(t)))],
    target=_target,
    rename=lambda t, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(t)), to)],
    # other lexemes: what the old application finds must not change under it
    effects={"replaced": Effect(lock="", restricts=always)},
    presence="pg_ts_template",
)
