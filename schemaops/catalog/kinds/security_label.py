"""Security labels: what a module of the server, such as one that masks columns, reads.

Only the provider of a label knows what it means; the server takes one only where its
module is loaded (PostgreSQL documentation, SECURITY LABEL). Labels on roles and
databases belong to the server.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object, Ref, informative
from schemaops.catalog.placed import homes_of, object_of
from schemaops.sqltext import Fragment, compose, literal, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class SecurityLabel(Object):
    """What one provider says of one object, or of one column.

    The first fields say of which object, as in catalog/placed.py.
    """

    KIND: ClassVar[str] = "security_label"
    IDENTITY: ClassVar[tuple[str, ...]] = (
        *("schema", "table", "on", "name", "types", "column"),
        "provider",
    )
    schema: str
    table: str
    on: str
    name: str
    types: str
    column: str
    provider: str
    label: str
    arguments: str = informative(default="")

    @property
    def relation(self) -> Ref:
        """The relation that it is on, or on a column of."""
        return Ref(self.on, (self.schema, self.table))

    @property
    def homes(self) -> tuple[Ref, ...]:
        """What the object may be in a catalog: without it, there is no label."""
        column = homes_of(self, self.column) if self.column else ()
        return (*column, *homes_of(self))


def labelled(one: SecurityLabel, label: str | None) -> list[str]:
    """The statement that gives the object this label, or none."""
    said = raw("NULL") if label is None else literal(label)
    return [
        sql_text("SECURITY LABEL FOR {} ON {} IS {}", one.provider, _object(one), said)
    ]


def _object(one: SecurityLabel) -> Fragment:
    if one.column:
        return compose("COLUMN {}.{}.{}", one.schema, one.table, one.column)
    return object_of(one)


def _create(one: SecurityLabel, _catalog: Catalog) -> list[str]:
    return labelled(one, one.label)


KIND = Kind(
    value=SecurityLabel,
    rank=91,
    create=_create,
    drop=lambda one: labelled(one, None),
    target=lambda one: render(_object(one)),
    alter={"label": lambda _old, new: labelled(new, new.label)},
    effects=dict.fromkeys(
        ("created", "dropped", "label"), Effect(lock="SHARE UPDATE EXCLUSIVE")
    ),
    scope="security_labels",
    presence="EXISTS (SELECT FROM pg_seclabel) OR EXISTS (SELECT FROM pg_shseclabel)",
)
