"""Why a step is in a plan: the change that it comes from, and what was refused.

Pure: from a plan that has just been made, and the two catalogs that it leads between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from schemaops.catalog.build import create_statements
from schemaops.catalog.kind import kind_of
from schemaops.catalog.model import Catalog
from schemaops.diff.changes import Altered, Change, Created, Dropped, Renamed
from schemaops.errors import UsageError
from schemaops.plan.explained import Explained, Form, Plain, explained
from schemaops.plan.locks import direct_locks
from schemaops.plan.model import Hazard, Lock, Plan, Step
from schemaops.plan.steps import block


@dataclass(frozen=True, slots=True)
class Refused:
    """The plain statement that one would write for a change, with its lock."""

    change: Change
    sql: str
    lock: Lock | None
    plain: Plain


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that is known of one step. number: its place in the plan, from 1.

    refused: one for each change that has a plain statement which is not made.
    """

    plan: Plan
    step: Step
    number: int
    said: Explained
    refused: tuple[Refused, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes of the design that the step comes from."""
        return self.step.origin

    @property
    def why(self) -> str:
        """Why a step of this rewrite is in this phase."""
        return self.said.why.get(self.step.phase, "")

    @property
    def reads(self) -> bool:
        """Whether it reads whole tables."""
        return bool({Hazard.SCAN, Hazard.BLOCKING_BUILD} & {*self.step.hazards})

    @property
    def writes(self) -> bool:
        """Whether it writes whole tables anew."""
        return Hazard.REWRITE in self.step.hazards


def explain(plan: Plan, word: str, old: Catalog, new: Catalog) -> Explanation:
    """The step that `word` names, by its id or its number in the plan's text.

    Raises UsageError when the plan has no such step.
    """
    number = _number(plan, word)
    step = plan.steps[number - 1]
    said = explained(step.rewrite)
    refused = tuple(_refused(plan, step, said, old, new))
    return Explanation(plan, step, number, said, refused)


def _number(plan: Plan, word: str) -> int:
    for number, step in enumerate(plan.steps, 1):
        if word in (step.id, str(number)):
            return number
    known = ", ".join(step.id for step in plan.steps) or "none"
    raise UsageError(f"no step {word!r} in the plan", hint=f"there are: {known}")


def _refused(
    plan: Plan, step: Step, said: Explained, old: Catalog, new: Catalog
) -> Iterator[Refused]:
    for change in step.origin:
        its = [one for one in plan.steps if any(change is c for c in one.origin)]
        plain = said.refused(change, its, plan.server // 10000)
        if plain is None:
            continue
        sql = block(plain_statements(change, plain.form, old, new)) or plain.sql
        if plain.early or len(its) > 1 or sql != step.sql:
            yield Refused(change, sql, _lock(change, plain, step), plain)


def plain_statements(
    change: Change, form: Form, old: Catalog, new: Catalog
) -> list[str]:
    """The change as the kind's own DDL makes it; nothing for a pattern."""
    match form, change:
        case Form.CREATE, Created(new=value):
            return create_statements(value, new)
        case Form.BACK, Dropped(old=value):
            return create_statements(value, old)
        case Form.DROP, Dropped(old=value):
            return kind_of(value).drop(value)
        case Form.RENAME, Renamed(ref=ref, old=value):
            rename = kind_of(value).rename
            return rename(value, ref.name) if rename else []
        case Form.ALTER, Altered(aspect=aspect, before=before, after=after):
            alters = kind_of(before).alters(aspect)
            return alters(before, after) if alters else []
        case Form.BACK, Altered(aspect=aspect, before=before, after=after):
            alters = kind_of(before).alters(aspect)
            return alters(after, before) if alters else []
        case Form.ANEW, Altered(before=before, after=after):
            return [*kind_of(before).drop(before), *create_statements(after, new)]
        case _:
            return []


def _lock(change: Change, plain: Plain, step: Step) -> Lock | None:
    """The lock that the plain statement takes, on the table of the change."""
    if plain.lock is None:
        return None
    tables = [lock.table for lock in (*direct_locks(change), *step.locks)]
    return Lock(tables[0] if tables else str(change.ref), plain.lock)
