"""Sizes of tables, and what a step costs by them, for people."""

from __future__ import annotations

from rich.filesize import decimal

from schemaops.catalog.sizes import Sizes
from schemaops.docs.words import one_line, visible
from schemaops.plan.model import Estimate

_TITLES = ("table", "rows", "bytes", "indexes")


def sizes_text(sizes: Sizes) -> str:
    """A table, the largest first."""
    ordered = sorted(sizes.tables.items(), key=lambda pair: (-pair[1].bytes, pair[0]))
    rows = [
        (
            visible(one_line(".".join(name))),
            "not counted" if size.rows is None else f"{size.rows:,}",
            decimal(size.bytes),
            decimal(size.index_bytes),
        )
        for name, size in ordered
    ]
    widths = [max(len(row[i]) for row in (_TITLES, *rows)) for i in range(4)]
    lines = [
        "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (_TITLES, *rows)
    ]
    return "\n".join(lines) + "\n"


def uncounted(sizes: Sizes, shown: int = 5) -> str:
    """The tables that have never been analysed; '' when all have."""
    names = [
        visible(one_line(".".join(name)))
        for name, size in sorted(sizes.tables.items())
        if size.rows is None
    ]
    more = f" and {len(names) - shown} more" if len(names) > shown else ""
    return ", ".join(names[:shown]) + more


def cost(estimate: Estimate) -> str:
    """`2,000,000 rows, reads 186 MB, about 3 s; logs 40 MB, needs 40 MB of free disk`."""
    words = f"{estimate.rows:,} rows, reads {decimal(estimate.read_bytes)}"
    words += f", {duration(estimate.seconds)}"
    if estimate.wal_bytes:
        words += f"; logs {decimal(estimate.wal_bytes)}"
        words += f", needs {decimal(estimate.disk_bytes)} of free disk"
    return words


def duration(seconds: float) -> str:
    """An order of magnitude: `under 1 s`, `about 40 s`, `about 12 min`, `about 3 h`."""
    if seconds < 1:
        return "under 1 s"
    if seconds < 100:
        return f"about {seconds:.0f} s"
    minutes = seconds / 60
    return (
        f"about {minutes:.0f} min" if minutes < 100 else f"about {minutes / 60:.0f} h"
    )


def total(estimates: list[Estimate]) -> str:
    """All steps together; what one needs of the disk is not given back to the next."""
    seconds = sum(one.seconds for one in estimates)
    logged = sum(one.wal_bytes for one in estimates)
    needed = sum(one.disk_bytes for one in estimates)
    return (
        f"{duration(seconds)} of reading and writing, {decimal(logged)} of WAL,"
        f" {decimal(needed)} of free disk"
    )
