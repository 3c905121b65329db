"""schemaops rollback."""

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


@click.command()
@database_option
@click.option(
    "--to",
    metavar="PHASE|REVISION|base",
    help="Undo what came after it. Default: the last plan as a whole.",
)
@dry_run_option
@pass_surroundings
def command(around: Surroundings, database: str, to: str | None, dry_run: bool) -> int:
    """Take applied steps back, last first.

    Nothing is lost before purge: what was retired comes back with its data, and what
    was written since stays. A step without a way back is named before anything is
    touched.
    """
    from schemaops.execute.deploy import take_back

    reports = take_back(
        target_of(around, database),
        revisions_of(around),
        to=to,
        dry_run=dry_run,
        on_event=teller(around),
    )
    report_runs(around, reports, "undone", dry_run=dry_run)
    return 0
