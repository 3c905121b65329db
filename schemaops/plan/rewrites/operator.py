"""What the planner is told of an operator: its commutator, negator, HASHES, MERGES.

From PostgreSQL 17 on the server adds them in place, and never takes them away again.
So that is the way only where an index or a constraint stands on the operator; else it
is dropped and created, which can be undone. A link to an operator that the plan itself
creates or drops comes and goes with that one: the server writes both ends.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.operator import Operator
from schemaops.catalog.model import Catalog
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.direct import alter, direct
from schemaops.plan.model import Hazard, Phase, Step
from schemaops.plan.refusals import pinned_by
from schemaops.plan.steps import ddl
from schemaops.sqltext import Fragment, compose, joined, raw, sql_text

_SETTABLE = 17
"""The first major whose ALTER OPERATOR takes them."""
_LINKS = ("commutator", "negator")
_TOLD = (*_LINKS, "hashes", "merges")


@rewrite("operator", "created")
def created(change: Change, ctx: Context) -> Iterator[Step]:
    """The kind's own DDL."""
    assert isinstance(change, Created)
    assert isinstance(change.new, Operator)
    _refuse_one_sided(change.new, ctx)
    yield from direct(change, ctx)


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
    _refuse_one_sided(new, ctx)
    added = [n for n in _TOLD if getattr(old, n) != getattr(new, n)]
    if all(_with_the_other(old, new, name, ctx) for name in added):
        return
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


def _with_the_other(old: Operator, new: Operator, name: str, ctx: Context) -> bool:
    """Whether a link comes or goes by itself with the operator at its other end."""
    if name not in _LINKS or (getattr(old, name) and getattr(new, name)):
        return False
    events = {c.ref for c in ctx.changes if isinstance(c, Created | Dropped)}
    catalog = ctx.new if getattr(new, name) else ctx.old
    other = _linked(new if getattr(new, name) else old, name, catalog)
    return other is not None and other.ref in events


def _refuse_one_sided(operator: Operator, ctx: Context) -> None:
    """Raise PlanRefused when the order of creation would decide what is linked."""
    for one in ctx.new.of(Operator):
        for name in _LINKS:
            other = _linked(one, name, ctx.new)
            ends = {one.ref, other.ref} if other else set()
            silent = other is not None and getattr(other, f"any_{name}") is None
            if silent and operator.ref in ends:
                raise PlanRefused(
                    f"operator {other}: {one} is said to be its {name}, from one side",
                    hint=f"say {name.upper()} on both, or on the one that is created"
                    " last: else what the server links depends on their order",
                )


def _linked(operator: Operator, name: str, catalog: Catalog) -> Operator | None:
    """The operator at the other end of a link, if it is more than announced."""
    called = getattr(operator, f"any_{name}")
    if called is None:
        return None
    schema, _, symbol = called.removeprefix("OPERATOR(")[:-1].rpartition(".")
    if schema.startswith('"'):
        schema = schema[1:-1].replace('""', '"')
    types = (operator.left, operator.right)
    if name == "commutator":
        types = (operator.right, operator.left)
    return catalog.get(Operator, schema, symbol, *types)


def _option(operator: Operator, name: str) -> Fragment:
    value = getattr(operator, name)
    if isinstance(value, str):
        return compose("{} = {}", raw(name.upper()), raw(value))
    return raw(name.upper())
