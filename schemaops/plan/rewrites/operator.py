"""What the planner is told of an operator: its commutator, negator, HASHES, MERGES.

From PostgreSQL 17 on the server adds them in place, and never takes them away again.
So that is the way only where an index or a constraint stands on the operator; else it
is dropped and created, which can be undone.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.operator import Operator
from schemaops.diff.changes import Altered, Change
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import alter
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.refusals import pinned_by
from schemaops.plan.steps import ddl
from schemaops.sqltext import Fragment, compose, joined, raw, sql_text

_SETTABLE = 17
"""The first major whose ALTER OPERATOR takes them."""
_TOLD = ("commutator", "negator", "hashes", "merges")


@rewrite("operator", "commutator")
@rewrite("operator", "negator")
@rewrite("operator", "hashes")
@rewrite("operator", "merges")
def told(change: Change, ctx: Context) -> Iterator[Step]:
    """In place where nothing else is possible."""
    assert isinstance(change, Altered)
    old, new = change.before, change.after
    assert isinstance(old, Operator)
    assert isinstance(new, Operator)
    added = [n for n in _TOLD if getattr(old, n) != getattr(new, n)]
    more = old.function == new.function and not any(getattr(old, n) for n in added)
    if not (more and ctx.major >= _SETTABLE and pinned_by(old, ctx)):
        yield from alter([change], ctx)
        return
    yield ddl(
        Phase.EXPAND,
        [
            sql_text(
                "ALTER {} SET ({})",
                raw(kind_of(new).target(new)),
                joined([_option(new, name) for name in added]),
            )
        ],
        f"{', '.join(added)} of operator {new.ref} said",
        no_undo_because="the server takes nothing of this away from an operator,"
        " and what stands on it cannot be dropped",
        hazards=[Hazard.IRREVERSIBLE],
        objects=[new.ref],
    )


def _option(operator: Operator, name: str) -> Fragment:
    value = getattr(operator, name)
    if isinstance(value, str):
        return compose("{} = {}", raw(name.upper()), raw(value))
    return raw(name.upper())
