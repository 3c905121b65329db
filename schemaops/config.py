"""Configuration: what can be set, and what it is where nothing is said.

Secrets are in none of it: a database names the environment variable, or the libpq
service, that has its URL.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from schemaops.budget import DEFAULT, Budget
from schemaops.errors import ConfigError

FILE = "schemaops.toml"
MAJORS = range(14, 19)
MANAGEABLE = (
    *("grants", "default_privileges", "owners"),
    *("subscriptions", "security_labels"),
)
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
    preload: libraries that the throw-away server loads at its start. allow_code: whether rules of the project's own (policies/*.py) are run.
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
    preload: tuple[str, ...] = ()
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
                hint=f"{suggestion(name, self.databases)} or add [databases.{name}]"
                f" with url_env to {FILE}",
            )
        return self.databases[name]


def suggestion(word: str, known: Iterable[str]) -> str:
    """What may have been meant by a word that is not known."""
    close = difflib.get_close_matches(word, list(known), n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"known are {', '.join(sorted(known)) or 'none'}"
