"""Designs are read from git as objects, whatever the repository would like."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from schemaops.errors import DesignError, UsageError
from schemaops.sources.git import is_ref, merge_base, read_git_design


def git(repo: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words],
        cwd=repo,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Two versions of a design, a link that leads out, and a hidden file."""
    folder = tmp_path / "a repo"
    (folder / "app/schema/sub").mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    (folder / "app/schema/sub/é.sql").write_text("SELECT 'one';\r\n")
    (folder / "app/schema/link.sql").symlink_to("/etc/passwd")
    (folder / "app/schema/.hidden.sql").write_text("x")
    (folder / "app/schema/readme.md").write_text("x")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")
    git(folder, "tag", "v1")
    (folder / "app/schema/b.sql").write_text("SELECT 2;\n")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "two")
    return folder


def test_reads_a_version(repo: Path) -> None:
    """The exact bytes of a commit's plain SQL files, not of the working tree."""
    (repo / "app/schema/b.sql").write_text("changed")
    found = read_git_design(repo, "v1", "app/schema")
    assert [(f.path, f.text) for f in found.files] == [
        ("app/schema/sub/é.sql", "SELECT 'one';\r\n")
    ]
    newer = read_git_design(repo, "HEAD", "app/schema")
    assert [f.path for f in newer.files] == [
        "app/schema/b.sql",
        *(f.path for f in found.files),
    ]
    assert newer.files[0].text == "SELECT 2;\n"


def test_path_from_a_folder_or_the_top(repo: Path) -> None:
    """A path means the same from a project below the top, and one file is a design."""
    top = read_git_design(repo, "HEAD", "app/schema/b.sql")
    assert read_git_design(repo / "app", "HEAD", "schema/b.sql") == top
    assert read_git_design(repo / "app", "HEAD", "app/schema/b.sql") == top


def test_nothing_of_the_repository_runs(repo: Path, tmp_path: Path) -> None:
    """Neither hooks nor configured programs run, and no ref is an option."""
    ran = tmp_path / "ran"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch '{ran}'\n")
    program.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "core.sshCommand", "diff.external"):
        git(repo, "config", key, str(program))
    git(repo, "config", "filter.x.smudge", str(program))
    (repo / ".git/info/attributes").write_text("*.sql filter=x\n")
    read_git_design(repo, "HEAD", "app/schema")
    for ref in (f"--output={ran}", "-h", "v1..HEAD", "v1^{tree}", "a\nb", ""):
        assert not is_ref(repo, ref)
    assert not ran.exists()


def test_tells_what_there_is(repo: Path, tmp_path: Path) -> None:
    """An unknown version, path or repository says what could be meant."""
    with pytest.raises(UsageError, match="names no commit") as caught:
        read_git_design(repo, "mian", "app/schema")
    assert caught.value.hint == "did you mean: main"
    with pytest.raises(UsageError, match="at its top there is: app"):
        read_git_design(repo, "v1", "schemas")
    (repo / "docs").mkdir()
    (repo / "docs/readme.md").write_text("x")
    git(repo, "add", "docs")
    git(repo, "commit", "-qm", "docs")
    git(repo, "tag", "docs")
    with pytest.raises(UsageError, match=r"no \.sql file"):
        read_git_design(repo, "docs", "docs")
    with pytest.raises(UsageError, match="not in a git repository"):
        read_git_design(tmp_path, "v1", "")


def test_merge_base(repo: Path) -> None:
    """The common ancestor is an id; histories without one are a fault of the user."""
    assert merge_base(repo, "v1", "main") == git(repo, "rev-parse", "v1")
    git(repo, "checkout", "-q", "--orphan", "other")
    git(repo, "commit", "-qm", "other")
    with pytest.raises(UsageError, match="no common ancestor"):
        merge_base(repo, "main", "other")


def test_bytes_of_a_version(repo: Path) -> None:
    """A version that is not UTF-8 is an error with its file and byte."""
    (repo / "app/schema/b.sql").write_bytes(b"a\xff")
    git(repo, "commit", "-qam", "three")
    with pytest.raises(DesignError, match=r"b\.sql: byte 1:"):
        read_git_design(repo, "HEAD", "app/schema")
