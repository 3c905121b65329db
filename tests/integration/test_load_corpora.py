"""Real schemas load as their authors' pg_dump wrote them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from schemaops.errors import DesignError
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.sources.design import Design
from schemaops.sources.extensions import create_extensions, required_extensions
from schemaops.sources.git import read_git_design
from schemaops.sources.loader import load
from tests.fixtures.servers import DatabaseFactory

ROOT = Path(__file__).parents[2]
CORPORA = Path(os.environ.get("SCHEMAOPS_CORPORA") or ROOT / "../shared/corpora")

BROKEN = {"v068": 2551, "v069": 2552}
"""Versions that were committed with a stray word: psql refuses that line as well."""


@pytest.fixture(scope="module")
def panoptes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone of the history."""
    bundle = CORPORA / "panoptes" / "history.bundle"
    if not bundle.exists():
        pytest.skip(f"the corpora are not at {CORPORA} (see SCHEMAOPS_CORPORA)")
    clone = tmp_path_factory.mktemp("corpora") / "panoptes"
    subprocess.run(["git", "clone", "-q", str(bundle), str(clone)], check=True)
    return clone


def loaded(server: EphemeralServer, database: str, design: Design) -> int:
    """The number of relations that a design makes."""
    with (
        server.connect(database) as admin,
        server.connect(database, DESIGN_ROLE, autocommit=False) as connection,
    ):
        create_extensions(admin, design, DESIGN_ROLE)
        load(connection, design)
        query = "SELECT count(*) FROM pg_class WHERE relowner = current_role::regrole"
        row = connection.execute(query).fetchone()
        connection.rollback()
        assert row is not None
        return int(row[0])


def offers(server: EphemeralServer, design: Design) -> bool:
    wanted = {name for name, _ in required_extensions(design)}
    with server.connect() as connection:
        rows = connection.execute("SELECT name FROM pg_available_extensions")
        return wanted <= {row[0] for row in rows}


def test_ten_years_of_panoptes(
    server: EphemeralServer, database: DatabaseFactory, panoptes: Path
) -> None:
    """Versions from all ten years load; `make history` has every one of them."""
    name = database()
    if not offers(server, read_git_design(panoptes, "v159", "schema")):
        pytest.skip("the server lacks the extensions of panoptes")
    for number in {*range(1, 160, 6), 159}:
        ref = f"v{number:03}"
        if ref not in BROKEN:
            design = read_git_design(panoptes, ref, "schema/structure.sql")
            assert loaded(server, name, design) > 100


@pytest.mark.parametrize(("ref", "line"), BROKEN.items())
def test_broken_panoptes(
    server: EphemeralServer,
    database: DatabaseFactory,
    panoptes: Path,
    ref: str,
    line: int,
) -> None:
    """A stray word in a committed version is pointed at."""
    design = read_git_design(panoptes, ref, "schema/structure.sql")
    if not offers(server, design):
        pytest.skip("the server lacks the extensions of panoptes")
    with pytest.raises(DesignError, match='syntax error at or near "tru"') as caught:
        loaded(server, database(), design)
    assert caught.value.where == f"schema/structure.sql:{line}:1"
