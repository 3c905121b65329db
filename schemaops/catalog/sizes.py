"""Sizes: how much the tables of a database hold. Numbers only, never a value.

They come from the server's own estimates (pg_class.reltuples, pg_stats.avg_width), so
they are as good as the last ANALYZE, and cheap.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from schemaops.errors import UsageError

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class TableSize:
    """Of one table, or of a partitioned table with all that it holds.

    rows: None where nobody has counted. bytes: without indexes; index_bytes: of all
    indexes. widths: average bytes of a value, by column.
    """

    rows: int | None
    bytes: int
    index_bytes: int
    widths: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Sizes:
    """Of a database. measured: when, as the server wrote it (ISO 8601, UTC)."""

    tables: Mapping[tuple[str, str], TableSize]
    measured: str = ""

    def of(self, schema: str, table: str) -> TableSize | None:
        """A table's size, if its rows have been counted."""
        found = self.tables.get((schema, table))
        return found if found is not None and found.rows is not None else None


def sizes_from(rows: Iterable[tuple[Any, ...]], measured: str) -> Sizes:
    """The sizes in the rows of sizes.sql."""
    return Sizes(
        {
            (schema, table): TableSize(
                None if count is None else int(count), size, indexes, dict(widths)
            )
            for schema, table, count, size, indexes, widths in rows
        },
        measured,
    )


def sizes_to_json(sizes: Sizes) -> str:
    """The sizes as docs/stats.schema.json says; same sizes, same bytes."""
    tables = [
        {
            "schema": schema,
            "table": table,
            "rows": size.rows,
            "bytes": size.bytes,
            "index_bytes": size.index_bytes,
            "widths": dict(sorted(size.widths.items())),
        }
        for (schema, table), size in sorted(sizes.tables.items())
    ]
    data = {
        "format_version": FORMAT_VERSION,
        "measured": sizes.measured,
        "tables": tables,
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def sizes_from_json(text: str, where: str) -> Sizes:
    """The sizes that `sizes_to_json` wrote. Raises UsageError on anything else."""
    try:
        data = json.loads(text)
        version = data["format_version"]
        if version != FORMAT_VERSION:
            raise ValueError(f"its format is {version!r}, not {FORMAT_VERSION}")
        tables = {
            (str(row["schema"]), str(row["table"])): TableSize(
                None if row["rows"] is None else _count(row["rows"]),
                _count(row["bytes"]),
                _count(row["index_bytes"]),
                {str(name): _count(width) for name, width in row["widths"].items()},
            )
            for row in data["tables"]
        }
        return Sizes(tables, str(data["measured"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(
            f"not a statistics snapshot: {error}",
            where=where,
            hint="write it with `schemaops stats --database NAME > FILE`",
        ) from None


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"{value!r} is no number of rows or bytes")
    return value
