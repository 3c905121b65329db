"""schemaops apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from schemaops.cli.live import (
    database_option,
    dry_run_option,
    report_runs,
    revisions_of,
    target_of,
    teller,
)
from schemaops.cli.surroundings import Surroundings, pass_surroundings

if TYPE_CHECKING:
    from schemaops.execute.target import Target
    from schemaops.revisions.model import Revision

PHASES = ["expand", "backfill", "contract", "all"]


@click.command()
@database_option
@click.option(
    "--phase",
    type=click.Choice(PHASES),
    multiple=True,
    help="Run this phase only; may be given again. Default: expand and backfill.",
)
@click.option(
    "--adopt",
    is_flag=True,
    help="Run nothing: the database has it already; only say so in it.",
)
@dry_run_option
@pass_surroundings
def command(
    around: Surroundings,
    database: str,
    phase: tuple[str, ...],
    adopt: bool,
    dry_run: bool,
) -> int:
    """Run pending steps on a database.

    Without --phase, what both application versions live with (expand, backfill) is
    run, and a contract that was begun is finished. When the old application is
    gone, give --phase contract. Interrupted at any point, the same command goes on.
    """
    from schemaops.execute.deploy import deploy, progress, waiting
    from schemaops.plan.model import Phase

    target = target_of(around, database)
    revisions = revisions_of(around)
    if adopt:
        _adopt(around, target, revisions)
        return 0
    wanted: set[Phase] | None = {Phase(word) for word in phase if word != "all"}
    if "all" in phase:
        wanted = {Phase.EXPAND, Phase.BACKFILL, Phase.CONTRACT}
    wanted = wanted or None
    reports = deploy(
        target, revisions, wanted, dry_run=dry_run, on_event=teller(around)
    )
    report_runs(around, reports, "done", dry_run=dry_run)
    for revision in waiting(progress(target, revisions), wanted):
        way = "run it without --phase"
        if revision.label == "contract":
            way = "run it with --phase contract when the old application is gone"
        around.say(
            f"waiting: {revision.id} ({revision.label}) {revision.message}; {way}"
        )
    return 0


def _adopt(around: Surroundings, target: Target, revisions: list[Revision]) -> None:
    from schemaops.diff.compare import compare
    from schemaops.errors import DriftError
    from schemaops.execute.deploy import adopt
    from schemaops.report.changes import changes_text
    from schemaops.sources.scoping import owning, project_scope, scoped
    from schemaops.sources.side import read_live_side, read_migrations_side

    scope = project_scope(around.config)
    side = read_live_side(target.name, target.url, manage=scope.manage)
    with around.workshop(side.catalog.major) as workshop:
        directory = around.config.migrations_path
        replayed = read_migrations_side(workshop, "migrations", directory)
    scope = owning(scope, replayed.catalog)
    wanted, live = (scoped(one, scope).catalog for one in (replayed, side))
    if changes := compare(wanted, live):
        around.out(changes_text(changes, colour=around.styled))
        raise DriftError(
            f"{target.name} is not what the revisions lead to; nothing was changed",
            hint="`init --from` adopts a database as it is; or apply what is missing",
        )
    for revision in adopt(target, revisions):
        around.out(f"{revision.id} {revision.message}: adopted")
