"""Revision files under the plain `alembic` command, on real databases."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout

import pytest
from alembic.config import main as alembic_main

from schemaops.revisions.pending import pending
from schemaops.revisions.read import read
from schemaops.revisions.scaffold import scaffold
from tests.fixtures.revisions import (
    EMAIL,
    PRICE,
    STORY,
    Project,
    applied_heads,
    heads_of,
)
from tests.fixtures.servers import DatabaseFactory


def test_the_scaffold_names_no_database(alembic_project: Project) -> None:
    """No URL is in any file, and a second scaffold changes nothing."""
    texts = [p.read_text() for p in alembic_project.root.rglob("*") if p.is_file()]
    assert not any("postgresql://u" in text for text in texts)
    assert scaffold(alembic_project.migrations) == []


def test_alembic_without_a_database_says_what_to_set(
    alembic_project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one thing that no file holds is asked for by its name."""
    monkeypatch.delenv("SCHEMAOPS_DATABASE_URL", raising=False)
    ini = str(alembic_project.root / "alembic.ini")
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said), pytest.raises(SystemExit):
        alembic_main(argv=["-c", ini, "current"], prog="alembic")
    assert "SCHEMAOPS_DATABASE_URL" in said.getvalue()


def test_an_empty_and_an_existing_database_end_alike(
    alembic_project: Project, at_base: str, database: DatabaseFactory
) -> None:
    """`upgrade heads` leads both to the same catalog, and keeps and fills the rows."""
    alembic_project.write(EMAIL, PRICE)
    empty = database()
    alembic_project.alembic("upgrade", "heads", database=empty)
    alembic_project.alembic("upgrade", "heads", database=at_base)
    assert (
        alembic_project.catalog(at_base).fingerprint
        == alembic_project.catalog(empty).fingerprint
    )
    rows = alembic_project.query(
        at_base, "SELECT mail_retired, email FROM shop.users ORDER BY id"
    )
    assert rows == [(f"m{i}", f"user%s:x{i}") for i in range(1, 31)]
    assert (
        alembic_project.query(at_base, "SELECT * FROM schemaops.alembic_progress") == []
    )


def test_downgrade_base_leads_back(
    alembic_project: Project, database: DatabaseFactory
) -> None:
    """Undone to the base, an empty database is empty again; and then up once more."""
    alembic_project.write(*STORY)
    name = database()
    before = alembic_project.catalog(name).fingerprint
    alembic_project.alembic("upgrade", "heads", database=name)
    there = alembic_project.catalog(name).fingerprint
    alembic_project.alembic("downgrade", "base", database=name)
    assert alembic_project.catalog(name).fingerprint == before
    alembic_project.alembic("upgrade", "heads", database=name)
    assert alembic_project.catalog(name).fingerprint == there


def test_there_are_exactly_two_heads(
    alembic_project: Project, database: DatabaseFactory
) -> None:
    """One head a branch, each under its label, and `current` shows both."""
    alembic_project.write(*STORY)
    name = database()
    *_, expand, contract = read(alembic_project.migrations)
    said = alembic_project.printed("heads")
    assert heads_of(said) == sorted([expand.id, contract.id])
    assert "(expand)" in said
    assert "(contract)" in said
    alembic_project.alembic("upgrade", "heads", database=name)
    current = alembic_project.printed("current", database=name)
    assert heads_of(current) == sorted([expand.id, contract.id])


def test_an_expand_runs_before_an_old_contract(
    alembic_project: Project, at_base: str
) -> None:
    """`upgrade expand@head` takes no contract along when the objects are others."""
    alembic_project.write(EMAIL, PRICE)
    alembic_project.alembic("upgrade", "expand@head", database=at_base)
    left = pending(
        read(alembic_project.migrations), applied_heads(alembic_project, at_base)
    )
    assert [r.label for r in left] == ["contract", "contract"]
    alembic_project.alembic("upgrade", "contract@head", database=at_base)
    assert (
        pending(
            read(alembic_project.migrations), applied_heads(alembic_project, at_base)
        )
        == []
    )


def test_the_version_table_is_no_noise(alembic_project: Project, at_base: str) -> None:
    """It lives in a schema that no catalog shows."""
    assert {ref.path[0] for ref in alembic_project.catalog(at_base).objects} == {
        "shop",
        "public",
    }
    [(place,)] = alembic_project.query(
        at_base,
        "SELECT oid::regclass::text FROM pg_class WHERE relname = 'alembic_version'",
    )
    assert place == "schemaops.alembic_version"
