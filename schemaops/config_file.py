"""Reading the configuration: schemaops.toml, or [tool.schemaops] in pyproject.toml.

Order: flag, then SCHEMAOPS_* in the environment, then the file, then the default.
An unknown key is an error with a suggestion.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from schemaops.budget import KEYS, Budget, milliseconds
from schemaops.config import (
    FILE,
    MAJORS,
    MANAGEABLE,
    Config,
    Database,
    Scope,
    suggestion,
)
from schemaops.errors import ConfigError


def load_config(start: Path | None = None) -> Config:
    """The configuration of the project that `start` lies in. Raises ConfigError."""
    start = (start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        for name, keys in ((FILE, ()), ("pyproject.toml", ("tool", "schemaops"))):
            data = _read(folder / name, keys)
            if data is not None:
                return _environment(_config(data, folder, str(folder / name)))
        if (folder / ".git").exists():
            return _environment(Config(root=folder))
    return _environment(Config(root=start))


def _read(path: Path, keys: tuple[str, ...]) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    try:
        data: Any = tomllib.loads(path.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"not TOML: {error}", where=str(path)) from error
    for key in keys:
        data = data.get(key)
        if data is None:
            return None
        if not isinstance(data, dict):
            raise ConfigError(f"{key} must be a table", where=str(path))
    return dict(data)


def _config(data: dict[str, Any], root: Path, where: str) -> Config:
    known = {f.name: f for f in fields(Config) if f.name != "root"}
    _refuse_unknown(data, known, where)
    entries = data.pop("databases", {})
    if not isinstance(entries, dict):
        raise ConfigError("databases must be a table", where=where)
    databases = {name: _database(name, entry, where) for name, entry in entries.items()}
    scope = _scope(data.pop("scope", {}), where)
    budget = _budget(data.pop("budget", {}), where)
    for key, value in data.items():
        _check(key, value, where)
    data |= {key: tuple(data[key]) for key in ("binaries", "preload") if key in data}
    return Config(root=root, databases=databases, scope=scope, budget=budget, **data)


def _database(name: str, entry: Any, where: str) -> Database:
    if not isinstance(entry, dict):
        raise ConfigError(f"[databases.{name}] must be a table", where=where)
    if "url" in entry or "password" in entry:
        raise ConfigError(
            f"[databases.{name}]: secrets do not belong in a file",
            where=where,
            hint='write url_env = "NAME" and set that environment variable',
        )
    _refuse_unknown(entry, {"url_env", "service"}, where)
    for key, value in entry.items():
        if not isinstance(value, str) or not value:
            raise ConfigError(f"[databases.{name}]: {key} must be a name", where=where)
    return Database(name, entry.get("url_env"), entry.get("service"))


def _budget(data: Any, where: str) -> Budget:
    if not isinstance(data, dict):
        raise ConfigError("budget must be a table", where=where)
    _refuse_unknown(data, KEYS, where)
    return Budget(**{key: milliseconds(key, data[key], where) for key in data})


def _scope(data: Any, where: str) -> Scope:
    if not isinstance(data, dict):
        raise ConfigError("scope must be a table", where=where)
    _refuse_unknown(data, {"manage", "ignore", "schemas"}, where)
    for key, value in data.items():
        if not isinstance(value, list) or not _all_text(value) or "" in value:
            raise ConfigError(f"[scope]: {key} must be a list of texts", where=where)
    for word in data.get("manage", ()):
        if word not in MANAGEABLE:
            raise ConfigError(
                f"[scope]: {word!r} cannot be managed",
                where=where,
                hint=suggestion(word, MANAGEABLE),
            )
    schemas = data.get("schemas")
    return Scope(
        frozenset(data.get("manage", ())),
        tuple(data.get("ignore", ())),
        None if schemas is None else tuple(schemas),
    )


_TYPES: dict[str, type] = {
    "postgres": int,
    "binaries": list,
    "preload": list,
    "allow_code": bool,
    "trusted_design": bool,
}
_TRUTHS = {"1": True, "true": True, "0": False, "false": False}


def _check(key: str, value: Any, where: str) -> None:
    expected = _TYPES.get(key, str)
    if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
        raise ConfigError(f"{key} must be a {expected.__name__}", where=where)
    if key == "binaries" and not _all_text(value):
        raise ConfigError("binaries must be a list of folders", where=where)
    if key == "preload" and not _are_libraries(value):
        raise ConfigError("preload must be a list of names of libraries", where=where)
    if key == "postgres" and value not in MAJORS:
        raise ConfigError(
            f"postgres = {value}: supported are {MAJORS[0]} to {MAJORS[-1]}",
            where=where,
        )
    if key == "fail_on" and value not in {"info", "warning", "error", "never"}:
        raise ConfigError(
            f"fail_on = {value!r} is none of info, warning, error, never", where=where
        )


def _are_libraries(names: Any) -> bool:
    """Whether all are names of installed libraries, and none a path to some file."""
    return _all_text(names) and all(re.fullmatch(r"[\w-]+", name) for name in names)


def _environment(config: Config) -> Config:
    changes: dict[str, Any] = {}
    for name in ("design", "migrations", "policies", "branch", "fail_on", "stats"):
        if value := os.environ.get(f"SCHEMAOPS_{name.upper()}"):
            changes[name] = value
    if value := os.environ.get("SCHEMAOPS_POSTGRES"):
        if not value.isdigit():
            raise ConfigError(f"SCHEMAOPS_POSTGRES = {value!r} is not a major version")
        changes["postgres"] = int(value)
    if value := os.environ.get("SCHEMAOPS_TRUSTED_DESIGN"):
        if value.lower() not in _TRUTHS:
            raise ConfigError(
                f"SCHEMAOPS_TRUSTED_DESIGN = {value!r} is neither true nor false"
            )
        changes["trusted_design"] = _TRUTHS[value.lower()]
    for key, value in changes.items():
        _check(key, value, "environment")
    return _consistent(
        Config(**{f.name: getattr(config, f.name) for f in fields(Config)} | changes)
    )


def _consistent(config: Config) -> Config:
    if "subscriptions" in config.scope.manage and not config.trusted_design:
        raise ConfigError(
            "[scope]: subscriptions are managed only where designs are trusted",
            hint="set trusted_design = true, or take the word out: without a superuser a"
            " design can have none, and a plan would drop those of the database",
        )
    return config


def _refuse_unknown(data: Mapping[str, Any], known: Any, where: str) -> None:
    for key in data:
        if key not in known:
            raise ConfigError(
                f"unknown key {key!r}", where=where, hint=suggestion(key, known)
            )


def _all_text(items: Any) -> bool:
    return all(isinstance(item, str) for item in items)
