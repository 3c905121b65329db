"""Which defaults differ from row to row."""

from __future__ import annotations

import re

_STABLE = frozenset(["now", "transaction_timestamp", "statement_timestamp", "timezone"])
_QUOTED = re.compile(r"'(?:[^']|'')*'")
_TYPE = re.compile(r"::[\w .\"]+(\([\d, ]+\))?(\[\])*")
_CALL = re.compile(r"([\w.]+|\"[^\"]+\")\s*\(")


def volatile(expression: str) -> bool:
    """Whether a default must be computed for each row (a rewrite of the table)."""
    text = _TYPE.sub("", _QUOTED.sub("''", expression))
    return any(name not in _STABLE for name in _CALL.findall(text))
