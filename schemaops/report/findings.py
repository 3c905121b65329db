"""Findings as text for people, as JSON, and as annotations on a pull request.

Pure: the caller decides where the text goes and whether it is styled. The JSON is
a contract, described by docs/findings.schema.json.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from schemaops.docs.words import one_line, visible
from schemaops.policy.judge import by_severity
from schemaops.policy.model import Finding, Severity

FORMAT_VERSION = 1

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_COMMANDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}


def findings_text(findings: Sequence[Finding], *, styled: bool = False) -> str:
    """One paragraph a finding, waived ones in one line each, then a summary."""
    living = [finding for finding in findings if finding.waived_by is None]
    waived = [finding for finding in findings if finding.waived_by is not None]
    paragraphs = ["\n".join(_paragraph(finding, styled)) for finding in living]
    if waived:
        paragraphs.append("\n".join(_waived(finding, styled) for finding in waived))
    return "\n\n".join([*paragraphs, summary(findings)]) + "\n"


def summary(findings: Sequence[Finding]) -> str:
    """How many findings of each severity, and how many are waived, in one line."""
    parts = [_counted(n, str(severity)) for severity, n in by_severity(findings) if n]
    waived = sum(finding.waived_by is not None for finding in findings)
    if waived:
        parts.append(f"{waived} waived")
    return ", ".join(parts) if parts else "no findings"


def findings_data(findings: Sequence[Finding]) -> dict[str, Any]:
    """The findings as JSON-ready data."""
    waived = sum(finding.waived_by is not None for finding in findings)
    return {
        "format_version": FORMAT_VERSION,
        "summary": {
            **{str(severity): n for severity, n in by_severity(findings)},
            "waived": waived,
        },
        "findings": [_data(finding) for finding in findings],
    }


def findings_json(findings: Sequence[Finding]) -> str:
    """The findings as JSON; the same findings, the same bytes."""
    return json.dumps(findings_data(findings), indent=2, ensure_ascii=False) + "\n"


def findings_github(findings: Sequence[Finding]) -> str:
    """Workflow commands that GitHub shows as annotations; waived ones are left out."""
    lines = (_annotation(f) for f in findings if f.waived_by is None)
    return "".join(f"{line}\n" for line in lines)


def _paragraph(finding: Finding, styled: bool) -> list[str]:
    severity = _style(finding.severity, _COLOURS[finding.severity], styled)
    rule = _style(one_line(finding.rule), "1", styled)
    lines = [f"{severity} {rule} {one_line(finding.where)}"]
    place = _place(finding)
    if place:
        lines.append(f"  at:     {one_line(place)}")
    lines.append(f"  what:   {one_line(finding.message)}")
    lines.append(f"  effect: {one_line(finding.effect)}")
    lines.append(f"  fix:    {one_line(finding.fix)}")
    return lines


def _waived(finding: Finding, styled: bool) -> str:
    text = f"waived {finding.rule} {finding.where} ({finding.waived_by})"
    return _style(one_line(text), "2", styled)


def _place(finding: Finding) -> str:
    file = finding.file or ""
    if finding.file and finding.line is not None:
        file = f"{finding.file}:{finding.line}"
    step = f"step {finding.step_id}" if finding.step_id else ""
    return ", ".join(part for part in (file, step) if part)


def _style(text: str, code: str, styled: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if styled else str(text)


def _counted(n: int, word: str) -> str:
    plural = "" if n == 1 or word == "info" else "s"
    return f"{n} {word}{plural}"


def _data(finding: Finding) -> dict[str, Any]:
    return {
        "key": finding.key,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "object": finding.where,
        "message": finding.message,
        "effect": finding.effect,
        "fix": finding.fix,
        "file": finding.file,
        "line": finding.line,
        "step": finding.step_id,
        "waived_by": finding.waived_by,
    }


def _annotation(finding: Finding) -> str:
    properties = {
        "file": finding.file,
        "line": finding.line if finding.file else None,
        "title": f"{finding.rule}: {finding.where}",
    }
    given = [f"{k}={_property(str(v))}" for k, v in properties.items() if v is not None]
    message = f"{finding.message}\n{finding.effect}\nFix: {finding.fix}"
    return f"::{_COMMANDS[finding.severity]} {','.join(given)}::{_escaped(message)}"


def _escaped(text: str) -> str:
    parts = text.replace("%", "%25").split("\r")
    return "%0D".join(visible(part) for part in parts).replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
