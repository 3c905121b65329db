"""Documents of a real schema, read from a real server: Pagila."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from schemaops.catalog.model import EMPTY, Catalog
from schemaops.catalog.read import read
from schemaops.diff.compare import compare
from schemaops.docs.document import render
from schemaops.docs.erd import diagram_tables
from schemaops.postgres.binaries import find_binaries
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.report.changes import changes_text
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.extensions import create_extensions
from schemaops.sources.loader import load
from tests.fixtures.mermaid import assert_mermaid

ROOT = Path(__file__).parents[2]
CORPORA = Path(os.environ.get("SCHEMAOPS_CORPORA", ROOT.parent / "shared" / "corpora"))
PAGILA = CORPORA / "pagila" / "schema.sql"
NEEDS = 18  # virtual generated columns


def missing() -> str | None:
    """Why the test cannot run here, in words."""
    if not PAGILA.exists():
        return f"no {PAGILA}: set SCHEMAOPS_CORPORA to the folder of the corpora"
    for binaries in find_binaries():
        control = "share/postgresql/extension/vector.control"
        if binaries.major >= NEEDS and (binaries.bindir.parent / control).exists():
            return None
    return f"Pagila needs PostgreSQL {NEEDS} with the extension vector; none is here"


@pytest.fixture(scope="module")
def pagila() -> Catalog:
    """The catalog of Pagila."""
    if (reason := missing()) is not None:
        pytest.skip(reason)
    design = Design((DesignFile("schema.sql", PAGILA.read_text()),))
    with EphemeralServer.start(NEEDS) as server:
        server.create_database("pagila")
        with server.connect("pagila") as admin:
            create_extensions(admin, design, DESIGN_ROLE, str)
        with server.connect("pagila", DESIGN_ROLE, autocommit=False) as connection:
            load(connection, design)
            catalog = read(connection)
            connection.rollback()
    return catalog


def test_the_diagram_of_pagila_has_its_tables_and_relationships(
    pagila: Catalog,
) -> None:
    """Sixteen tables besides partitions, and ends that its keys imply."""
    source = render(pagila)["erd.mmd"]
    assert_mermaid(source)
    assert len(diagram_tables(pagila)) == 16
    for line in (
        '"city" ||..o{ "address" : "city_id"',
        '"language" |o..o{ "film" : "original_language_id"',
        '"film" ||--o{ "film_actor" : "film_id"',
        '"film" ||--o| "film_embedding" : "film_id"',
        "mpaa_rating rating",
    ):
        assert f"    {line}\n" in source


def test_the_dictionary_of_pagila_names_every_object_once(pagila: Catalog) -> None:
    """Every link leads somewhere, and every table, view and function has a place."""
    document = render(pagila)["dictionary.md"]
    anchors = re.findall(r'<a id="([^"]+)">', document)
    assert set(re.findall(r"\]\(#([^)]+)\)", document)) == set(anchors)
    assert len(anchors) == len(set(anchors))
    kinds = {"table", "view", "matview", "routine", "aggregate", "enum", "domain"}
    kinds |= {"composite", "sequence", "extension"}
    assert len(anchors) == sum(ref.kind in kinds for ref in pagila.objects)


def test_the_diff_from_nothing_lists_all_of_pagila(pagila: Catalog) -> None:
    """Every object has its line; the count takes a table with its parts as one."""
    text = changes_text(compare(EMPTY, pagila))
    lines = text[: text.index("\n\n")].split("\n")
    schemas = 2  # `database` and `public` are headings
    assert len(lines) == len(pagila.objects) + schemas
    assert re.search(r"\n\n\d+ created\n", text)
