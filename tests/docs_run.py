"""The commands of the documentation, carried out as a reader would.

Every ```sh block of a page is run, in order, in one shell session per page and
surrounding. What stands directly above a block says how:

    <!-- run: shop -->            in the surrounding `shop` (tests/docs_places.py);
                                  without a comment: in `checkout`
    <!-- run: shop, exit 2 -->    and it must end with this exit code
    <!-- not run: REASON -->      for what a test cannot do

A ```text block with `<!-- output -->` above it shows what the block before printed;
`<!-- output: A .. B; C .. D -->` shows the lines from the first that has A to the next
that has B, and so on, with `…` for each gap. What differs from run to run (times,
identities, versions) is not compared.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = (
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "examples" / "shop" / "README.md",
)
HOME = "/home/you"
"""Stands for the temporary folder in what is printed."""

_RUN = re.compile(r"<!-- run: (\w+)(?:, exit (\d+))? -->")
_NOT_RUN = re.compile(r"<!-- not run: (.+) -->")
_OUTPUT = re.compile(r"<!-- output(?:: (.+))? -->")
_UNSTABLE = (
    (re.compile(r"(?<![0-9a-z])[0-9a-f]{8,64}(?![0-9a-z])"), "HEX"),
    (re.compile(r"[─━]{3,}"), "──"),  # as long as the title is short
    (re.compile(r"PostgreSQL \d[\d.]*"), "PostgreSQL N"),
    (re.compile(r"\b\d+(\.\d+)? (ms|s|kB)\b"), "N UNIT"),
    (re.compile(r"\b\d+ (statements|probes)\b"), "N THINGS"),
    (re.compile(r"  scans .*"), ""),  # small tables: the server's choice
    (re.compile(r"\s+"), " "),
)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: what stands above it, its language, its lines and place."""

    above: str
    language: str
    lines: tuple[str, ...]
    first: int
    """Index of its first inner line."""


@dataclass(frozen=True, slots=True)
class Output:
    """What a page shows of a block's output. parts: (from, to), empty for all."""

    fence: Fence
    parts: tuple[tuple[str, str], ...]

    def shown(self, text: str) -> list[str]:
        """The lines of an output that belong on the page. Raises ValueError."""
        lines = [line.rstrip() for line in text.rstrip("\n").split("\n")]
        if not self.parts:
            return lines
        found: list[str] = []
        end = 0
        for first, last in self.parts:
            start = _line_with(first, lines, end)
            found += ["…"] if start > end else []
            end = _line_with(last, lines, start) + 1
            found += lines[start:end]
        return [*found, "…"] if end < len(lines) else found


def _line_with(words: str, lines: Sequence[str], start: int) -> int:
    for number, line in enumerate(lines[start:], start):
        if words in line:
            return number
    raise ValueError(f"{words!r} is not in\n" + "\n".join(lines[start:]))


@dataclass(frozen=True, slots=True)
class Block:
    """One ```sh block. reason: why it is not run."""

    page: Path
    fence: Fence
    place: str = "checkout"
    exit_code: int = 0
    reason: str | None = None
    output: Output | None = None

    @property
    def where(self) -> str:
        """page:line."""
        return f"{self.page.relative_to(ROOT)}:{self.fence.first}"


def fences(text: str) -> Iterator[Fence]:
    """All fenced blocks of a page, in order."""
    lines = text.split("\n")
    start = None
    for number, line in enumerate(lines):
        if not line.lstrip().startswith("```"):
            continue
        if start is None:
            start = number
            continue
        above = lines[start - 1].strip() if start else ""
        language = lines[start].strip().removeprefix("```")
        yield Fence(above, language, tuple(lines[start + 1 : number]), start + 1)
        start = None


def blocks(page: Path) -> list[Block]:
    """The ```sh blocks of a page, each with the output that is shown of it."""
    found = list(fences(page.read_text(encoding="utf-8")))
    return [
        _block(page, fence, after)
        for fence, after in zip_longest(found, found[1:])
        if fence is not None and fence.language == "sh"
    ]


def _block(page: Path, fence: Fence, after: Fence | None) -> Block:
    output = None
    if after is not None and (mark := _OUTPUT.fullmatch(after.above)):
        output = Output(after, tuple(_parts(mark.group(1) or "")))
    if mark := _NOT_RUN.fullmatch(fence.above):
        return Block(page, fence, reason=mark.group(1))
    if mark := _RUN.fullmatch(fence.above):
        code = int(mark.group(2) or 0)
        return Block(page, fence, mark.group(1), code, output=output)
    return Block(page, fence, output=output)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    for part in filter(None, text.split("; ")):
        first, _, last = part.partition(" .. ")
        yield first, last or first


def stable(lines: Sequence[str]) -> list[str]:
    """Lines without what differs from run to run."""
    return [_stable(line) for line in lines]


def _stable(line: str) -> str:
    for pattern, instead in _UNSTABLE:
        line = pattern.sub(instead, line)
    return line.strip()


@dataclass
class Session:
    """A shell that keeps its folder and variables from block to block."""

    home: Path
    folder: Path
    variables: dict[str, str] = field(default_factory=dict)

    def run(self, commands: str) -> tuple[int, str]:
        """Exit code, and what was printed on both streams."""
        state, here = self.home / ".state", self.home / ".here"
        script = (
            f'trap \'export -p > "{state}"; pwd > "{here}"\' EXIT\n'
            f'[ ! -e "{state}" ] || . "{state}"\n{commands}'
        )
        done = subprocess.run(
            ["bash", "-eu", "-o", "pipefail", "-c", script],
            cwd=here.read_text().strip() if here.exists() else self.folder,
            env=environment() | self.variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
        )
        return done.returncode, done.stdout.replace(str(self.home), HOME)


def environment() -> dict[str, str]:
    """The reader's: schemaops on the PATH, git with a name, no colour."""
    programs = str(Path(sys.executable).parent)
    found = {
        **os.environ,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "COLUMNS": "100",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
    }
    for role in ("AUTHOR", "COMMITTER"):
        found[f"GIT_{role}_NAME"] = "reader"
        found[f"GIT_{role}_EMAIL"] = "reader@example.com"
    if major := os.environ.get("SCHEMAOPS_TEST_MAJOR"):
        found["SCHEMAOPS_POSTGRES"] = major
    return found
