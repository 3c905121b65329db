"""schemaops diff."""

from __future__ import annotations

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings, source_arguments


@click.command()
@source_arguments
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="What to print.",
)
@click.option(
    "--exit-code", is_flag=True, help="Exit with 1 when there are differences."
)
@pass_surroundings
def command(
    around: Surroundings, from_: str | None, to: str | None, form: str, exit_code: bool
) -> int:
    """Show what differs between two sources.

    FROM and TO are each a folder or file of SQL, REF or REF:path of git, a
    postgresql:// URL, a database of the configuration, `migrations` (up to one of
    them: `migrations@ID`), or `empty`.
    Without them: the merge base with the main branch, and the working tree.
    """
    sources = around.sources(from_, to)
    if around.unchanged(*sources):
        around.out(_nothing(form, around.styled))
        return 0
    from schemaops.proposal import left_alone_notes
    from schemaops.report.changes import changes_json, changes_text, remarks

    with around.workshop_for(from_, to) as workshop:
        proposal = around.propose(workshop, from_, to, only_compare=sources)
        noted = remarks(proposal.old, proposal.after.catalog)
        noted = (*noted, *left_alone_notes(proposal))
        if form == "json":
            text = changes_json(proposal.changes, noted)
        else:
            text = changes_text(proposal.changes, remarks=noted, colour=around.styled)
        around.out(text)  # before snapshots are written
    return 1 if exit_code and proposal.changes else 0


def _nothing(form: str, colour: bool) -> str:
    """What is printed of no changes."""
    if form == "json":
        from schemaops.report.changes_document import as_text, document

        return as_text(document({}))
    return click.style("no changes", bold=True) if colour else "no changes"
