"""What stands on an object and must be taken down and put up again around a change.

A view, trigger or policy that uses a column pins its type: the server refuses to
change it under them. They hold no data, so they are dropped and created in the same
transaction, with their comments.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from schemaops.catalog.build import create_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.grant import Grant, has_column
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.catalog.order import creation_order
from schemaops.catalog.placed import SAID
from schemaops.plan.context import Context
from schemaops.plan.kept import give_back, keep
from schemaops.plan.locks import named_by
from schemaops.plan.model import Lock
from schemaops.plan.steps import AE, SUE, lock

REBUILT = frozenset(
    [
        "view",
        "matview",
        "rule",
        "trigger",
        "policy",
        "statistics",
        "routine",
        "aggregate",
        "cast",
        "operator",
        "operator_class",
        "operator_family",
        "family_members",
        "transform",
    ]
)
_LOCKED = frozenset(["view", "matview", "rule", "trigger", "policy"])
"""Those whose path begins with the relation that goes, or loses them."""


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
            dependents += [
                child.ref for child in catalog.children(ref) if child.KIND not in SAID
            ]
        for dependent in dependents:
            pinned = dependent.kind in REBUILT or ref.kind == "matview"
            if pinned and dependent not in found:
                found.add(dependent)
                waiting.append(dependent)
    return found


def around(
    ctx: Context,
    roots: Iterable[Ref],
    replaced: Sequence[tuple[Ref, Ref]] = (),
) -> Around:
    """What to drop before a change of `roots`, and what to create after it.

    replaced: the old and the new identity of each root that is itself made anew.
    """
    roots = list(roots)
    were, are = {one for one, _ in replaced}, {two for _, two in replaced}
    gone = standing_on(ctx.old, roots)
    come = {ref for ref in gone if ref in ctx.new.objects}
    come |= {ref for ref in standing_on(ctx.new, roots) if ref in ctx.old.objects}
    gone |= come
    kept = keep(ctx.old, come | were, ctx.new.objects)
    undo_kept = keep(ctx.new, come | are, ctx.old.objects)
    return Around(
        refs=tuple(sorted(gone)),
        before=(*kept, *_drops(ctx.old, gone)),
        after=(*_creates(ctx.new, come), *give_back(kept)),
        undo_before=(*undo_kept, *_drops(ctx.new, come)),
        undo_after=(
            *_creates(ctx.old, gone),
            *give_back(undo_kept),
            *_granted(ctx, gone | were),
        ),
        locks=tuple(_locks(ctx.old, gone)),
    )


def _granted(ctx: Context, refs: set[Ref]) -> Iterator[str]:
    """Managed grants that nothing of the new catalog keeps: on what it has not."""
    for grant in ctx.old.of(Grant):
        home = grant.relation if grant.column else None
        for ref in refs & {*grant.homes, *([home] if home else [])}:
            after = ctx.new.objects.get(ref)
            if after is None or not _keeps(after, grant):
                yield from create_statements(grant, ctx.old)


def _keeps(after: Object, grant: Grant) -> bool:
    """Whether what is kept of an object has its column grants: a table's are all kept."""
    if not grant.column or after.KIND == "table":
        return True
    return has_column(after, grant.column)


def _locks(catalog: Catalog, gone: set[Ref]) -> Iterator[Lock]:
    for ref in sorted(gone):
        if ref.kind in _LOCKED:
            yield lock(AE, *ref.path[:2])
            yield from named_by(catalog.objects[ref])
        elif ref.kind == "statistics":
            yield lock(SUE, *getattr(catalog.objects[ref], "relation", ()))


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
