"""Operators.

Two operators that are each other's commutator (or negator) are linked from both
sides by the server; the link is an attribute of the one whose name is greater, and
whoever is created says it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import Fragment, compose, joined, raw, sql_text


@dataclass(frozen=True, slots=True)
class Operator(Object):
    """An operator; left is NONE for a prefix one."""

    KIND: ClassVar[str] = "operator"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name", "left", "right")
    schema: str
    name: str
    left: str
    right: str
    function: str
    commutator: str | None
    negator: str | None
    restrict: str | None
    join: str | None
    hashes: bool
    merges: bool
    any_commutator: str | None = informative(default=None)
    any_negator: str | None = informative(default=None)

    def __str__(self) -> str:
        return f"{self.schema}.{self.name} ({self.left}, {self.right})"


def _target(operator: Operator) -> str:
    return sql_text(
        "OPERATOR {}.{} ({}, {})",
        operator.schema,
        raw(operator.name),
        raw(operator.left),
        raw(operator.right),
    )


def _create(operator: Operator, _catalog: Catalog) -> list[str]:
    options: list[Fragment] = [compose("FUNCTION = {}", raw(operator.function))]
    if operator.left != "NONE":
        options.append(compose("LEFTARG = {}", raw(operator.left)))
    options.append(compose("RIGHTARG = {}", raw(operator.right)))
    if operator.any_commutator is not None:
        options.append(compose("COMMUTATOR = {}", raw(operator.any_commutator)))
    if operator.any_negator is not None:
        options.append(compose("NEGATOR = {}", raw(operator.any_negator)))
    if operator.restrict is not None:
        options.append(compose("RESTRICT = {}", raw(operator.restrict)))
    if operator.join is not None:
        options.append(compose("JOIN = {}", raw(operator.join)))
    options += [raw("HASHES")] if operator.hashes else []
    options += [raw("MERGES")] if operator.merges else []
    return [
        sql_text(
            "CREATE OPERATOR {}.{} ({})",
            operator.schema,
            raw(operator.name),
            joined(options),
        )
    ]


def _estimators(_old: Operator, new: Operator) -> list[str]:
    return [
        sql_text(
            "ALTER {} SET (RESTRICT = {}, JOIN = {})",
            raw(_target(new)),
            raw(new.restrict or "NONE"),
            raw(new.join or "NONE"),
        )
    ]


KIND = Kind(
    value=Operator,
    rank=6,
    create=_create,
    drop=lambda o: [sql_text("DROP {}", raw(_target(o)))],
    target=_target,
    alter={"restrict": _estimators, "join": _estimators},
    presence="pg_operator",
)
