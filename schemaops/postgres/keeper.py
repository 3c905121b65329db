"""Work that dies with us, in a private folder that goes with it.

A shell in a session of its own (keeper.sh) makes the folder, runs the work there,
and ends both when its stdin ends. Only we hold the other end of that pipe, so this
happens at `close`, at exit, and after SIGKILL alike.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Self

from schemaops.errors import ServerError
from schemaops.postgres.account import Account
from schemaops.postgres.storage import no_room, private_directory, socket_directory

CLOSE_SECONDS = 10


class Keeper:
    """A running keeper."""

    def __init__(
        self, process: subprocess.Popen[bytes], directory: Path, sockets: Path
    ) -> None:
        self.directory = directory
        self.socket_directory = sockets
        self._process = process
        self._starter = os.getpid()

    @classmethod
    def run(cls, account: Account, work: str, *arguments: str | Path) -> Self:
        """Start `work` (the name of a script here) in a new private folder."""
        directory = private_directory(account)
        sockets = socket_directory(directory)
        command = ["/bin/sh", "-c", shipped_text("keeper.sh"), "schemaops-keeper"]
        places = [str(directory), str(sockets), shipped_text(work)]
        try:
            process = subprocess.Popen(
                [*command, *places, *map(str, arguments)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                env=clean_environment(),
                start_new_session=True,
                **account.spawn_options(),
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise ServerError(
                f"cannot start a process for the ephemeral server: {error}",
                hint="run schemaops as an ordinary user, or as root with the right "
                "to change the user of a process",
            ) from error
        return cls(process, directory, sockets)

    @property
    def ended(self) -> bool:
        """Whether the work is over, for better or worse."""
        return self._process.poll() is not None or (self.directory / "ended").exists()

    @property
    def exit_status(self) -> int | None:
        """The exit status of work that has ended."""
        try:
            text = (self.directory / "ended").read_text().strip()
        except OSError:
            return self._process.returncode
        return int(text) if text else None

    def log(self) -> str:
        """What the work has printed."""
        try:
            return (self.directory / "log").read_text(errors="replace")
        except OSError:
            return ""

    def failure(self, what: str) -> ServerError:
        """The error for work that failed, with the end of its log."""
        log = self.log()
        if "No space left on device" in log or "Disk quota exceeded" in log:
            return no_room(str(self.directory.parent))
        lines = [line for line in log.splitlines() if "is starting up" not in line]
        tail = "\n".join(f"  {line}" for line in lines[-8:])
        return ServerError(
            what,
            hint="the end of its log:\n" + (tail or "  (it is empty)"),
        )

    def close(self) -> None:
        """End the work and remove its folder; twice is harmless."""
        if os.getpid() != self._starter:  # a fork's copy: not ours to end
            return
        if self._process.stdin and not self._process.stdin.closed:
            self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(CLOSE_SECONDS)
        for left in {self.directory, self.socket_directory}:
            shutil.rmtree(left, ignore_errors=True)  # the keeper itself was killed


@functools.cache
def shipped_text(name: str) -> str:
    """A file of this package as text: the account may not be able to read it."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def clean_environment() -> dict[str, str]:
    """Our environment without what would turn a server or libpq elsewhere."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PG", "LC_", "LANG"))
    }
    return {**kept, "LC_ALL": "C", "TZ": "UTC"}
