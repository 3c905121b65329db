"""The configuration: where it comes from, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.budget import Budget
from schemaops.config_file import load_config
from schemaops.errors import ConfigError

SECRET = "hunter2"


def written(root: Path, text: str, name: str = "schemaops.toml") -> Path:
    """A folder with a configuration."""
    (root / name).write_text(text)
    return root


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('desing = "schema"', "did you mean 'design'?"),
        ("design = 5", "design must be a str"),
        ("postgres = 9", "supported are 14 to 18"),
        ("postgres = true", "postgres must be a int"),
        ('fail_on = "fatal"', "none of info, warning, error, never"),
        ("binaries = [5]", "binaries must be a list of folders"),
        ('preload = ["/tmp/mine.so"]', "preload must be a list of names of libraries"),
        ("preload = [5]", "preload must be a list of names of libraries"),
        ("databases = 5", "databases must be a table"),
        (f'[databases]\nshop = "postgresql://a:{SECRET}@b"', "must be a table"),
        (f'[databases.shop]\nurl = "postgresql://a:{SECRET}@b"', "url_env"),
        (f'[databases.shop]\npassword = "{SECRET}"', "url_env"),
        ("[databases.shop]\nurl_env = 5", "url_env must be a name"),
        ('[databases.shop]\nurlenv = "A"', "did you mean 'url_env'?"),
        ("budget = 5", "budget must be a table"),
        ('[budget]\nmax_stal = "1s"', "did you mean 'max_stall'?"),
        ('[budget]\nmax_stall = "1 day"', "is no time"),
        ("[budget]\nmax_stall = 100", "write a number with ms, s, min or h"),
        ("[budget]\nmax_stall = 0", "at least 10ms"),
        ('[budget]\nmax_scan = "700h"', "longer than 24 days"),
        ("scope = 5", "scope must be a table"),
        ('[scope]\nmanaged = ["grants"]', "did you mean 'manage'?"),
        ('[scope]\nmanage = ["grant"]', "did you mean 'grants'?"),
        ('[scope]\nmanage = ["owner"]', "did you mean 'owners'?"),
        ('[scope]\nignore = "audit.*"', "ignore must be a list of texts"),
        ('[scope]\nschemas = [""]', "schemas must be a list of texts"),
        ("design = ", "not TOML"),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, text: str, said: str) -> None:
    """With its path, the reason and what to do; never with a secret."""
    with pytest.raises(ConfigError) as caught:
        load_config(written(tmp_path, text))
    assert said in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / "schemaops.toml"))
    assert SECRET not in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("text", ["tool = 5", "[tool]\nschemaops = 5"])
def test_a_wrong_pyproject_is_refused(tmp_path: Path, text: str) -> None:
    """A table that is none is a fault of the user, not of ours."""
    with pytest.raises(ConfigError, match="must be a table"):
        load_config(written(tmp_path, text, "pyproject.toml"))


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    """From a folder below, the project's own file is found, and paths are its own."""
    written(tmp_path, 'design = "sql"')
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    config = load_config(below)
    assert config.root == tmp_path
    assert config.design_path == tmp_path / "sql"


def test_pyproject_is_as_good(tmp_path: Path) -> None:
    """[tool.schemaops] is read; a pyproject.toml without it is none."""
    written(tmp_path, "[tool.other]\nx = 1", "pyproject.toml")
    assert load_config(tmp_path).design == "schema"
    written(tmp_path, '[tool.schemaops]\ndesign = "sql"', "pyproject.toml")
    assert load_config(tmp_path).design == "sql"


def test_the_environment_is_stronger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SCHEMAOPS_* goes before the file, and is checked like it."""
    written(tmp_path, 'branch = "master"\npostgres = 15')
    monkeypatch.setenv("SCHEMAOPS_BRANCH", "origin/main")
    monkeypatch.setenv("SCHEMAOPS_POSTGRES", "16")
    config = load_config(tmp_path)
    assert (config.branch, config.postgres) == ("origin/main", 16)
    for wrong in ("sixteen", "99"):
        monkeypatch.setenv("SCHEMAOPS_POSTGRES", wrong)
        with pytest.raises(ConfigError):
            load_config(tmp_path)


def test_an_unknown_database_and_an_unset_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both name what is missing; a URL in the place of a name is not shown."""
    written(tmp_path, '[databases.shop]\nurl_env = "SHOP_URL"')
    monkeypatch.delenv("SHOP_URL", raising=False)
    config = load_config(tmp_path)
    with pytest.raises(ConfigError, match="did you mean 'shop'"):
        config.database("shpo")
    with pytest.raises(ConfigError, match="SHOP_URL"):
        config.database("shop").url()
    with pytest.raises(ConfigError) as caught:
        config.database(f"postgresql://a:{SECRET}@b/c")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(("said", "meant"), [("1", True), ("False", False)])
def test_trust_is_true_or_false(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, meant: bool
) -> None:
    """The environment is stronger than the file, and nothing is guessed."""
    written(tmp_path, f"trusted_design = {str(not meant).lower()}")
    assert load_config(tmp_path).trusted_design is not meant
    monkeypatch.setenv("SCHEMAOPS_TRUSTED_DESIGN", said)
    assert load_config(tmp_path).trusted_design is meant
    monkeypatch.setenv("SCHEMAOPS_TRUSTED_DESIGN", "perhaps")
    with pytest.raises(ConfigError, match="neither true nor false"):
        load_config(tmp_path)


def test_a_budget_has_units(tmp_path: Path) -> None:
    """Times are milliseconds after that; what is not said has its default."""
    text = '[budget]\nmax_stall = "2s"\nmax_scan = "5 min"\nmax_build = 0\n'
    config = load_config(written(tmp_path, text))
    assert config.budget == Budget(2_000, 300_000, 0)
    assert load_config(written(tmp_path, "")).budget == Budget(100, 0, 0)


def test_subscriptions_need_trust(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a design could have none, and a plan would drop those there are."""
    root = written(tmp_path, '[scope]\nmanage = ["subscriptions"]')
    with pytest.raises(ConfigError, match="designs are trusted") as caught:
        load_config(root)
    assert "trusted_design = true" in str(caught.value.hint)
    monkeypatch.setenv("SCHEMAOPS_TRUSTED_DESIGN", "true")
    assert "subscriptions" in load_config(root).scope.manage
