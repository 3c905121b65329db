"""What a source argument names, before anything is loaded or connected to.

schema/  file.sql            a folder or file of SQL
REF  REF:path                a version in git, read as objects
postgresql://…               a live database
NAME                         a database of the configuration
migrations  migrations@ID    all revisions, or those up to one, replayed
empty                        nothing

No driver is imported here: two equal designs are recognised without one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from schemaops.config import Config
from schemaops.errors import UsageError
from schemaops.sources.design import Design
from schemaops.sources.files import read_design


@dataclass(frozen=True)
class Nothing:
    """An empty database."""


@dataclass(frozen=True)
class Replayed:
    """Revisions up to `upto`."""

    text: str
    upto: str


@dataclass(frozen=True)
class Live:
    """A database; label: how it is named in what is said."""

    label: str
    url: str


@dataclass(frozen=True)
class Files:
    """A design; own: the name under which its schema `schemaops` is read."""

    label: str
    design: Design
    own: str | None = None


Source = Nothing | Replayed | Live | Files


def sources_of(
    config: Config, before: str | None, after: str | None
) -> tuple[Source, Source]:
    """Both sides of a comparison.

    before: None means the merge base with the configured branch; after: None means
    the working tree. Raises UsageError, ConfigError, DesignError.
    """
    one, two = before or base_of(config), after or design_source(config)
    return source_of(config, one), source_of(config, two)


def source_of(config: Config, text: str) -> Source:
    """What an argument means. Raises UsageError, ConfigError, DesignError."""
    if text == "empty":
        return Nothing()
    if text.partition("@")[0] == "migrations":
        return Replayed(text, text.partition("@")[2] or "heads")
    if url := live_url(config, text):
        return Live(text if text in config.databases else "database", url)
    path = Path(text)
    if _is_design(path, config) and _is_bare(path):
        return Nothing()
    if path.exists():
        own = config.own_schema if _is_design(path, config) else None
        return Files(text, read_design(path), own)
    return _version(config, text)


def live_url(config: Config, text: str) -> str | None:
    """The URL that a source argument is, or is the configured name of."""
    if text.startswith(("postgresql://", "postgres://")):
        return text
    return config.database(text).url() if text in config.databases else None


def design_source(config: Config) -> str:
    """The working tree's design as a person here would type it.

    Findings and errors name its files so: annotations need a path from the root.
    """
    path, here = config.design_path.absolute(), Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def base_of(config: Config) -> str:
    """What a working tree is compared with, when nothing is said.

    The merge base with the main branch; where there is none yet, the revisions. What a
    baseline made was there before anyone could review it, so it is no change.
    """
    from schemaops.sources.git import has_design
    from schemaops.sources.migrations import baseline

    base = base_commit(config)
    if base is None:
        return "migrations"
    if not has_design(config.root, base, config.design):
        first = baseline(config.migrations_path)
        return f"migrations@{first}" if first else "empty"
    return f"{base}:{config.design}"


def base_commit(config: Config) -> str | None:
    """The merge base with the main branch; None where there is no such branch."""
    from schemaops.sources.git import is_ref, merge_base

    if not is_ref(config.root, config.branch) or not is_ref(config.root, "HEAD"):
        return None
    return merge_base(config.root, config.branch, "HEAD")


def _is_design(path: Path, config: Config) -> bool:
    return path.absolute() == config.design_path.absolute()


def _is_bare(folder: Path) -> bool:
    """A design folder that was just scaffolded."""
    return folder.is_dir() and not any(folder.rglob("*.sql"))


def _version(config: Config, text: str) -> Files:
    """A design in git."""
    from schemaops.sources.git import is_ref, read_git_design

    if "://" in text:
        raise UsageError(
            "a source that is a URL begins with postgresql:// (it is not shown: it may"
            " hold a password)",
            hint="write postgresql://USER:PASSWORD@HOST:PORT/DATABASE",
        )
    ref, _, path = text.partition(":")
    if not is_ref(config.root, ref):
        raise UsageError(
            f"{text!r} is no file, folder, database of the configuration or git version",
            hint="give a path, REF or REF:path, a postgresql:// URL, `migrations` or"
            " `empty`",
        )
    path = path or config.design
    own = config.own_schema if path == config.design else None
    return Files(text, read_git_design(config.root, ref, path), own)
