"""schemaops apply."""

from __future__ import annotations

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

PHASES = ["expand", "backfill", "contract", "all"]


@click.command()
@database_option
@click.option(
    "--phase",
    type=click.Choice(PHASES),
    multiple=True,
    help="Run this phase only; may be given again. Default: expand and backfill.",
)
@dry_run_option
@pass_surroundings
def command(
    around: Surroundings, database: str, phase: tuple[str, ...], dry_run: bool
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
    wanted: set[Phase] | None = {Phase(word) for word in phase if word != "all"}
    if "all" in phase:
        wanted = {Phase.EXPAND, Phase.BACKFILL, Phase.CONTRACT}
    wanted = wanted or None
    reports = deploy(
        target, revisions, wanted, dry_run=dry_run, on_event=teller(around)
    )
    report_runs(around, reports, "done", dry_run=dry_run)
    for revision in waiting(progress(target, revisions), wanted):
        around.say(
            f"waiting: {revision.id} ({revision.label}) {revision.message}; run it with"
            " --phase contract when the old application is gone"
        )
    return 0
