"""Two sides are read at the same time: garbage is looked for when both are done."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from schemaops.catalog.collection import no_collection


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    gc.unfreeze()
    (gc.enable if enabled else gc.disable)()


def test_the_last_to_leave_lets_the_collector_go_on() -> None:
    gc.enable()
    entered, leave = threading.Event(), threading.Event()

    def longer() -> None:
        with no_collection():
            entered.set()
            leave.wait()

    thread = threading.Thread(target=longer, daemon=True)
    with no_collection():
        thread.start()
        entered.wait()
    assert not gc.isenabled()
    leave.set()
    thread.join()
    assert gc.isenabled()


def test_what_was_made_is_not_looked_at_again() -> None:
    gc.enable()
    with no_collection():
        made: list[list[int]] = [[] for _ in range(1000)]
    assert not any(one is made for one in gc.get_objects())


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with no_collection():
        pass
    assert not gc.isenabled()
