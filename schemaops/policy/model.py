"""Finding, Rule, and the Subject that rules judge: plain values, no server.

A Subject holds what one run knows: the plan and the changes behind it, both
catalogs, every statement (generated or written by hand, alike), and where objects
are defined. A rule is a function from it to findings.
"""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Change
from schemaops.errors import UsageError
from schemaops.plan.model import Plan
from schemaops.policy.statements import JudgedStatement, dotted
from schemaops.sqlfacts.acts import Act, Name

NO_OPTIONS: Mapping[str, Any] = MappingProxyType({})


class Severity(enum.StrEnum):
    """How much a finding matters, least first."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """Position in the order of severities."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One hit of a rule.

    where: the object. message: the condition met. effect: what it does to those who
    use the database. fix: what to do instead. rule, severity and the place of a
    planned step are filled in by the judge; waived_by is the waiver's reason.
    """

    where: str
    message: str
    effect: str
    fix: str
    rule: str = ""
    severity: Severity = Severity.WARNING
    file: str | None = None
    line: int | None = None
    step_id: str | None = None
    waived_by: str | None = None

    @property
    def key(self) -> str:
        """Stable identity: the rule and the object, whatever file or line it is on."""
        return f"{self.rule}:{self.where}"


@dataclass(frozen=True, slots=True)
class Waiver:
    """One accepted finding. It holds through the day `expires`."""

    rule: str
    object: str
    reason: str
    owner: str
    expires: datetime.date

    def matches(self, finding: Finding) -> bool:
        """Whether this is the finding that was accepted."""
        return finding.rule == self.rule and finding.where == self.object

    def expired(self, today: datetime.date) -> bool:
        """Whether its time is over."""
        return today > self.expires


@dataclass(frozen=True, slots=True)
class JudgedRevision:
    """A revision written by hand: which statements take it back, or why none do."""

    file: str
    revision: str
    upgrade: tuple[JudgedStatement, ...]
    downgrade: tuple[JudgedStatement, ...]
    irreversible_because: str | None = None


@dataclass(frozen=True, slots=True)
class Divergence:
    """The catalog that the revisions replay to, beside the design's."""

    design: str
    replayed: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Subject:
    """What is judged. Everything is optional: a rule judges what it is given.

    catalog: the design. before: the catalog that the plan or the revisions start
    from. locations: "file:line" of objects of the design. scope: "changed" (objects
    that are new or changed) or "all". options: those of the rule that runs.
    """

    plan: Plan | None = None
    changes: tuple[Change, ...] = ()
    catalog: Catalog | None = None
    before: Catalog | None = None
    statements: tuple[JudgedStatement, ...] = ()
    revisions: tuple[JudgedRevision, ...] = ()
    divergence: Divergence | None = None
    locations: Mapping[Ref, str] = field(default_factory=dict)
    scope: str = "changed"
    options: Mapping[str, Any] = field(default_factory=dict)
    expired: tuple[Waiver, ...] = ()
    unused: tuple[Waiver, ...] = ()

    def acts(self) -> Iterator[tuple[JudgedStatement, Act]]:
        """Every act of every statement, with its statement."""
        return ((s, act) for s in self.statements for act in s.acts)

    def column(self, table: Name, name: str) -> Column | None:
        """A column as it is before the change."""
        return self.before.get(Column, *table, name) if self.before else None


def finding_at(
    origin: JudgedStatement | None,
    path: tuple[str, ...],
    message: str,
    effect: str,
    fix: str,
) -> Finding:
    """A finding on an object, placed at the statement that it comes from."""
    return Finding(
        where=dotted(path),
        message=message,
        effect=effect,
        fix=fix,
        file=origin.file if origin else None,
        line=origin.line if origin else None,
        step_id=origin.step_id if origin else None,
    )


Check = Callable[[Subject], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A judgement: its id, default severity, reference, options and function.

    options: their defaults; a pack may set these keys and no other. last: it runs
    after waivers have been applied, and judges them.
    """

    id: str
    severity: Severity
    see: str
    check: Check
    options: Mapping[str, Any] = field(default_factory=dict)
    last: bool = False

    @property
    def doc(self) -> str:
        """The condition, then Why, Instead, Except."""
        return self.check.__doc__ or ""


def rule(
    rule_id: str,
    *,
    severity: Severity,
    see: str,
    options: Mapping[str, Any] = NO_OPTIONS,
    last: bool = False,
) -> Callable[[Check], Rule]:
    """Make a function the rule of this id. Its docstring is its explanation."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule_id):
        raise UsageError(f"rule id {rule_id!r} is not kebab-case")

    def decorate(check: Check) -> Rule:
        doc = check.__doc__ or ""
        if "Why:" not in doc or "Instead:" not in doc:
            raise UsageError(
                f"rule {rule_id} does not explain itself",
                hint="its docstring needs a line `Why:` and a line `Instead:`",
            )
        return Rule(rule_id, severity, see, check, options, last)

    return decorate
