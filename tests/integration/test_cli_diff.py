"""`diff`: all kinds of sources, both formats, its exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from tests.fixtures.projects import ROOT, Project
from tests.fixtures.servers import DatabaseFactory

SCHEMA = json.loads((ROOT / "docs" / "diff.schema.json").read_text())
FILE = "CREATE TABLE notes (id bigint PRIMARY KEY, note text);\n"


def test_text(shop: Project) -> None:
    """Without arguments: what the working tree changes since the main branch."""
    done = shop.run("diff")
    assert "→ column unit_price (was price)" in done.out
    assert "+ index orders_status_placed_at_idx" in done.out
    assert "\x1b" not in done.out


def test_json_is_the_documented_contract(shop: Project) -> None:
    """`--format json` is what docs/diff.schema.json says."""
    found = shop.run("diff", "--format", "json").json
    jsonschema.validate(found, SCHEMA)
    assert len(found["changes"]) == 3


def test_exit_code(shop: Project) -> None:
    """Differences are no fault, unless asked; no differences are 0 always."""
    shop.run("diff", "--exit-code", code=1)
    done = shop.run("diff", "v1", "HEAD", "--exit-code")
    assert done.out == "no changes\n"


@pytest.mark.parametrize(
    "source", ["v1", "HEAD:schema", "main", "migrations", "MIGRATIONS_COPY", "shop"]
)
def test_every_source_has_version_1(
    shop: Project,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    source: str,
) -> None:
    """A folder, a git version, the revisions and a database are one and the same."""
    if source == "MIGRATIONS_COPY":
        shop.git("worktree", "add", "--detach", str(tmp_path / "tree"), "v1")
        source = str(tmp_path / "tree" / "schema")
    if source == "shop":
        name = database()
        monkeypatch.setenv("SHOP_URL", shop.url(name))
        shop.run("apply", "--database", "shop", "--phase", "all")
        assert shop.run("diff", "v1", shop.url(name)).out == "no changes\n"
    assert shop.run("diff", source, "v1").out == "no changes\n"
    shop.run("diff", source, "schema", "--exit-code", code=1)


def test_a_file_and_nothing(shop: Project, tmp_path: Path) -> None:
    """One file is a source, and `empty` the start of everything."""
    path = tmp_path / "one.sql"
    path.write_text(FILE)
    done = shop.run("diff", "empty", str(path))
    assert "+ table notes" in done.out
    assert shop.run("diff", "empty", "empty").out == "no changes\n"
    back = shop.run("diff", str(path), "empty")
    assert "- table notes" in back.out


def test_a_folder_elsewhere(shop: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-C` works in another directory, and a folder below the root is as good."""
    monkeypatch.chdir("/")
    from tests.fixtures.projects import schemaops

    here = schemaops("-C", str(shop.root), "diff")
    below = schemaops("-C", str(shop.root / "schema"), "diff")
    assert here.out == below.out != ""


def test_colour(shop: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Colour only where it is wanted: --color, then NO_COLOR, then FORCE_COLOR."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shop.run("diff").out
    assert "\x1b" in shop.run("--color", "always", "diff").out
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in shop.run("diff").out
    assert "\x1b" not in shop.run("--color", "never", "diff").out


def test_notes_only_when_asked(shop: Project, tmp_path: Path) -> None:
    """What a dump brings along and nobody needs is told at -v, on stderr."""
    path = tmp_path / "dump.sql"
    path.write_text(f"\\connect shop\n{FILE}")
    assert shop.run("diff", "empty", str(path)).err == ""
    assert "dump.sql:1" in shop.run("-v", "diff", "empty", str(path)).err


def test_nothing_changed_needs_no_driver(shop: Project) -> None:
    """One design twice, seen before: the same words, but nothing is loaded for them."""
    forms = [("diff",), ("diff", "--format", "json"), ("--color=always", "diff")]
    slow = [shop.run("-v", *form, "schema", "HEAD").out for form in forms]
    assert [shop.run(*form, "schema", "HEAD").out for form in forms] == slow
    script = (
        "import sys; from schemaops.cli.main import run\n"
        "code = run(['diff', 'schema', 'schema'])\n"
        "assert code == 0 and 'psycopg' not in sys.modules, sorted(sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=shop.root,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "no changes\n"), done.stderr


def test_what_is_left_alone_is_said_all_the_same(shop: Project) -> None:
    """A scope, or a comment in the design, has its line though both sides are equal."""
    shop.write("alone/notes.sql", f"-- schemaops: ignore\n{FILE}")
    for _ in range(2):
        assert "left alone" in shop.run("diff", "alone", "alone").out
