"""Partitions that another tool makes and drops, where the design says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.planning import plan_of
from schemaops.postgres.server import LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proposal import propose
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop

LIVE = """
CREATE TABLE p (id integer NOT NULL, a text) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (100) TO (200) PARTITION BY RANGE (id);
CREATE TABLE p2a PARTITION OF p2 FOR VALUES FROM (100) TO (150);
CREATE INDEX p2a_a ON p2a (a);
"""
DESIGN = """
CREATE TABLE p (id integer NOT NULL, a text) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
"""
HINT = "-- schemaops: partitions managed by pg_partman"


@pytest.fixture
def workshop(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Workshop:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Workshop.around(server)


def plan_to(workshop: Workshop, design: str) -> tuple[list[str], tuple[str, ...]]:
    """Reasons of the steps from LIVE to a design, and the plan's notes."""
    texts = {"before.sql": LIVE, "after.sql": design}
    before, after = (
        read_design_side(workshop, name, Design((DesignFile(name, text),)), place)
        for (name, text), place in zip(texts.items(), (LOAD_FROM, LOAD_TO), strict=True)
    )
    plan = plan_of(workshop, propose(workshop, before, after))
    return [step.reason for step in plan.steps], plan.notes


def test_undeclared_partitions_of_a_managed_set_are_left_alone(
    workshop: Workshop,
) -> None:
    """Nothing is planned for them, nor for what lies below them; one note says so."""
    steps, notes = plan_to(workshop, HINT + DESIGN)
    assert steps == []
    assert [note for note in notes if "left alone, as the scope says" in note]


def test_without_the_comment_they_are_retired(workshop: Workshop) -> None:
    """An undeclared partition is one that the design has dropped."""
    steps, _ = plan_to(workshop, DESIGN)
    assert "table public.p2 is retired: out of sight, its data kept" in steps


def test_a_declared_partition_stays_the_designs(workshop: Workshop) -> None:
    """The comment is about what is not declared."""
    steps, _ = plan_to(workshop, HINT + DESIGN + "COMMENT ON TABLE p1 IS 'first';")
    assert len(steps) == 1
