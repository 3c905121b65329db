"""What is made once and then used by every start: the template cluster, and a copy
of binaries that the server's account cannot read where they lie.

Each is made under a lock and published by a rename, so it is whole or absent, and
twenty starts at once make it once. Its name is a digest of all it depends on.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from schemaops.postgres.account import Account
from schemaops.postgres.binaries import Binaries
from schemaops.postgres.keeper import Keeper, shipped_text
from schemaops.postgres.storage import exclusive, full_disk_named

BUILD_SECONDS = 120
UNUSED_DAYS = 30


def template_cluster(
    binaries: Binaries, bindir: Path, account: Account, cache: Path
) -> Path:
    """The cached cluster that every server of these binaries starts from."""
    name = f"{binaries.major}-" + _digest(
        *_identity(binaries), shipped_text("build.sh"), shipped_text("template.sql")
    )

    def make(staging: Path) -> None:
        statements = shipped_text("template.sql")
        keeper = Keeper.run(
            account, "build.sh", bindir, str(binaries.major), statements
        )
        try:
            _await_build(keeper)
            shutil.copytree(keeper.directory / "data", staging)
        finally:
            keeper.close()

    return _publish(cache / "clusters", name, account, make)


def reachable_bindir(binaries: Binaries, account: Account, cache: Path) -> Path:
    """`bindir`, or that of a copy when the account cannot run it where it lies."""
    bindir = binaries.bindir.resolve()
    parts = _parts(bindir)
    needed = (*parts, bindir / "postgres")
    if all(account.can(part, os.R_OK | os.X_OK) for part in needed):
        return binaries.bindir
    root = bindir.parents[2]

    def make(staging: Path) -> None:
        for part in parts:
            copy = staging / part.relative_to(root)
            shutil.copytree(part, copy, symlinks=True)

    name = f"{binaries.version}-{_digest(*_identity(binaries))}"
    published = _publish(cache / "binaries", name, account, make)
    return published / bindir.relative_to(root)


def _parts(bindir: Path) -> list[Path]:
    """What an installation consists of: a server finds the rest from its own place.

    A wheel repaired for Linux keeps its shared libraries beside the package's
    folder, in `<package>.libs`, and its programs look for them there.
    """
    prefix = bindir.parent
    package = prefix.parent
    candidates = (
        *(prefix / part for part in ("bin", "lib", "share")),
        package.with_name(f"{package.name}.libs"),
    )
    return [path for path in candidates if path.is_dir()]


def _await_build(keeper: Keeper) -> None:
    deadline = time.monotonic() + BUILD_SECONDS
    while not keeper.ended:
        if time.monotonic() > deadline:
            raise keeper.failure(f"initdb took more than {BUILD_SECONDS} s")
        time.sleep(0.01)
    # Shut down by its own checkpoint, or the build has failed on its way.
    state = keeper.directory / "data" / "postmaster.pid"
    if keeper.exit_status != 0 or state.exists():
        raise keeper.failure("the template cluster could not be made")


def _publish(
    folder: Path, name: str, account: Account, make: Callable[[Path], None]
) -> Path:
    path = folder / name
    if not path.exists():
        with full_disk_named(folder):
            folder.mkdir(exist_ok=True)
            _open_to(account, folder)
            with exclusive(folder / f".{name}.lock"):
                if not path.exists():
                    _make_and_rename(path, account, make)
                    _prune(folder)
    os.utime(path)
    return path


def _make_and_rename(
    path: Path, account: Account, make: Callable[[Path], None]
) -> None:
    staging = path.with_name(f".{path.name}.staging")
    shutil.rmtree(staging, ignore_errors=True)  # of one that was killed here
    try:
        make(staging)
        for path_inside in (staging, *staging.rglob("*")):
            _open_to(account, path_inside)
        staging.rename(path)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _open_to(account: Account, path: Path) -> None:
    """Let root's server account read it; nobody else's files are opened."""
    if account.is_us or path.is_symlink():
        return
    mode = path.stat().st_mode & 0o755
    entry = 0o011 if path.is_dir() or mode & 0o100 else 0
    path.chmod(mode | 0o044 | entry)


def _prune(folder: Path) -> None:
    """Remove what no start has used for a month: each upgrade leaves one behind."""
    oldest = time.time() - UNUSED_DAYS * 86400
    for path in folder.iterdir():
        if not path.name.startswith(".") and path.stat().st_mtime < oldest:
            shutil.rmtree(path, ignore_errors=True)


def _identity(binaries: Binaries) -> tuple[str, ...]:
    mtime = (binaries.bindir / "postgres").stat().st_mtime_ns
    return binaries.version, str(binaries.bindir.resolve()), str(mtime)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
