"""Operator families, with the members that belong to no class (loose ones)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import Fragment, joined, raw, sql_text

Member = tuple[str, str]
"""What ADD takes, and what DROP takes."""


@dataclass(frozen=True, slots=True)
class OperatorFamily(Object):
    """An operator family. members: the loose ones, as (ADD …, DROP …) take them."""

    KIND: ClassVar[str] = "operator_family"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name", "method")
    schema: str
    name: str
    method: str
    members: tuple[Member, ...]


def _target(family: OperatorFamily) -> str:
    return sql_text(
        "OPERATOR FAMILY {}.{} USING {}", family.schema, family.name, family.method
    )


def _create(family: OperatorFamily, _catalog: Catalog) -> list[str]:
    return [
        sql_text("CREATE {}", raw(_target(family))),
        *changed_members(_target(family), (), family.members),
    ]


def _members(old: OperatorFamily, new: OperatorFamily) -> list[str]:
    return changed_members(_target(new), old.members, new.members)


def changed_members(
    family: str, old: tuple[Member, ...], new: tuple[Member, ...]
) -> list[str]:
    """ALTER OPERATOR FAMILY from some loose members to others.

    family: `OPERATOR FAMILY … USING …`.
    """
    gone = tuple(m for m in old if m not in new)
    come = tuple(m for m in new if m not in old)
    statements = []
    for word, some in (("DROP", [m[1] for m in gone]), ("ADD", [m[0] for m in come])):
        parts: list[Fragment] = [raw(text) for text in some]
        if parts:
            statements.append(
                sql_text("ALTER {} {} {}", raw(family), raw(word), joined(parts))
            )
    return statements


KIND = Kind(
    value=OperatorFamily,
    rank=6,
    create=_create,
    drop=lambda f: [sql_text("DROP {}", raw(_target(f)))],
    target=_target,
    alter={"members": _members},
    rename=lambda f, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(f)), to)],
    presence="pg_opfamily",
)
