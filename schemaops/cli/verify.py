"""schemaops verify."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from schemaops.cli.live import database_option, revisions_of, target_of
from schemaops.cli.surroundings import Surroundings, pass_surroundings

if TYPE_CHECKING:
    from schemaops.revisions.model import Revision


@click.command()
@database_option
@pass_surroundings
def command(around: Surroundings, database: str) -> int:
    """Compare a database with what its ledger implies.

    Exits with 5 and the differences when somebody changed the database besides
    schemaops (drift).
    """
    from schemaops.diff.compare import compare
    from schemaops.errors import DriftError, UsageError
    from schemaops.execute.deploy import progress, refuse_half_done
    from schemaops.report.changes import changes_text
    from schemaops.sources.scoping import owning, project_scope, scoped
    from schemaops.sources.side import NOTHING, read_live_side, read_migrations_side

    target, revisions = target_of(around, database), revisions_of(around)
    refuse_half_done(target)
    stand = progress(target, revisions)
    left = {revision.id for revision in stand.pending}
    if half := sorted(stand.begun & left):
        raise UsageError(
            f"a run is half done: {', '.join(half)}",
            hint="finish it with `schemaops apply`, or take it back with `rollback`",
        )
    scope = project_scope(around.config)
    live = read_live_side(database, target.url, manage=scope.manage)
    done = [revision for revision in revisions if revision.id not in left]
    expected = NOTHING
    if done:
        with around.workshop(live.catalog.major) as workshop:
            upto = tuple(_ends(done))
            directory = around.config.migrations_path
            expected = read_migrations_side(workshop, "migrations", directory, upto)
    scope = owning(scope, expected.catalog)
    wanted, found = (scoped(side, scope).catalog for side in (expected, live))
    changes = compare(wanted, found)
    if not changes:
        around.out(f"{database} is what its ledger implies")
        return 0
    around.out(changes_text(changes, colour=around.styled))
    raise DriftError(
        f"{database} is not what its ledger implies",
        hint="take the differences into the design, or undo them in the database",
    )


def _ends(done: list[Revision]) -> Iterator[str]:
    """The applied revisions that no other applied one stands on."""
    below = {parent for revision in done for parent in revision.parents}
    return (revision.id for revision in done if revision.id not in below)
