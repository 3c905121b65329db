"""Make many objects without looking for garbage among them."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator


@contextlib.contextmanager
def no_collection() -> Iterator[None]:
    """All that is made inside lives on: looking for garbage doubles the time.

    Both sides are read at the same time: the last thread that leaves the block lets the
    collector go on, and has it pass over what is there by then, which is all in use.
    """
    _INSIDE.enter()
    try:
        yield
    finally:
        _INSIDE.leave()


class _Inside:
    """Counts the threads that are inside of a block."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._threads = 0
        self._enabled = False

    def enter(self) -> None:
        with self._lock:
            if not self._threads:
                self._enabled = gc.isenabled()
                gc.disable()
            self._threads += 1

    def leave(self) -> None:
        with self._lock:
            self._threads -= 1
            if not self._threads and self._enabled:
                gc.freeze()
                gc.enable()


_INSIDE = _Inside()
