"""Sequences. Their live counter is never set back by a change of an option.

It goes forward to the new bounds where it stands before them: the server refuses
bounds that leave it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, literal, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Sequence(Object):
    """A sequence that stands alone or is owned by a column; never an identity's.

    persistence: p or u (unlogged, from PostgreSQL 15 on).
    """

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
    persistence: str = "p"


def _create(sequence: Sequence, _catalog: Catalog) -> list[str]:
    return [
        sql_text(
            "CREATE {}SEQUENCE {}.{} AS {} INCREMENT BY {} MINVALUE {} MAXVALUE {}"
            " START WITH {} CACHE {} {}",
            raw("UNLOGGED " if sequence.persistence == "u" else ""),
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
        *_forward(old, new),
        sql_text("ALTER SEQUENCE {}.{} {}", new.schema, new.name, joined(parts, " ")),
    ]


def _forward(old: Sequence, new: Sequence) -> list[str]:
    """The counter goes on to where the new bounds begin, when it is before them."""
    if new.increment > 0 and new.minimum > old.minimum:
        first, before = new.minimum, raw("<")
    elif new.increment < 0 and new.maximum < old.maximum:
        first, before = new.maximum, raw(">")
    else:
        return []
    return [
        sql_text(
            "SELECT pg_catalog.setval({}, {}, false) FROM {}.{} WHERE last_value {} {}",
            literal(sql_text("{}.{}", new.schema, new.name)),
            literal(first),
            new.schema,
            new.name,
            before,
            literal(first),
        )
    ]


def _persistence(_old: Sequence, new: Sequence) -> list[str]:
    word = raw("UNLOGGED" if new.persistence == "u" else "LOGGED")
    return [sql_text("ALTER SEQUENCE {}.{} SET {}", new.schema, new.name, word)]


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
        "persistence": _persistence,
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
    presence="EXISTS (SELECT FROM relation WHERE relkind = 'S')",
)
