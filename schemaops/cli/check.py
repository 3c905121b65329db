"""schemaops check."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings, source_arguments


@click.command()
@source_arguments
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    help="What to print.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["info", "warning", "error", "never"]),
    help="Exit with 1 at this severity. Default: the configuration's, else error.",
)
@click.option("--pack", default="default", show_default=True, help="The rules to use.")
@pass_surroundings
def command(
    around: Surroundings,
    from_: str | None,
    to: str | None,
    form: str,
    fail_on: str | None,
    pack: str,
) -> int:
    """Judge plan, design and revisions by policies.

    The plan is the one from FROM to TO (sources as for `diff`). Revisions written by
    hand are judged like generated ones, and all revisions together must lead to the
    design.
    """
    from schemaops.judgement import judged, new_revisions, subject_of
    from schemaops.policy.judge import failing
    from schemaops.policy.model import Severity
    from schemaops.revisions.read import read
    from schemaops.sources.scoping import owning, project_scope, scoped
    from schemaops.sources.side import read_migrations_side

    config = around.config
    revisions = read(config.migrations_path)
    with around.workshop_for(from_, to) as workshop:
        proposal = around.propose(workshop, from_, to)
        plan = around.plan(workshop, proposal)
        replayed = None
        if revisions and to is None:
            side = read_migrations_side(workshop, "migrations", config.migrations_path)
            scope = owning(project_scope(config), proposal.after.catalog)
            replayed = scoped(side, scope).catalog
    subject = subject_of(proposal, plan, new_revisions(config, revisions), replayed)
    findings = judged(
        config, subject, datetime.datetime.now().astimezone().date(), pack
    )
    around.out(_writer(form, around)(findings))
    limit = fail_on or config.fail_on
    return int(limit != "never" and bool(failing(findings, Severity(limit))))


def _writer(form: str, around: Surroundings) -> Callable[..., str]:
    from functools import partial

    from schemaops import __version__
    from schemaops.judgement import rules_of
    from schemaops.report import findings
    from schemaops.report.sarif import findings_sarif

    writers: dict[str, Callable[..., str]] = {
        "text": partial(findings.findings_text, styled=around.styled),
        "json": findings.findings_json,
        "github": findings.findings_github,
    }
    if form == "sarif":
        rules = rules_of(around.config)
        return partial(findings_sarif, rules=rules, version=__version__)
    return writers[form]
