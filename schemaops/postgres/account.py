"""The operating-system account that runs the server, and what it can reach.

PostgreSQL refuses to run as root, so root's servers run as `nobody`; every other
user runs them as themselves. Reach is decided from the modes of every parent
folder, which costs microseconds, instead of by a trial process.
"""

from __future__ import annotations

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from schemaops.errors import ServerError


class SpawnOptions(TypedDict, total=False):
    """What subprocess needs in order to become the account."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class Account:
    uid: int
    gid: int
    is_us: bool

    def spawn_options(self) -> SpawnOptions:
        if self.is_us:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def can(self, path: Path, mode: int) -> bool:
        """Whether `path` grants `mode` (os.R_OK | …), its parents granting entry."""
        if self.is_us:
            return os.access(path, mode)
        try:
            real = path.resolve(strict=True)
            return self._grants(real, mode) and all(
                self._grants(parent, os.X_OK) for parent in real.parents
            )
        except OSError:
            return False

    def _grants(self, path: Path, mode: int) -> bool:
        status = path.stat()
        shift = (
            6 if status.st_uid == self.uid else 3 if status.st_gid == self.gid else 0
        )
        return stat.S_IMODE(status.st_mode) >> shift & mode == mode


def server_account() -> Account:
    """Who runs the server: ourselves, or `nobody` when we are root."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), is_us=True)
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        raise ServerError(
            "PostgreSQL does not run as root, and there is no user `nobody` to run it",
            hint="create the user `nobody`, or run schemaops as an ordinary user",
        ) from None
    return Account(entry.pw_uid, entry.pw_gid, is_us=False)
