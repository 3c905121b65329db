"""The catalog of a real database: how it is asked for, what is in it, how it is kept."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import psycopg
import pytest

from schemaops.catalog.build import build_sql
from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.catalog.snapshot import from_json, to_json
from schemaops.diff.compare import compare
from schemaops.errors import UsageError
from schemaops.postgres.server import DESIGN_ROLE, SUPERUSER, EphemeralServer
from schemaops.sources.files import read_design
from schemaops.sources.renaming import design_of
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.servers import DatabaseFactory

ROOT = Path(__file__).parents[2]
SHOP = ROOT / "examples" / "shop"
CORPORA = Path(os.environ.get("SCHEMAOPS_CORPORA", ROOT.parent / "shared" / "corpora"))


@pytest.fixture
def workshop(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Workshop:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Workshop.around(server)


class Counted(psycopg.Cursor[Any]):
    """A cursor that counts the statements that it sends."""

    sent = 0

    def execute(self, *args: Any, **kwargs: Any) -> Any:
        type(self).sent += 1
        return super().execute(*args, **kwargs)


def read_database(server: EphemeralServer, name: str) -> tuple[Catalog, int]:
    """The catalog, and how many statements it took."""
    Counted.sent = 0
    with (
        server.connect(name, DESIGN_ROLE, cursor_factory=Counted) as connection,
        connection.transaction(force_rollback=True),
    ):
        before = Counted.sent
        return read(connection), Counted.sent - before


def test_the_number_of_queries_is_fixed(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A database of two hundred tables is asked exactly as often as one with a few."""
    some = database("CREATE TABLE t (id integer PRIMARY KEY); CREATE INDEX ON t (id)")
    full = database(
        "DO $$ BEGIN FOR n IN 1..200 LOOP EXECUTE format("
        "'CREATE TABLE t%s (id integer PRIMARY KEY, a text CHECK (a <> %L));"
        " CREATE INDEX ON t%s (a)', n, '', n); END LOOP; END $$"
    )
    _, few = read_database(server, some)
    none, fewest = read_database(server, database())
    found, many = read_database(server, full)
    assert sum(ref.kind == "table" for ref in found.objects) == 200
    assert len(none.objects) < 3
    assert fewest < few == many


def test_objects_of_extensions_are_left_alone(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """plpgsql is not the design's; a contrib extension is one object, its members none."""
    name = database()
    with server.connect(name, SUPERUSER) as admin:
        offered = admin.execute(
            "SELECT name FROM pg_available_extensions WHERE name = 'citext'"
        ).fetchone()
        if offered is not None:
            admin.execute("CREATE EXTENSION citext")
    found, _ = read_database(server, name)
    wanted = {("extension", "citext")} if offered is not None else set()
    assert {(r.kind, r.name) for r in found.objects if r.kind != "schema"} == wanted


def test_what_is_not_modelled_is_reported(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A large object and a key's index that depends on an extension are counted by their kind."""
    name = database(
        "SELECT lo_create(0);"
        "CREATE TABLE t (a integer PRIMARY KEY);"
        "ALTER INDEX t_pkey DEPENDS ON EXTENSION plpgsql"
    )
    found, _ = read_database(server, name)
    assert {"large object": 1, "dependence of a part on an extension": 1}.items() <= (
        dict(found.unmodelled).items()
    )


def test_what_schemaops_keeps_is_no_part_of_the_design(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Objects with our mark, and what lies in a schema of ours, are set apart."""
    plain = database("CREATE TABLE t (id integer)")
    kept = database(
        "CREATE TABLE t (id integer, _so_old_a text);"
        "CREATE VIEW u AS SELECT id FROM t; COMMENT ON VIEW u IS 'schemaops: the old name';"
        "CREATE SCHEMA schemaops_retired_1; CREATE TABLE schemaops_retired_1.x (id integer)"
    )
    one, two = read_database(server, plain)[0], read_database(server, kept)[0]
    assert compare(one, two) == ()
    assert one.fingerprint == two.fingerprint
    assert sorted(ref.name for ref in two.retired) == ["_so_old_a", "u"]


@pytest.mark.parametrize("version", ["v1", "v5"])
def test_a_snapshot_is_the_catalog(workshop: Workshop, version: str) -> None:
    """As JSON and back: the same objects, dependencies and text."""
    design = read_design(SHOP / version / "schema")
    found = read_design_side(workshop, version, design).catalog
    text = to_json(found)
    again = from_json(text)
    assert again.objects == found.objects
    assert set(again.depends) == set(found.depends)
    assert (again.server, again.unmodelled) == (found.server, found.unmodelled)
    assert again.fingerprint == found.fingerprint
    assert to_json(again) == text


@pytest.mark.parametrize("text", ["", "{}", '{"format_version": 0}', "[1]"])
def test_another_text_is_no_snapshot(text: str) -> None:
    """A file that is cut or foreign is an error of the user, not ours."""
    with pytest.raises(UsageError):
        from_json(text)


@pytest.mark.parametrize("version", ["v1", "v2", "v3", "v4", "v5"])
def test_the_shop_can_be_made_from_its_catalog(
    workshop: Workshop, version: str
) -> None:
    """Our own DDL gives a catalog with the same fingerprint."""
    design = read_design(SHOP / version / "schema")
    assert made_again(workshop, read_design_side(workshop, version, design).catalog)


def made_again(workshop: Workshop, found: Catalog) -> bool:
    """Whether the catalog's own DDL makes the same catalog."""
    assert build_sql(found) == build_sql(from_json(to_json(found)))
    again = read_design_side(workshop, "again", design_of(found)).catalog
    assert compare(found, again) == ()
    return again.fingerprint == found.fingerprint
