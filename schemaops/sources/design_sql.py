"""Turn a file of a design into statements that one transaction can load.

What is not design, or belongs to psql or to another server, is blanked with a note:
rows, transaction control, settings, owners, roles that do not exist, maintenance.
Blanks are as long as what they replace, so each offset stays the file's own. What is
left runs as an unprivileged role, unless designs are trusted; the server refuses what
that role may not do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from schemaops.errors import DesignError
from schemaops.sources.design import DesignFile, Note
from schemaops.sources.psql import Skipped, blanked, without_psql
from schemaops.sources.verdicts import KEPT_SETTINGS, Server, Verdict, verdict
from schemaops.sqlparse import (
    Definition,
    Statement,
    Text,
    facts,
    split,
    statement_definitions,
)

DEFAULT_SCHEMA = "public"
"""Where unqualified names of a file belong until it sets a search_path."""


@dataclass(frozen=True, slots=True)
class Part:
    """A statement to run; settings: the SET statements of its file that hold for it."""

    offset: int
    end: int
    settings: tuple[str, ...]
    statement: Statement = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Loadable:
    """A file, ready to be loaded.

    sql: its text with everything blanked that is not to run. parses: whether our
    parser and the server agree about where statements end, so that the text may be
    sent as a whole. later: statements that are not in `sql`, to run when everything
    else is there.
    """

    file: DesignFile
    sql: str
    parses: bool
    parts: tuple[Part, ...]
    notes: tuple[Note, ...]
    whole: Text = field(compare=False, repr=False)
    later: tuple[Part, ...] = ()


@lru_cache(maxsize=8)
def statements_of(
    file: DesignFile,
) -> tuple[str, tuple[Skipped, ...], tuple[Statement, ...]]:
    """A file's text without psql's parts, what these were, and its statements."""
    text, psql = without_psql(file.text)
    return text, tuple(psql), tuple(split(text))


def prepare(file: DesignFile, server: Server) -> Loadable:
    """What of a file is to be loaded into a database like `server`."""
    text, psql, statements = statements_of(file)
    whole = Text(file.text)
    left_out: list[tuple[int, int]] = []
    parts: list[Part] = []
    later: list[Part] = []
    skipped = [(offset, f"skipped: {_short(what)}") for offset, what in psql]
    parses = True
    for statement, settings, _ in _with_settings(statements):
        parses = parses and statement.node != ""
        judged = verdict(statement, server)
        if judged is not None and judged.way_out:
            line, column = whole.place(statement.offset)
            where = f"{file.path}:{line}:{column}"
            raise DesignError(judged.reason, where=where, hint=judged.way_out)
        part = Part(statement.offset, statement.end, settings, statement)
        if judged is not None and judged.later:
            left_out.append((statement.offset, statement.end))
            later.append(part)
            continue
        if judged is not None:
            skipped.append((statement.offset, _said(statement, judged)))
            left_out += judged.words or [(statement.offset, statement.end)]
        if judged is None or judged.words:
            parts.append(part)
    return Loadable(
        file=file,
        sql=blanked(text, left_out),
        parses=parses,
        parts=tuple(parts),
        notes=tuple(
            Note(f"{file.path}:{whole.place(offset)[0]}", said)
            for offset, said in sorted(skipped)
        ),
        whole=whole,
        later=tuple(later),
    )


def file_definitions(file: DesignFile) -> list[Definition]:
    """What a file defines; each path has the schema that the file's settings imply."""
    _, _, statements = statements_of(file)
    return [
        found if found.path[0] else _in_schema(found, schema)
        for statement, _, schema in _with_settings(statements)
        for found in statement_definitions(statement)
    ]


def file_extensions(file: DesignFile) -> list[tuple[str, str | None]]:
    """Name and schema of each extension that a file creates."""
    if not re.search(r"create\s+extension", file.text, re.IGNORECASE):
        return []
    return [
        facts.extension(statement)
        for statement in statements_of(file)[2]
        if statement.node == "create_extension_stmt"
    ]


def _in_schema(definition: Definition, schema: str) -> Definition:
    return replace(definition, path=(schema, *definition.path[1:]))


def _with_settings(
    statements: tuple[Statement, ...],
) -> Iterator[tuple[Statement, tuple[str, ...], str]]:
    """Each statement with the settings before it, and its schema for bare names."""
    held: dict[str, str] = {}
    schema = DEFAULT_SCHEMA
    for statement in statements:
        yield statement, tuple(held.values()), schema
        name = facts.setting(statement)
        if name in KEPT_SETTINGS:
            held[name] = statement.text
        if name == "search_path":
            values = [v for v in facts.setting_values(statement) if v != "$user"]
            schema = values[0] if values else DEFAULT_SCHEMA


def _said(statement: Statement, judged: Verdict) -> str:
    done = "changed" if judged.words else "skipped"
    return f"{done}: {_short(statement.text)} ({judged.reason})"


def _short(text: str) -> str:
    line = " ".join(text.split("\n", 1)[0].split())
    return line if len(line) <= 60 else line[:57] + "..."
