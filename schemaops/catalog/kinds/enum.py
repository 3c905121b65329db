"""Enum types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.sqltext import Fragment, compose, joined, literal, render, sql_text


@dataclass(frozen=True, slots=True)
class Enum(Object):
    """An enum type with its labels in order."""

    KIND: ClassVar[str] = "enum"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    labels: tuple[str, ...]


def added_labels(old: Enum, new: Enum) -> list[tuple[str, str | None]] | None:
    """(label, the label that it stands before), or None when one goes or moves."""
    if [x for x in new.labels if x in old.labels] != list(old.labels):
        return None
    added: list[tuple[str, str | None]] = []
    following: str | None = None
    for label in reversed(new.labels):
        if label not in old.labels:
            added.append((label, following))
        following = label
    return added


def rename_label(enum: Ref, was: str, now: str) -> str:
    """The statement that gives a label another name."""
    template: LiteralString = "ALTER TYPE {}.{} RENAME VALUE {} TO {}"
    return sql_text(template, *enum.path, literal(was), literal(now))


def _create(enum: Enum, _catalog: Catalog) -> list[str]:
    labels: list[Fragment] = [literal(label) for label in enum.labels]
    return [
        render(
            compose(
                "CREATE TYPE {}.{} AS ENUM ({})", enum.schema, enum.name, joined(labels)
            )
        )
    ]


def _add_labels(old: Enum, new: Enum) -> list[str]:
    statements = []
    for label, before in added_labels(old, new) or ():
        sql = compose(
            "ALTER TYPE {}.{} ADD VALUE IF NOT EXISTS {}",
            new.schema,
            new.name,
            literal(label),
        )
        if before is not None:
            sql += compose(" BEFORE {}", literal(before))
        statements.append(render(sql))
    return statements


KIND = Kind(
    value=Enum,
    rank=3,
    create=_create,
    drop=lambda e: [sql_text("DROP TYPE {}.{}", e.schema, e.name)],
    target=lambda e: sql_text("TYPE {}.{}", e.schema, e.name),
    alter={"labels": _add_labels},
    rename=lambda e, to: [
        sql_text("ALTER TYPE {}.{} RENAME TO {}", e.schema, e.name, to)
    ],
    effects={
        "labels": Effect(
            remains="PostgreSQL cannot take a label out of an enum;"
            " an unused one is harmless"
        ),
        "replaced": Effect(lock="", restricts=always),
    },
    irreplaceable=True,
    presence="EXISTS (SELECT FROM pg_enum)",
)
