"""Waivers: findings that a team accepts, with a reason, an owner and an end.

    [[waiver]]
    rule = "missing-primary-key"
    object = "public.event_log"
    reason = "append only, read in bulk"
    owner = "data team"
    expires = 2027-06-30

A waiver without a reason or an end is refused. One that has ended brings its
finding back; one that nothing needs is reported, so the file stays short.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from schemaops.errors import ConfigError
from schemaops.policy.model import Finding, Waiver
from schemaops.policy.packs import check_keys, read_toml
from schemaops.policy.registry import Rules, builtin_rules, find_rule


def read_waivers(
    text: str, where: str, rules: Rules | None = None
) -> tuple[Waiver, ...]:
    """The waivers of a waivers.toml. Raises ConfigError for what is not complete."""
    data = read_toml(text, where)
    check_keys(data, {"waiver"}, where)
    rows = data.get("waiver", [])
    if not isinstance(rows, list):
        raise ConfigError(
            "waiver must be a list of tables", where=where, hint="write [[waiver]]"
        )
    known = rules or builtin_rules()
    return tuple(
        _waiver(row, f"{where}: waiver {n}", known)
        for n, row in enumerate(rows, start=1)
    )


def _waiver(row: Mapping[str, Any], where: str, rules: Rules) -> Waiver:
    names = [field.name for field in fields(Waiver)]
    check_keys(row, set(names), where)
    for name in names:
        if not row.get(name):
            raise ConfigError(
                f"{name} is missing",
                where=where,
                hint=f"a waiver has {', '.join(names)}",
            )
    find_rule(row["rule"], rules, where)
    expires = row["expires"]
    if isinstance(expires, datetime.datetime) or not isinstance(expires, datetime.date):
        raise ConfigError(
            "expires must be a date",
            where=where,
            hint="write it as 2027-06-30, without quotes",
        )
    return Waiver(**{name: row[name] for name in names})


@dataclass(frozen=True, slots=True)
class Applied:
    """Findings after waivers, and the waivers that need attention."""

    findings: tuple[Finding, ...]
    expired: tuple[Waiver, ...]
    unused: tuple[Waiver, ...]


def apply_waivers(
    findings: tuple[Finding, ...], waivers: tuple[Waiver, ...], today: datetime.date
) -> Applied:
    """Mark the findings that a living waiver accepts."""
    living = [waiver for waiver in waivers if not waiver.expired(today)]

    def marked(finding: Finding) -> Finding:
        for waiver in living:
            if waiver.matches(finding):
                return replace(finding, waived_by=f"{waiver.owner}: {waiver.reason}")
        return finding

    used = [w for w in waivers if any(w.matches(f) for f in findings)]
    return Applied(
        findings=tuple(marked(finding) for finding in findings),
        expired=tuple(w for w in used if w.expired(today)),
        unused=tuple(w for w in waivers if w not in used),
    )
