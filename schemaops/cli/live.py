"""What the commands on a live database share: the target, revisions, progress."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from schemaops.cli.surroundings import Surroundings

if TYPE_CHECKING:
    from schemaops.execute.model import Event, RunReport
    from schemaops.execute.target import Target
    from schemaops.revisions.model import Revision

database_option = click.option(
    "--database",
    required=True,
    metavar="NAME",
    help="A database of the configuration.",
)
dry_run_option = click.option(
    "--dry-run", is_flag=True, help="Print exactly what would run; change nothing."
)


def target_of(around: Surroundings, name: str) -> Target:
    """The configured database as a target; its URL stays out of argv and output."""
    from schemaops.execute.target import Target

    return Target(around.config.database(name).url(), name)


def revisions_of(around: Surroundings) -> list[Revision]:
    """The project's revisions in order."""
    from schemaops.revisions.read import read

    directory: Path = around.config.migrations_path
    return read(directory)


def teller(around: Surroundings) -> Callable[[Event], None]:
    """Shows events: one line a step; a counter only on a terminal."""
    from schemaops.execute.model import Happening

    live = sys.stderr.isatty()
    said = {Happening.DONE: "done   ", Happening.UNDONE: "undone "}

    def tell(event: Event) -> None:
        step = event.step
        if event.what is Happening.PROGRESS:
            if live:
                share = 100 * event.done // max(event.total, 1)
                click.echo(f"\r  {step.id}  {share:3d} %", nl=False, err=True)
        elif event.what is Happening.RETRY:
            around.say(f"  {step.id}  waits: {event.message}")
        elif event.what in said:
            around.say(f"  {step.id}  {said[event.what]} {step.reason}")
        elif around.verbose:
            around.say(f"  {step.id}  {event.what.value}")

    return tell


def report_runs(
    around: Surroundings, reports: Sequence[RunReport], word: str, *, dry_run: bool
) -> None:
    """The text of a dry run, or one line of what was done."""
    if dry_run:
        for report in reports:
            around.out(f"-- revision {report.run.revision}\n{report.text or ''}\n")
        return
    ran = sum(len(report.ran) for report in reports)
    around.out(f"{ran} step{'' if ran == 1 else 's'} {word}")
