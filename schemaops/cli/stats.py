"""schemaops stats."""

from __future__ import annotations

import click

from schemaops.cli.live import database_option
from schemaops.cli.surroundings import Surroundings, pass_surroundings


@click.command()
@database_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "text"]),
    default="json",
    help="What to print.",
)
@pass_surroundings
def command(around: Surroundings, database: str, form: str) -> int:
    """Count rows and bytes of a database, without values.

    `schemaops stats --database NAME > stats.json` writes what `stats = "stats.json"` in
    the configuration reads: plans then tell small tables from large ones. The numbers
    are the server's own estimates, of the last ANALYZE.
    """
    from schemaops.catalog.sizes import sizes_to_json
    from schemaops.report.sizes import sizes_text, uncounted
    from schemaops.sources.statistics import read_sizes

    sizes = read_sizes(around.config.database(database).url())
    if missing := uncounted(sizes):
        around.say(f"never analysed, so counted as large: {missing}")
    around.out(sizes_to_json(sizes) if form == "json" else sizes_text(sizes))
    return 0
