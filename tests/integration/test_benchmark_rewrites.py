"""The benchmark of rewrites, at its smallest: it measures, and what it counts is true."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.benchmarks import page, rewrites
from tests.benchmarks.rewrites import filling, large, pacing, stalls, syncing
from tests.benchmarks.rewrites.clients import Clients
from tests.benchmarks.rewrites.untouched import BLOCK, Observed
from tests.fixtures.arena import Arena
from tests.fixtures.servers import DatabaseFactory


def test_it_measures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every figure has both sides, no client met an error, and the page takes them."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(syncing, "RUNS", 1)
    monkeypatch.setattr(filling, "RUNS", 1)
    monkeypatch.setattr(pacing, "RUNS", 1)
    monkeypatch.setattr(pacing, "TURN_SECONDS", 0.0)
    monkeypatch.setattr(pacing, "SETTLE_SECONDS", -9.0)
    monkeypatch.setattr(stalls, "QUIET_SECONDS", 0.2)
    few = tuple(case for case in large.CASES if "column" in case.what)
    monkeypatch.setattr(stalls, "CASES", few)
    figures = list(rewrites.measure(2000))
    written = [f for f in figures if f.goal_written is not None]
    assert [f.ours[0].written for f in written] == [0, 0, 0, 0]
    assert all(f.theirs[0].written for f in written)
    waits = [f for f in figures if f.goal_errors is not None]
    assert [f.ours[0].errors for f in waits] == [0, 0]
    assert [f.what for f in figures if "change-over" in f.what] != []
    beside = [f for f in figures if "beside" in f.what]
    assert [f.ours[0].errors for f in beside] == [0, 0]
    assert sum("written while" in f.what for f in figures) == 9
    for figure in figures:
        assert figure.what in page.line(figure)
        assert f"| {figure.what} |" in page.page([figure], [])


def test_bytes_of_table_data_are_blocks(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A row that is written is a block, a new file is all of its blocks."""
    name, arena = database(), Arena(server)
    rows = "CREATE TABLE t (id int); INSERT INTO t SELECT generate_series(1, 1000);"
    arena.execute(name, rows)
    arena.vacuum(name)
    observed = Observed(arena, name)
    reads = observed.run(lambda: arena.execute(name, "SELECT sum(id) FROM t"))
    assert reads.written == 0
    update = "UPDATE t SET id = 0 WHERE id = 1000"
    assert observed.run(lambda: arena.execute(name, update)).written == BLOCK
    anew = "ALTER TABLE t ALTER id TYPE text"
    assert (observed.run(lambda: arena.execute(name, anew)).written or 0) >= 4 * BLOCK


def test_a_client_that_is_kept_waiting_tells(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """The longest wait is at least as long as the lock that the client waited for."""
    name = database("CREATE TABLE t (id int)")
    waiting = "SELECT count(*) > 0 FROM pg_locks WHERE NOT granted"
    with (
        server.connect(name, autocommit=False) as holder,
        Clients(
            lambda: server.connect(name, DESIGN_ROLE), ["SELECT %(id)s FROM t"], 9
        ) as clients,
    ):
        holder.execute("LOCK TABLE t")
        while holder.execute(waiting).fetchone() != (True,):
            time.sleep(0.01)
        began = time.monotonic()
        time.sleep(0.2)
        held = time.monotonic() - began
        holder.rollback()
    assert clients.longest.seconds >= held
    assert clients.errors == []
