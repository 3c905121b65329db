"""Change row security policies so that neither application is refused.

              permissive                    restrictive
create        expand: it lets more through  contract: it refuses
drop          contract                      expand
change        expand: what the old one or the new one lets through; contract: the new

Where the table's row security was off, policies judge nothing until contract turns it
on, so all of it is made in expand. What a policy lets through while both applications
run is what either design lets through, never more than both together name.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.policy import Policy, alter_policy, create_policy
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import LockMode, Phase, Step
from schemaops.plan.steps import AE, SUE, ddl, lock
from schemaops.sqltext import derived_name

EVERYBODY = "PUBLIC"


@rewrite("policy", "created")
@rewrite("policy", "dropped")
def comes_or_goes(change: Change, ctx: Context) -> Iterator[Step]:
    """A policy that comes or goes, when it lets through more, and when less."""
    match change:
        case Created(new=Policy() as new):
            late = not new.permissive and _judges(new, ctx)
        case Dropped(old=Policy() as old):
            late = old.permissive
        case _:
            raise TypeError(change)
    phase = Phase.CONTRACT if late else Phase.EXPAND
    for step in direct(change, ctx):
        yield dataclasses.replace(step, phase=phase)


@rewrite("policy", "command")
@rewrite("policy", "permissive")
@rewrite("policy", "roles")
@rewrite("policy", "using")
@rewrite("policy", "check")
@rewrite("policy", "comment")
def changed(change: Change, ctx: Context) -> Iterator[Step]:
    """All that differs of a policy, by way of one that lets through what either does."""
    assert isinstance(change, Altered)
    before, after = change.before, change.after
    assert isinstance(before, Policy)
    assert isinstance(after, Policy)
    if change.ref in ctx.renamed:
        yield _step(Phase.CONTRACT, before, after)
    elif not _judges(before, ctx) or dataclasses.replace(before, comment=None) == (
        dataclasses.replace(after, comment=None)
    ):
        yield _step(Phase.EXPAND, before, after)
    elif before.permissive != after.permissive:
        yield _step(Phase.EXPAND if after.permissive else Phase.CONTRACT, before, after)
    elif before.command == after.command:
        yield from _by_way_of(_either(before, after), before, after)
    elif after.permissive:
        yield from _beside(before, after)
    else:
        yield from _by_way_of(None, before, after)


def _judges(policy: Policy, ctx: Context) -> bool:
    """Whether the old application is under the table's policies."""
    table = ctx.old.get(Table, policy.schema, policy.table)
    return table is not None and table.row_security


def _by_way_of(middle: Policy | None, before: Policy, after: Policy) -> Iterator[Step]:
    """From one to the other by a policy that refuses neither; None: by no policy."""
    if middle != before:
        yield _step(Phase.EXPAND, before, middle)
    if middle != after:
        yield _step(Phase.CONTRACT, middle, after)


def _beside(before: Policy, after: Policy) -> Iterator[Step]:
    """A permissive one for another command stands beside the old one until contract."""
    aside = dataclasses.replace(after, name=derived_name(OURS + "new", after.name))
    yield _step(Phase.EXPAND, None, aside)
    rename = kind_of(after).rename
    assert rename is not None
    yield _made(
        Phase.CONTRACT,
        after,
        [*kind_of(before).drop(before), *rename(aside, after.name)],
        [*rename(after, aside.name), *_statements(None, before)],
    )


def _either(before: Policy, after: Policy) -> Policy | None:
    """The policy that lets through what one of two does; None: only none does."""
    roles = _roles(before, after)
    if not roles:
        return None
    no_check = before.check is None and after.check is None
    return dataclasses.replace(
        before,
        roles=roles,
        using=_or(before.using, after.using, before.permissive),
        # without WITH CHECK, new rows are judged by USING
        check=None
        if no_check
        else _or(
            before.using if before.check is None else before.check,
            after.using if after.check is None else after.check,
            before.permissive,
        ),
    )


def _roles(before: Policy, after: Policy) -> tuple[str, ...]:
    """All whom a permissive policy is for; those whom both restrict."""
    one, two = set(before.roles), set(after.roles)
    if before.roles == after.roles:
        return before.roles
    if before.permissive:
        return (EVERYBODY,) if EVERYBODY in one | two else tuple(sorted(one | two))
    if EVERYBODY in one:
        return after.roles
    return before.roles if EVERYBODY in two else tuple(sorted(one & two))


def _or(one: str | None, two: str | None, permissive: bool) -> str | None:
    """No expression: a permissive policy lets nothing through, the other all."""
    if one is None or two is None:
        return (one or two) if permissive else None
    return one if one == two else f"{one} OR {two}"


def _step(phase: Phase, before: Policy | None, after: Policy | None) -> Step:
    value = after or before
    assert value is not None
    return _made(phase, value, _statements(before, after), _statements(after, before))


def _statements(before: Policy | None, after: Policy | None) -> list[str]:
    if before is not None and after is not None:
        return alter_policy(before, after)
    if before is not None:
        return kind_of(before).drop(before)
    assert after is not None
    said = kind_of(after).comment(after) if after.comment is not None else []
    return [create_policy(after), *said]


def _made(phase: Phase, policy: Policy, do: Sequence[str], undo: Sequence[str]) -> Step:
    comment_only = all(statement.startswith("COMMENT") for statement in do)
    mode: LockMode = SUE if comment_only else AE
    return ddl(
        phase,
        do,
        f"policy {policy.ref} changed",
        undo=undo,
        locks=[lock(mode, policy.schema, policy.table)],
        objects=[policy.ref],
    )
