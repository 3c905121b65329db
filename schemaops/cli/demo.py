"""schemaops demo."""

from __future__ import annotations

from pathlib import Path

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings
from schemaops.errors import UsageError

SHOP = Path(__file__).parents[1] / "examples" / "shop"
"""In a checkout, the package's `examples` is a link to the folder beside it."""


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

    if not SHOP.is_dir():
        raise UsageError(
            "the example shop is not here",
            hint="install schemaops again: it is a part of the package",
        )
    return Story(SHOP, around.config, styled=around.styled, keep=keep).tell()
