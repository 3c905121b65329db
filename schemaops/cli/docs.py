"""schemaops docs."""

from __future__ import annotations

from pathlib import Path

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings


@click.command()
@click.argument("source", required=False, metavar="[SOURCE]")
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("docs/schema"),
    show_default=True,
    help="The folder to write to.",
)
@click.option(
    "--diff", "reference", metavar="REF", help="Write what changed since REF instead."
)
@click.option(
    "--title",
    default="Database design",
    show_default=True,
    help="The heading of the first page.",
)
@pass_surroundings
def command(
    around: Surroundings,
    source: str | None,
    output: Path,
    reference: str | None,
    title: str,
) -> int:
    """Write the ER diagram and the data dictionary.

    SOURCE is as for `diff`; without it, the design of the working tree.
    """
    from schemaops.docs.changes import render_changes
    from schemaops.docs.document import render
    from schemaops.sources.resolve import read_source

    with around.workshop_for(reference, source) as workshop:
        if reference is None:
            files = render(
                read_source(workshop, around.config, source).catalog, title=title
            )
        else:
            proposal = around.propose(workshop, reference, source)
            files = render_changes(
                proposal.old, proposal.after.catalog, proposal.changes
            )
    for name, text in files.items():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        around.out(str(path))
    return 0
