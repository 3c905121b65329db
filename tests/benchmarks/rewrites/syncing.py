"""What writes cost while two columns follow each other.

All tables have the same columns and the same rows, filled copies included; only their
triggers differ. A run updates every row by one statement, after a vacuum. The table
has three indexes beside its key, as the tables of the other parts have; without them
(`lean`) a row costs less, and a trigger shows most.
"""

from __future__ import annotations

import time
from functools import partial

from schemaops.plan.model import Phase, Plan
from schemaops.postgres.server import DESIGN_ROLE
from tests.benchmarks.measure import Figure, Sample, interleaved
from tests.benchmarks.rewrites import copied_column
from tests.fixtures.arena import Arena

RUNS = 9
BEFORE = """
CREATE TABLE t (
    id bigint PRIMARY KEY,
    amount integer NOT NULL,
    name text NOT NULL,
    email text,
    note text,
    visits integer NOT NULL,
    created timestamptz NOT NULL,
    active boolean NOT NULL
);
"""
AMOUNT = "amount integer NOT NULL"
RETYPED = BEFORE.replace(AMOUNT, "amount text NOT NULL")
RENAMED = BEFORE.replace(
    AMOUNT, "-- schemaops: renamed from amount\n    total integer NOT NULL"
)
ROWS = """
INSERT INTO t SELECT n, n, 'name ' || n, n || '@example.com', NULL, 0, now(), true
FROM generate_series(1, {}) AS n
"""
COLUMNS = ("id", "amount", "name", "email", "note", "visits", "created", "active")
COPY = "_so_new_amount"
INDEXES = """
CREATE INDEX t_name ON t (name);
CREATE INDEX t_email ON t (email);
CREATE INDEX t_created ON t (created);
"""
INDEXES_GONE = "DROP INDEX t_name, t_email, t_created"
TRIGGERS_GONE = """
DROP TRIGGER zzz_so_insert_{key} ON t; DROP TRIGGER zzz_so_update_{key} ON t;
"""
UNRELATED = "UPDATE t SET visits = visits + 1"
SYNCED = "UPDATE t SET amount = amount + 1"


def measure(arena: Arena, rows: int) -> list[Figure]:
    """Both kinds of writes, for a type that changes and a name that changes."""
    prepare(arena, rows)
    contenders = {
        f"{database} {word}": partial(written, arena, database, statement)
        for word, statement in (("unrelated", UNRELATED), ("synced", SYNCED))
        for database in ("retyped", "retyped_bare", "peer", "renamed", "renamed_bare")
    }
    for database in ("lean", "lean_bare"):
        name = f"{database} unrelated"
        contenders[name] = partial(written, arena, database, UNRELATED)
    runs = interleaved(RUNS, contenders)
    figure = partial(_figure, runs, f"{rows:,} rows")
    bare, peer = "no triggers", "pgroll's pair of triggers"
    return [
        figure("retyped", "unrelated", bare, "retyped_bare", 1.1),
        figure("retyped", "synced", bare, "retyped_bare", 2.2),
        figure("retyped", "unrelated", peer, "peer"),
        figure("retyped", "synced", peer, "peer"),
        figure("peer", "unrelated", bare, "retyped_bare"),
        figure("peer", "synced", bare, "retyped_bare"),
        figure("renamed", "unrelated", bare, "renamed_bare", 1.1),
        figure("renamed", "synced", bare, "renamed_bare", 2.2),
        figure("lean", "unrelated", bare, "lean_bare", 1.1),
    ]


def prepare(arena: Arena, rows: int) -> None:
    """Two databases in the middle of our plans, and those beside them."""
    arena.create("plain", BEFORE + INDEXES, ROWS.format(rows))
    for name, after, key in (
        ("retyped", RETYPED, "amount"),
        ("renamed", RENAMED, "total"),
    ):
        _in_sync(arena, name, arena.plan(BEFORE + INDEXES, after + INDEXES))
        arena.copy(f"{name}_bare", name)
        arena.execute(f"{name}_bare", TRIGGERS_GONE.format(key=key))
    for name, of in (("lean", "retyped"), ("lean_bare", "retyped_bare")):
        arena.copy(name, of)
        arena.execute(name, INDEXES_GONE)
    arena.copy("peer", "retyped_bare")
    arena.execute("peer", peer_triggers())


def peer_triggers() -> str:
    """What the peer makes beside a copy of `amount` as text."""
    up, down = "amount::text", f'"{COPY}"::integer'
    quoted = (*COLUMNS, f'"{COPY}"')
    return copied_column.prepared(quoted, "amount", f'"{COPY}"', up, down)


def written(arena: Arena, database: str, statement: str) -> Sample:
    """Seconds of one statement over all rows."""
    with arena.server.connect(database) as connection:
        connection.execute("VACUUM t")
    with arena.server.connect(database, DESIGN_ROLE) as connection:
        began = time.perf_counter()
        connection.execute(statement.encode())
        return Sample(time.perf_counter() - began)


def _in_sync(arena: Arena, name: str, plan: Plan) -> None:
    arena.copy(name, "plain")
    arena.carry_out(name, plan, (Phase.EXPAND, Phase.BACKFILL))
    arena.vacuum(name)


WORDS = {
    "retyped": "while its type changes",
    "renamed": "while its name changes",
    "lean": "while its type changes, no index but the key",
    "peer": "while its type changes, by pgroll's triggers",
}
COLUMN = {"unrelated": "another column", "synced": "a column"}


def _figure(
    runs: dict[str, list[Sample]],
    rows: str,
    ours: str,
    word: str,
    peer: str,
    theirs: str,
    goal: float | None = None,
) -> Figure:
    return Figure(
        f"{COLUMN[word]} of {rows} written {WORDS[ours]}",
        runs[f"{ours} {word}"],
        peer,
        runs[f"{theirs} {word}"],
        goal=f"at most {goal}x" if goal else "",
        goal_ratio=goal,
    )
