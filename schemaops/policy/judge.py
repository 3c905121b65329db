"""judge: a Subject and a Pack → Findings, sorted; the same input, the same output."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace

from schemaops.policy.model import Finding, Rule, Severity, Subject, Waiver
from schemaops.policy.packs import Pack
from schemaops.policy.waivers import apply_waivers


def judge(
    subject: Subject,
    pack: Pack,
    waivers: tuple[Waiver, ...],
    today: datetime.date,
) -> tuple[Finding, ...]:
    """Every finding of every rule that is on, waived ones marked as such."""
    rules = pack.rules.values()
    subject = replace(subject, scope=pack.scope)
    found = _run((rule for rule in rules if not rule.last), subject, pack)
    applied = apply_waivers(tuple(found), waivers, today)
    after = replace(subject, expired=applied.expired, unused=applied.unused)
    found = [
        *applied.findings,
        *_run((rule for rule in rules if rule.last), after, pack),
    ]
    return tuple(sorted(set(found), key=_order))


def failing(findings: Iterable[Finding], fail_on: Severity) -> tuple[Finding, ...]:
    """The findings at or above a severity that nobody has waived."""
    return tuple(
        f for f in findings if f.severity.rank >= fail_on.rank and f.waived_by is None
    )


def _run(rules: Iterable[Rule], subject: Subject, pack: Pack) -> list[Finding]:
    found: list[Finding] = []
    places = _places(subject)
    for rule in rules:
        setting = pack.setting(rule)
        if setting.severity is None:
            continue
        asked = replace(subject, options=setting.options)
        found += (
            _placed(replace(hit, rule=rule.id, severity=setting.severity), places)
            for hit in rule.check(asked)
        )
    return found


def _places(subject: Subject) -> dict[str, str]:
    """Where objects, and the objects of steps, are defined."""
    places = {str(ref): place for ref, place in subject.locations.items()}
    for step in subject.plan.steps if subject.plan else ():
        known = [subject.locations[r] for r in step.objects if r in subject.locations]
        if known:
            places[f"step {step.id}"] = known[0]
    return places


def _placed(finding: Finding, places: dict[str, str]) -> Finding:
    if finding.file is not None:
        return finding
    place = places.get(finding.where) or places.get(f"step {finding.step_id}")
    if place is None:
        return finding
    file, _, line = place.rpartition(":")
    if not line.isdigit():
        return replace(finding, file=place)
    return replace(finding, file=file, line=int(line))


def _order(finding: Finding) -> tuple[object, ...]:
    return (
        -finding.severity.rank,
        finding.file or "",
        finding.line or 0,
        finding.step_id or "",
        finding.rule,
        finding.where,
        finding.message,
    )


def by_severity(findings: Iterable[Finding]) -> Iterator[tuple[Severity, int]]:
    """How many findings, not waived, there are of each severity, worst first."""
    living = [finding.severity for finding in findings if finding.waived_by is None]
    for severity in reversed(Severity):
        yield severity, living.count(severity)
