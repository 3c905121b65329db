"""Comments in the design that speak to schemaops, each above what it is about.

    -- schemaops: renamed from old_name      above a table, a column, …
    -- schemaops: label 'new' renamed from 'old'    above an enum
    -- schemaops: using EXPRESSION           how old values become new ones
    -- schemaops: up: EXPRESSION down: EXPRESSION
    -- schemaops: moved from TABLE.COLUMN on TABLE.KEY = COLUMN
    -- schemaops: fill: EXPRESSION           the value for rows that have none
    -- schemaops: dropped COLUMN: EXPRESSION   above a table: what the column would hold,
                                          from the new columns that replace it
    -- schemaops: partitions managed by NAME  above a partitioned table: those that the
                                          design does not declare are left alone
    -- schemaops: holds the rows of NAME   above a partition: the table of this name, which
                                          becomes partitioned, becomes this partition
    -- schemaops: ignore                      it is left alone, whatever it is like

A hint belongs to the statement or to the line of CREATE TABLE that follows it. One
that belongs to nothing, or says what we do not know, is an error: never a silent no.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from schemaops.errors import DesignError
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.design_sql import file_definitions, statements_of
from schemaops.sqlparse import (
    Definition,
    SqlSyntaxError,
    Text,
    columns_in,
    comments,
    identifier,
    move_of,
)

LABEL = "label"
DROPPED = "dropped"
MOVED = "moved from"
MANAGED = "partitions managed by"
HOLDS = "holds the rows of"
LEAVING = frozenset({"ignore", MANAGED})
"""Verbs that leave something alone."""
VERBS = (
    *("renamed from", "using", "up:", "down:", "fill:", "ignore", MANAGED, LABEL),
    *(DROPPED, MOVED, HOLDS),
)
_MARK = re.compile(r"--\s*schemaops:\s*(.*?)\s*\Z", re.DOTALL)
_LABELS = re.compile(r"label\s+'((?:[^']|'')+)'\s+renamed\s+from\s+'((?:[^']|'')+)'")
_DROPPED = re.compile(r'dropped\s+("(?:[^"]|"")+"|[^\s:]+)\s*:\s*(.*)', re.DOTALL)
_NAMING = re.compile(r"(renamed\s+from|holds\s+the\s+rows\s+of)\b\s*(.*)")
_STRING = re.compile(r"'[^']*'")
_EXPRESSIONS = re.compile(r"(?:^|(?<=\s))(up|down|fill):\s*")


@dataclass(frozen=True, slots=True)
class Hint:
    """What a comment says of an object.

    verb: `renamed from`, `moved from`, `holds the rows of`, `using`, `up`, `down`,
    `fill`, `ignore`, `label` or `dropped`; value: the name or expression; kind and path:
    of the object; where: file:line of the comment; part: what of the object it is about:
    a label by its new name, a column that the table had.
    """

    verb: str
    value: str
    kind: str
    path: tuple[str, ...]
    where: str
    part: str = ""


def design_hints(design: Design) -> tuple[Hint, ...]:
    """The hints of all files, in order. Raises DesignError."""
    return tuple(hint for file in design.files for hint in file_hints(file))


def file_hints(file: DesignFile) -> Iterator[Hint]:
    """The hints of one file. Raises DesignError."""
    if "schemaops:" not in file.text:
        return
    text, _, _ = statements_of(file)
    whole = Text(text)
    places: dict[int, Definition] = {}
    for definition in file_definitions(file):
        places.setdefault(definition.statement, definition)
        places.setdefault(definition.offset, definition)
    seen: set[tuple[str, ...]] = set()
    for comment in comments(text):
        mark = _MARK.match(comment.text)
        if mark is None:
            continue
        where = f"{file.path}:{whole.place(comment.offset)[0]}"
        above = places.get(comment.next_offset)
        for verb, value, *part in _said(mark.group(1), where):
            if above is None:
                raise _above_nothing(where)
            key = verb, *part, above.kind, *above.path
            if key in seen:
                raise DesignError(
                    f"{verb!r} is said twice of {'.'.join(above.path)}", where=where
                )
            seen.add(key)
            yield Hint(verb, value, above.kind, above.path, where, *part)


def _above_nothing(where: str) -> DesignError:
    return DesignError(
        "this schemaops comment stands above no object",
        where=where,
        hint="put it directly above a CREATE or ALTER statement, or above a column "
        "inside CREATE TABLE",
    )


def _said(words: str, where: str) -> Iterator[tuple[str, ...]]:
    """Verbs and values of one comment, and the part that it is about, if it is."""
    if words == "ignore":
        yield "ignore", ""
    elif match := re.match(r"partitions\s+managed\s+by\s+(\S.*)", words):
        yield MANAGED, match.group(1)
    elif match := _NAMING.match(words):
        yield " ".join(match.group(1).split()), _name(match.group(2), where)
    elif match := re.match(r"moved\s+from\b\s*(.*)", words, re.DOTALL):
        yield MOVED, _move(match.group(1), where)
    elif re.match(r"(label|dropped)\b", words):
        yield _of_part(words, where)
    elif match := re.match(r"using\b\s*(.*)", words):
        yield "using", _expression(match.group(1), where)
    elif _EXPRESSIONS.match(words):
        yield from _labelled(words, where)
    else:
        raise _unknown(words, where)


def _of_part(words: str, where: str) -> tuple[str, str, str]:
    """What is said of a label of an enum, or of a column that a table had."""
    if match := _LABELS.fullmatch(words):
        now, was = (text.replace("''", "'") for text in match.groups())
        return LABEL, was, now
    if match := _DROPPED.fullmatch(words):
        part = _name(match.group(1), where)
        return DROPPED, _expression(match.group(2), where), part
    if words.startswith(LABEL):
        what, form = "a label", "label 'new' renamed from 'old'"
    else:
        what, form = "a dropped column", "dropped COLUMN: EXPRESSION"
    raise DesignError(
        f"a comment on {what} that is not understood",
        where=where,
        hint=f"write: {form}",
    )


def _move(text: str, where: str) -> str:
    if move_of(text) is None:
        raise DesignError(
            f"moved from {text}: it is not said from where, or along which key",
            where=where,
            hint="write: moved from TABLE.COLUMN on TABLE.KEY = COLUMN",
        )
    return text


def _labelled(words: str, where: str) -> Iterator[tuple[str, str]]:
    masked = _STRING.sub(lambda string: "x" * len(string.group()), words)
    labels = list(_EXPRESSIONS.finditer(masked))
    ends = [label.start() for label in labels[1:]] + [len(words)]
    for label, end in zip(labels, ends, strict=True):
        yield label.group(1), _expression(words[label.end() : end].strip(), where)


def _name(text: str, where: str) -> str:
    name = identifier(text)
    if name is None:
        raise DesignError(
            f"{text!r} is not one name",
            where=where,
            hint="write the old name alone, without its schema or table, "
            'in "double quotes" when it needs them',
        )
    return name


def _expression(text: str, where: str) -> str:
    try:
        columns_in(text)
    except SqlSyntaxError as error:
        raise DesignError(
            f"{text!r} is not an expression: {error.what}", where=where
        ) from None
    if not text:
        raise DesignError("the expression is missing", where=where)
    return text


def _unknown(words: str, where: str) -> DesignError:
    known = ", ".join(VERBS)
    first = (
        " ".join(words.split()[:2]) if words.startswith("ren") else words.split(" ")[0]
    )
    close = difflib.get_close_matches(first, VERBS, n=1, cutoff=0.5)
    meant = f"did you mean {close[0]!r}? " if close else ""
    return DesignError(
        f"unknown schemaops comment {first!r}",
        where=where,
        hint=f"{meant}known: {known}",
    )
