"""What the figures were measured on: without it a second is no information."""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path


def described(binaries: Path, tables: int) -> list[tuple[str, str]]:
    """Name and value, in the order in which they are shown."""
    server = subprocess.check_output([binaries / "postgres", "--version"], text=True)
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return [
        ("measured", datetime.now(UTC).date().isoformat()),
        ("processors", str(os.cpu_count())),
        ("load before", f"{os.getloadavg()[0]:.1f} (0 is an idle machine)"),
        ("memory", f"{pages / 2**30:.0f} GiB"),
        ("system", f"{platform.system()} {platform.machine()}"),
        ("Python", platform.python_version()),
        ("PostgreSQL", server.strip().removeprefix("postgres (PostgreSQL) ")),
        ("schemaops", version("schemaops")),
        ("design", f"{tables:,} tables, 20 differences"),
    ]
