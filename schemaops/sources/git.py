"""Read a design from a git repository: as objects, never through a checkout.

A ref is resolved to the id of a commit first, and only ids reach git after that, so
no ref can be taken for an option. Nothing is written, no hook runs, and git may not
fetch: what the repository's configuration says about programs stays unused.
"""

from __future__ import annotations

import difflib
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schemaops.errors import UsageError
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.files import check_size, decoded

if TYPE_CHECKING:
    import git

_QUIET = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_CONFIG_COUNT": "3",
    "GIT_CONFIG_KEY_0": "core.fsmonitor",
    "GIT_CONFIG_VALUE_0": "false",
    "GIT_CONFIG_KEY_1": "core.hooksPath",
    "GIT_CONFIG_VALUE_1": "/dev/null",
    "GIT_CONFIG_KEY_2": "protocol.allow",
    "GIT_CONFIG_VALUE_2": "never",
}


def read_git_design(repo: Path, ref: str, path: str) -> Design:
    """The design in a file or folder of a commit.

    path: from the folder `repo`, or else from the repository's top. Raises UsageError
    or DesignError.
    """
    with _open(repo) as opened:
        commit = opened.commit(_resolve(opened, ref))
        found = _entry(opened, repo, commit.tree, path)
        if found is None:
            raise UsageError(
                f"there is no {path!r} in {ref}",
                hint=f"at its top there is: {_listing(commit.tree)}",
            )
        blobs = [found] if found.type == "blob" else list(_sql_blobs(found))
        if not blobs:
            raise UsageError(
                f"no .sql file in {ref}:{path}",
                hint="name a file, or the folder of the design's SQL files",
            )
        return Design(tuple(_read(blobs, f"{ref}:{path}")))


def merge_base(repo: Path, a: str, b: str) -> str:
    """The id of the best common ancestor of two refs. Raises UsageError."""
    from git import GitCommandError

    with _open(repo) as opened:
        try:
            ids = _resolve(opened, a), _resolve(opened, b)
            return str(opened.git.merge_base(*ids))
        except GitCommandError:
            raise UsageError(
                f"{a} and {b} have no common ancestor here",
                hint="in a shallow clone, fetch the history: git fetch --unshallow",
            ) from None


def is_ref(repo: Path, text: str) -> bool:
    """Whether `text` names a commit of the repository."""
    try:
        with _open(repo) as opened:
            _resolve(opened, text)
    except UsageError:
        return False
    return True


def has_design(repo: Path, ref: str, path: str) -> bool:
    """Whether a commit has any .sql file at a path."""
    with _open(repo) as opened:
        commit = opened.commit(_resolve(opened, ref))
        found = _entry(opened, repo, commit.tree, path)
        if found is None:
            return False
        return found.type == "blob" or any(True for _ in _sql_blobs(found))


def files_at(repo: Path, ref: str, path: str) -> dict[str, bytes]:
    """The files of a folder of a commit, by name; none when it has no such folder."""
    with _open(repo) as opened:
        commit = opened.commit(_resolve(opened, ref))
        found = _entry(opened, repo, commit.tree, path)
        if found is None or found.type != "tree":
            return {}
        return {blob.name: blob.data_stream.read() for blob in found.blobs}


def _open(repo: Path) -> git.Repo:
    try:
        import git
    except ImportError as error:
        raise UsageError(
            "git is not installed", hint="install it, or give files instead of a ref"
        ) from error

    try:
        opened = git.Repo(repo, search_parent_directories=True)
    except (git.InvalidGitRepositoryError, git.NoSuchPathError):
        raise UsageError(
            f"{repo} is not in a git repository",
            hint="give files instead of a ref, or run `git init` and commit",
        ) from None
    opened.git.update_environment(**_QUIET)
    return opened


def _resolve(opened: git.Repo, ref: str) -> str:
    """The id of the commit that a ref names. Raises UsageError."""
    from git import GitCommandError

    try:
        if not ref or "\0" in ref or "\n" in ref:
            raise UsageError(f"{ref!r} is not a ref")
        found = str(
            opened.git.rev_parse("--verify", "--end-of-options", f"{ref}^{{commit}}")
        )
    except GitCommandError as error:
        if "dubious ownership" in str(error.stderr):
            raise UsageError(
                f"git does not trust {opened.working_dir}: another user owns it",
                hint=f"git config --global --add safe.directory {opened.working_dir}",
            ) from None
        raise UsageError(
            f"{ref!r} names no commit in {opened.working_dir}", hint=_near(opened, ref)
        ) from None
    if len(found) not in {40, 64} or not set(found) <= set("0123456789abcdef"):
        raise UsageError(f"{ref!r} names no single commit")
    return found


def _entry(opened: git.Repo, repo: Path, tree: Any, path: str) -> Any:
    """The tree or blob at a path, None when there is none."""
    top = opened.working_tree_dir
    below = repo.resolve().relative_to(Path(top).resolve()) if top else Path()
    for name in dict.fromkeys([(below / path).as_posix(), Path(path).as_posix()]):
        try:
            return tree if name == "." else tree / name
        except (KeyError, ValueError):
            continue
    return None


def _near(opened: git.Repo, ref: str) -> str:
    names = [
        name
        for name in opened.git.for_each_ref("--format=%(refname:short)").split("\n")
        if name
    ]
    if not names:
        return "the repository has no commit yet"
    near = difflib.get_close_matches(ref, names, n=3)
    shown = ", ".join(near or names[:5])
    return f"{'did you mean' if near else 'there are'}: {shown}"


def _sql_blobs(tree: Any) -> Iterator[Any]:
    for entry in tree:
        if entry.name.startswith("."):
            continue
        if entry.type == "tree":
            yield from _sql_blobs(entry)
        elif entry.name.endswith(".sql") and stat.S_ISREG(entry.mode):
            # A link's blob would be only the name of its target.
            yield entry


def _read(blobs: list[Any], where: str) -> Iterator[DesignFile]:
    total = 0
    for blob in blobs:
        total += blob.size
        check_size(total, where)
        yield decoded(blob.path, blob.data_stream.read())


def _listing(tree: Any) -> str:
    names = [entry.name for entry in tree]
    return ", ".join(names[:8]) + (", …" if len(names) > 8 else "") or "nothing"
