"""The queries of queries.sql by name, so that SQL stays in a file of SQL."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import LiteralString


def query(name: str) -> LiteralString:
    """The query under the header `-- name: <name>`."""
    return _queries()[name]


@cache
def _queries() -> dict[str, LiteralString]:
    text = (files("schemaops.execute") / "queries.sql").read_text()
    parts = re.split(r"^-- name: (\w+)$", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], (body.strip() for body in parts[1::2]), strict=True))
