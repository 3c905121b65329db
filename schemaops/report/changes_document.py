"""The JSON document of `diff`, as docs/diff.schema.json says, without what fills it.

It stands apart so that a diff of nothing need not load what describes changes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

FORMAT_VERSION = 1
COUNTED = ("created", "dropped", "altered", "renamed")


def document(
    counts: Mapping[str, int], changes: Sequence[Any] = (), remarks: Sequence[str] = ()
) -> dict[str, Any]:
    """The document as data; what is not counted is none."""
    return {
        "format_version": FORMAT_VERSION,
        "counts": {word: counts.get(word, 0) for word in COUNTED},
        "changes": list(changes),
        "remarks": list(remarks),
    }


def as_text(data: Mapping[str, Any]) -> str:
    """A document as text; same content, same bytes."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
