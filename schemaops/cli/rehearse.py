"""schemaops rehearse."""

from __future__ import annotations

from collections.abc import Callable

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings, source_arguments


@click.command()
@source_arguments
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    help="What to print.",
)
@click.option(
    "--traffic", is_flag=True, help="Let clients run statements all the time."
)
@pass_surroundings
def command(
    around: Surroundings, from_: str | None, to: str | None, form: str, traffic: bool
) -> int:
    """Prove a plan on a throw-away server.

    On a database at FROM with rows in every table: expand, backfill, contract, purge,
    compared with TO; and to each phase boundary and back by undo, compared with FROM,
    rows included. Exits with 1 when anything speaks against the plan.
    """
    from schemaops.proof import prove

    with around.workshop_for(from_, to) as workshop:
        proposal = around.propose(workshop, from_, to)
        plan = around.plan(workshop, proposal)
        talk = around.say if around.verbose else None
        evidence = prove(workshop, proposal, plan, traffic=traffic, on_event=talk)
    around.out(_writer(form, around.styled)(evidence))
    return 0 if evidence.ok else 1


def _writer(form: str, styled: bool) -> Callable[..., str]:
    from functools import partial

    from schemaops.report import evidence

    writers: dict[str, Callable[..., str]] = {
        "text": partial(evidence.evidence_text, colour=styled),
        "json": evidence.evidence_json,
        "markdown": evidence.evidence_markdown,
    }
    return writers[form]
