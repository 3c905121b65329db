"""What every command shares: the configuration, streams, colour, progress."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from schemaops.config import Config
from schemaops.config_file import load_config

if TYPE_CHECKING:
    from schemaops.plan.model import Plan
    from schemaops.proposal import Proposal
    from schemaops.sources.argument import Source
    from schemaops.sources.workshop import Workshop


@dataclass
class Surroundings:
    """Made once by the group from the global options."""

    directory: str | None = None
    verbose: bool = False
    color: str = "auto"

    @cached_property
    def config(self) -> Config:
        """The project's configuration. Raises ConfigError."""
        if self.directory is not None:
            os.chdir(self.directory)
        return load_config(Path.cwd())

    @property
    def styled(self) -> bool:
        """Whether stdout gets colour."""
        if self.color != "auto":
            return self.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()

    def workshop(self, major: int | None = None) -> Workshop:
        """The ephemeral server of this command; major: of the database in question."""
        from schemaops.sources.workshop import Workshop

        wanted = self.config.postgres
        if major and wanted and major != wanted:
            self.say(
                f"warning: the database is PostgreSQL {major}, not {wanted} as configured"
                f" (`postgres = {wanted}`): designs are read with {major}"
            )
        workshop = Workshop.of(self.config, major)
        if workshop.warning:
            self.say(f"warning: {workshop.warning}")
        return workshop

    def workshop_for(self, *sources: str | None) -> Workshop:
        """The ephemeral server for a comparison; a live database among them decides."""
        from schemaops.sources.resolve import live_major

        return self.workshop(live_major(self.config, sources))

    def sources(self, before: str | None, after: str | None) -> tuple[Source, Source]:
        """What both arguments name; nothing is loaded or connected to."""
        from schemaops.sources.argument import sources_of

        return sources_of(self.config, before, after)

    def unchanged(self, one: Source, two: Source) -> bool:
        """Whether both sources are one design, of which there is nothing to say.

        Cheap: no driver is imported and no server asked. Two that are equal may still
        be read to know it: a scope or a hint may leave something alone.
        """
        from schemaops.sources.argument import Files
        from schemaops.sources.snapshots import loads_plainly

        scope = self.config.scope
        if self.verbose or scope.ignore or scope.schemas is not None:
            return False
        if not (isinstance(one, Files) and isinstance(two, Files)):
            return False
        same = one.design == two.design and one.own is two.own is None
        return same and loads_plainly(two.design)

    def propose(
        self,
        workshop: Workshop,
        before: str | None,
        after: str | None,
        *,
        only_compare: tuple[Source, Source] | None = None,
    ) -> Proposal:
        """Read both sides and compare them.

        only_compare: what the arguments name, when no plan is made of it.
        """
        from schemaops.proposal import propose
        from schemaops.sources.resolve import read_sources

        sources = only_compare or self.sources(before, after)
        one, two = read_sources(
            workshop, self.config, sources, only_compare=only_compare is not None
        )
        for side in (one, two) if self.verbose else ():
            for note in side.notes:
                self.say(f"{side.label}: {note.where}: {note.text}")
        return propose(workshop, one, two)

    def plan(self, workshop: Workshop, proposal: Proposal) -> Plan:
        """The plan of a proposal, with the project's sizes and budget."""
        from schemaops.planning import Given, plan_of

        config, sizes = self.config, None
        if config.stats is not None:
            from schemaops.sources.statistics import load_sizes

            sizes = load_sizes(config.root / config.stats)
        return plan_of(workshop, proposal, Given(sizes, config.budget))

    def say(self, text: str) -> None:
        """Talk, on stderr; that nobody listens is no reason to stop half way."""
        with contextlib.suppress(BrokenPipeError):
            click.echo(text, err=True)

    def out(self, text: str) -> None:
        """Data, on stdout; colour is in the text already, or it is not wanted."""
        click.echo(text.rstrip("\n"), color=True)


pass_surroundings = click.make_pass_decorator(Surroundings)


def source_arguments(function: click.decorators.FC) -> click.decorators.FC:
    """FROM and TO, as every command takes them."""
    to = click.argument("to", required=False, metavar="[TO]")
    return click.argument("from_", required=False, metavar="[FROM]")(to(function))
