"""What a role may do with objects that are still to be made (ALTER DEFAULT PRIVILEGES).

They are those of the role that makes the objects: unnamed, it is the one that owns the
database, or that reads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, LiteralString

from schemaops.catalog.kind import Kind
from schemaops.catalog.kinds.grant import NO_LOCK, role
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.catalog.privileges import given, taken, together
from schemaops.sqltext import Fragment, compose, raw, render


@dataclass(frozen=True, slots=True)
class DefaultPrivilege(Object):
    """Privileges of one role on a sort of objects, in one schema or anywhere ("").

    maker: the role that makes the objects, "" for who owns the database. on: r, S, f, T,
    n or L, as in pg_default_acl.defaclobjtype. grantable: those that the grantee may
    hand on, the others are privileges. initial: what it has without any of this.
    """

    KIND: ClassVar[str] = "default_privilege"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "maker", "on", "grantee")
    schema: str
    maker: str
    on: str
    grantee: str
    privileges: tuple[str, ...]
    grantable: tuple[str, ...]
    initial: tuple[str, ...] = informative(default=())


SORTS: Mapping[str, str] = {
    "r": "TABLES",
    "S": "SEQUENCES",
    "f": "ROUTINES",
    "T": "TYPES",
    "n": "SCHEMAS",
    "L": "LARGE OBJECTS",
}


def granted(old: DefaultPrivilege | None, new: DefaultPrivilege | None) -> list[str]:
    """The GRANT statements on the way; None is what there is without any."""
    one = new or old
    assert one is not None
    plain, more = given(old, new)
    return [
        *_said(one, "GRANT {} ON {} TO {}", plain),
        *_said(one, "GRANT {} ON {} TO {} WITH GRANT OPTION", more),
    ]


def revoked(old: DefaultPrivilege | None, new: DefaultPrivilege | None) -> list[str]:
    """The REVOKE statements on the way; None is what there is without any."""
    one = old or new
    assert one is not None
    gone, less = taken(old, new)
    return [
        *_said(one, "REVOKE {} ON {} FROM {}", gone),
        *_said(one, "REVOKE GRANT OPTION FOR {} ON {} FROM {}", less),
    ]


def both(
    old: DefaultPrivilege | None, new: DefaultPrivilege | None
) -> DefaultPrivilege:
    """Those of the old and of the new."""
    one = new or old
    assert one is not None
    privileges, grantable = together(old, new)
    return replace(one, privileges=privileges, grantable=grantable)


def _said(
    one: DefaultPrivilege, template: LiteralString, privileges: list[str]
) -> Iterator[str]:
    if privileges:
        words = raw(", ".join(privileges)), raw(SORTS[one.on]), role(one.grantee)
        action = compose(template, *words)
        yield render(compose("ALTER DEFAULT PRIVILEGES{} {}", _where(one), action))


def _where(one: DefaultPrivilege) -> Fragment:
    maker = compose(" FOR ROLE {}", one.maker) if one.maker else raw("")
    return maker + (compose(" IN SCHEMA {}", one.schema) if one.schema else raw(""))


def _create(one: DefaultPrivilege, _catalog: Catalog) -> list[str]:
    return [*granted(None, one), *revoked(None, one)]


def _change(old: DefaultPrivilege, new: DefaultPrivilege) -> list[str]:
    return [*granted(old, new), *revoked(old, new)]


KIND = Kind(
    value=DefaultPrivilege,
    rank=91,
    create=_create,
    drop=lambda d: [*granted(d, None), *revoked(d, None)],
    target=lambda d: render(compose("SCHEMA {}", d.schema)),
    alter={"privileges": _change, "grantable": _change},
    effects=dict.fromkeys(("created", "dropped", "privileges", "grantable"), NO_LOCK),
    presence="pg_default_acl",
    scope="default_privileges",
)
