"""Extended statistics of tables and materialized views.

They hold no rows, so what cannot be changed in place is made anew; the server
gathers them again at the next ANALYZE.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import compose, literal, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class Statistics(Object):
    """A statistics object.

    relation: (schema, name) of its table. kinds: ndistinct, dependencies, mcv; none
    of them when it is on one expression alone. definition: columns by name (the
    server keeps them by their place in the table) and expressions. target: None for the default. table: the table's name
    when it lies in the same schema, else None.
    """

    KIND: ClassVar[str] = "statistics"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    relation: tuple[str, str]
    kinds: tuple[str, ...]
    definition: str
    target: int | None
    table: str | None = informative(default=None)


def _drop(statistics: Statistics) -> list[str]:
    return [sql_text("DROP STATISTICS {}.{}", statistics.schema, statistics.name)]


def _create(statistics: Statistics, _catalog: Catalog) -> list[str]:
    sql = compose("CREATE STATISTICS {}.{}", statistics.schema, statistics.name)
    if statistics.kinds:
        sql += compose(" ({})", raw(", ".join(statistics.kinds)))
    sql += compose(
        " ON {} FROM {}.{}", raw(statistics.definition), *statistics.relation
    )
    target = [] if statistics.target is None else _target(statistics, statistics)
    return [render(sql), *target]


def _target(_old: Statistics, new: Statistics) -> list[str]:
    return [
        sql_text(
            "ALTER STATISTICS {}.{} SET STATISTICS {}",
            new.schema,
            new.name,
            literal(-1 if new.target is None else new.target),
        )
    ]


_SUE = Effect(lock="SHARE UPDATE EXCLUSIVE")
_NONE = Effect(lock="")

KIND = Kind(
    value=Statistics,
    rank=11,
    create=_create,
    drop=_drop,
    target=lambda s: sql_text("STATISTICS {}.{}", s.schema, s.name),
    alter={"target": _target},
    rename=lambda s, to: [
        sql_text("ALTER STATISTICS {}.{} RENAME TO {}", s.schema, s.name, to)
    ],
    effects={
        "created": _SUE,
        "dropped": _SUE,
        "target": _NONE,
        "comment": _NONE,
        "renamed": _NONE,
    },
    presence="pg_statistic_ext",
)
