"""Text: a string in which byte offsets, character offsets and lines are related.

The parser counts bytes, the server counts characters, people count lines.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property


class Text:
    """A text with its places; characters and bytes count from 0, lines from 1."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _bytes(self) -> bytes | None:
        return None if self.text.isascii() else self.text.encode()

    @cached_property
    def _lines(self) -> list[int]:
        """Character offset of each line's beginning."""
        starts = [0]
        while (end := self.text.find("\n", starts[-1])) >= 0:
            starts.append(end + 1)
        return starts

    @cached_property
    def _byte_lines(self) -> list[int]:
        starts, total = [0], 0
        for line in self.text.split("\n")[:-1]:
            total += len(line.encode()) + 1
            starts.append(total)
        return starts

    def char(self, byte: int) -> int:
        """The character offset of a byte offset."""
        if self._bytes is None:
            return byte
        line = bisect_right(self._byte_lines, byte) - 1
        head = self._bytes[self._byte_lines[line] : byte]
        return self._lines[line] + len(head.decode(errors="replace"))

    def place(self, char: int) -> tuple[int, int]:
        """Line and column of a character."""
        line = bisect_right(self._lines, char) - 1
        return line + 1, char - self._lines[line] + 1

    def line(self, number: int) -> str:
        """The text of a line, without its end."""
        start = self._lines[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else None].rstrip("\r")
