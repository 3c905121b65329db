"""The ephemeral server of one command: started when first needed, stopped at its end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from schemaops.catalog.scope import ALL
from schemaops.config import Config, Scope, trusting
from schemaops.postgres.binaries import Binaries, choose, find_binaries
from schemaops.postgres.server import EphemeralServer


class Workshop:
    """Gives the ephemeral server, and knows which one it would be before it runs."""

    def __init__(
        self,
        major: int | None = None,
        bindirs: Sequence[Path] = (),
        *,
        trusted: bool = False,
        scope: Scope = ALL,
        preload: Sequence[str] = (),
    ) -> None:
        self.trusted = trusted
        """Whether designs run as a superuser of the server."""
        self.scope = trusting(scope) if trusted else scope
        """What of a database is managed."""
        self._major = major
        self._bindirs = tuple(bindirs)
        self._preload = tuple(preload)
        self._server: EphemeralServer | None = None
        self._borrowed = False
        self._guard = threading.Lock()
        self._databases = 0
        self._later: list[Callable[[], None]] = []

    @classmethod
    def of(cls, config: Config, major: int | None = None) -> Self:
        """The workshop of a project.

        major: the target's, when it is known; it is more certain than what is
        configured.
        """
        return cls(
            major or config.postgres,
            config.bindirs,
            trusted=config.trusted_design,
            scope=config.scope,
            preload=config.preload,
        )

    @classmethod
    def around(
        cls,
        server: EphemeralServer,
        scope: Scope = ALL,
    ) -> Self:
        """A workshop on a server that runs already, and is left running."""
        workshop = cls(server.major, trusted=server.trusted, scope=scope)
        workshop._server, workshop._borrowed = server, True
        return workshop

    @property
    def binaries(self) -> Binaries:
        """The programs that the server would be run with."""
        if self._server is not None:
            return self._server.binaries
        return choose(self._major, find_binaries(self._bindirs))[0]

    @property
    def warning(self) -> str | None:
        """A sentence when the target's major is not to be had."""
        return choose(self._major, find_binaries(self._bindirs))[1]

    @property
    def server(self) -> EphemeralServer:
        """The running server. Raises ServerError."""
        with self._guard:
            if self._server is None:
                libraries = {"shared_preload_libraries": ",".join(self._preload)}
                self._server = EphemeralServer.start(
                    self._major,
                    self._bindirs,
                    libraries if self._preload else None,
                    trusted=self.trusted,
                )
            return self._server

    def database(self) -> str:
        """The name of a new empty database."""
        server = self.server
        with self._guard:
            self._databases += 1
            name = f"work_{self._databases}"
        server.create_database(name)
        return name

    def later(self, work: Callable[[], None]) -> None:
        """Do something that the answer need not wait for, at the end."""
        self._later.append(work)

    def catch_up(self) -> None:
        """Do now what was put off."""
        while self._later:
            self._later.pop()()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None and not self._borrowed:
            self._server.stop()
            self._server = None
        self.catch_up()
