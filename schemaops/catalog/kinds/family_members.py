"""What a design adds to operator families that PostgreSQL brings along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.kinds.operator_family import Member, changed_members
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import sql_text


@dataclass(frozen=True, slots=True)
class FamilyMembers(Object):
    """The loose members that one such family has got, as (ADD …, DROP …) take them."""

    KIND: ClassVar[str] = "family_members"
    IDENTITY: ClassVar[tuple[str, ...]] = ("family", "method")
    family: str
    method: str
    members: tuple[Member, ...]


def _target(those: FamilyMembers) -> str:
    return sql_text(
        "OPERATOR FAMILY {}.{} USING {}", "pg_catalog", those.family, those.method
    )


def _create(those: FamilyMembers, _catalog: Catalog) -> list[str]:
    return changed_members(_target(those), (), those.members)


KIND = Kind(
    value=FamilyMembers,
    rank=7,
    create=_create,
    drop=lambda those: changed_members(_target(those), those.members, ()),
    target=_target,
    alter={
        "members": lambda old, new: changed_members(
            _target(new), old.members, new.members
        )
    },
    presence="EXISTS (SELECT FROM pg_amop WHERE oid >= 16384 AND amopfamily < 16384)"
    " OR EXISTS (SELECT FROM pg_amproc WHERE oid >= 16384 AND amprocfamily < 16384)",
)
