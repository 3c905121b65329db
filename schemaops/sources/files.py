"""Read a design from the working tree: one SQL file, or a folder of them.

Links that lead out of the folder are not followed, hidden folders are left out, and
what is not plain UTF-8 is an error with its file and byte.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from schemaops.errors import DesignError, UsageError
from schemaops.sources.design import Design, DesignFile

SIZE_LIMIT = 50 * 1024 * 1024
"""Bytes of a whole design: more than this is data, not a schema."""


def read_design(path: Path) -> Design:
    """The design in a file or folder. Raises UsageError or DesignError."""
    if path.is_dir():
        found = sorted(_sql_files(path))
        if not found:
            raise UsageError(
                f"no .sql file in {path}",
                hint="give a folder with the design's SQL files, or one file",
            )
    elif path.is_file():
        found = [path]
    else:
        raise UsageError(
            f"{path} does not exist",
            hint="give a file or folder of SQL, REF:path, or a postgresql:// URL",
        )
    files, total = [], 0
    for file in found:
        total += _size(file)
        check_size(total, str(path))
        files.append(decoded(str(file), _bytes(file)))
    return Design(tuple(files))


def check_size(total: int, where: str) -> None:
    """Raise UsageError when a design is too large to be one."""
    if total > SIZE_LIMIT:
        raise UsageError(
            f"{where} holds more than {SIZE_LIMIT >> 20} MB of SQL",
            hint="a design has no rows: dump it with pg_dump --schema-only",
        )


def decoded(path: str, data: bytes) -> DesignFile:
    """The file with these bytes. Raises DesignError when they are not plain UTF-8."""
    hint = "save it as UTF-8 without a byte order mark"
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise DesignError(
            "the file begins with a byte order mark", where=f"{path}: byte 0", hint=hint
        )
    if (nul := data.find(b"\0")) >= 0:
        raise DesignError("NUL is no part of SQL", where=f"{path}: byte {nul}")
    try:
        return DesignFile(path, data.decode())
    except UnicodeDecodeError as error:
        raise DesignError(
            "the file is not valid UTF-8",
            where=f"{path}: byte {error.start}",
            hint=hint,
        ) from None


def _sql_files(root: Path) -> Iterator[Path]:
    inside = root.resolve()
    for path in root.rglob("*.sql"):
        relative = path.relative_to(root)
        if any(part.startswith(".") for part in relative.parts):
            continue
        if path.is_file() and path.resolve().is_relative_to(inside):
            yield path


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
