"""Snapshots of designs that were loaded before, in the user's cache.

A file is a line about the design (its head) and the catalog's JSON. Its name begins
with the digest of the design, and says the server and the reader that made it.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from schemaops import __version__
from schemaops.errors import UsageError
from schemaops.sources.design import Design, Note

if TYPE_CHECKING:
    from schemaops.catalog.model import Catalog
    from schemaops.sources.workshop import Workshop


@dataclass(frozen=True)
class Snapshot:
    """What loading a design gave. remarkable: whether more is to be said of it, when
    it is compared with itself, than that nothing differs."""

    catalog: Catalog
    notes: tuple[Note, ...]
    remarkable: bool


def fetch(workshop: Workshop, design: Design) -> Snapshot | None:
    """The snapshot of a design by this server and reader, if there is one."""
    from schemaops.catalog.snapshot import from_json

    with contextlib.suppress(OSError, UsageError, ValueError, TypeError, KeyError):
        line, _, text = _path(workshop, design).read_text().partition("\n")
        head = json.loads(line)
        notes = tuple(Note(*row) for row in head["notes"])
        return Snapshot(from_json(text), notes, head["remarkable"])
    return None


def store(workshop: Workshop, design: Design, snapshot: Snapshot) -> None:
    """Publish by rename, so that nobody reads half a file; a full disk is no error."""
    from schemaops.catalog.snapshot import to_json

    notes = [astuple(note) for note in snapshot.notes]
    head = {"notes": notes, "remarkable": snapshot.remarkable}
    path = _path(workshop, design)
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w") as file:
            file.write(json.dumps(head) + "\n")
            file.write(to_json(snapshot.catalog))
        Path(name).replace(path)


def loads_plainly(design: Design) -> bool:
    """Whether a server took the design before, and there was nothing to remark."""
    found = [_remarkable(path) for path in _folder().glob(f"{design.digest}-*.json")]
    return False in found and True not in found


def _remarkable(path: Path) -> bool | None:
    """What the head says; None where it is not one of ours."""
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
        with path.open() as file:
            head = json.loads(file.readline())
        return bool(head["remarkable"])
    return None


def _folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "schemaops" / "snapshots"


def _path(workshop: Workshop, design: Design) -> Path:
    from schemaops.catalog.read import reader_version

    version = workshop.binaries.version
    trust = "trusted" if workshop.trusted else "untrusted"
    how = "-".join([trust, *sorted(workshop.scope.manage)])
    name = f"{design.digest}-{how}-{version}-{reader_version()}-{__version__}.json"
    return _folder() / name
