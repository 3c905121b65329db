"""Who owns an object, where the design says so.

There is one for each object with an owner of its own: columns, indexes and sequences of
columns have their table's. What a design does not say, the role that loads designs
owns: that is no owner here. Nothing changes the owner of an extension.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object, Ref, informative
from schemaops.catalog.placed import homes_of, object_of
from schemaops.sqltext import Fragment, compose, raw, render


@dataclass(frozen=True, slots=True)
class Owner(Object):
    """The role that owns one object.

    The first fields say which, as in catalog/placed.py.
    """

    KIND: ClassVar[str] = "owner"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "on", "name", "types")
    schema: str
    table: str
    on: str
    name: str
    types: str
    role: str
    arguments: str = informative(default="")

    @property
    def homes(self) -> tuple[Ref, ...]:
        """What the object may be in a catalog: without it, nobody owns it."""
        return homes_of(self)


def given_to(owner: Owner, role: Fragment) -> list[str]:
    """The statement that gives the object to a role."""
    return [render(compose("ALTER {} OWNER TO {}", object_of(owner), role))]


def _create(one: Owner, _catalog: Catalog) -> list[str]:
    return given_to(one, compose("{}", one.role))


NO_LOCK = Effect(lock="")

KIND = Kind(
    value=Owner,
    rank=89,
    create=_create,
    drop=lambda one: given_to(one, raw("CURRENT_USER")),
    target=lambda one: render(object_of(one)),
    alter={"role": lambda _old, new: given_to(new, compose("{}", new.role))},
    effects=dict.fromkeys(("created", "dropped", "role"), NO_LOCK),
    scope="owners",
)
