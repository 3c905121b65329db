"""`docs`, `doctor` and `demo`."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from tests.fixtures.mermaid import assert_mermaid
from tests.fixtures.projects import ROOT, Project, schemaops
from tests.fixtures.servers import DatabaseFactory


def test_docs_of_the_design(shop: Project, tmp_path: Path) -> None:
    """Diagram and dictionary, every file named; twice the same bytes."""
    written = shop.run("docs", "-o", str(tmp_path / "one"), "--title", "The shop").out
    paths = [Path(line) for line in written.splitlines()]
    assert all(path.is_file() for path in paths)
    texts = {path.name: path.read_text() for path in paths}
    assert any("# The shop" in text for text in texts.values())
    diagrams = re.findall(r"```mermaid\n(.*?)```", "".join(texts.values()), re.DOTALL)
    assert diagrams
    for diagram in diagrams:
        assert_mermaid(diagram)
    shop.run("docs", "-o", str(tmp_path / "two"), "--title", "The shop")
    again = {p.name: p.read_text() for p in (tmp_path / "two").rglob("*.md")}
    assert again == {name: texts[name] for name in again}


def test_docs_of_a_source_and_of_a_change(shop: Project, tmp_path: Path) -> None:
    """Any source can be documented, and what changed since a version."""
    shop.run("docs", "v1", "-o", str(tmp_path / "v1"))
    old = "".join(p.read_text() for p in (tmp_path / "v1").rglob("*.md"))
    assert "unit_price" not in old
    shop.run("docs", "--diff", "v1", "-o", str(tmp_path / "diff"))
    changed = "".join(p.read_text() for p in (tmp_path / "diff").rglob("*.md"))
    assert "unit_price" in changed


def test_doctor(
    shop: Project, database: DatabaseFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every server with its version and whole path; which is used; the database."""
    name = database()
    monkeypatch.setenv("SHOP_URL", shop.url(name))
    monkeypatch.setenv("COLUMNS", "40")
    said = shop.run("doctor", "--database", "shop").out
    binaries = shop.server.binaries
    assert f"project     {shop.root}" in said
    line = next(li for li in said.splitlines() if str(binaries.bindir) in li)
    assert line.split()[0] == binaries.version
    assert re.search(r"used        \d+\.\d+, ready in \d", said)
    assert "database    shop: PostgreSQL" in said
    assert "run's lock  free; 0 revisions" in said


def test_doctor_outside_of_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It helps before there is anything."""
    monkeypatch.chdir(tmp_path)
    assert schemaops("doctor").code == 0


def test_demo(shop: Project) -> None:
    """The whole story in under a minute; the client noticed nothing."""
    start = time.monotonic()
    done = shop.spawn("demo")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "errors: 0" in done.stdout
    for command in ("diff", "plan", "rehearse", "apply", "rollback", "status"):
        assert f"$ schemaops {command}" in done.stdout
    assert "\x1b" not in done.stdout
    assert time.monotonic() - start < 60


def test_the_project_uses_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own design is the ledger; its revisions lead there and pass."""
    monkeypatch.chdir(ROOT)
    tables = schemaops("diff", "empty", "migrations").out
    for name in ("revision", "step", "event"):
        assert f"+ table {name}" in tables
    done = schemaops("plan", "migrations", "--detailed-exitcode")
    assert done.code == 0, done.out + done.err
    assert schemaops("diff", "examples/shop/v3/schema", "examples/shop/v4/schema").out
    assert schemaops("check", "migrations").code == 0
    assert schemaops("rehearse", "empty", "migrations").code == 0
