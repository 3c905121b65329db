"""The commands of README.md and docs/ do what the pages say they do."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.postgres.server import EphemeralServer
from tests.docs_places import PLACES, run_page
from tests.docs_run import PAGES, ROOT, Session, blocks, fences, stable

RUNNABLE = [page for page in PAGES if any(b.reason is None for b in blocks(page))]
NOT_RUN = 3
"""Blocks that no test can run; a greater number needs a better reason."""


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", RUNNABLE, ids=name)
def test_a_page_works_from_its_top_to_its_end(
    page: Path, server: EphemeralServer
) -> None:
    """Each block ends as it should, and prints what the page shows of it."""
    for block, code, said in run_page(page, server):
        assert code == block.exit_code, f"{block.where} ended with {code}:\n{said}"
        if block.output is not None:
            shown = stable(block.output.fence.lines)
            assert stable(block.output.shown(said)) == shown, (
                f"{block.where} prints something else; if that is right:"
                " python -m tests.docs_pages --write --outputs"
            )


def test_the_demo_is_told_to_its_end(tmp_path: Path) -> None:
    """What `make demo` runs ends well, and its client has seen no error."""
    # Both of its servers are the machine's first choice.
    code, said = Session(tmp_path, tmp_path).run(
        "unset SCHEMAOPS_POSTGRES\nschemaops demo"
    )
    assert code == 0, said
    assert "errors: 0" in said.splitlines()[-1]


def test_hardly_any_block_is_left_out() -> None:
    """What is not run is counted, and says why."""
    left = [block for page in PAGES for block in blocks(page) if block.reason]
    assert len(left) <= NOT_RUN, [f"{b.where}: {b.reason}" for b in left]


def test_no_command_hides_in_another_kind_of_block() -> None:
    """Commands stand in ```sh blocks, so that none escapes."""
    known = {"sh", "text", "sql", "toml", "json", "python", "yaml", "mermaid"}
    for page in PAGES:
        for fence in fences(page.read_text(encoding="utf-8")):
            at = f"{name(page)}:{fence.first}"
            assert fence.language in known, f"{at}: {fence.language!r}"
            assert not any(line.startswith("$ ") for line in fence.lines), at


def test_each_surrounding_is_known() -> None:
    """A block names a surrounding that exists."""
    used = {block.place for page in PAGES for block in blocks(page)}
    assert used <= set(PLACES)
