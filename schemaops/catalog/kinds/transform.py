"""Transforms: how a language sees the values of a type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, raw, sql_text


@dataclass(frozen=True, slots=True)
class Transform(Object):
    """A transform; each of its functions may be missing."""

    KIND: ClassVar[str] = "transform"
    IDENTITY: ClassVar[tuple[str, ...]] = ("type", "language")
    type: str
    language: str
    from_sql: str | None
    to_sql: str | None


def _target(transform: Transform) -> str:
    return sql_text(
        "TRANSFORM FOR {} LANGUAGE {}", raw(transform.type), transform.language
    )


def _made(transform: Transform, how: LiteralString) -> list[str]:
    functions: list[Fragment] = []
    if transform.from_sql is not None:
        functions.append(compose("FROM SQL WITH FUNCTION {}", raw(transform.from_sql)))
    if transform.to_sql is not None:
        functions.append(compose("TO SQL WITH FUNCTION {}", raw(transform.to_sql)))
    return [
        sql_text("{} {} ({})", raw(how), raw(_target(transform)), joined(functions))
    ]


def _create(transform: Transform, _catalog: Catalog) -> list[str]:
    return _made(transform, "CREATE")


def _replace(_old: Transform, new: Transform) -> list[str]:
    return _made(new, "CREATE OR REPLACE")


KIND = Kind(
    value=Transform,
    rank=6,
    create=_create,
    drop=lambda t: [sql_text("DROP {}", raw(_target(t)))],
    target=_target,
    alter={"from_sql": _replace, "to_sql": _replace},
    presence="pg_transform",
)
