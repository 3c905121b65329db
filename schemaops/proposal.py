"""Proposal: two sides and what differs between them: what the commands call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from schemaops.catalog.model import EMPTY, Catalog, Ref
from schemaops.catalog.scope import ALL, within
from schemaops.config import Scope
from schemaops.diff.changes import Change
from schemaops.diff.compare import compare
from schemaops.diff.renames import declared_labels, declared_renames, renamed_labels
from schemaops.sources.renaming import moved_extensions, renamed, unmoved
from schemaops.sources.scoping import declaring, left_alone, owning, scoped, with_hints
from schemaops.sources.side import Side
from schemaops.sources.workshop import Workshop


@dataclass(frozen=True)
class Proposal:
    """Both sides and their changes. `old` is the first side after declared renames,
    and after the moves of extensions.

    renamed: all of that side, with what the scope leaves alone.
    """

    before: Side
    after: Side
    old: Catalog
    changes: tuple[Change, ...]
    renames: tuple[tuple[Ref, Ref], ...] = field(default=())
    renamed: Catalog = EMPTY
    scope: Scope = ALL


def propose(workshop: Workshop, before: Side, after: Side) -> Proposal:
    """Compare two sides. Raises DesignError for a hint that names nothing."""
    scope = with_hints(workshop.scope, (*before.hints, *after.hints))
    scope = declaring(scope, (ref.path for ref in after.catalog.objects))
    scope = owning(scope, after.catalog, before.catalog)
    before, after = scoped(before, scope), scoped(after, scope)
    renames = declared_renames(after.hints, before.catalog, after.catalog)
    old, whole = before.catalog, before.everything
    moves = moved_extensions(before.catalog, after.catalog)
    labels = declared_labels(after.hints, before.catalog, after.catalog, renames)
    if renames or moves or labels:
        new_names = {was: ref.name for ref, was in renames.items()}
        whole = renamed(workshop, whole, new_names, moves, labels)
        old = within(unmoved(whole, before.everything, moves), scope)
    changes = compare(old, after.catalog, renames, before.catalog)
    changes = (*changes, *renamed_labels(labels, before.catalog, old, renames))
    pairs = tuple(sorted(renames.items()))
    return Proposal(before, after, old, changes, pairs, whole, scope)


def left_alone_notes(proposal: Proposal) -> Iterator[str]:
    """One line that counts what the scope leaves alone, if there is anything."""
    said = left_alone(proposal.before), left_alone(proposal.after)
    if any(said):
        one, two = (words or "nothing" for words in said)
        yield f"left alone, as the scope says: {one if one == two else f'{one} → {two}'}"
