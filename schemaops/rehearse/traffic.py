"""A client that never stops while a plan runs, and notes what it feels.

with Traffic(connect, ["SELECT …", "UPDATE …"]) as traffic:
    apply(…)
traffic.report
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self

import psycopg

from schemaops.rehearse.evidence import TrafficReport

PAUSE_SECONDS = 0.001
"""Between statements: a client waits for itself, too, and leaves us a processor."""

MOST_ERRORS = 20


class Traffic:
    """Runs statements round and round in a thread with a connection of its own.

    keep: whether what they write is committed; otherwise each is rolled back.
    """

    def __init__(
        self,
        connect: Callable[[], psycopg.Connection[Any]],
        statements: Sequence[str],
        *,
        keep: bool = True,
    ) -> None:
        self._connect = connect
        self._statements = tuple(statements)
        self._keep = keep
        self._stop = threading.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._executions = 0
        self._errors: list[tuple[str, str]] = []
        self._longest: dict[str, float] = {}

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()

    @property
    def report(self) -> TrafficReport:
        """What it noticed until now."""
        longest = sorted(self._longest.items(), key=lambda item: -item[1])
        return TrafficReport(
            self._executions,
            tuple(self._errors),
            longest[0][1] if longest else 0.0,
            tuple(longest),
        )

    def _work(self) -> None:
        try:
            with self._connect() as connection:
                self._rounds(connection)
        except psycopg.Error as error:
            self._errors.append(("the connection", str(error).strip()))
        finally:
            self._ready.set()

    def _rounds(self, connection: psycopg.Connection[Any]) -> None:
        while not self._stop.is_set() and self._statements:
            for statement in self._statements:
                self._once(connection, statement)
                if self._stop.wait(PAUSE_SECONDS):
                    break
            self._ready.set()

    def _once(self, connection: psycopg.Connection[Any], statement: str) -> None:
        began = time.monotonic()
        try:
            with connection.transaction(force_rollback=not self._keep):
                connection.execute(statement.encode())
        except psycopg.Error as error:
            if len(self._errors) < MOST_ERRORS:
                message = error.diag.message_primary or str(error)
                self._errors.append((statement, message))
            if connection.closed:
                self._stop.set()
        waited = (time.monotonic() - began) * 1000
        self._executions += 1
        self._longest[statement] = max(waited, self._longest.get(statement, 0.0))


def merged(reports: Sequence[TrafficReport]) -> TrafficReport:
    """Several clients' reports as one."""
    longest: dict[str, float] = {}
    for statement, waited in (pair for report in reports for pair in report.longest):
        longest[statement] = max(waited, longest.get(statement, 0.0))
    ordered = sorted(longest.items(), key=lambda item: -item[1])
    return TrafficReport(
        sum(report.executions for report in reports),
        tuple(error for report in reports for error in report.errors),
        ordered[0][1] if ordered else 0.0,
        tuple(ordered),
    )
