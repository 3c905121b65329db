"""Clients at a steady pace, and how long each of their statements took."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import psycopg

PER_SECOND = 50
WARM_SECONDS = 60
THREADS = 5
"""One statement that is kept waiting must not keep the others from being sent."""


@dataclass(frozen=True, slots=True)
class Wait:
    """One statement: when it was sent and how long it took; seconds."""

    began: float
    seconds: float
    statement: str


@dataclass
class Clients:
    """Run statements, each with an `id` between 1 and `ids`, until the `with` ends.

    Before it begins every client has run each statement once, uncounted: what a new
    session reads of the catalog is no wait for anybody.
    """

    connect: Callable[[], psycopg.Connection[Any]]
    statements: Sequence[str]
    ids: int
    per_second: int = PER_SECOND
    waits: list[Wait] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    _stop: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)
    _warm: threading.Barrier = field(
        default_factory=lambda: threading.Barrier(THREADS + 1, timeout=WARM_SECONDS)
    )

    def __enter__(self) -> Self:
        self._threads += [
            threading.Thread(target=self._work, args=(number,), daemon=True)
            for number in range(THREADS)
        ]
        for thread in self._threads:
            thread.start()
        self._warm.wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    @property
    def longest(self) -> Wait:
        """The statement that took longest."""
        return max(self.waits, key=lambda wait: wait.seconds)

    def _work(self, number: int) -> None:
        dice = random.Random(number)
        pause = THREADS / self.per_second
        # Behind a pooler nothing is prepared; a plan that changes a type says so.
        with self.connect() as connection:
            connection.prepare_threshold = None
            for statement in self.statements:
                self._once(connection, statement, dice)
            self._warm.wait()
            due = time.monotonic() + pause * number / THREADS
            while not self._stop.wait(max(due - time.monotonic(), 0)):
                statement = dice.choice(self.statements)
                self.waits.append(self._once(connection, statement, dice))
                due = max(due + pause, time.monotonic())

    def _once(
        self, connection: psycopg.Connection[Any], statement: str, dice: random.Random
    ) -> Wait:
        began = time.monotonic()
        try:
            connection.execute(statement.encode(), {"id": dice.randint(1, self.ids)})
        except psycopg.Error as error:
            self.errors.append(f"{error.diag.message_primary or error}: {statement}")
        return Wait(began, time.monotonic() - began, statement)
