"""Design: the SQL files of one version of a schema, as one value."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DesignFile:
    """One file: its path as people know it, and its exact text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Design:
    """All files of a design, in the order of their paths."""

    files: tuple[DesignFile, ...]

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.files, key=lambda file: file.path))
        object.__setattr__(self, "files", ordered)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) over the paths and the exact bytes."""
        digest = hashlib.sha256()
        for file in self.files:
            for part in (
                file.path.encode(errors="surrogateescape"),
                file.text.encode(),
            ):
                digest.update(len(part).to_bytes(8, "big"))
                digest.update(part)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was left out, shown at -v. where: file:line."""

    where: str
    text: str
