"""Texts in revision files: quoted so that they come back, formatted as ruff would."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from schemaops.catalog.model import Ref
from schemaops.plan.model import (
    Gate,
    Lock,
    LockMode,
    Phase,
    Step,
    Undo,
)
from schemaops.revisions.read import read
from schemaops.revisions.text import block, clean, docstring, quoted
from schemaops.revisions.write import write
from tests.fixtures.revision_plans import FULL, a_plan

WORDS = st.text(
    st.characters(blacklist_categories=["Cs"]) | st.sampled_from("\"'\\\n \t\r%{}")
)


@given(WORDS, st.integers(0, 3))
@example("a\\b\r\n", 1)
@example('\\d"""', 1)
@example("\nbody\n    ", 1)
def test_a_text_block_gives_its_text_back(text: str, depth: int) -> None:
    """Whatever its indentation, quotes, backslashes and line ends."""
    literal = block(text, "    " * depth)
    assert clean(ast.literal_eval(literal)) == text


@given(WORDS)
def test_a_quoted_text_gives_its_text_back(text: str) -> None:
    """A one-line literal means the same text, and is one line."""
    assert ast.literal_eval(quoted(text)) == text
    assert "\n" not in quoted(text)


@given(WORDS.filter(lambda text: "\n" not in text))
def test_a_docstring_says_the_message(text: str) -> None:
    """A message with quotes or backslashes does not end the docstring early."""
    message = " ".join(text.split()) or "x"
    said = ast.literal_eval(docstring([message, "", "row"]))
    assert said.removeprefix(" ") == f"{message}\n\nrow\n"


def ruff(directory: Path, *arguments: str) -> str:
    """What ruff has to say on the directory."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "--isolated", str(directory)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout if done.returncode else ""


def test_ruff_has_nothing_to_format_or_to_say(tmp_path: Path) -> None:
    """The file is formatted as a person's would be, and its imports are sorted."""
    write(FULL, '"Quoted" \\ message', tmp_path)
    assert ruff(tmp_path, "format", "--diff") == ""
    assert ruff(tmp_path, "check", "--select", "E4,E7,E9,F,I,UP,B,D100") == ""


LINES = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, blacklist_categories=["Cs"])
    | st.sampled_from("\"'\\ "),
    max_size=120,
)


@settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(st.tuples(LINES, LINES, LINES), min_size=1, max_size=8))
def test_ruff_agrees_whatever_the_words(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    """Long sentences, odd quotes and long names keep the file formatted and exact."""
    steps = tuple(
        Step(
            f"s{number}{name[:30]}",
            Phase.EXPAND,
            sql,
            reason,
            locks=(Lock(name, LockMode.SHARE), Lock(reason, LockMode.SHARE)),
            undo=Undo(reason),
            objects=(Ref("column", (name, sql, reason)),),
            gate=Gate(reason, sql),
        )
        for number, (sql, reason, name) in enumerate(rows)
    )
    directory = tmp_path_factory.mktemp("words")
    write(a_plan(*steps), f"m {rows[0][1]}", directory)
    assert ruff(directory, "format", "--diff") == ""
    assert read(directory)[0].steps == steps
