"""Domains. How their constraints come and go is plan/rewrites/domain.py's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import compose, literal, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Domain(Object):
    """A domain; constraints are (name, definition) pairs, ordered by name.

    not_null_name: of its NOT NULL constraint, where it is not the server's own
    choice (PostgreSQL 17 on). remarks: comments of constraints, by their name.
    """

    KIND: ClassVar[str] = "domain"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    base: str
    collation: str | None
    default: str | None
    not_null: bool
    constraints: tuple[tuple[str, str], ...]
    not_null_name: str | None = None
    remarks: tuple[tuple[str, str], ...] = ()


def alter_domain(domain: Domain, action: str) -> str:
    """ALTER DOMAIN with one action."""
    return sql_text("ALTER DOMAIN {}.{} {}", domain.schema, domain.name, raw(action))


def _create(domain: Domain, _catalog: Catalog) -> list[str]:
    sql = compose(
        "CREATE DOMAIN {}.{} AS {}", domain.schema, domain.name, raw(domain.base)
    )
    if domain.collation:
        sql += compose(" COLLATE {}", raw(domain.collation))
    if domain.default is not None:
        sql += compose(" DEFAULT {}", raw(domain.default))
    if domain.not_null:
        if domain.not_null_name is not None:
            sql += compose(" CONSTRAINT {}", domain.not_null_name)
        sql += compose(" NOT NULL")
    later = [c for c in domain.constraints if c[1].endswith(UNPROVEN)]
    for name, definition in domain.constraints:
        if (name, definition) not in later:
            sql += compose(" CONSTRAINT {} {}", name, raw(definition))
    added = [alter_domain(domain, added_constraint(*one)) for one in later]
    return [render(sql), *added, *(remark(domain, *one) for one in domain.remarks)]


UNPROVEN = " NOT VALID"
"""What the definition of a constraint ends with that old rows may contradict."""


def added_constraint(name: str, definition: str) -> str:
    """The action that adds a constraint."""
    return sql_text("ADD CONSTRAINT {} {}", name, raw(definition))


def _default(_old: Domain, new: Domain) -> list[str]:
    if new.default is None:
        return [alter_domain(new, "DROP DEFAULT")]
    return [alter_domain(new, sql_text("SET DEFAULT {}", raw(new.default)))]


def remark(domain: Domain, name: str, text: str | None) -> str:
    """The comment of a constraint."""
    return sql_text(
        "COMMENT ON CONSTRAINT {} ON DOMAIN {}.{} IS {}",
        name,
        domain.schema,
        domain.name,
        raw("NULL") if text is None else literal(text),
    )


KIND = Kind(
    value=Domain,
    rank=4,
    create=_create,
    drop=lambda d: [sql_text("DROP DOMAIN {}.{}", d.schema, d.name)],
    target=lambda d: sql_text("DOMAIN {}.{}", d.schema, d.name),
    alter={"default": _default},
    rename=lambda d, to: [
        sql_text("ALTER DOMAIN {}.{} RENAME TO {}", d.schema, d.name, to)
    ],
    versions={
        "not_null_name": (
            17,
            "CASE WHEN k.not_null_name <> t.typname || '_not_null' THEN k.not_null_name END",
            "NULL::text",
        )
    },
    presence="EXISTS (SELECT FROM pg_type WHERE typtype = 'd' AND oid >= 16384)",
)
