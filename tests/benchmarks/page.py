"""The figures as text: one line each on the terminal, a table in the docs."""

from __future__ import annotations

from tests.benchmarks.measure import Figure, Sample, middle
from tests.benchmarks.scale import chart

INTRODUCTION = """\
# Benchmarks

Written by `make bench`; run it to have the figures of your machine. Each figure is
the median of several runs, taken in turns with its peer on the same machine in the
same run. A ratio below 1 means that schemaops is faster. The goals are what we aim
at; they are shown, not enforced.
"""
NOTES = """\
- A diff's time starts after the imports of a fresh process, for every tool, and
  includes its connections to the databases; no snapshot is cached unless said.
- The design is generated: each table has 10 columns, a primary key, 3 more indexes,
  a foreign key and a check. All tools compare the same two databases of one server.
- Alembic compares a database with MetaData, which here comes from reflecting the
  other database: once before the clock starts, which is kind to it, and once after.
- From files, schemaops loads both sides at the same time, reads both catalogs and
  compares them, while psql loads only the slower side and is done.
- Rewrites and their peers run on one ephemeral server: without fsync, autovacuum and
  full page writes, with 64 MB of shared buffers, its folder on memory-backed storage.
  Plans are ours from design to design, carried out by the runner of `schemaops
  apply`. The column that pgroll copies is SQL written after its documented shape: two
  plpgsql triggers that always fire, and batches of 1,000 rows by the key.
- Writes beside triggers are one UPDATE of all rows after a vacuum, of a table with 8
  columns, a key and 3 more indexes. The server locks a row before it asks whether a
  BEFORE UPDATE trigger is to fire: that is the whole price where ours does not.
- Bytes of table data are blocks of the files of the table and of its TOAST table that
  differ from before, and all blocks of a new file, after a checkpoint.
- Waits are those of clients that send 50 statements a second, reads and writes, the
  old application's until contract and the new one's from then on. The plain statement
  is what one would write without a tool; it may be quick and still break the old
  application, whose errors are counted.
- What clients notice of a backfill: 300 statements a second by the key, half of them
  writes, half of these of the column itself. Our runner goes at the pace that it takes
  by itself beside sessions that are at work; batches by key follow each other.
- `initdb` and `pg_ctl` run as an unprivileged user, with their folder on
  memory-backed storage as ours is.
"""


def line(figure: Figure) -> str:
    """One figure for the terminal."""
    goal = f"  goal {figure.goal}: {figure.verdict}" if figure.goal else ""
    return (
        f"{figure.what}: {shown(figure.ours)}, next to {figure.peer}: "
        f"{shown(figure.theirs)}, ratio {figure.ratio:.2f}{speed(figure)}{goal}"
    )


def page(figures: list[Figure], machine: list[tuple[str, str]]) -> str:
    """The whole document."""
    head = ["measured", "ours", "next to", "theirs", "ratio", "goal", ""]
    rows = [
        [
            figure.what,
            shown(figure.ours),
            figure.peer,
            shown(figure.theirs),
            f"{figure.ratio:.2f}{speed(figure)}",
            figure.goal,
            figure.verdict,
        ]
        for figure in figures
    ]
    on = [list(pair) for pair in machine]
    parts = [INTRODUCTION, table(head, rows), chart(figures), "## Measured on\n"]
    parts += [table(["what", "value"], on), "## What is compared\n", NOTES]
    return "\n".join(parts)


def table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def shown(samples: list[Sample]) -> str:
    """The median in a unit that suits it, and what was found where one looked."""
    seconds = middle(samples)
    digits = 0 if seconds >= 0.01 else 1
    time = f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.{digits}f} ms"
    found = {sample.found for sample in samples} - {None}
    memory = max((s.megabytes for s in samples if s.megabytes), default=0)
    said = [f"{count} found" for count in sorted(map(str, found))]
    said += [f"{memory} MB"] if memory else []
    said += _counted(samples)
    return time + (f" ({', '.join(said)})" if said else "")


def _counted(samples: list[Sample]) -> list[str]:
    """The most that was written, and all errors, where somebody counted them."""
    written = [s.written for s in samples if s.written is not None]
    errors = [s.errors for s in samples if s.errors is not None]
    said = [f"{max(written):,} bytes written"] if written else []
    return said + ([f"{sum(errors)} errors"] if errors else [])


def speed(figure: Figure) -> str:
    """How many times faster, where that says more than the ratio."""
    return f" ({1 / figure.ratio:.1f}x faster)" if figure.ratio < 1 else ""
