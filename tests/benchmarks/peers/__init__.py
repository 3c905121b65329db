"""Other tools, each in an environment of its own, outside our dependencies.

An environment is made once below the user's cache folder from the package index
and kept until its requirements change. Each peer is a small script that takes two
database URLs, imports first and starts its clock after that, and prints
`{"seconds": …, "found": …}`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.measure import Sample

HERE = Path(__file__).parent
REQUIREMENTS = {
    # migra's last release; it wants pkg_resources, and SQLAlchemy before 2.0
    "migra": [
        "migra==3.0.1663481299",
        "setuptools<81",
        "psycopg2-binary",
        "sqlalchemy<2",
    ],
    "alembic": ["alembic", "psycopg2-binary"],
}


def python(peer: str) -> Path:
    """The interpreter of the peer's environment, which is made when missing."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "schemaops" / "bench-peers" / peer
    interpreter, stamp = folder / "bin" / "python", folder / "requirements.txt"
    wanted = "\n".join([*REQUIREMENTS[peer], sys.version, ""])
    if not stamp.exists() or stamp.read_text() != wanted:
        sys.stderr.write(f"installing {peer} into {folder} (once)\n")
        venv.create(folder, clear=True, with_pip=True, symlinks=True)
        install = [
            str(interpreter),
            "-m",
            "pip",
            "install",
            "--quiet",
            *REQUIREMENTS[peer],
        ]
        subprocess.run(install, check=True)
        stamp.write_text(wanted)
    return interpreter


def version(peer: str) -> str:
    """The peer's installed version."""
    ask = f"from importlib.metadata import version; print(version({peer!r}))"
    return subprocess.check_output([python(peer), "-c", ask], text=True).strip()


def run(
    interpreter: Path | str,
    script: str,
    *arguments: str,
    environment: Mapping[str, str] | None = None,
) -> Sample:
    """Run a script of this folder in a fresh process; returns what it measured."""
    output = subprocess.check_output(
        [interpreter, HERE / script, *arguments],
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        text=True,
    )
    return Sample(**json.loads(output.splitlines()[-1]))
