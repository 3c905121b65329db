"""Casts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Cast(Object):
    """A cast. method: f (function), i (INOUT) or b (without function).

    context: e (explicit), a (assignment) or i (implicit).
    """

    KIND: ClassVar[str] = "cast"
    IDENTITY: ClassVar[tuple[str, ...]] = ("source", "result")
    source: str
    result: str
    method: str
    function: str | None
    context: str


_CONTEXTS = {"e": "", "a": " AS ASSIGNMENT", "i": " AS IMPLICIT"}
_METHODS = {"i": "WITH INOUT", "b": "WITHOUT FUNCTION"}


def _target(cast: Cast) -> str:
    return sql_text("CAST ({} AS {})", raw(cast.source), raw(cast.result))


def _create(cast: Cast, _catalog: Catalog) -> list[str]:
    how = compose("{}", raw(_METHODS.get(cast.method, "")))
    if cast.function is not None:
        how = compose("WITH FUNCTION {}", raw(cast.function))
    context = raw(_CONTEXTS[cast.context])
    return [sql_text("CREATE {} {}{}", raw(_target(cast)), raw(render(how)), context)]


KIND = Kind(
    value=Cast,
    rank=6,
    create=_create,
    drop=lambda c: [sql_text("DROP {}", raw(_target(c)))],
    target=_target,
    presence="pg_cast",
)
