"""Sequences. Their live counter is never touched by a change of an option."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, literal, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Sequence(Object):
    """A sequence that stands alone or is owned by a column; never an identity's."""

    KIND: ClassVar[str] = "sequence"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    type: str
    start: int
    increment: int
    minimum: int
    maximum: int
    cache: int
    cycle: bool
    owned_by: tuple[str, str, str] | None


def _create(sequence: Sequence, _catalog: Catalog) -> list[str]:
    return [
        sql_text(
            "CREATE SEQUENCE {}.{} AS {} INCREMENT BY {} MINVALUE {} MAXVALUE {}"
            " START WITH {} CACHE {} {}",
            sequence.schema,
            sequence.name,
            raw(sequence.type),
            literal(sequence.increment),
            literal(sequence.minimum),
            literal(sequence.maximum),
            literal(sequence.start),
            literal(sequence.cache),
            raw("CYCLE" if sequence.cycle else "NO CYCLE"),
        )
    ]


_OPTIONS: dict[str, LiteralString] = {
    "start": "START WITH {}",
    "increment": "INCREMENT BY {}",
    "minimum": "MINVALUE {}",
    "maximum": "MAXVALUE {}",
    "cache": "CACHE {}",
}


def _options(old: Sequence, new: Sequence) -> list[str]:
    parts: list[Fragment] = []
    if old.type != new.type:
        parts.append(compose("AS {}", raw(new.type)))
    parts += [
        compose(template, literal(getattr(new, name)))
        for name, template in _OPTIONS.items()
        if getattr(old, name) != getattr(new, name) or old.type != new.type
    ]
    if old.cycle != new.cycle:
        parts.append(raw("CYCLE" if new.cycle else "NO CYCLE"))
    return [
        sql_text("ALTER SEQUENCE {}.{} {}", new.schema, new.name, joined(parts, " "))
    ]


def _owned_by(_old: Sequence, new: Sequence) -> list[str]:
    owner = render(compose("{}", raw("NONE")))
    if new.owned_by is not None:
        owner = sql_text("{}.{}.{}", *new.owned_by)
    return [
        sql_text("ALTER SEQUENCE {}.{} OWNED BY {}", new.schema, new.name, raw(owner))
    ]


KIND = Kind(
    value=Sequence,
    rank=6,
    create=_create,
    drop=lambda s: [sql_text("DROP SEQUENCE {}.{}", s.schema, s.name)],
    target=lambda s: sql_text("SEQUENCE {}.{}", s.schema, s.name),
    alter={
        **dict.fromkeys([*_OPTIONS, "type", "cycle"], _options),
        "owned_by": _owned_by,
    },
    rename=lambda s, to: [
        sql_text("ALTER SEQUENCE {}.{} RENAME TO {}", s.schema, s.name, to)
    ],
    effects={
        **dict.fromkeys(
            [*_OPTIONS, "type", "cycle"], Effect(lock="SHARE ROW EXCLUSIVE")
        ),
        "owned_by": Effect(lock="SHARE UPDATE EXCLUSIVE"),
    },
    irreplaceable=True,
)
