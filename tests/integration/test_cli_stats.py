"""`stats`, and what plans, check and rehearse make of it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from schemaops.postgres.server import EphemeralServer
from tests.fixtures.projects import ROOT, Project, empty_project
from tests.fixtures.servers import DatabaseFactory

SCHEMA = json.loads((ROOT / "docs" / "stats.schema.json").read_text())
PLACES = """\
CREATE TABLE places (id bigint PRIMARY KEY, secret text NOT NULL);
INSERT INTO places SELECT n, 'hunter222' FROM generate_series(1, 3000) AS n;
CREATE TABLE parts (id bigint, day date) PARTITION BY RANGE (day);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
INSERT INTO parts SELECT n, date '2019-12-01' + n FROM generate_series(1, 60) AS n;
CREATE TABLE uncounted (id bigint);
INSERT INTO uncounted VALUES (1);
ANALYZE places, parts, parts_1, parts_2;
"""
DESIGN = "CREATE TABLE places (id bigint PRIMARY KEY, secret text NOT NULL);\n"


@pytest.fixture
def counted(
    server: EphemeralServer,
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Project:
    """A database with tables of known sizes, and their file in the project."""
    project, name = empty_project(tmp_path / "a project", server), database()
    project.query(name, PLACES)
    monkeypatch.setenv("SHOP_URL", project.url(name))
    done = project.run("stats", "--database", "shop")
    project.write("stats.json", done.out)
    assert "never analysed, so counted as large: public.uncounted" in done.err
    return project


def test_sizes_are_the_servers_and_no_value_is_among_them(counted: Project) -> None:
    """Rows, bytes and widths; a partitioned table has those of its partitions."""
    text = (counted.root / "stats.json").read_text()
    jsonschema.validate(json.loads(text), SCHEMA)
    assert "hunter" not in text
    found = {row["table"]: row for row in json.loads(text)["tables"]}
    assert set(found) == {"places", "parts", "parts_1", "parts_2", "uncounted"}
    assert found["places"]["rows"] == 3000
    assert found["places"]["widths"] == {"id": 8, "secret": 10}
    assert found["uncounted"]["rows"] is None
    halves = found["parts_1"], found["parts_2"]
    assert [half["rows"] for half in halves] == [30, 30]
    assert found["parts"]["rows"] == 60
    assert found["parts"]["bytes"] == sum(half["bytes"] for half in halves)


def test_the_same_for_people(counted: Project) -> None:
    """The largest first; what nobody counted says so."""
    lines = counted.run("stats", "--database", "shop", "--format", "text").out
    assert lines.splitlines()[1].split()[:2] == ["public.places", "3,000"]
    assert "not counted" in lines


def test_a_small_table_takes_the_direct_way(
    counted: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The choice is printed with its number, judged, and proven."""
    counted.write("old/a.sql", DESIGN)
    index = "CREATE INDEX places_secret ON places (secret);\n"
    counted.write("new/a.sql", DESIGN + index)
    assert "CONCURRENTLY" in counted.run("plan", "--format", "sql", "old", "new").out
    monkeypatch.setenv("SCHEMAOPS_STATS", "stats.json")
    (step,) = counted.run("plan", "--format", "json", "old", "new").json["steps"]
    assert step["sql"].startswith('CREATE INDEX "places_secret" ON')
    assert "places is small: 3,000 rows" in step["fits"]
    assert step["estimate"]["rows"] == 3000
    text = " ".join(counted.run("plan", "old", "new").out.split())
    assert "3,000 rows, reads" in text
    assert "places is small: 3,000 rows" in text
    counted.run("check", "old", "new")
    counted.run("rehearse", "old", "new")


def test_the_choice_is_kept_in_a_revision(
    counted: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """check judges the file later, when the sizes may be others."""
    counted.run("init")
    counted.write("schema/places.sql", DESIGN)
    counted.run("plan", "--write", "-m", "places")
    counted.commit("places")
    index = "CREATE INDEX places_secret ON places (secret);\n"
    counted.write("schema/places.sql", DESIGN + index)
    monkeypatch.setenv("SCHEMAOPS_STATS", "stats.json")
    path = Path(counted.run("plan", "--write", "-m", "index").out.strip())
    assert "places is small: 3,000 rows" in path.read_text()
    monkeypatch.delenv("SCHEMAOPS_STATS")
    counted.run("check")


def test_a_file_that_is_none_is_refused(
    counted: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its name; and one that is not there."""
    monkeypatch.setenv("SCHEMAOPS_STATS", "stats.json")
    counted.write("stats.json", "{}")
    assert (
        "stats.json: not a statistics snapshot"
        in counted.run("plan", "empty", "empty", code=2).err
    )
    (counted.root / "stats.json").unlink()
    assert (
        "schemaops stats --database NAME"
        in counted.run("plan", "empty", "empty", code=2).err
    )
