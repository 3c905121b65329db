"""The pages: links lead somewhere, generated parts are fresh, every key is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from schemaops.budget import Budget
from schemaops.config import Config, Database, Scope
from tests.docs_pages import GENERATORS, stale
from tests.docs_run import PAGES, ROOT

LINKED = (
    *PAGES,
    *sorted((ROOT / "docs" / "changes").glob("*.md")),
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    ROOT / "policies" / "README.md",
)
_LINK = re.compile(r"\[[^\]\n]+\]\(([^)\s]+)\)")
_TARGET = re.compile(r"(?:^|`)make ([a-z-]+)", re.MULTILINE)


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def without_fences(page: Path) -> str:
    return re.sub(r"^```.*?^```$", "", page.read_text(), flags=re.S | re.M)


@cache
def anchors(page: Path) -> frozenset[str]:
    """The anchors that GitHub makes of a page's headings."""
    headings = re.findall(r"^#{1,6} (.+)$", without_fences(page), flags=re.M)
    plain = (re.sub(r"[^\w\- ]", "", text.lower()) for text in headings)
    return frozenset(text.strip().replace(" ", "-") for text in plain)


def broken(page: Path) -> Iterator[str]:
    for link in _LINK.findall(without_fences(page)):
        if re.match(r"[a-z]+://", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists():
            yield f"{link}: no such file"
        elif anchor and anchor not in anchors(target):
            yield f"{link}: no such heading"


@pytest.mark.parametrize("page", LINKED, ids=name)
def test_relative_links_lead_somewhere(page: Path) -> None:
    """Each link to a file or a heading of this repository finds it."""
    assert list(broken(page)) == []


def test_generated_parts_are_fresh() -> None:
    """What pages take from the code is what the code says now."""
    assert not stale(), "run: python -m tests.docs_pages --write"


def test_each_generator_is_used_by_one_page() -> None:
    """No page asks for a part that nobody makes, and none is made for nobody."""
    text = "".join(page.read_text() for page in PAGES)
    asked = re.findall(r"<!-- generated: ([\w-]+) -->", text)
    assert sorted(set(asked)) == sorted(GENERATORS)


def test_every_page_is_in_the_index() -> None:
    """A reader of docs/index.md finds every page."""
    index = (ROOT / "docs" / "index.md").read_text()
    pages = {page.name for page in (ROOT / "docs").glob("*.md")}
    assert {name for name in pages if name not in index} == {"index.md"}
    assert "(changes/README.md)" in index


def test_every_key_of_the_configuration_is_explained() -> None:
    """configuration.md has a row for each key, and for nothing else."""
    page = (ROOT / "docs" / "configuration.md").read_text()
    rows = set(re.findall(r"^\| `([a-z_]+)` \|", page, flags=re.M))
    known = {f.name for f in fields(Config)} | {f.name for f in fields(Database)}
    known |= {f.name for f in (*fields(Scope), *fields(Budget))}
    found = {"named", "partitioned", "declared", "owned"}  # in designs, not the file
    assert rows == known - {"root", "name"} - found


def test_every_variable_of_the_environment_is_explained() -> None:
    """Each SCHEMAOPS_ variable that the code reads stands in configuration.md."""
    page = (ROOT / "docs" / "configuration.md").read_text()
    code = "".join(path.read_text() for path in (ROOT / "schemaops").rglob("*.py"))
    read = set(re.findall(r'"(SCHEMAOPS_[A-Z_]+[A-Z])"', code))
    missing = {variable for variable in read if f"`{variable}`" not in page}
    assert missing - {"SCHEMAOPS_KILL_AT"} == set()  # tests alone set that one


@pytest.mark.parametrize("page", LINKED, ids=name)
def test_each_make_target_exists(page: Path) -> None:
    """A page names no target that the Makefile does not have."""
    makefile = (ROOT / "Makefile").read_text()
    known = set(re.findall(r"^([a-z-]+):", makefile, flags=re.M))
    assert set(_TARGET.findall(page.read_text())) <= known
