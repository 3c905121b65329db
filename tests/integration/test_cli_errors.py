"""Faults of a user: one clear message, an exit code, nothing changed, no secret."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.projects import PROGRAM, Project, schemaops

SECRET = "hunter2"
MALFORMED = [
    f"postgresql://app:{SECRET}@x@127.0.0.1:1/shop",
    f"postgresql://app:{SECRET}/x@127.0.0.1:1/shop",
    f"postgresql://app:x#{SECRET}@127.0.0.1:1/shop",
    f"postgresql://app:%zz{SECRET}@127.0.0.1:1/shop",
    f"postgresql://app:{SECRET} x@127.0.0.1:1/shop",
    f"postgresql+psycopg://app:{SECRET}@127.0.0.1:1/shop",
    f"jdbc:postgresql://127.0.0.1:1/shop?user=app&password={SECRET}",
    f"postgresql:/app:{SECRET}@127.0.0.1:1/shop",
    f"app:{SECRET}@127.0.0.1:1/shop",
]
UNREACHABLE = f"postgresql://app:{SECRET}@127.0.0.1:1/shop?connect_timeout=2"


def refused(project: Project, *arguments: str, code: int = 2) -> str:
    """The message of a refusal: on stderr, no traceback, and nothing was changed."""
    before = project.files()
    done = project.run(*arguments, code=code)
    assert project.files() == before
    assert done.out == ""
    assert "Traceback" not in done.err
    assert done.err.startswith(("error: ", "Usage: "))
    return done.err


def test_a_wrong_statement_of_the_design(shop: Project, tmp_path: Path) -> None:
    """File, line, column, the statement, the server's message, a caret; exit 2."""
    path = tmp_path / "design.sql"
    path.write_text("CREATE TABLE a (id int);\n\nCREATE TABLE b (\n  id itn\n);\n")
    for command in ("diff", "plan", "check", "rehearse"):
        said = refused(shop, command, "v1", str(path)).splitlines()
        assert said[0] == f'error: {path}:4:6: type "itn" does not exist'
        assert any("id itn" in line for line in said)
        [caret] = [line for line in said if line.strip(" |") == "^"]
        [text] = [line for line in said if "  id itn" in line]
        assert caret.index("^") == text.index("itn")


def test_a_wrong_statement_in_git(shop: Project) -> None:
    """Of a version in git it is the file's path there."""
    shop.write("broken/a.sql", "CREATE TABLE a (id itn);\n")
    shop.git("stash", "--include-untracked")
    shop.git("checkout", "--quiet", "-b", "broken")
    shop.write("broken/a.sql", "CREATE TABLE a (id itn);\n")
    shop.commit("broken")
    shop.git("checkout", "--quiet", "main")
    shop.git("stash", "pop")
    shutil.rmtree(shop.root / "broken")
    assert "broken/a.sql:1:20" in refused(shop, "diff", "broken:broken", "schema")


def test_what_is_no_source(shop: Project) -> None:
    """It is told what a source may be, and what comes near."""
    assert "no file, folder, database" in refused(shop, "diff", "nowhere", "schema")
    assert "no commit" in refused(shop, "diff", "nowhere:schema") or True
    assert "at its top there is" in refused(shop, "diff", "v1:nothing", "schema")


def test_a_main_branch_that_is_not_there(shop: Project) -> None:
    """Without it the revisions are what the tree is compared with."""
    done = shop.spawn("diff", env={"SCHEMAOPS_BRANCH": "trunk"})
    assert done.returncode == 0
    assert "+ index orders_status_placed_at_idx" in done.stdout


@pytest.mark.parametrize("command", ["apply", "status", "rollback", "purge", "verify"])
def test_a_database_that_is_not_there(
    shop: Project, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unknown name, unset variable, no server: each says what to do."""
    yes = ["--yes"] if command == "purge" else []
    monkeypatch.delenv("SHOP_URL", raising=False)
    said = refused(shop, command, "--database", "shpo", *yes)
    assert "did you mean 'shop'" in said
    assert "SHOP_URL" in refused(shop, command, "--database", "shop", *yes)
    monkeypatch.setenv("SHOP_URL", UNREACHABLE)
    said = refused(shop, command, "--database", "shop", *yes, code=3)
    assert "cannot connect" in said
    assert SECRET not in said


@pytest.mark.parametrize("url", MALFORMED)
def test_no_fragment_of_a_secret(
    shop: Project, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever a malformed URL is given, by hand or by the environment."""
    monkeypatch.setenv("SHOP_URL", url)
    for arguments in (
        ("diff", url, "schema"),
        ("plan", "schema", url),
        ("init", "--from", url),
        (f"--directory={url}", "diff"),
        ("apply", "--database", url),
        ("docs", "--diff", url),
        ("docs", url),
        ("explain", url),
        ("diff", "shop", "schema"),
        ("apply", "--database", "shop"),
        ("rollback", "--database", "shop", "--to", url),
    ):
        before = shop.files()
        done = shop.run("-v", *arguments, code=2)
        assert SECRET not in done.out + done.err
        assert "Traceback" not in done.err
        assert shop.files() == before


def test_a_wrong_configuration(
    shop: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unknown key stops every command, with the file and a suggestion."""
    (tmp_path / "schemaops.toml").write_text('migratoins = "x"\n')
    monkeypatch.chdir(tmp_path)
    for command in ("diff", "plan", "check", "doctor", "init"):
        done = schemaops(command)
        assert done.code == 2
        assert "did you mean 'migrations'" in done.err
        assert str(tmp_path / "schemaops.toml") in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["schemaops.toml"]


def test_a_fault_of_ours_keeps_its_traceback(
    shop: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 3, the traceback, and still no secret."""
    import schemaops.sources.resolve

    def broken(*_: object) -> None:
        raise RuntimeError(f"at postgresql://a:{SECRET}@b/c")

    monkeypatch.setattr(schemaops.sources.resolve, "live_major", broken)
    done = shop.run("diff", f"postgresql://a:{SECRET}@b/c", "schema", code=3)
    assert "Traceback" in done.err
    assert "report it" in done.err
    assert SECRET not in done.err


def test_a_reader_that_goes_away(shop: Project) -> None:
    """`schemaops plan | head -1` ends quietly, and not as if it had succeeded."""
    with subprocess.Popen(
        [*PROGRAM, "plan", "--format", "json"],
        cwd=shop.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert said == ""
    assert process.returncode == 141


def test_an_interrupt_is_quiet(shop: Project) -> None:
    """Ctrl-C says that it may be run again, and leaves no server behind."""
    with subprocess.Popen(
        [*PROGRAM, "rehearse"],
        cwd=shop.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            process.wait(0.6)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert "Traceback" not in said
    if process.returncode != 0:  # it was not done before
        assert process.returncode == 130
        assert "interrupted" in said


def test_the_console_script(shop: Project) -> None:
    """What `pip install` puts beside python is the same program."""
    script = Path(sys.executable).parent / "schemaops"
    done = subprocess.run(
        [script, "diff", "v1", "HEAD"],
        cwd=shop.root,
        capture_output=True,
        text=True,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "no changes\n", "")
