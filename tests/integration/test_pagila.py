"""Pagila: partitions, domains, enums, functions, triggers, aggregates, a matview.

It needs PostgreSQL 18 and the extension vector, which the package's own servers have.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemaops.diff.compare import compare
from schemaops.errors import ServerError
from schemaops.planning import plan_of
from schemaops.postgres.server import EphemeralServer
from schemaops.proof import prove
from schemaops.proposal import propose
from schemaops.sources.files import read_design
from schemaops.sources.renaming import design_of
from schemaops.sources.side import NOTHING, Side, read_design_side
from schemaops.sources.workshop import Workshop

ROOT = Path(__file__).parents[2]
CORPORA = Path(os.environ.get("SCHEMAOPS_CORPORA", ROOT.parent / "shared" / "corpora"))
PAGILA = CORPORA / "pagila" / "schema.sql"
NEEDS = 18


@pytest.fixture(scope="module")
def workshop() -> Iterator[Workshop]:
    """A server that can load it."""
    if not PAGILA.exists():
        pytest.skip(f"the corpora are not at {CORPORA} (see SCHEMAOPS_CORPORA)")
    try:
        server = EphemeralServer.start(NEEDS)
    except ServerError as error:
        pytest.skip(f"pagila needs PostgreSQL {NEEDS}: {error.what}")
    with server:
        query = "SELECT FROM pg_available_extensions WHERE name = 'vector'"
        with server.connect() as connection:
            offered = connection.execute(query).fetchone()
        if server.major != NEEDS or offered is None:
            pytest.skip(f"pagila needs PostgreSQL {NEEDS} with the extension vector")
        yield Workshop.around(server)


@pytest.fixture(scope="module")
def pagila(workshop: Workshop) -> Side:
    """The design, loaded."""
    return read_design_side(workshop, "pagila", read_design(PAGILA))


def test_it_loads_and_is_made_again(workshop: Workshop, pagila: Side) -> None:
    """Its catalog's own DDL makes the same catalog."""
    assert len(pagila.catalog.objects) > 200
    again = read_design_side(workshop, "again", design_of(pagila.catalog))
    assert compare(pagila.catalog, again.catalog) == ()


@pytest.mark.parametrize("way", ["from empty", "to empty"])
def test_created_and_dropped(workshop: Workshop, pagila: Side, way: str) -> None:
    """From and to an empty database: converges, and can be taken back."""
    sides = (NOTHING, pagila) if way == "from empty" else (pagila, NOTHING)
    proposal = propose(workshop, *sides)
    evidence = prove(workshop, proposal, plan_of(workshop, proposal))
    assert evidence.failures == ()
