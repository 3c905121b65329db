"""schemaops demo."""

from __future__ import annotations

from pathlib import Path

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings
from schemaops.errors import UsageError


@click.command()
@click.option("--keep", is_flag=True, help="Keep the repository that it builds.")
@pass_surroundings
def command(around: Surroundings, keep: bool) -> int:
    """Show the whole story on a throw-away server.

    Builds a git repository from the example shop in a temporary folder and carries
    three changes to a live database while a client writes all the time: a rename, a
    key that grows, a column that is split; then an incident, and the way back.
    """
    from schemaops.cli.story import Story

    shop = Path(__file__).parents[2] / "examples" / "shop"
    if not shop.is_dir():
        raise UsageError(
            "the example shop is not here",
            hint="the demo runs from a checkout of schemaops: make demo",
        )
    return Story(shop, styled=around.styled, keep=keep).tell()
