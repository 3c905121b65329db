"""Packs: which rules are on, how much each matters, and with which options.

    extends = "default"          # a pack beside this file, or one of the package
    scope = "changed"            # judge what is new or changed; or "all"
    [rules]
    drop-table = "warning"       # info, warning, error or off
    row-security-off = { severity = "error", schemas = ["public"] }

A rule that no pack names keeps its own severity, so a new rule is seen at once.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

from schemaops.errors import ConfigError
from schemaops.policy.model import Rule, Severity
from schemaops.policy.registry import Rules, builtin_rules, find_rule, suggestion

OFF = "off"
SCOPES = ("changed", "all")
DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Setting:
    """How one rule runs. severity None: it is off."""

    severity: Severity | None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Pack:
    """Rules and their settings; complete: every rule has one."""

    name: str
    rules: Rules
    settings: Mapping[str, Setting] = field(default_factory=dict)
    scope: str = "changed"

    def setting(self, rule: Rule) -> Setting:
        """How a rule runs in this pack."""
        return self.settings.get(rule.id, Setting(rule.severity, rule.options))


def load_pack(
    name: str = DEFAULT, folder: Path | None = None, rules: Rules | None = None
) -> Pack:
    """The pack `name`: folder/name.toml when it is there, else the package's own.

    Raises ConfigError for a pack, rule, option or value that does not exist.
    """
    return _load(name, folder, rules or builtin_rules(), ())


def packaged() -> tuple[str, ...]:
    """Names of the packs that come with the package."""
    files = resources.files("schemaops.policy").joinpath("packs").iterdir()
    return tuple(
        sorted(f.name.removesuffix(".toml") for f in files if f.name.endswith(".toml"))
    )


def _load(name: str, folder: Path | None, rules: Rules, seen: tuple[str, ...]) -> Pack:
    own = folder / f"{name}.toml" if folder else None
    # a project's default.toml that extends "default" means the package's
    if own is not None and own.is_file() and str(own) not in seen:
        where, text = str(own), own.read_text(encoding="utf-8")
    elif name in packaged():
        where = f"schemaops:{name}"
        home = resources.files("schemaops.policy").joinpath("packs", f"{name}.toml")
        text = home.read_text(encoding="utf-8")
        folder = None  # the package's packs build on the package's
    elif own is not None and str(own) in seen:
        raise ConfigError(f"pack {name!r} extends itself", where=str(own))
    else:
        known = (
            {*packaged(), *(p.stem for p in folder.glob("*.toml"))}
            if folder
            else {*packaged()}
        )
        raise ConfigError(
            f"there is no pack {name!r}",
            where=str(folder) if folder else None,
            hint=suggestion(name, known - {"waivers"}),
        )
    return _parse(name, text, where, folder, rules, (*seen, where))


def _parse(
    name: str,
    text: str,
    where: str,
    folder: Path | None,
    rules: Rules,
    seen: tuple[str, ...],
) -> Pack:
    data = read_toml(text, where)
    check_keys(data, {"extends", "scope", "rules"}, where)
    base = Pack(name, rules)
    if "extends" in data:
        base = _load(_text(data, "extends", where), folder, rules, seen)
    scope = _text(data, "scope", where) if "scope" in data else base.scope
    if scope not in SCOPES:
        raise ConfigError(
            f"scope {scope!r} is unknown", where=where, hint=suggestion(scope, SCOPES)
        )
    settings = dict(base.settings)
    wanted = data.get("rules", {})
    if not isinstance(wanted, dict):
        raise ConfigError("rules must be a table", where=where, hint="write [rules]")
    for rule_id, value in wanted.items():
        rule = find_rule(rule_id, rules, where)
        settings[rule_id] = _setting(rule, value, settings.get(rule_id), where)
    return Pack(name, rules, settings, scope)


def _setting(rule: Rule, value: Any, base: Setting | None, where: str) -> Setting:
    base = base or Setting(rule.severity, rule.options)
    if isinstance(value, str):
        return Setting(_severity(value, rule, where), base.options)
    if not isinstance(value, dict):
        raise ConfigError(
            f"{rule.id} must be a severity or a table",
            where=where,
            hint='such as "error", or { severity = "error" }',
        )
    check_keys(value, {"severity", *rule.options}, f"{where}: {rule.id}")
    options = {**rule.options, **base.options}
    for key in value.keys() - {"severity"}:
        options[key] = _option(rule, key, value[key], where)
    if "severity" not in value:
        return Setting(base.severity, options)
    return Setting(_severity(value["severity"], rule, where), options)


def _option(rule: Rule, key: str, value: Any, where: str) -> Any:
    default = rule.options[key]
    value = tuple(value) if isinstance(value, list) else value
    if type(value) is not type(default):
        kind = "a list" if isinstance(default, tuple) else type(default).__name__
        raise ConfigError(f"{rule.id}: {key} must be {kind}", where=where)
    return value


def _severity(value: Any, rule: Rule, where: str) -> Severity | None:
    if value == OFF:
        return None
    if value not in list(Severity):
        raise ConfigError(
            f"{rule.id}: severity {value!r} is unknown",
            where=where,
            hint=suggestion(str(value), [*Severity, OFF]),
        )
    return Severity(value)


def read_toml(text: str, where: str) -> dict[str, Any]:
    """The data of a TOML text, or ConfigError."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"this is no TOML: {error}", where=where) from error


def check_keys(data: Mapping[str, Any], known: set[str], where: str) -> None:
    """Raise ConfigError for the first key that is not known."""
    for key in data:
        if key not in known:
            raise ConfigError(
                f"unknown key {key!r}", where=where, hint=suggestion(key, known)
            )


def _text(data: Mapping[str, Any], key: str, where: str) -> str:
    if not isinstance(data[key], str):
        raise ConfigError(f"{key} must be a text", where=where)
    return str(data[key])
