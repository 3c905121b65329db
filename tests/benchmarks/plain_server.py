"""A server as everyone starts one: `initdb`, then `pg_ctl -w start`.

It is the peer of our ephemeral server, and the home of the databases that all
differs are measured on. PostgreSQL refuses to run as root, so root hands it to
an unprivileged user.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

SETTINGS = {
    "listen_addresses": "''",
    "max_locks_per_transaction": "1024",  # 1,000 tables in one transaction
    "fsync": "off",
    "autovacuum": "off",
}


@dataclass(frozen=True, slots=True)
class PlainServer:
    """A running server, reached through the socket in `folder`."""

    folder: Path
    seconds: float

    def url(self, database: str) -> str:
        """The database's URL, as libpq and SQLAlchemy read it."""
        return f"postgresql://bench@/{database}?host={self.folder}"


class _AsUser(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


@contextmanager
def plain_server(binaries: Path) -> Iterator[PlainServer]:
    """Start a server in a folder of its own; stop it and remove the folder after."""
    shared = Path("/dev/shm")
    base = shared if shared.is_dir() and os.access(shared, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="schemaops-bench-", dir=base))
    who: _AsUser = {}
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        who = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

    def run(program: str, *arguments: str) -> None:
        done = subprocess.run(
            [binaries / program, "-D", folder / "data", *arguments],
            **who,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # a pipe would stay open in the server
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{binaries / program} failed with {done.returncode}")

    options = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
    try:
        start = time.perf_counter()
        run("initdb", "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C")
        run("pg_ctl", "-w", "start", "-o", f"-k {folder} {options}")
        try:
            yield PlainServer(folder, time.perf_counter() - start)
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
