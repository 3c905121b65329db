"""Changes that write no byte of table data.

Counted are blocks of the files of the table and of its TOAST table: the ones that
differ from before, and all of a new file. The rows are frozen before, so no reader
has a hint bit to write; a checkpoint brings every block to its file.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.measure import Figure, Sample
from tests.benchmarks.rewrites import copied_column, syncing
from tests.fixtures.arena import Arena

BLOCK = 8192
BEFORE = """
CREATE TABLE t (
    id bigint PRIMARY KEY,
    amount integer DEFAULT 0,
    name text NOT NULL,
    email text,
    note text,
    visits integer NOT NULL,
    created timestamptz NOT NULL,
    active boolean NOT NULL
);
"""
AFTER = {
    "NOT NULL set": BEFORE.replace("DEFAULT 0", "NOT NULL DEFAULT 0"),
    "a CHECK added": BEFORE.replace("DEFAULT 0", "DEFAULT 0 CHECK (amount > 0)"),
    "a default changed": BEFORE.replace("DEFAULT 0", "DEFAULT 1"),
    "a comment changed": BEFORE + "COMMENT ON COLUMN t.amount IS 'in cents';",
}
BLOCKS = """
SELECT pg_relation_filepath(c.oid), block, md5(pg_read_binary_file(
        pg_relation_filepath(c.oid), block * 8192, 8192))
FROM pg_class AS t
JOIN pg_class AS c ON c.oid IN (t.oid, t.reltoastrelid),
    generate_series(0, pg_relation_size(c.oid) / 8192 - 1) AS block
WHERE t.oid = 'public.t'::regclass
"""

Blocks = frozenset[tuple[str, int, str]]


@dataclass(frozen=True, slots=True)
class Observed:
    """Runs something in a database, and sees what it wrote."""

    arena: Arena
    name: str

    def run(self, work: Callable[[], object]) -> Sample:
        """Its seconds, and the bytes of table data that it wrote."""
        before = self._blocks()
        began = time.perf_counter()
        work()
        seconds = time.perf_counter() - began
        return Sample(seconds, written=BLOCK * len(self._blocks() - before))

    def _blocks(self) -> Blocks:
        with self.arena.server.connect(self.name) as connection:
            connection.execute("CHECKPOINT")
            rows = connection.execute(BLOCKS.encode()).fetchall()
        return frozenset((path, block, digest) for path, block, digest in rows)


def measure(arena: Arena, rows: int) -> list[Figure]:
    """Each change, next to a copied column, which is the same work for all four."""
    arena.create("untouched", BEFORE, syncing.ROWS.format(rows))
    arena.copy("touched", "untouched")
    peer = Observed(arena, "touched").run(lambda: _copied(arena))
    return [
        Figure(
            f"{what}, {rows:,} rows",
            [_ours(arena, after)],
            copied_column.PEER,
            [peer],
            goal="0 bytes of table data",
            goal_written=0,
        )
        for what, after in AFTER.items()
    ]


def _ours(arena: Arena, after: str) -> Sample:
    """All phases of the plan."""
    plan = arena.plan(BEFORE, after)
    assert plan.steps, "nothing is measured"
    arena.copy("work", "untouched")
    return Observed(arena, "work").run(lambda: arena.carry_out("work", plan))


def _copied(arena: Arena) -> None:
    arena.execute("touched", f'ALTER TABLE t ADD COLUMN "{syncing.COPY}" text')
    arena.execute("touched", syncing.peer_triggers())
    copied_column.fill(arena.server, "touched")
