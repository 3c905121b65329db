"""A side without what the scope leaves alone; everything that was read is kept beside.

What is left alone must still be there when the side is made again on a server: a view
that is managed may stand on a table that is not.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from schemaops.catalog.kinds.owner import Owner
from schemaops.catalog.model import EMPTY, Catalog
from schemaops.catalog.scope import ignored, within
from schemaops.config import Config, Scope
from schemaops.sources.design_sql import file_definitions
from schemaops.sources.files import read_design
from schemaops.sources.hints import MANAGED, Hint, design_hints
from schemaops.sources.side import Side


def scoped(side: Side, scope: Scope) -> Side:
    """The side with the catalog that the scope shows, and the hints on it."""
    managed = within(side.catalog, scope)
    if managed is side.catalog:
        return side
    gone = {ref for ref in side.catalog.objects if ref not in managed.objects}
    paths = {ref.path for ref in gone} | {ref.path[:-1] for ref in gone if _called(ref)}
    hints = tuple(hint for hint in side.hints if hint.path not in paths)
    return dataclasses.replace(
        side, catalog=managed, whole=side.everything, hints=hints
    )


def _called(ref: tuple[str, tuple[str, ...]]) -> bool:
    return ref[0] in {"routine", "aggregate"}


def with_hints(scope: Scope, hints: Iterable[Hint]) -> Scope:
    """The scope, without the objects that comments say are left alone."""
    hints = tuple(hints)
    named = {(hint.kind, hint.path) for hint in hints if hint.verb == "ignore"}
    parents = {(hint.kind, hint.path) for hint in hints if hint.verb == MANAGED}
    if not named and not parents:
        return scope
    return dataclasses.replace(
        scope,
        named=tuple(sorted({*scope.named, *named})),
        partitioned=tuple(sorted({*scope.partitioned, *parents})),
    )


def declaring(scope: Scope, tables: Iterable[tuple[str, ...]]) -> Scope:
    """The scope, with the tables that the design declares, where that matters."""
    if not scope.partitioned:
        return scope
    return dataclasses.replace(scope, declared=frozenset(tables))


def owning(scope: Scope, said: Catalog, before: Catalog = EMPTY) -> Scope:
    """The scope, with the objects whose owners are compared, where that matters.

    said: of the design, or of the revisions: an owner that it does not say is left
    alone. before: what goes from it has its owner, and comes back with it.
    """
    if "owners" not in scope.manage:
        return scope
    owned = {one.ref.path for one in said.of(Owner)}
    owned |= {
        one.ref.path
        for one in before.of(Owner)
        if not any(home in said.objects for home in one.homes)
    }
    return dataclasses.replace(scope, owned=frozenset(owned))


def project_scope(config: Config) -> Scope:
    """The configuration's scope, with the comments of the working tree's design."""
    if not config.design_path.exists():
        return config.scope
    design = read_design(config.design_path)
    scope = with_hints(config.scope, design_hints(design))
    if not scope.partitioned:
        return scope
    tables = [d.path for file in design.files for d in file_definitions(file)]
    return declaring(scope, tables)


def left_alone(side: Side) -> str:
    """`2 tables, 1 view`-like words for what the scope leaves alone; '' for nothing."""
    return said_of(side.everything, side.catalog)


def said_of(whole: Catalog, managed: Catalog) -> str:
    """Kinds and counts of what is in one catalog and not in the other."""
    return ", ".join(f"{kind} {n}" for kind, n in ignored(whole, managed).items())
