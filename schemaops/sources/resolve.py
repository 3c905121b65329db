"""A source argument → a Side.

schema/  file.sql            a folder or file of SQL
REF  REF:path                a version in git, read as objects
postgresql://…               a live database
NAME                         a database of the configuration
migrations  migrations@ID    all revisions, or those up to one, replayed
empty                        nothing
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from schemaops.config import Config
from schemaops.errors import UsageError
from schemaops.postgres.server import LOAD_FROM, LOAD_TO
from schemaops.postgres.session import connect_url
from schemaops.sources.files import read_design
from schemaops.sources.side import (
    NOTHING,
    Side,
    read_design_side,
    read_live_side,
    read_migrations_side,
)
from schemaops.sources.workshop import Workshop

Opener = Callable[[str], Side]


def read_sources(
    workshop: Workshop,
    config: Config,
    before: str | None,
    after: str | None,
    *,
    only_compare: bool = False,
) -> tuple[Side, Side]:
    """Both sides, read at the same time.

    before: None means the merge base with the configured branch; after: None means
    the working tree. only_compare: no plan is made of them; two live databases, which
    have no hints either, are then read without their dependencies.
    Raises UsageError, DesignError, ServerError.
    """
    sources = before or base_of(config), after or design_source(config)
    order = not (only_compare and all(_live_url(config, text) for text in sources))
    one, two = (_opener(workshop, config, text, order) for text in sources)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(one, LOAD_FROM)
        second = pool.submit(two, LOAD_TO)
        return first.result(), second.result()


def live_major(config: Config, sources: Sequence[str | None]) -> int | None:
    """The major version of a live database that designs are compared with.

    None where there is none, or nothing else: then no design is read.
    """
    urls = [_live_url(config, text) if text else None for text in sources]
    live = [url for url in urls if url]
    if not live or (len(live) == len(sources) and len(live) > 1):
        return None
    with connect_url(live[0], settings={}) as connection:
        return connection.info.server_version // 10000


def read_source(workshop: Workshop, config: Config, text: str | None) -> Side:
    """One side; None means the working tree."""
    return _opener(workshop, config, text or design_source(config))(LOAD_FROM)


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


def _opener(
    workshop: Workshop, config: Config, text: str, order: bool = True
) -> Opener:
    """Decide what an argument means; nothing is read or started yet."""
    if text == "empty":
        return lambda _: NOTHING
    if text.partition("@")[0] == "migrations":
        directory = config.migrations_path
        upto = (text.partition("@")[2] or "heads",)
        return lambda _: read_migrations_side(workshop, text, directory, upto)
    if url := _live_url(config, text):
        label = text if text in config.databases else "database"
        manage = config.scope.manage
        return lambda _: read_live_side(label, url, order=order, manage=manage)
    path = Path(text)
    if _is_design(path, config) and _is_bare(path):
        return lambda _: NOTHING
    if path.exists():
        design = read_design(path)
        own = config.own_schema if _is_design(path, config) else None
        return lambda dbname: read_design_side(workshop, text, design, dbname, own)
    return _git(workshop, config, text)


def _live_url(config: Config, text: str) -> str | None:
    """The URL that a source argument is, or is the configured name of."""
    if text.startswith(("postgresql://", "postgres://")):
        return text
    return config.database(text).url() if text in config.databases else None


def _is_design(path: Path, config: Config) -> bool:
    return path.absolute() == config.design_path.absolute()


def _is_bare(folder: Path) -> bool:
    """A design folder that was just scaffolded."""
    return folder.is_dir() and not any(folder.rglob("*.sql"))


def _git(workshop: Workshop, config: Config, text: str) -> Opener:
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
    design = read_git_design(config.root, ref, path)
    own = config.own_schema if path == config.design else None
    return lambda dbname: read_design_side(workshop, text, design, dbname, own)
