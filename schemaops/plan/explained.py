"""Explained: what a rewrite says of itself, in the file beside it.

    rewrites/<rewrite>.toml     when it is used; for each phase, why a step of it is in
                                that phase; and the plain statements it stands for
    direct.toml                 the same of plain DDL

Data, so that the words stand with the rewrite, and both the terminal and the pages of
docs/changes/ are made of them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files
from typing import Any

from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import event_of
from schemaops.plan.model import Hazard, LockMode, Phase, Step

DIRECT = "direct"
_PACKAGE = "schemaops.plan"


class Form(StrEnum):
    """How the plain statement of a change is made: from the kind's own DDL."""

    PATTERN = "pattern"  # not at all: it is shown as it is written
    CREATE = "create"
    ALTER = "alter"
    DROP = "drop"
    RENAME = "rename"
    ANEW = "anew"  # dropped and created
    BACK = "back"  # the undo: created again, or altered back


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain statement that one would write by hand, and why it is refused.

    sql: with `t`, `c` … for names. on: the events of a change (`created`, `dropped`,
    `renamed` or an attribute), `kind.event` where only one kind is meant. of: what the
    object's attributes must be: a pattern, or whether there is a value; was: the same
    before the change. beside, hazard: a phase and a hazard that steps of the change must
    have. early: the statement itself may be what is done, but not before the old
    application is gone. since: the major from which on the server has the statement.
    lock: None for none. reads, writes: whole tables, while the lock is held.
    """

    sql: str
    does: str
    on: tuple[str, ...]
    lock: LockMode | None = None
    of: Mapping[str, str | bool] = field(default_factory=dict)
    was: Mapping[str, str | bool] = field(default_factory=dict)
    beside: Phase | None = None
    hazard: Hazard | None = None
    form: Form = Form.PATTERN
    early: bool = False
    since: int = 0
    reads: bool = False
    writes: bool = False

    def meant_for(self, change: Change, steps: Sequence[Step], major: int) -> bool:
        """Whether it is what one would write for a change that has these steps."""
        if major < self.since:
            return False
        event = event_of(change)
        if not {event, f"{change.ref.kind}.{event}"} & {*self.on}:
            return False
        before = change.before if isinstance(change, Altered) else None
        fits = _has(_value(change), self.of) and _has(before, self.was)
        phases = {step.phase for step in steps}
        hazards = {hazard for step in steps for hazard in step.hazards}
        beside = self.beside is None or self.beside in phases
        return fits and beside and (self.hazard is None or self.hazard in hazards)


@dataclass(frozen=True, slots=True)
class Explained:
    """What a rewrite says. why: by phase. plain: where no statement is refused."""

    when: str
    why: Mapping[Phase, str]
    instead_of: tuple[Plain, ...] = ()
    plain: str = "the plain statement would do no more and no less"

    def refused(
        self, change: Change, steps: Sequence[Step], major: int
    ) -> Plain | None:
        """The plain statement that is refused for a change with steps, if one is."""
        found = (p for p in self.instead_of if p.meant_for(change, steps, major))
        return next(found, None)


@cache
def explained(rewrite: str) -> Explained:
    """What a rewrite says, by its name; `direct` is plain DDL.

    Raises FileNotFoundError for a name that no rewrite has.
    """
    folder = files(_PACKAGE)
    home = folder if rewrite == DIRECT else folder / "rewrites"
    return _explained(tomllib.loads((home / f"{rewrite}.toml").read_text("utf-8")))


def _explained(data: dict[str, Any]) -> Explained:
    why = {Phase(name): words for name, words in data.pop("why").items()}
    refused = tuple(_plain(one) for one in data.pop("instead_of", ()))
    return Explained(why=why, instead_of=refused, **data)


def _plain(data: dict[str, Any]) -> Plain:
    made = {"lock": LockMode, "beside": Phase, "hazard": Hazard, "form": Form}
    found = {key: made.get(key, _same)(one) for key, one in data.items()}
    return Plain(**found | {"on": tuple(data["on"])})


def _same(value: Any) -> Any:
    return value


def _value(change: Change) -> object:
    match change:
        case Dropped(old=value):
            return value
        case Created(new=value) | Altered(after=value):
            return value
        case _:
            return change.new


def _has(value: object, wanted: Mapping[str, str | bool]) -> bool:
    """Whether the attributes are as they are wanted."""
    found = ((getattr(value, name, None), one) for name, one in wanted.items())
    return all(
        bool(has) is one if isinstance(one, bool) else fnmatchcase(str(has), one)
        for has, one in found
    )
