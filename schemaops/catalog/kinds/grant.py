"""What a role may do with an object, beyond what everybody may from the beginning.

There is one for each object and role whose privileges are not those that a new object
has: a REVOKE from PUBLIC is one without privileges. Who granted them is taken to be
the owner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object, Ref, informative
from schemaops.catalog.placed import homes_of
from schemaops.catalog.privileges import given, taken, together
from schemaops.sqltext import Fragment, compose, ident, raw, render, sql_text

OWNER = ""
"""The grantee that is the object's owner, whatever role that is."""
PUBLIC = "PUBLIC"


@dataclass(frozen=True, slots=True)
class Grant(Object):
    """Privileges of one role on one object, or on one column.

    schema: where the object lies; of a schema, itself; "" for what lies in none. table:
    the relation's name, "" for anything else, which `name` tells, and of a routine the
    types of its arguments. on: what the object is. grantable: those that the role may
    hand on, the others are privileges. initial: what the role may do with such an
    object when it is new. arguments: of a routine, as its own name has them.
    """

    KIND: ClassVar[str] = "grant"
    IDENTITY: ClassVar[tuple[str, ...]] = (
        "schema",
        "table",
        "on",
        "name",
        "types",
        "column",
        "grantee",
    )
    schema: str
    table: str
    on: str
    name: str
    types: str
    column: str
    grantee: str
    privileges: tuple[str, ...]
    grantable: tuple[str, ...]
    initial: tuple[str, ...] = informative(default=())
    arguments: str = informative(default="")

    @property
    def relation(self) -> Ref:
        """The table, view or sequence that it is on, or on a column of."""
        return Ref(self.on, (self.schema, self.table))

    @property
    def homes(self) -> tuple[Ref, ...]:
        """What the object may be in a catalog: without it, there is no grant on it."""
        return homes_of(self, self.column)


def granted(old: Grant | None, new: Grant | None) -> list[str]:
    """The GRANT statements on the way; None is what a new object has."""
    one = new or old
    assert one is not None
    plain, more = given(old, new)
    return [
        *_said(one, "GRANT {} ON {} TO {}", plain),
        *_said(one, "GRANT {} ON {} TO {} WITH GRANT OPTION", more),
    ]


def revoked(old: Grant | None, new: Grant | None) -> list[str]:
    """The REVOKE statements on the way; None is what a new object has."""
    one = old or new
    assert one is not None
    gone, less = taken(old, new)
    return [
        *_said(one, "REVOKE {} ON {} FROM {}", gone),
        *_said(one, "REVOKE GRANT OPTION FOR {} ON {} FROM {}", less),
    ]


def has_column(value: Object | None, name: str) -> bool:
    """Whether a view has a column of this name."""
    return name in columns_of(value)


def columns_of(value: Object | None) -> tuple[str, ...]:
    """Names of a view's columns."""
    return tuple(pair[0] for pair in getattr(value, "columns", ()))


def both(old: Grant | None, new: Grant | None) -> Grant:
    """What the role may do when it has the old privileges and the new ones."""
    one = new or old
    assert one is not None
    privileges, grantable = together(old, new)
    return replace(one, privileges=privileges, grantable=grantable)


def role(name: str) -> Fragment:
    """A role as GRANT takes it."""
    if name == OWNER:
        return raw("CURRENT_USER")  # only the owner runs a plan
    return raw(PUBLIC) if name == PUBLIC else ident(name)


def words(privileges: Iterable[str], column: str = "") -> Fragment:
    """Privileges as GRANT takes them."""
    listed = ", ".join(
        sql_text("{} ({})", raw(p), column) if column else p for p in privileges
    )
    return raw(listed)


def _said(grant: Grant, template: str, privileges: list[str]) -> Iterator[str]:
    if privileges:
        sql = raw(template).format(
            words(privileges, grant.column), _object(grant), role(grant.grantee)
        )
        yield render(sql)


def _object(grant: Grant) -> Fragment:
    schema, name = grant.schema, grant.name
    match grant.on:
        case "sequence":
            return compose("SEQUENCE {}.{}", schema, grant.table)
        case _ if grant.table:
            return compose("TABLE {}.{}", schema, grant.table)
        case "routine" | "aggregate":
            return compose("ROUTINE {}.{}({})", schema, name, raw(grant.types))
        case "type":
            return compose("TYPE {}.{}", schema, name)
        case "schema":
            return compose("SCHEMA {}", schema)
        case "foreign_server":
            return compose("FOREIGN SERVER {}", name)
        case "foreign_data_wrapper":
            return compose("FOREIGN DATA WRAPPER {}", name)
        case _:
            return compose("LANGUAGE {}", name)


def _create(grant: Grant, _catalog: Catalog) -> list[str]:
    return [*granted(None, grant), *revoked(None, grant)]


def _change(old: Grant, new: Grant) -> list[str]:
    return [*granted(old, new), *revoked(old, new)]


NO_LOCK = Effect(lock="")

KIND = Kind(
    value=Grant,
    rank=90,
    create=_create,
    drop=lambda g: [*granted(g, None), *revoked(g, None)],
    target=lambda g: render(_object(g)),
    alter={"privileges": _change, "grantable": _change},
    effects=dict.fromkeys(("created", "dropped", "privileges", "grantable"), NO_LOCK),
    scope="grants",
)
