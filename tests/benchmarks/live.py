"""(b) Twenty differences between two live databases, next to migra and Alembic.

Every contender runs in a fresh process and starts its clock after its imports; the
time includes its connections.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
from psycopg import sql

from tests.benchmarks import generated, peers
from tests.benchmarks.measure import Figure, Sample, interleaved
from tests.benchmarks.plain_server import PlainServer, plain_server

RUNS = 5


def measure(binaries: Path, tables: int) -> list[Figure]:
    """The same two databases for everyone."""
    with plain_server(binaries) as server:
        fill(server, "old", generated.design(tables))
        fill(server, "new", generated.changed(tables))
        runs = interleaved(RUNS, contenders(server.url("old"), server.url("new")))
    what = f"diff of {tables:,} tables, live against live"
    ours = runs["schemaops"]
    return [
        Figure(
            what,
            ours,
            f"migra {peers.version('migra')}",
            runs["migra"],
            goal="5x faster",
            goal_ratio=1 / 5,
        ),
        Figure(
            what,
            ours,
            f"Alembic {peers.version('alembic')} autogenerate, MetaData in hand",
            runs["alembic in hand"],
            goal="12x faster",
            goal_ratio=1 / 12,
        ),
        Figure(
            what,
            ours,
            "the same, MetaData reflected within the time",
            runs["alembic"],
            goal="12x faster",
            goal_ratio=1 / 12,
        ),
    ]


def contenders(old: str, new: str) -> dict[str, Callable[[], Sample]]:
    """One run of each, by name."""
    migra, alembic = peers.python("migra"), peers.python("alembic")
    return {
        "schemaops": lambda: peers.run(
            sys.executable, "schemaops_diff.py", "diff", old, new
        ),
        "migra": lambda: peers.run(migra, "migra_diff.py", old, new),
        "alembic in hand": lambda: peers.run(
            alembic, "alembic_diff.py", old, new, "--kind"
        ),
        "alembic": lambda: peers.run(alembic, "alembic_diff.py", old, new),
    }


def fill(server: PlainServer, database: str, statements: str) -> None:
    """A database with these tables, analyzed as a database in use is."""
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        create = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database))
        connection.execute(create)
    with psycopg.connect(server.url(database), autocommit=True) as connection:
        with connection.transaction():
            connection.execute(statements.encode())
        connection.execute("VACUUM ANALYZE")
