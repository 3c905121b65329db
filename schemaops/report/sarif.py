"""Findings as SARIF 2.1.0, for code scanning.

Every rule is listed each time: an alert is closed only when its rule ran and did
not hit. Results are keyed by rule and object, so they outlive a move of lines.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from schemaops.policy.model import Finding, Rule, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def findings_sarif(
    findings: Sequence[Finding], rules: Mapping[str, Rule], version: str
) -> str:
    """The findings as a SARIF log; `version` is that of schemaops."""
    places = {rule_id: n for n, rule_id in enumerate(rules)}
    driver = {
        "name": "schemaops",
        "version": version,
        "rules": [_rule(rule) for rule in rules.values()],
    }
    run = {
        "tool": {"driver": driver},
        "results": [_result(finding, places.get(finding.rule)) for finding in findings],
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    title = rule.doc.strip().split("\n", 1)[0]
    found: dict[str, Any] = {
        "id": rule.id,
        "shortDescription": {"text": title},
        "fullDescription": {"text": _prose(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    if rule.see.startswith("https://"):
        found["helpUri"] = rule.see
    return found


def _prose(rule: Rule) -> str:
    return "\n".join(line.strip() for line in rule.doc.strip().splitlines())


def _result(finding: Finding, index: int | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {
            "text": f"{finding.where}: {finding.message}. {finding.effect}."
            f" Fix: {finding.fix}."
        },
        "partialFingerprints": {"schemaops/v1": finding.key},
    }
    if index is not None:  # a rule that the caller does not list: SARIF allows it
        found["ruleIndex"] = index
    if finding.file is not None:
        place: dict[str, Any] = {"artifactLocation": {"uri": quote(finding.file)}}
        if finding.line is not None:
            place["region"] = {"startLine": finding.line}
        found["locations"] = [{"physicalLocation": place}]
    if finding.waived_by is not None:
        found["suppressions"] = [
            {"kind": "external", "justification": finding.waived_by}
        ]
    return found
