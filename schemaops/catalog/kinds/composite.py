"""Composite types. One that a stored value is of is never changed (plan/refusals.py)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, compose, joined, literal, raw, sql_text


@dataclass(frozen=True, slots=True)
class Composite(Object):
    """A stand-alone composite type; attributes are (name, type, comment) in order.

    A type carries the attribute's own collation.
    """

    KIND: ClassVar[str] = "composite"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    attributes: tuple[tuple[str, str, str | None], ...]

    @property
    def types(self) -> dict[str, str]:
        """The type of each attribute by its name, in order."""
        return {name: type_ for name, type_, _ in self.attributes}


def _create(composite: Composite, _catalog: Catalog) -> list[str]:
    parts: list[Fragment] = [
        compose("{} {}", name, raw(type_)) for name, type_ in composite.types.items()
    ]
    return [
        sql_text(
            "CREATE TYPE {}.{} AS ({})", composite.schema, composite.name, joined(parts)
        ),
        *_remarks(composite, {}),
    ]


def _appended(old: Composite, new: Composite) -> bool:
    """Whether ALTER TYPE leads to `new`: what comes, comes at the end."""
    kept = [name for name in old.types if name in new.types]
    come = [name for name in new.types if name not in old.types]
    return list(new.types) == [*kept, *come]


def _attributes(old: Composite, new: Composite) -> list[str]:
    """ALTER TYPE with one action an attribute, when it leads there and back."""
    before, after = old.types, new.types
    if not (_appended(old, new) and _appended(new, old)):
        return []
    actions: list[Fragment] = [
        compose("DROP ATTRIBUTE {}", name) for name in before if name not in after
    ]
    for name, type_ in after.items():
        if name not in before:
            actions.append(compose("ADD ATTRIBUTE {} {}", name, raw(type_)))
        elif before[name] != type_:
            actions.append(compose("ALTER ATTRIBUTE {} TYPE {}", name, raw(type_)))
    said = {name: comment for name, _, comment in old.attributes}
    return [
        *([_alter(new, joined(actions))] if actions else []),
        *_remarks(new, said),
    ]


def _alter(composite: Composite, actions: Fragment) -> str:
    return sql_text("ALTER TYPE {}.{} {}", composite.schema, composite.name, actions)


def _remarks(composite: Composite, said: Mapping[str, str | None]) -> list[str]:
    """Comments of attributes that differ from what was said before."""
    return [
        sql_text(
            "COMMENT ON COLUMN {}.{}.{} IS {}",
            composite.schema,
            composite.name,
            name,
            raw("NULL") if comment is None else literal(comment),
        )
        for name, _, comment in composite.attributes
        if said.get(name) != comment
    ]


Attributes = tuple[tuple[str, str, str | None], ...]


def _loses(old: Attributes, new: Attributes) -> bool:
    """Whether the old application may read an attribute that is gone or other."""
    after = {attribute[:2] for attribute in new}
    return any(attribute[:2] not in after for attribute in old)


KIND = Kind(
    value=Composite,
    rank=5,
    create=_create,
    drop=lambda c: [sql_text("DROP TYPE {}.{}", c.schema, c.name)],
    target=lambda c: sql_text("TYPE {}.{}", c.schema, c.name),
    alter={"attributes": _attributes},
    rename=lambda c, to: [
        sql_text("ALTER TYPE {}.{} RENAME TO {}", c.schema, c.name, to)
    ],
    effects={"attributes": Effect(restricts=_loses)},
    presence="EXISTS (SELECT FROM relation WHERE relkind = 'c')",
)
