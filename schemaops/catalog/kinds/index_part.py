"""What a partition's part of an index or key is like, where it is not as the whole."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.kinds.index import set_statistics
from schemaops.catalog.model import Catalog, Object, Ref, informative
from schemaops.catalog.parameters import parameter_changes
from schemaops.sqltext import sql_text


@dataclass(frozen=True, slots=True)
class IndexPart(Object):
    """A part with a comment, parameters, a tablespace or statistics targets of its own.

    table: the partition. of: the index that the part is attached to; whole: the index
    of the uppermost table, as (schema, table, name). Its own name is no part of what
    it is: the server gives one. given_options and the like: of the index
    that it is attached to, and what a new part has.
    """

    KIND: ClassVar[str] = "index_part"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "of")
    schema: str
    table: str
    of: str
    options: tuple[str, ...]
    tablespace: str | None
    statistics: tuple[str, ...] = ()
    name: str = informative(default="")
    given_options: tuple[str, ...] = informative(default=())
    given_tablespace: str | None = informative(default=None)
    given_statistics: tuple[str, ...] = informative(default=())
    whole: tuple[str, ...] = informative(default=())

    @property
    def homes(self) -> tuple[Ref, Ref]:
        """The index, or the key that it stands behind."""
        schema, table, name = self.whole
        return Ref("index", (schema, name)), Ref("constraint", (schema, table, name))


def plain(part: IndexPart) -> IndexPart:
    """The part as it is when it is new."""
    return dataclasses.replace(
        part,
        options=part.given_options,
        tablespace=part.given_tablespace,
        statistics=part.given_statistics,
        comment=None,
    )


def set_options(old: IndexPart, new: IndexPart) -> list[str]:
    """`ALTER INDEX … SET (…)`, which only writes the catalog."""
    return [
        sql_text("ALTER INDEX {}.{} {}", new.schema, new.name, action)
        for action in parameter_changes(old.options, new.options)
    ]


def set_tablespace(_old: IndexPart, new: IndexPart) -> list[str]:
    """`ALTER INDEX … SET TABLESPACE`, which copies the index."""
    place = new.tablespace or "pg_default"
    return [
        sql_text("ALTER INDEX {}.{} SET TABLESPACE {}", new.schema, new.name, place)
    ]


def differences(old: IndexPart, new: IndexPart) -> list[str]:
    """The statements that make the one the other."""
    statements = set_options(old, new)
    if old.tablespace != new.tablespace:
        statements += set_tablespace(old, new)
    statements += set_statistics(old.statistics, new)
    return statements + (KIND.comment(new) if old.comment != new.comment else [])


def _create(part: IndexPart, _catalog: Catalog) -> list[str]:
    silent = dataclasses.replace(part, comment=None)
    return differences(plain(part), silent)


KIND = Kind(
    value=IndexPart,
    rank=12,
    create=_create,
    drop=lambda part: differences(part, plain(part)),
    target=lambda part: sql_text("INDEX {}.{}", part.schema, part.name),
    alter={
        "options": set_options,
        "tablespace": set_tablespace,
        "statistics": lambda old, new: set_statistics(old.statistics, new),
    },
    effects={
        **dict.fromkeys(
            ("created", "dropped", "options", "statistics"), Effect(lock="")
        ),
        "tablespace": Effect(lock="", rewrites=True),
    },
    presence="EXISTS (SELECT FROM relation WHERE relkind = 'I')",
)
