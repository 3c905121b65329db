"""What work on a table costs, from its size: orders of magnitude, not promises.

The factors were measured on PostgreSQL 15 with the table in memory (two cores, one
million rows of 93 bytes, three indexes); reading counts besides, as from a slow disk.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

from schemaops.catalog.sizes import TableSize
from schemaops.plan.model import Estimate

DISK_BYTES_PER_SECOND = 200_000_000
ENTRY_HEAD, ENTRY_POINTER, ALIGN, FILL = 8, 4, 8, 0.9
"""Bytes of an index entry besides its keys, and how full a new B-tree's pages are."""
WAL_ROW, WAL_ENTRY = 60, 90
"""Bytes that the log has of a new version of a row, and of an entry, besides the row."""
UNKNOWN_WIDTH = 16


class Work(enum.Enum):
    """What is done with every row; the value is seconds a row."""

    CHECK = 0.2e-6
    LOOK_UP = 2e-6
    BUILD = 1.3e-6
    REWRITE = 3.5e-6
    EXCLUDE = 100e-6
    MOVE = 10e-6


def scan(size: TableSize, work: Work) -> Estimate:
    """Every row is read, and nothing is written."""
    return _estimate(size, work, size.bytes, 0, 0)


def build(size: TableSize, columns: Iterable[str], passes: int = 1) -> Estimate:
    """An index on columns; CONCURRENTLY reads the table in two passes."""
    grown = index_bytes(size, columns)
    return _estimate(size, Work.BUILD, passes * size.bytes, grown, grown)


def rewrite(size: TableSize) -> Estimate:
    """The table and its indexes are written anew, beside the old ones."""
    whole = size.bytes + size.index_bytes
    return _estimate(size, Work.REWRITE, size.bytes, whole, whole)


def move(size: TableSize, indexes: int) -> Estimate:
    """Every row gets a new version, and an entry in each index.

    The first touch of a page after a checkpoint logs the whole page; until VACUUM the
    old versions stay.
    """
    whole = size.bytes + size.index_bytes
    rows = size.rows or 0
    width = size.bytes // rows if rows else 0
    logged = rows * (width + WAL_ROW + indexes * WAL_ENTRY) + whole
    return _estimate(size, Work.MOVE, size.bytes, logged, whole)


def index_bytes(size: TableSize, columns: Iterable[str]) -> int:
    """A new B-tree on columns: each entry aligned, its pages as full as they are made."""
    keys = sum(size.widths.get(column, UNKNOWN_WIDTH) for column in columns)
    entry = -(-(ENTRY_HEAD + keys) // ALIGN) * ALIGN + ENTRY_POINTER
    return round((size.rows or 0) * entry / FILL)


def _estimate(size: TableSize, work: Work, read: int, wal: int, disk: int) -> Estimate:
    rows = size.rows or 0
    seconds = rows * work.value + (read + wal) / DISK_BYTES_PER_SECOND
    return Estimate(rows, read, wal, disk, round(seconds, 3))
