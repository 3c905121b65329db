"""Packs: what they turn on and off, what they extend, what they refuse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from schemaops.errors import ConfigError
from schemaops.policy.model import Severity
from schemaops.policy.packs import Pack, Setting, load_pack, packaged
from schemaops.policy.registry import all_rules, builtin_rules
from schemaops.policy.waivers import read_waivers

PROJECT = Path(__file__).parents[2]
RULES = builtin_rules()


def pack(folder: Path, text: str, name: str = "team") -> Pack:
    """The pack that a text makes in a folder."""
    (folder / f"{name}.toml").write_text(text)
    return load_pack(name, folder)


def setting(made: Pack, rule_id: str) -> Setting:
    """How a rule runs in a pack."""
    return made.setting(RULES[rule_id])


def test_the_packaged_default_holds_without_a_folder() -> None:
    """A project without policies/ is judged all the same."""
    made = load_pack()
    assert made.scope == "changed"
    assert setting(made, "drop-table").severity is Severity.ERROR
    assert setting(made, "varchar-limit").severity is None


def test_the_default_pack_names_every_rule() -> None:
    """Whoever reads it sees all there is."""
    assert load_pack().settings.keys() == RULES.keys()


@pytest.mark.parametrize("name", packaged())
def test_the_packs_of_the_repository_are_those_of_the_package(name: str) -> None:
    """policies/ is what users copy; it must be what they get."""
    copied = (PROJECT / "policies" / f"{name}.toml").read_text()
    shipped = PROJECT / "schemaops" / "policy" / "packs" / f"{name}.toml"
    assert copied == shipped.read_text()
    assert load_pack(name, PROJECT / "policies").settings == load_pack(name).settings


def test_the_strict_pack_is_nowhere_milder_than_the_default() -> None:
    """Strict judges the whole design, and nothing less severely."""
    strict, default = load_pack("strict"), load_pack()

    def rank(made: Pack, rule_id: str) -> int:
        severity = setting(made, rule_id).severity
        return -1 if severity is None else severity.rank

    assert strict.scope == "all"
    assert [r for r in RULES if rank(strict, r) < rank(default, r)] == []
    assert setting(strict, "row-security-off").options == {"schemas": ("public",)}


def test_a_pack_that_extends_changes_what_it_names(tmp_path: Path) -> None:
    """Everything else stays as it was."""
    made = pack(
        tmp_path,
        'extends = "strict"\n[rules]\ndrop-table = "off"\ndrop-column = "info"\n'
        'row-security-off = { schemas = ["api"] }',
    )
    assert made.scope == "all"
    assert setting(made, "drop-table").severity is None
    assert setting(made, "drop-column").severity is Severity.INFO
    assert setting(made, "serial-column").severity is Severity.ERROR
    assert setting(made, "row-security-off") == Setting(
        Severity.ERROR, {"schemas": ("api",)}
    )


def test_turning_a_rule_up_keeps_its_options(tmp_path: Path) -> None:
    """A severity alone says nothing about options."""
    made = pack(tmp_path, 'extends="strict"\n[rules]\nrow-security-off = "warning"')
    assert setting(made, "row-security-off").options == {"schemas": ("public",)}


def test_a_rule_that_no_pack_names_keeps_its_own_severity(tmp_path: Path) -> None:
    """A new rule is seen at once."""
    made = pack(tmp_path, "")
    assert setting(made, "serial-column").severity is RULES["serial-column"].severity


def test_a_projects_default_may_extend_the_packaged_one(tmp_path: Path) -> None:
    """The same name means the package's when it is one's own."""
    made = pack(
        tmp_path, 'extends = "default"\n[rules]\ndrop-table = "info"', "default"
    )
    assert setting(made, "drop-table").severity is Severity.INFO
    assert setting(made, "varchar-limit").severity is None
    strict = load_pack("strict", tmp_path)
    assert setting(strict, "drop-table").severity is Severity.ERROR


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('[rules]\ndrop-tabel = "off"', "no rule 'drop-tabel'", "'drop-table'"),
        ('[rules]\ndrop-table = "eror"', "severity 'eror'", "'error'"),
        ("[rules]\ndrop-table = 3", "a severity or a table", "severity"),
        ("[rules]\nrow-security-off = { shemas = [] }", "'shemas'", "'schemas'"),
        ("[rules]\nrow-security-off = { schemas = 1 }", "must be a list", ""),
        ("[rules]\ndrop-table = { schemas = [] }", "'schemas'", "severity"),
        ('extend = "default"', "unknown key 'extend'", "'extends'"),
        ('extends = "defualt"', "no pack 'defualt'", "'default'"),
        ("extends = 1", "must be a text", ""),
        ('extends = "team"', "extends itself", ""),
        ('scope = "al"', "scope 'al'", "'all'"),
        ("rules = 1", "must be a table", "[rules]"),
        ("[rules", "no TOML", ""),
    ],
)
def test_what_a_pack_may_not_say(
    tmp_path: Path, text: str, message: str, hint: str
) -> None:
    """The error says where it is and what was meant."""
    with pytest.raises(ConfigError) as caught:
        pack(tmp_path, text)
    assert message in caught.value.what
    assert hint in (caught.value.hint or "")


def test_a_pack_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """Known packs are named; waivers.toml is none."""
    (tmp_path / "team.toml").write_text("")
    (tmp_path / "waivers.toml").write_text("")
    with pytest.raises(ConfigError, match="known: default, strict, team"):
        load_pack("xyzzy", tmp_path)


@pytest.mark.parametrize("rule_id", RULES)
def test_the_readme_lists_every_rule_as_it_is(rule_id: str) -> None:
    """Its severity in both packs, and the first sentence of its explanation."""
    readme = (PROJECT / "policies" / "README.md").read_text()
    severities = [
        str(setting(made, rule_id).severity or "off")
        for made in (load_pack(), load_pack("strict"))
    ]
    says = " ".join(RULES[rule_id].doc.strip().split("\n\n")[0].split())
    assert f"| `{rule_id}` | {' | '.join(severities)} | {says} |\n" in readme


def test_what_the_readme_shows_is_accepted(tmp_path: Path) -> None:
    """Its pack, its waiver and its own rule, as a reader would copy them."""
    readme = (PROJECT / "policies" / "README.md").read_text()
    team, waivers = re.findall(r"```toml\n(.*?)```", readme, re.DOTALL)
    (own,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert setting(pack(tmp_path, team), "drop-table").severity is Severity.WARNING
    assert len(read_waivers(waivers, "waivers.toml")) == 1
    (tmp_path / "own.py").write_text(own)
    assert "table-without-team-prefix" in all_rules(tmp_path, allow_code=True)
