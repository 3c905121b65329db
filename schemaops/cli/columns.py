"""Rows as aligned columns, never cut: a path that is cut off is of no use to anyone."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len


def columns(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table as text; the last column may be as long as it is."""
    lines = [titles, *rows]
    widths = [max(cell_len(line[i]) for line in lines) for i in range(len(titles))]
    return "\n".join(
        "  ".join(
            cell + " " * (width - cell_len(cell))
            for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )
