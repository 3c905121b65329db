"""pg_dump output, made comparable: its entries by name, columns in no order.

Left out are comments, settings, the ledger's schema, and owners and grants, which no
plan manages yet (a Catalog reports them); nothing else. A column that was dropped and
added again comes last in a table, and that is no difference.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping

from schemaops.postgres.server import EphemeralServer

LEDGER = "schemaops"
_HEADER = re.compile(
    r"^--\n-- Name: (?P<name>.*?); Type: (?P<type>[^;]*?); Schema: (?P<schema>.*?); "
    r"Owner: .*\n--\n",
    re.M,
)
_NOISE = re.compile(
    r"^(SET default_(tablespace|table_access_method|toast_compression) = .*;"
    r"|-- PostgreSQL database dump complete|\\(un)?restrict .*|--)$",
    re.M,
)
_TABLE = re.compile(
    r"^(CREATE (?:UNLOGGED |FOREIGN )?TABLE .* \(\n)(.*?)(^\).*)", re.M | re.S
)
_NOT_NULL_NAME = re.compile(r' CONSTRAINT (?:[^\s"]+|"(?:[^"]|"")+") NOT NULL')
"""Since 18; a name that follows a rename is as good as the one that does not."""

Entries = Mapping[str, tuple[str, ...]]


def dumped(server: EphemeralServer, dbname: str) -> str:
    """The server's own dump of what plans manage."""
    return server.pg_dump(dbname, "--no-privileges")


def entries(dump: str) -> Entries:
    """What the dump creates: `TYPE schema.name` → its lines, normalised."""
    found: dict[str, list[str]] = {}
    headers = list(_HEADER.finditer(dump))
    ends = [header.start() for header in headers[1:]] + [len(dump)]
    # A dump of nothing has no header, but an end.
    for header, end in zip(headers, ends, strict=False):
        schema, name, kind = header["schema"], header["name"], header["type"]
        if LEDGER in (schema, name.removeprefix("SCHEMA ")):
            continue
        key = f"{kind} {name if schema == '-' else f'{schema}.{name}'}"
        found.setdefault(key, []).append(_body(dump[header.end() : end]))
    return {
        key: tuple(line for body in sorted(bodies) for line in body.splitlines())
        for key, bodies in found.items()
    }


def diff_dumps(wanted: str, found: str) -> list[str]:
    """What differs, as lines to read; empty when the dumps say the same."""
    before, after = entries(wanted), entries(found)
    lines = [f"pg_dump: missing {key}" for key in sorted(before.keys() - after.keys())]
    lines += [f"pg_dump: left over {k}" for k in sorted(after.keys() - before.keys())]
    for key in sorted(before.keys() & after.keys()):
        lines += _differing(key, before[key], after[key])
    return lines


def _differing(
    key: str, before: tuple[str, ...], after: tuple[str, ...]
) -> Iterator[str]:
    for line in difflib.ndiff(before, after):
        if line.startswith("- "):
            yield f"pg_dump: {key}: wanted {line[2:].strip()}"
        elif line.startswith("+ "):
            yield f"pg_dump: {key}: found {line[2:].strip()}"


def _body(text: str) -> str:
    text = _NOT_NULL_NAME.sub(" NOT NULL", _NOISE.sub("", text)).strip()
    return _TABLE.sub(lambda m: m[1] + _sorted_columns(m[2]) + m[3], text)


def _sorted_columns(block: str) -> str:
    columns: list[str] = []
    for line in block.splitlines():
        begins = line.startswith("    ") and not line.startswith("     ")
        if begins and (not columns or columns[-1].endswith(",")):
            columns.append(line)
        elif columns:
            columns[-1] += "\n" + line
        else:
            columns.append(line)
    return "".join(f"{c.removesuffix(',')}\n" for c in sorted(columns, key=_bare))


def _bare(column: str) -> str:
    return column.removesuffix(",")
