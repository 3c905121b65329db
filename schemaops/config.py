"""Configuration: schemaops.toml, or [tool.schemaops] in pyproject.toml.

Order: flag, then SCHEMAOPS_* in the environment, then the file, then the default.
An unknown key is an error with a suggestion. Secrets are never in the file: a
database names the environment variable, or the libpq service, that has its URL.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from schemaops.budget import DEFAULT, KEYS, Budget, milliseconds
from schemaops.errors import ConfigError

FILE = "schemaops.toml"
MAJORS = range(14, 19)
MANAGEABLE = ("grants", "default_privileges", "owners")
"""What is left alone unless the scope says that it is managed."""

Named = tuple[str, tuple[str, ...]]
"""Kind and path of an object as a comment in the design stands above it."""


@dataclass(frozen=True, slots=True)
class Database:
    """A live database: `url_env` names an environment variable, `service` a service."""

    name: str
    url_env: str | None = None
    service: str | None = None

    def url(self) -> str:
        """Its URL. Raises ConfigError when the environment does not have it."""
        if self.service is not None:
            return f"postgresql:///?service={self.service}"
        variable = self.url_env or f"SCHEMAOPS_{self.name.upper()}_URL"
        try:
            return os.environ[variable]
        except KeyError:
            raise ConfigError(
                f"database {self.name!r} has no URL",
                hint=f"set the environment variable {variable}",
            ) from None


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a database is the design's to say; all else is left alone, on both sides.

    manage: words of MANAGEABLE. ignore: patterns of objects, as catalog/scope.py reads
    them. schemas: only what lies in these; None for all. named: objects that comments
    in the design leave alone. partitioned: tables whose partitions another tool makes
    and drops, but for those that are `declared`. owned: identities of the objects whose
    owners the design says; other owners are left alone.
    """

    manage: frozenset[str] = frozenset()
    ignore: tuple[str, ...] = ()
    schemas: tuple[str, ...] | None = None
    named: tuple[Named, ...] = ()
    partitioned: tuple[Named, ...] = ()
    declared: frozenset[tuple[str, ...]] = frozenset()
    owned: frozenset[tuple[str, ...]] = frozenset()


def trusting(scope: Scope) -> Scope:
    """The scope of trusted designs: only they can say which event triggers there are."""
    return replace(scope, manage=scope.manage | {"event_triggers"})


@dataclass(frozen=True, slots=True)
class Config:
    """All settings; paths are relative to `root`.

    design, migrations, policies: folders. branch: what `diff` compares with.
    postgres: the target's major version. binaries: folders with PostgreSQL programs.
    allow_code: whether rules of the project's own (policies/*.py) are run.
    own_schema: the name under which a design of our own schema `schemaops` is read;
    under its true name no Catalog shows it. For schemaops itself.
    trusted_design: whether designs are loaded and rehearsed by a superuser of the
    throw-away server, who can run programs there. scope: what is managed. stats: file
    with the sizes of the target's tables. budget: how long a step may take.
    """

    root: Path = Path()
    design: str = "schema"
    migrations: str = "migrations"
    policies: str = "policies"
    branch: str = "main"
    postgres: int | None = None
    binaries: tuple[str, ...] = ()
    fail_on: str = "error"
    databases: Mapping[str, Database] = field(default_factory=dict)
    allow_code: bool = False
    own_schema: str | None = None
    trusted_design: bool = False
    scope: Scope = Scope()
    stats: str | None = None
    budget: Budget = DEFAULT

    def __post_init__(self) -> None:
        if self.trusted_design:
            object.__setattr__(self, "scope", trusting(self.scope))

    @property
    def design_path(self) -> Path:
        """The folder (or file) of the design."""
        return self.root / self.design

    @property
    def migrations_path(self) -> Path:
        """The folder of the revisions."""
        return self.root / self.migrations

    @property
    def policies_path(self) -> Path:
        """The folder of packs, waivers and own rules."""
        return self.root / self.policies

    @property
    def bindirs(self) -> tuple[Path, ...]:
        """Configured folders with PostgreSQL programs."""
        return tuple(self.root / bindir for bindir in self.binaries)

    def database(self, name: str) -> Database:
        """A configured database by its name. Raises ConfigError."""
        if "://" in name:
            raise ConfigError(
                "a database is given by its name in the configuration, not by a URL",
                hint=f"add [databases.NAME] with url_env to {FILE}, put the URL into"
                " that environment variable, and give NAME",
            )
        if name not in self.databases:
            raise ConfigError(
                f"no database {name!r} in the configuration",
                hint=f"{_suggestion(name, self.databases)} or add [databases.{name}]"
                f" with url_env to {FILE}",
            )
        return self.databases[name]


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
    if "binaries" in data:
        data["binaries"] = tuple(data["binaries"])
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
                hint=_suggestion(word, MANAGEABLE),
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
    if key == "postgres" and value not in MAJORS:
        raise ConfigError(
            f"postgres = {value}: supported are {MAJORS[0]} to {MAJORS[-1]}",
            where=where,
        )
    if key == "fail_on" and value not in {"info", "warning", "error", "never"}:
        raise ConfigError(
            f"fail_on = {value!r} is none of info, warning, error, never", where=where
        )


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
    return Config(**{f.name: getattr(config, f.name) for f in fields(Config)} | changes)


def _refuse_unknown(data: Mapping[str, Any], known: Any, where: str) -> None:
    for key in data:
        if key not in known:
            raise ConfigError(
                f"unknown key {key!r}", where=where, hint=_suggestion(key, known)
            )


def _suggestion(word: str, known: Any) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"known are {', '.join(sorted(known)) or 'none'}"


def _all_text(items: Any) -> bool:
    return all(isinstance(item, str) for item in items)
