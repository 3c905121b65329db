"""Folders of ephemeral servers: the cache that outlives them, and their storage.

The cache is trusted only if it is ours and nobody else may write it, so another
local user cannot plant a cluster or binaries there. Storage is memory-backed
where there is room. A socket's path has its own limit of 107 bytes.
"""

from __future__ import annotations

import errno
import fcntl
import os
import secrets
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schemaops.errors import ServerError
from schemaops.postgres.account import Account

MEMORY_ROOM = 256 << 20
"""Memory-backed room to start with: 10,000 tables with indexes need about 400 MB,
but /dev/shm is 64 MB in a container by default, and then the disk must do."""
DISK_ROOM = 150 << 20
SOCKET_DIRECTORY_LIMIT = 107 - len("/.s.PGSQL.5432")


def cache_directory(account: Account) -> Path:
    """The cache's folder: made, ours, and readable by the account."""
    for candidate in _cache_candidates(account):
        if _made_and_ours(candidate, account):
            return candidate
    tried = ", ".join(str(path) for path in _cache_candidates(account))
    raise ServerError(
        f"no folder can hold the cached PostgreSQL cluster (tried {tried})",
        hint="set SCHEMAOPS_CACHE_DIR to a folder of yours that nobody else may "
        "write and that every user may enter",
    )


def private_directory(account: Account) -> Path:
    """The name of a server's folder, which its keeper will make."""
    token = secrets.token_hex(6)
    for base, room in _storage_candidates():
        if account.can(base, os.W_OK | os.X_OK) and _has_room(base, room):
            return base.absolute() / f"schemaops-{token}"
    disks = dict.fromkeys(str(base) for base, _ in _storage_candidates())
    raise no_room(" or ".join(disks))


def socket_directory(private: Path) -> Path:
    """`private` itself, or another folder when its path does not suit a socket."""
    text = os.fsencode(private)
    # libpq splits a host at commas, the server its list of folders at quotes.
    if len(text) <= SOCKET_DIRECTORY_LIMIT and not set(text) & set(b'",\n'):
        return private
    return Path("/tmp") / private.name


def no_room(where: str) -> ServerError:
    """The error of a full disk."""
    return ServerError(
        f"no room for an ephemeral PostgreSQL server in {where}",
        hint=f"free {DISK_ROOM >> 20} MB there, or point SCHEMAOPS_SERVER_DIR (and "
        "SCHEMAOPS_CACHE_DIR) at a folder with room"
        + (" that the user `nobody` may write" if os.geteuid() == 0 else ""),
    )


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold a lock file: one process or thread at a time."""
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def full_disk_named(where: Path) -> Iterator[None]:
    """Turn "no space left" inside into the error that says what to do."""
    try:
        yield
    except OSError as error:
        # shutil.copytree collects errors into one that has no errno.
        told = os.strerror(errno.ENOSPC) in str(error)
        if told or error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise no_room(str(where)) from error
        raise


def _storage_candidates() -> list[tuple[Path, int]]:
    if configured := os.environ.get("SCHEMAOPS_SERVER_DIR"):
        return [(Path(configured), DISK_ROOM)]
    disks = (Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp"))
    return [(Path("/dev/shm"), MEMORY_ROOM), *((disk, DISK_ROOM) for disk in disks)]


def _cache_candidates(account: Account) -> list[Path]:
    if configured := os.environ.get("SCHEMAOPS_CACHE_DIR"):
        return [Path(configured).absolute()]
    shared = Path(f"/var/tmp/schemaops-{os.geteuid()}")
    if not account.is_us:  # root's home is closed to the account
        return [Path("/var/cache/schemaops"), shared]
    home = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return [Path(home).expanduser() / "schemaops", shared]


def _made_and_ours(path: Path, account: Account) -> bool:
    try:
        if not path.exists():
            path.mkdir(mode=0o700 if account.is_us else 0o755, parents=True)
            path.chmod(0o700 if account.is_us else 0o755)
        status = path.lstat()
        ours = stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid()
        closed = not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
        return (
            ours
            and closed
            and os.access(path, os.W_OK | os.X_OK)
            and account.can(path, os.X_OK)
        )
    except OSError:
        return False


def _has_room(path: Path, room: int) -> bool:
    try:
        status = os.statvfs(path)
    except OSError:
        return False
    return status.f_bavail * status.f_frsize >= room
