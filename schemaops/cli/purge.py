"""schemaops purge."""

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
from schemaops.errors import UsageError


@click.command()
@database_option
@click.option("--yes", is_flag=True, help="Do not ask.")
@dry_run_option
@pass_surroundings
def command(around: Surroundings, database: str, yes: bool, dry_run: bool) -> int:
    """Destroy what was retired, by hand.

    This is the point of no return: after it, a finished contract cannot be rolled
    back. `apply` does it in one case: a run that brings a database from its first
    revision on destroys what it has retired itself and what a later revision meets.
    """
    from schemaops.execute.deploy import refuse_half_done
    from schemaops.execute.purge import purge

    target, revisions = target_of(around, database), revisions_of(around)
    if not dry_run and not yes:
        _confirm(around, database)
    refuse_half_done(target)
    reports = purge(target, revisions, dry_run=dry_run, on_event=teller(around))
    report_runs(around, reports, "purged", dry_run=dry_run)
    return 0


def _confirm(around: Surroundings, database: str) -> None:
    import sys

    if not sys.stdin.isatty():
        raise UsageError(
            "purge destroys data and nobody is there to be asked",
            hint="look at --dry-run, then give --yes",
        )
    around.say(
        f"this destroys what was retired in {database!r}; nothing brings it back"
    )
    if click.prompt("type the database's name to go on", err=True) != database:
        raise UsageError("not confirmed; nothing was changed")
