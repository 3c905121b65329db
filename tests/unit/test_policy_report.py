"""Findings as text, JSON, annotations and SARIF."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import jsonschema

from schemaops.policy.model import Finding, Severity
from schemaops.policy.registry import builtin_rules
from schemaops.report.findings import (
    findings_github,
    findings_json,
    findings_text,
    summary,
)
from schemaops.report.sarif import findings_sarif

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "findings.schema.json").read_text()
)
ERROR = Finding(
    where="public.orders",
    message="the table is dropped",
    effect="its rows are lost",
    fix="retire it",
    rule="drop-table",
    severity=Severity.ERROR,
    file="schema/a.sql",
    line=7,
    step_id="s1",
)
WARNING = dataclasses.replace(
    ERROR,
    where="public.b",
    rule="serial-column",
    severity=Severity.WARNING,
    file=None,
    line=None,
    step_id=None,
)
WAIVED = dataclasses.replace(ERROR, where="public.c", waived_by="data team: empty")
FINDINGS = (ERROR, WARNING, WAIVED)


def test_the_text_says_where_what_effect_and_fix() -> None:
    """Living findings in full, waived ones in a line, a summary at the end."""
    assert (
        findings_text(FINDINGS)
        == """\
error drop-table public.orders
  at:     schema/a.sql:7, step s1
  what:   the table is dropped
  effect: its rows are lost
  fix:    retire it

warning serial-column public.b
  what:   the table is dropped
  effect: its rows are lost
  fix:    retire it

waived drop-table public.c (data team: empty)

1 error, 1 warning, 1 waived
"""
    )


def test_only_styled_text_has_escape_sequences() -> None:
    """A pipe and NO_COLOR get plain text."""
    assert "\x1b" not in findings_text(FINDINGS)
    assert findings_text(FINDINGS, styled=True).startswith("\x1b[31merror\x1b[0m ")


def test_text_of_a_stranger_cannot_steer_the_terminal() -> None:
    """Control characters are shown, wherever a name or a message has them."""
    esc = "\x1b[2J"
    nasty = dataclasses.replace(ERROR, message=f"a{esc}\nb\x07", where=esc, file=esc)
    for finding in (nasty, dataclasses.replace(nasty, waived_by=esc)):
        assert "\x1b" not in findings_text((finding,))
        assert "\x1b" not in findings_github((finding,))
    assert r"what:   a\x1b[2J b\x07" in findings_text((nasty,))


def test_no_finding_is_said() -> None:
    """Silence would look like a failure to run."""
    assert findings_text(()) == "no findings\n"
    assert summary((ERROR, ERROR)) == "2 errors"


def test_the_json_is_what_its_schema_says() -> None:
    """With findings and without; the same findings give the same bytes."""
    for findings in (FINDINGS, ()):
        text = findings_json(findings)
        jsonschema.validate(json.loads(text), SCHEMA)
        assert text == findings_json(findings)
    data = json.loads(findings_json(FINDINGS))
    assert data["summary"] == {"error": 1, "warning": 1, "info": 0, "waived": 1}
    assert data["findings"][0]["key"] == "drop-table:public.orders"


def test_annotations_escape_what_github_would_read_as_its_own() -> None:
    """%, line ends, and in properties also : and , (of a file's name, say)."""
    nasty = dataclasses.replace(
        ERROR, file="a,b:c%d.sql", where="x,y::error::", message="1%\r\n2, 3: 4"
    )
    assert findings_github((nasty, WAIVED)) == (
        "::error file=a%2Cb%3Ac%25d.sql,line=7,"
        "title=drop-table%3A x%2Cy%3A%3Aerror%3A%3A"
        "::1%25%0D%0A2, 3: 4%0Aits rows are lost%0AFix: retire it\n"
    )


def test_annotations_without_a_file_have_none() -> None:
    """And info is what GitHub calls a notice."""
    info = dataclasses.replace(WARNING, severity=Severity.INFO)
    assert findings_github((info,)).startswith("::notice title=serial-column%3A ")


def test_sarif_lists_all_rules_and_keys_results_by_object() -> None:
    """Alerts close when a rule is listed and hits no more; keys outlive line moves."""
    log = json.loads(findings_sarif(FINDINGS, builtin_rules(), "1.2.3"))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(builtin_rules())
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    first, second, third = run["results"]
    assert first["level"] == "error"
    assert first["partialFingerprints"] == {"schemaops/v1": "drop-table:public.orders"}
    location = first["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "schema/a.sql"
    assert location["region"] == {"startLine": 7}
    assert "locations" not in second
    assert "suppressions" not in first
    assert third["suppressions"][0]["justification"] == "data team: empty"


def test_sarif_takes_a_finding_of_a_rule_that_is_not_listed() -> None:
    """A user's own rule, say; its result names it all the same."""
    log = json.loads(findings_sarif((ERROR,), {}, "1.2.3"))
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "drop-table"
    assert "ruleIndex" not in result
