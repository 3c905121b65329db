"""The shape that the tests must keep: as small as what they test."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).parents[1]
MAX_FILE = 300


def test_files_of_tests_are_small() -> None:
    """No file of tests has more than 300 lines either."""
    found = sorted(TESTS.rglob("*.py"))
    sizes = {
        path.relative_to(TESTS).as_posix(): len(path.read_text().splitlines())
        for path in found
    }
    assert len(sizes) > 50
    assert {name: size for name, size in sizes.items() if size > MAX_FILE} == {}
