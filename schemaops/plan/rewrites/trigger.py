"""Create triggers and rules when they may act on what an application does.

A trigger or rule on a table in use may refuse or change what the old application
writes, and no one can tell from its function what it will do: contract. Not so,
hence expand, because the new application needs it there:

- on a table or view that is new itself, which only the new application uses;
- where a view took no such statement before (INSTEAD OF, DO INSTEAD): nothing that
  was possible changes. For rules the server does not say what a view takes by itself,
  so that is assumed: who writes one seldom needs to where the server already does it;
- a trigger whose function sets a column of its table that this plan adds: the old
  application knows nothing of the column, and its rows need the value before contract
  can require it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from schemaops.catalog.kinds.routine import Routine
from schemaops.catalog.kinds.rule import Rule
from schemaops.catalog.kinds.trigger import Trigger
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Change, Created
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Phase, Step


@rewrite("trigger", "created")
@rewrite("rule", "created")
def created(change: Change, ctx: Context) -> Iterator[Step]:
    """The kind's own DDL, in the phase that it may run in."""
    assert isinstance(change, Created)
    value = change.new
    assert isinstance(value, Trigger | Rule)
    early = _on_new(value.ref, ctx) or _opens(value) or _fills(value, ctx)
    for step in direct(change, ctx):
        yield dataclasses.replace(step, phase=Phase.EXPAND if early else Phase.CONTRACT)


def _on_new(ref: Ref, ctx: Context) -> bool:
    path = ref.path[:2]
    return not any(Ref(kind, path) in ctx.old.objects for kind in ("table", "view"))


def _opens(value: Trigger | Rule) -> bool:
    if isinstance(value, Trigger):
        return value.opens
    return value.on_view and value.instead


def _fills(value: Trigger | Rule, ctx: Context) -> bool:
    """Whether a trigger's function says NEW.column of a column that comes."""
    if not isinstance(value, Trigger):
        return False
    added = [
        change.ref.name
        for change in ctx.changes
        if isinstance(change, Created)
        and change.ref.kind == "column"
        and change.ref.path[:2] == value.ref.path[:2]
    ]
    texts = [r.definition for r in ctx.new.of(Routine) if r.name == value.function]
    return any(_sets(text, name) for text in texts for name in added)


def _sets(text: str, column: str) -> bool:
    named = rf'\bnew\s*\.\s*"?{re.escape(column)}"?(?!\w)\s*(:=|=)'
    into = rf'\binto\s+new\s*\.\s*"?{re.escape(column)}"?(?!\w)'
    return re.search(f"{named}|{into}", text, re.IGNORECASE) is not None
