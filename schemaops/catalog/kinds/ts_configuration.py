"""Text search configurations, with their token mappings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object
from schemaops.sqltext import commas, compose, raw, render, sql_text

Mapping = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class TsConfiguration(Object):
    """A configuration.

    parser: its name as SQL. mappings: (token type, dictionaries as SQL), by the
    parser's number of the token type.
    """

    KIND: ClassVar[str] = "ts_configuration"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    parser: str
    mappings: tuple[Mapping, ...]


def _target(configuration: TsConfiguration) -> str:
    return sql_text(
        "TEXT SEARCH CONFIGURATION {}.{}", configuration.schema, configuration.name
    )


def _create(configuration: TsConfiguration, _catalog: Catalog) -> list[str]:
    parser = raw(configuration.parser)
    return [
        sql_text("CREATE {} (PARSER = {})", raw(_target(configuration)), parser),
        *_mapped(configuration, "ADD", configuration.mappings),
    ]


def _mapped(
    configuration: TsConfiguration, verb: str, mappings: Sequence[Mapping]
) -> list[str]:
    """A statement for each list of dictionaries: its token types together."""
    tokens: dict[tuple[str, ...], list[str]] = {}
    for token, dictionaries in mappings:
        tokens.setdefault(dictionaries, []).append(token)
    return [
        sql_text(
            "ALTER {} {} MAPPING FOR {} WITH {}",
            raw(_target(configuration)),
            raw(verb),
            commas(names),
            raw(", ".join(dictionaries)),
        )
        for dictionaries, names in tokens.items()
    ]


def _mappings(old: TsConfiguration, new: TsConfiguration) -> list[str]:
    before, after = dict(old.mappings), dict(new.mappings)
    gone = [token for token in before if token not in after]
    come = [(token, found) for token, found in after.items() if token not in before]
    other = [
        (token, found)
        for token, found in after.items()
        if before.get(token, found) != found
    ]
    drop = compose("ALTER {} DROP MAPPING FOR {}", raw(_target(new)), commas(gone))
    return [
        *([render(drop)] if gone else []),
        *_mapped(new, "ALTER", other),
        *_mapped(new, "ADD", come),
    ]


def _other_results(old: Any, new: Any) -> bool:
    """Whether a token that was searched for by some dictionaries no longer is.

    What the old application finds must not change under it; a token type that was
    left out so far only adds to what is found, and the new one may need it.
    """
    after = dict(new)
    return any(after.get(token) != found for token, found in old)


KIND = Kind(
    value=TsConfiguration,
    rank=5,
    create=_create,
    drop=lambda c: [sql_text("DROP {}", raw(_target(c)))],
    target=_target,
    alter={"mappings": _mappings},
    rename=lambda c, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(c)), to)],
    effects={
        "mappings": Effect(lock="", restricts=_other_results),
        "replaced": Effect(lock="", restricts=always),
    },
    presence="pg_ts_config",
)
