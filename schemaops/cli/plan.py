"""schemaops plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings, source_arguments
from schemaops.errors import UsageError

if TYPE_CHECKING:
    from schemaops.plan.model import Plan

FORMATS = ["text", "brief", "json", "sql", "markdown"]


@click.command()
@source_arguments
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    help="What to print.",
)
@click.option("--write", is_flag=True, help="Write the revisions under migrations/.")
@click.option("-m", "--message", help="What the change is for (with --write).")
@click.option(
    "--detailed-exitcode", is_flag=True, help="0 nothing to do, 1 error, 2 steps."
)
@click.option(
    "--explain", metavar="STEP", help="Tell why a step is there: its id or number."
)
@pass_surroundings
def command(
    around: Surroundings,
    from_: str | None,
    to: str | None,
    form: str,
    write: bool,
    message: str | None,
    detailed_exitcode: bool,
    explain: str | None,
) -> int:
    """Make the phased plan of a change; write its revisions.

    FROM and TO are sources as for `diff`. With --write, FROM is what the revisions
    lead to, and TO is the design.
    """

    if write and (message is None or not message.strip()):
        raise UsageError("--write needs a message", hint="say what it is for: -m MSG")
    if write and from_ is not None:
        raise UsageError("--write starts from `migrations`; leave FROM away")
    if explain is not None and form not in {"text", "json"}:
        raise UsageError(f"a step is explained as text or json, not as {form}")
    with around.workshop_for("migrations" if write else from_, to) as workshop:
        proposal = around.propose(workshop, "migrations" if write else from_, to)
        plan = around.plan(workshop, proposal)
    if explain is not None:
        from schemaops.plan.explain import explain as why
        from schemaops.report.step import step_json, step_text

        told = why(plan, explain, proposal.old, proposal.after.catalog)
        text = form == "text"
        around.out(step_text(told, colour=around.styled) if text else step_json(told))
    elif not write:
        around.out(_writer(form, around.styled)(plan))
    elif plan.steps and message is not None:
        _write(around, plan, message, proposal.before.catalog.fingerprint)
    else:
        around.say("nothing to write: the revisions lead to the design already")
    return 2 if detailed_exitcode and plan.steps else 0


def _write(around: Surroundings, plan: Plan, message: str, start: str) -> None:
    from schemaops.revisions.write import purged_before, waits_for, write

    directory = around.config.migrations_path
    for path in write(plan, message, directory, start):
        around.out(str(path))
    for earlier in waits_for(plan, directory):
        around.say(
            f"its expand waits for the contract of {earlier.id} ({earlier.message}):"
            " both change the same objects"
        )
    if last := purged_before(plan, directory):
        around.say(
            f"it waits for the purge of {last.id} ({last.message}), which has retired"
            " what it changes"
        )


def _writer(form: str, styled: bool) -> Callable[..., str]:
    from functools import partial

    from schemaops.report.brief import plan_brief
    from schemaops.report.plan import plan_json, plan_text
    from schemaops.report.plan_markdown import plan_markdown
    from schemaops.report.plan_script import plan_sql

    writers: dict[str, Callable[..., str]] = {
        "text": partial(plan_text, colour=styled),
        "brief": partial(plan_brief, colour=styled),
        "json": plan_json,
        "sql": plan_sql,
        "markdown": plan_markdown,
    }
    return writers[form]
