"""Named places where a test can kill this process, to prove that a crash is harmless.

A test sets SCHEMAOPS_KILL_AT="name" (or "name#3" for the third passing) in a
subprocess. Without it, `point` does nothing.
"""

from __future__ import annotations

import os
import signal
from collections import Counter

VARIABLE = "SCHEMAOPS_KILL_AT"

_passed: Counter[str] = Counter()


def point(name: str) -> None:
    """Die here, as by `kill -9`, when the environment asks for it."""
    wanted = os.environ.get(VARIABLE)
    if wanted is None:
        return
    _passed[name] += 1
    target, _, nth = wanted.partition("#")
    if name == target and _passed[name] == int(nth or 1):
        os.kill(os.getpid(), signal.SIGKILL)
