"""pg_dump output, made comparable: its entries by name, columns in no order.

Left out are comments, settings, the ledger's schema, what the scope leaves alone, and
owners, and grants where they are not managed; nothing else. A column that was dropped and
added again comes last in a table, and that is no difference.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Set

from schemaops.catalog.model import Ref
from schemaops.catalog.scope import ALL
from schemaops.config import Scope
from schemaops.postgres.server import EphemeralServer
from schemaops.sqltext import readable

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
_SUBSCRIPTION = re.compile(
    r"^(CREATE SUBSCRIPTION .* CONNECTION )'(?:[^']|'')*'( PUBLICATION )(.*)( WITH \(.*)$"
)
_SLOT = re.compile(r"slot_name = [^,)]*")
_STATISTICS = re.compile(r"^(CREATE STATISTICS .* ON )(.*)( FROM .*;)$", re.M)
"""Their columns are kept by their place in the table, which is no difference."""

Entries = Mapping[str, tuple[str, ...]]


_UNORDERED = ("ACL ", "DEFAULT ACL ", "SECURITY LABEL ")
_WORD = re.compile(r"[A-Z][A-Z ]* (?=\S)")
"""What a comment or a grant is on, before its name."""


def dumped(server: EphemeralServer, dbname: str, scope: Scope = ALL) -> str:
    """The server's own dump of what plans manage.

    Looking for security labels is a quarter of its work.
    """
    granted = scope.manage & {"grants", "default_privileges"}
    left_out = [] if granted else ["--no-privileges"]
    for word in ("subscriptions", "security_labels"):
        if word not in scope.manage:
            left_out.append(f"--no-{word.replace('_', '-')}")
    return server.pg_dump(dbname, *left_out)


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
    listed = {
        key: tuple(line for body in sorted(bodies) for line in body.splitlines())
        for key, bodies in found.items()
    }
    # privileges and labels are listed in the order in which they were given
    return {
        key: tuple(sorted(lines)) if key.startswith(_UNORDERED) else lines
        for key, lines in listed.items()
    }


def diff_dumps(
    wanted: str, found: str, left_alone: Set[Ref] = frozenset()
) -> list[str]:
    """What differs, as lines to read; empty when the dumps say the same.

    left_alone: objects whose entries are not compared.
    """
    before, after = (_without(entries(dump), left_alone) for dump in (wanted, found))
    lines = [f"pg_dump: missing {key}" for key in sorted(before.keys() - after.keys())]
    lines += [f"pg_dump: left over {k}" for k in sorted(after.keys() - before.keys())]
    for key in sorted(before.keys() & after.keys()):
        lines += _differing(key, before[key], after[key])
    return lines


def _without(found: Entries, left_alone: Set[Ref]) -> Entries:
    """The entries that are not of these objects, or of their parts."""
    if not left_alone:
        return found
    alone = {_begins(ref) for ref in left_alone if ref.kind != "owner"}
    columns = {
        (ref.table, readable(ref.name)) for ref in left_alone if ref.kind == "column"
    }
    return {
        key: tuple(line for line in lines if not _is_column(key, line, columns))
        for key, lines in found.items()
        if not alone & _places(key)
    }


def _is_column(key: str, line: str, columns: Set[tuple[Ref, str]]) -> bool:
    """Whether a line of a table's entry is one of these columns."""
    kind, _, place = key.partition(" ")
    if kind != "TABLE" or not columns:
        return False
    table = Ref("table", tuple(place.split(".", 1)))
    return any(table == t and line.startswith(f"    {c} ") for t, c in columns)


def _begins(ref: Ref) -> str:
    """How the entry of an object goes on after its type; a part's, after its table."""
    schema, *rest = ref.path
    part = [] if ref.kind in {"routine", "aggregate"} else rest[1:2]
    return " ".join([f"{schema}.{rest[0]}", *part]) if rest else schema


def _places(key: str) -> set[str]:
    """What an entry may be, or belong to: schema, schema.name, schema.table name."""
    place = _WORD.sub("", key, count=1)
    schema, _, name = place.partition(".")
    schema, name = _WORD.sub("", schema), _WORD.sub("", name, count=1)
    words = re.split(r"[ (.]", name)
    return {schema, f"{schema}.{words[0]}", f"{schema}.{' '.join(words[:2])}"}


def _differing(
    key: str, before: tuple[str, ...], after: tuple[str, ...]
) -> Iterator[str]:
    for line in difflib.ndiff(before, after):
        if line.startswith("- "):
            yield f"pg_dump: {key}: wanted {line[2:].strip()}"
        elif line.startswith("+ "):
            yield f"pg_dump: {key}: found {line[2:].strip()}"


_OPTIONS = re.compile(r"^([^\n]*OPTIONS \(\n)(.*?)(\n\);)$", re.M | re.S)
_SECRET_OPTION = re.compile(
    r"""^\s*"?(?!password_required\b)\w*?(passw|passfile|passphrase|passcode|pwd|secret"""
    r"""|token|credential|private_?key|sslkey|access_?key|api_?key)\w*"? '""",
    re.I,
)
"""As in catalog/foreign.py: no plan sets it."""


def _without_secrets(match: re.Match[str]) -> str:
    kept = [
        line.removesuffix(",")
        for line in match[2].split("\n")
        if not _SECRET_OPTION.match(line)
    ]
    if kept:
        return f"{match[1]}{chr(10).join(sorted(kept))}{match[3]}"
    said = match[1].removesuffix("OPTIONS (\n").rstrip()
    return "" if said.startswith("ALTER FOREIGN TABLE") else f"{said};"


def _without_place(match: re.Match[str]) -> str:
    """A subscription, but for where it connects to, and its slot there."""
    names = ", ".join(sorted(match[3].split(", ")))
    return match[1] + match[2] + names + _SLOT.sub("", match[4])


def _closed(match: re.Match[str]) -> str:
    """What stood around options that are left out."""
    return ";" if match[0].endswith(";") else "\n"


def _body(text: str) -> str:
    if "\nOPTIONS (" in text or " OPTIONS (" in text or "FOREIGN TABLE" in text:
        text = re.sub(r"\n\n+|\s+;", _closed, _OPTIONS.sub(_without_secrets, text))
    text = _NOT_NULL_NAME.sub(" NOT NULL", _NOISE.sub("", text)).strip()
    text = _STATISTICS.sub(_sorted_keys, text)
    text = _SUBSCRIPTION.sub(_without_place, text)
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


def _sorted_keys(match: re.Match[str]) -> str:
    return f"{match[1]}{', '.join(sorted(match[2].split(', ')))}{match[3]}"


def _bare(column: str) -> str:
    return column.removesuffix(",")
