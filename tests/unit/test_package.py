"""What is installed is complete: the example that the demo plays goes along."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from pathlib import Path

from schemaops.cli.demo import SHOP

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "schemaops"
UNPLAYED = {"README.md"}


def test_the_demo_finds_its_shop_inside_the_package() -> None:
    """Not beside it: there is nothing beside it once it is installed."""
    assert SHOP.is_relative_to(PACKAGE)
    played = {path.relative_to(SHOP) for path in SHOP.rglob("*.sql")}
    shop = ROOT / "examples" / "shop"
    assert played == {path.relative_to(shop) for path in shop.rglob("*.sql")}
    assert Path("seed.sql") in played
    assert len(played) > 20


def test_every_file_of_the_example_is_package_data() -> None:
    """A pattern of pyproject.toml takes it, or the demo does without it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    patterns = settings["tool"]["setuptools"]["package-data"]["schemaops"]
    files = [path for path in SHOP.rglob("*") if path.is_file()]
    left = {
        path.name
        for path in files
        if not any(
            fnmatch(path.relative_to(PACKAGE).as_posix(), pattern.replace("**/", "*"))
            for pattern in patterns
        )
    }
    assert left == UNPLAYED
