"""What stands on an object and must be taken down and put up again around a change.

A view, trigger or policy that uses a column pins its type: the server refuses to
change it under them. They hold no data, so they are dropped and created in the same
transaction, with their comments.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schemaops.catalog.build import create_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.model import Catalog, Ref
from schemaops.catalog.order import creation_order
from schemaops.plan.context import Context
from schemaops.plan.model import Lock
from schemaops.plan.steps import AE, lock

REBUILT = frozenset(["view", "matview", "trigger", "policy", "routine", "aggregate"])


@dataclass(frozen=True, slots=True)
class Around:
    """Statements before and after a change, and the same for its undo."""

    refs: tuple[Ref, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    undo_before: tuple[str, ...]
    undo_after: tuple[str, ...]
    locks: tuple[Lock, ...]

    @property
    def scans(self) -> bool:
        """Whether a materialized view is computed anew meanwhile."""
        return any(ref.kind == "matview" for ref in self.refs)


def standing_on(catalog: Catalog, roots: Iterable[Ref]) -> set[Ref]:
    """Everything rebuilt that depends on `roots`, directly or not."""
    found: set[Ref] = set()
    waiting = list(roots)
    while waiting:
        ref = waiting.pop()
        dependents = list(catalog.dependents.get(ref, ()))
        if ref.kind in {"view", "matview"}:
            dependents += [child.ref for child in catalog.children(ref)]
        for dependent in dependents:
            pinned = dependent.kind in REBUILT or ref.kind == "matview"
            if pinned and dependent not in found:
                found.add(dependent)
                waiting.append(dependent)
    return found


def around(ctx: Context, roots: Iterable[Ref]) -> Around:
    """What to drop before a change of `roots`, and what to create after it."""
    roots = list(roots)
    gone = standing_on(ctx.old, roots)
    come = {ref for ref in gone if ref in ctx.new.objects}
    come |= {ref for ref in standing_on(ctx.new, roots) if ref in ctx.old.objects}
    gone |= come
    return Around(
        refs=tuple(sorted(gone)),
        before=_drops(ctx.old, gone),
        after=_creates(ctx.new, come),
        undo_before=_drops(ctx.new, come),
        undo_after=_creates(ctx.old, gone),
        locks=tuple(
            lock(AE, *ref.path[:2])
            for ref in sorted(gone)
            if ref.kind in {"view", "matview", "trigger", "policy"}
        ),
    )


def _drops(catalog: Catalog, refs: set[Ref]) -> tuple[str, ...]:
    order = creation_order(catalog)
    statements: list[str] = []
    for ref in sorted(refs, key=lambda r: order[r], reverse=True):
        value = catalog.objects[ref]
        statements += kind_of(value).drop(value)
    return tuple(statements)


def _creates(catalog: Catalog, refs: set[Ref]) -> tuple[str, ...]:
    order = creation_order(catalog)
    statements: list[str] = []
    for ref in sorted(refs, key=lambda r: order[r]):
        statements += create_statements(catalog.objects[ref], catalog)
    return tuple(statements)
