"""schemaops explain."""

from __future__ import annotations

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings
from schemaops.errors import UsageError


@click.command()
@click.argument("topic", metavar="RULE|STEP|FINDING")
@pass_surroundings
def command(around: Surroundings, topic: str) -> int:
    """Explain a rule, or a step of the plan.

    A FINDING is named by its key, `rule:object`. A STEP (expand-1, contract-2 …) is
    one of the plan from the merge base with the main branch to the working tree.
    """
    from schemaops.judgement import rules_of
    from schemaops.plan.model import Phase
    from schemaops.policy.registry import explain

    word = topic.partition(":")[0]
    rules = rules_of(around.config)
    if word in rules:
        around.out(explain(word, rules))
        return 0
    if word.partition("-")[0] not in set(Phase):
        from schemaops.policy.registry import suggestion

        raise UsageError(
            f"{topic!r} is no rule and no step", hint=suggestion(word, rules)
        )
    from schemaops.plan.explain import explain as why
    from schemaops.report.step import step_text

    with around.workshop() as workshop:
        proposal = around.propose(workshop, None, None)
        plan = around.plan(workshop, proposal)
    told = why(plan, word, proposal.old, proposal.after.catalog)
    around.out(step_text(told, colour=around.styled))
    return 0
