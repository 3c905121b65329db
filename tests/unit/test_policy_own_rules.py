"""Rules as such: each explains itself, and those of a project of its own."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from schemaops.errors import ConfigError, UsageError
from schemaops.policy.model import (
    Severity,
    Subject,
    rule,
)
from schemaops.policy.packs import load_pack
from schemaops.policy.registry import all_rules, builtin_rules, explain, own_rules
from schemaops.policy.statements import statements_of_sql
from tests.fixtures.policies import hits
from tests.unit.test_policy_cases import CASES

NOT_BY_CASE = {
    "plan-and-design-diverge",
    "rollback-missing",
    "waiver-expired",
    "waiver-unused",
}
"""Rules that no SQL text can trip; the tests below, and those of waivers, do."""


def test_every_rule_has_a_case_or_a_test() -> None:
    """A rule without a case file is one that no SQL text can trip."""
    assert {path.stem for path in CASES} == builtin_rules().keys() - NOT_BY_CASE


def test_every_rule_is_named_as_its_file() -> None:
    """The file is the id with underscores."""
    names = {
        rule.id: Path(inspect.getfile(rule.check)).stem
        for rule in builtin_rules().values()
    }
    assert names == {rule_id: rule_id.replace("-", "_") for rule_id in names}


@pytest.mark.parametrize("rule_id", builtin_rules())
def test_every_rule_explains_itself(rule_id: str) -> None:
    """explain gives the id, the reason, the way out and a reference."""
    text = explain(rule_id)
    assert text.startswith(f"{rule_id} (")
    assert "\nWhy:     " in text
    assert "\nInstead: " in text
    assert "\nSee " in text


def test_explain_suggests_the_nearest_rule() -> None:
    """A typing error is answered with the name that was meant."""
    with pytest.raises(ConfigError, match="did you mean 'drop-table'"):
        explain("drop-tabel")


def test_a_rule_must_explain_itself() -> None:
    """A docstring without Why and Instead is refused."""
    with pytest.raises(UsageError, match="does not explain itself"):
        rule("mute", severity=Severity.INFO, see="")(lambda _subject: iter(()))


def test_a_rule_id_is_kebab_case() -> None:
    """Ids are words with hyphens, since files and waivers spell them too."""
    with pytest.raises(UsageError, match="kebab-case"):
        rule("Bad_Name", severity=Severity.INFO, see="")


OWN = '''
from schemaops.policy.model import Finding, Severity, rule
from schemaops.policy.design import tables

@rule("{id}", severity=Severity.INFO, see="here")
def check(subject):
    """A table exists.

    Why:     a test.
    Instead: none.
    """
    for table, origin in tables(subject):
        yield Finding(where=".".join(table), message="m", effect="e", fix="f")
'''


def test_own_rules_run_when_code_is_allowed(tmp_path: Path) -> None:
    """A user's rule is judged like any other."""
    (tmp_path / "own.py").write_text(OWN.format(id="table-exists"))
    rules = all_rules(tmp_path, allow_code=True)
    subject = Subject(statements=statements_of_sql("CREATE TABLE a (id int)", "a"))
    found = hits(subject, load_pack(rules=rules))
    assert ("table-exists", "public.a") in found


def test_own_code_is_not_even_read_when_it_is_not_allowed(tmp_path: Path) -> None:
    """The files may come from a stranger's pull request."""
    (tmp_path / "own.py").write_text("raise SystemExit(7)")
    assert own_rules(tmp_path, allow_code=False) == ()


def test_an_own_rule_may_not_take_the_name_of_another(tmp_path: Path) -> None:
    """Two rules of one id would make packs and waivers mean two things."""
    (tmp_path / "own.py").write_text(OWN.format(id="drop-table"))
    with pytest.raises(ConfigError, match="two rules are called drop-table"):
        all_rules(tmp_path, allow_code=True)


def test_own_code_that_fails_is_the_users_fault(tmp_path: Path) -> None:
    """The message names the file and the error."""
    (tmp_path / "own.py").write_text("1 / 0")
    with pytest.raises(ConfigError, match=r"own\.py.*ZeroDivisionError"):
        own_rules(tmp_path, allow_code=True)
