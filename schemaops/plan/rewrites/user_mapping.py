"""User mappings: what the reading role may not see is not judged by guess."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.user_mapping import UserMapping
from schemaops.diff.changes import Altered, Change, Dropped
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.direct import alter, direct
from schemaops.plan.model import Hazard, Step


@rewrite("user_mapping", "options")
def options(change: Change, ctx: Context) -> Iterator[Step]:
    """Change them in place, when both are known."""
    assert isinstance(change, Altered)
    if change.old is None or change.new is None:
        raise PlanRefused(
            f"user mapping {change.ref}: its options cannot be compared: the role that"
            " reads them may not see them",
            hint="read the database as the mapped user, as the owner of the server for"
            " PUBLIC, or as a superuser",
        )
    yield from alter([change], ctx)


@rewrite("user_mapping", "dropped")
def dropped(change: Change, ctx: Context) -> Iterator[Step]:
    """Drop it; its undo cannot bring secrets back, which nobody may read."""
    assert isinstance(change, Dropped)
    assert isinstance(change.old, UserMapping)
    if change.old.options is None:
        raise PlanRefused(
            f"user mapping {change.ref} cannot be dropped and taken back: the role that"
            " reads it may not see its options",
            hint="read the database as the mapped user, as the owner of the server for"
            " PUBLIC, or as a superuser",
        )
    lost = ", ".join(change.old.secrets)
    for step in direct(change, ctx):
        if not lost:
            yield step
            continue
        yield dataclasses.replace(
            step,
            hazards=(*step.hazards, Hazard.IRREVERSIBLE),
            reason=f"{step.reason}; its undo does not bring back {lost}",
        )
