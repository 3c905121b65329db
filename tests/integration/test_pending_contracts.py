"""Plans that are made while the contract of an earlier one is still to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.projects import CONFIG, Project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
START = """CREATE TABLE a (id integer PRIMARY KEY, name text);
CREATE TABLE b (id integer PRIMARY KEY, note text);
"""
RENAMED = """CREATE TABLE a (
    id integer PRIMARY KEY,
    -- schemaops: renamed from name
    title text
);
CREATE TABLE b (id integer PRIMARY KEY, note text);
"""


@pytest.fixture
def project(
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Project:
    """A project whose table `a` waits for the contract of a rename."""
    server = request.getfixturevalue("server")
    made = Project(tmp_path / "project", server)
    (made.root / "schema").mkdir(parents=True)
    (made.root / "schemaops.toml").write_text(CONFIG)
    monkeypatch.setenv("SHOP_URL", made.url(database()))
    for message, design in (("start", START), ("rename", RENAMED)):
        written(made, message, design)
        made.run("apply", *LIVE)
    return made


def written(project: Project, message: str, design: str) -> str:
    """A design, its plan and revisions; what was said of them."""
    (project.root / "schema" / "tables.sql").write_text(design)
    return project.run("plan", "--write", "-m", message).err


def pending(project: Project) -> list[tuple[str, str]]:
    """Message and branch of what is not applied."""
    rows = project.run("status", *LIVE, "--format", "json").json["revisions"]
    return [(r["message"], r["label"]) for r in rows if r["state"] == "pending"]


def is_the_design(project: Project) -> bool:
    """Whether the live database is the design at last."""
    return project.run("diff", "shop", "schema").out.startswith("no changes")


def test_another_table_does_not_wait(project: Project) -> None:
    """Its expand runs before the old contract; both contracts follow in their order."""
    said = written(
        project, "other", RENAMED.replace("note text", "note text, n integer")
    )
    assert "waits for" not in said
    project.run("apply", *LIVE)
    assert pending(project) == [("rename", "contract")]
    dropped = RENAMED.replace(", note text", ", n integer")
    assert "waits for" not in written(project, "drop", dropped)
    project.run("apply", *LIVE, "--phase", "contract")
    assert pending(project) == []
    assert is_the_design(project)


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("ALTER TABLE a ADD COLUMN n integer;", id="column"),
        pytest.param("CREATE VIEW v AS SELECT title FROM a;", id="view"),
        pytest.param("CREATE TABLE c (id integer REFERENCES a);", id="reference"),
        pytest.param(
            "CREATE FUNCTION f() RETURNS text BEGIN ATOMIC SELECT max(title) FROM a; END;",
            id="function",
        ),
    ],
)
def test_the_same_table_waits(project: Project, more: str) -> None:
    """Said when it is written; refused, with the way out, while the contract is due."""
    assert "waits for the contract of" in written(project, "again", RENAMED + more)
    refused = project.run("apply", *LIVE, code=2)
    assert "(contract) rename, which is not finished here" in refused.err
    assert "--phase contract" in refused.err
    assert ("again", "expand") in pending(project)
    first = project.run("apply", *LIVE, "--phase", "contract")
    assert "(expand) again; run it without --phase" in first.err
    project.run("apply", *LIVE)
    assert pending(project) == []
    assert is_the_design(project)
