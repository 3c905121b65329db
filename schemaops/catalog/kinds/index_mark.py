"""What one index is to its table: the order of CLUSTER, or the replica identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object, Ref
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class IndexMark(Object):
    """A mark. purpose: 'cluster' or 'replica identity'; index: in the table's schema.

    The index may stand on its own, or behind a key.
    """

    KIND: ClassVar[str] = "index_mark"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "table", "purpose")
    schema: str
    table: str
    purpose: str
    index: str

    @property
    def homes(self) -> tuple[Ref, Ref]:
        """The index, or the key that it stands behind."""
        return (
            Ref("index", (self.schema, self.index)),
            Ref("constraint", (self.schema, self.table, self.index)),
        )


CLUSTER = "cluster"


def set_mark(mark: IndexMark) -> str:
    """`ALTER TABLE …`: the index takes the mark from any other."""
    words = "CLUSTER ON" if mark.purpose == CLUSTER else "REPLICA IDENTITY USING INDEX"
    return sql_text(
        "ALTER TABLE {}.{} {} {}", mark.schema, mark.table, raw(words), mark.index
    )


def _create(mark: IndexMark, _catalog: Catalog) -> list[str]:
    return [set_mark(mark)]


def _drop(mark: IndexMark) -> list[str]:
    cluster = mark.purpose == CLUSTER
    words = "SET WITHOUT CLUSTER" if cluster else "REPLICA IDENTITY DEFAULT"
    return [sql_text("ALTER TABLE {}.{} {}", mark.schema, mark.table, raw(words))]


KIND = Kind(
    value=IndexMark,
    rank=11,
    create=_create,
    drop=_drop,
    target=lambda m: sql_text("TABLE {}.{}", m.schema, m.table),
    alter={"index": lambda _old, new: [set_mark(new)]},
    effects={"dropped": Effect(restricts=always)},
    presence="EXISTS (SELECT FROM pg_index WHERE indexrelid >= 16384"
    " AND (indisclustered OR indisreplident))",
)
