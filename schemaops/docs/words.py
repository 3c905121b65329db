"""Words for objects: what a person reads where the catalog holds codes.

One place says how a kind is called, how an object is named, and how its value is
summed up in one line, so that documents and reports use the same words. Names
and comments come from strangers, so `visible` disarms what a terminal would obey.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.policy import Policy
from schemaops.catalog.kinds.sequence import Sequence
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.kinds.trigger import Trigger
from schemaops.catalog.model import Object, Ref
from schemaops.sqltext import qualified, readable

KIND_WORDS = {
    "matview": "materialized view",
    "routine": "function",
    "composite": "composite type",
}
CALLED = frozenset({"routine", "aggregate"})
"""Kinds whose arguments are part of the name."""
CONSTRAINT_WORDS = {
    "p": "primary key",
    "u": "unique",
    "c": "check",
    "f": "foreign key",
    "x": "exclusion",
}
COMMAND_WORDS = {"r": "select", "a": "insert", "w": "update", "d": "delete", "*": "all"}
CODES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("table", "persistence"): {"p": "logged", "u": "unlogged", "t": "temporary"},
    ("table", "replica_identity"): {"d": "default", "n": "nothing", "f": "full"},
    ("column", "identity"): {"": "none", "a": "always", "d": "by default"},
    ("column", "generated"): {"": "no", "s": "stored", "v": "virtual"},
    ("constraint", "type"): CONSTRAINT_WORDS,
    ("trigger", "enabled"): {
        "O": "enabled",
        "D": "disabled",
        "R": "replica only",
        "A": "always",
    },
    ("policy", "command"): COMMAND_WORDS,
    ("routine", "prokind"): {"f": "function", "p": "procedure", "w": "window function"},
}


def visible(text: str) -> str:
    """`text` with everything that does not print shown as an escape.

    A name may hold an escape sequence that repaints the terminal, or a mark that
    turns the direction of writing. New lines and tabs stay.
    """
    if text.isprintable():
        return text
    return "".join(
        ch if ch.isprintable() or ch in "\n\t" else ch.encode("unicode_escape").decode()
        for ch in text.replace("\r\n", "\n")
    )


def one_line(text: str) -> str:
    """`visible` text on one line, with runs of blanks joined."""
    return visible(" ".join(text.split()))


def shortened(text: str, limit: int) -> str:
    """`text` on one line, cut to `limit` characters with an ellipsis."""
    line = one_line(text)
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def kind_word(value: Object) -> str:
    """How people call the kind: `view`, `procedure`, `foreign key` …"""
    if value.KIND == "routine":
        return CODES["routine", "prokind"].get(getattr(value, "prokind", ""), "routine")
    return KIND_WORDS.get(value.KIND, value.KIND)


def label(ref: Ref) -> str:
    """The full name of an object: `public.users.email`, `public.f(integer)`."""
    if ref.kind in CALLED:
        return visible(f"{qualified(*ref.path[:2])}({ref.path[2]})")
    return one_line(str(ref))


def short_label(ref: Ref) -> str:
    """The object's own name, without schema and table."""
    if ref.kind in CALLED:
        return visible(f"{readable(ref.path[1])}({ref.path[2]})")
    return one_line(readable(ref.name))


def value_words(kind: str, aspect: str, value: object) -> str:
    """One attribute's value in words; it may have several lines."""
    codes = CODES.get((kind, aspect))
    if codes is not None and isinstance(value, str):
        return codes.get(value, visible(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or value in ("", ()):
        return "none"
    if isinstance(value, tuple):
        return ", ".join(_item(item) for item in value)
    return visible(str(value))


def summary(value: Object) -> str:
    """What an object is, in one line; empty when its name says it all."""
    words = _SUMMARIES.get(value.KIND)
    return one_line(words(value)) if words else ""


def column_extra(column: Column) -> str:
    """Default, identity or generation expression of a column; '' if none."""
    if column.identity:
        return f"identity {CODES['column', 'identity'][column.identity]}"
    if column.generated:
        how = CODES["column", "generated"][column.generated]
        return f"generated {how}: {column.default}"
    return "" if column.default is None else column.default


def _item(item: object) -> str:
    if isinstance(item, tuple):
        return visible(" ".join(str(part) for part in item))
    return visible(str(item))


def _column(column: Column) -> str:
    parts = [column.type]
    if column.collation:
        parts.append(f"collate {column.collation}")
    if column.not_null:
        parts.append("not null")
    extra = column_extra(column)
    if extra:
        plain = not column.identity and not column.generated
        parts.append(f"default {extra}" if plain else extra)
    return " ".join(parts)


def _table(table: Table) -> str:
    parts = [] if table.persistence == "p" else ["unlogged"]
    if table.partition_key:
        parts.append(f"partitioned by {table.partition_key}")
    if table.partition_of:
        parts.append(f"partition of {qualified(*table.partition_of)} {table.bound}")
    if table.inherits:
        parents = ", ".join(qualified(*parent) for parent in table.inherits)
        parts.append(f"inherits {parents}")
    if table.row_security:
        parts.append("row security")
    return ", ".join(parts)


def _constraint(constraint: Constraint) -> str:
    return constraint.definition + ("" if constraint.valid else " NOT VALID")


def _sequence(sequence: Sequence) -> str:
    owner = ""
    if sequence.owned_by:
        owner = " owned by " + ".".join(readable(part) for part in sequence.owned_by)
    return f"{sequence.type} from {sequence.start} by {sequence.increment}{owner}"


def _policy(policy: Policy) -> str:
    parts = ["permissive" if policy.permissive else "restrictive"]
    parts.append(f"{COMMAND_WORDS[policy.command]} to {', '.join(policy.roles)}")
    if policy.using is not None:
        parts.append(f"using ({policy.using})")
    if policy.check is not None:
        parts.append(f"check ({policy.check})")
    return " ".join(parts)


def _trigger(trigger: Trigger) -> str:
    return trigger.definition.removeprefix(f"CREATE TRIGGER {readable(trigger.name)} ")


def _quoted(labels: tuple[str, ...]) -> str:
    return ", ".join("'" + text.replace("'", "''") + "'" for text in labels)


_SUMMARIES: Mapping[str, Callable[[Any], str]] = {
    "column": _column,
    "table": _table,
    "constraint": _constraint,
    "index": lambda i: (
        ("UNIQUE " if i.unique else "")
        + i.definition
        + ("" if i.valid else " (invalid)")
    ),
    "enum": lambda e: _quoted(e.labels),
    "domain": lambda d: " ".join(
        [d.base, *(["not null"] if d.not_null else []), *(c[1] for c in d.constraints)]
    ),
    "composite": lambda c: ", ".join(" ".join(pair) for pair in c.attributes),
    "sequence": _sequence,
    "routine": lambda r: f"returns {r.result}" if r.result else "",
    "trigger": _trigger,
    "policy": _policy,
    "aggregate": lambda a: ", ".join(a.options),
    "extension": lambda e: f"in schema {readable(e.schema)}",
}
