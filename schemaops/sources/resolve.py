"""Source arguments → Sides: files are loaded, databases read, revisions replayed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import assert_never

from schemaops.config import Config
from schemaops.postgres.server import LOAD_FROM, LOAD_TO
from schemaops.postgres.session import connect_url
from schemaops.sources.argument import (
    Files,
    Live,
    Nothing,
    Replayed,
    Source,
    design_source,
    live_url,
    source_of,
)
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
    sources: tuple[Source, Source],
    *,
    only_compare: bool = False,
) -> tuple[Side, Side]:
    """Both sides, read at the same time.

    only_compare: no plan is made of them; two live databases, which have no hints
    either, are then read without their dependencies.
    Raises UsageError, DesignError, ServerError.
    """
    alone = not all(isinstance(one, Live) for one in sources)
    order = alone or not only_compare
    one, two = (_opener(workshop, config, one, order, alone) for one in sources)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(one, LOAD_FROM)
        second = pool.submit(two, LOAD_TO)
        return first.result(), second.result()


def live_major(config: Config, sources: Sequence[str | None]) -> int | None:
    """The major version of a live database that designs are compared with.

    None where there is none, or nothing else: then no design is read.
    """
    urls = [live_url(config, text) if text else None for text in sources]
    live = [url for url in urls if url]
    if not live or (len(live) == len(sources) and len(live) > 1):
        return None
    with connect_url(live[0], settings={}) as connection:
        return connection.info.server_version // 10000


def read_source(workshop: Workshop, config: Config, text: str | None) -> Side:
    """One side; None means the working tree."""
    source = source_of(config, text or design_source(config))
    return _opener(workshop, config, source)(LOAD_FROM)


def _opener(
    workshop: Workshop,
    config: Config,
    source: Source,
    order: bool = True,
    alone: bool = True,
) -> Opener:
    """How a source is read, into a database of the given name if it needs one."""
    match source:
        case Nothing():
            return lambda _: NOTHING
        case Replayed(text, upto):
            directory = config.migrations_path
            return lambda _: read_migrations_side(workshop, text, directory, (upto,))
        case Live(label, url):
            manage = config.scope.manage
            return lambda _: read_live_side(
                label, url, order=order, manage=manage, alone=alone
            )
        case Files(label, design, own):
            return lambda dbname: read_design_side(workshop, label, design, dbname, own)
        case _:
            assert_never(source)
