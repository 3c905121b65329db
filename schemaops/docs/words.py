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
from schemaops.catalog.model import CALLED, Object, Ref
from schemaops.sqltext import qualified, readable

KIND_WORDS = {
    "matview": "materialized view",
    "routine": "function",
    "composite": "composite type",
    "range": "range type",
    "basetype": "base type",
    "security_label": "security label",
    "index_mark": "index for",
    "index_part": "part of index",
    "family_members": "members of operator family",
    "operator_class": "operator class",
    "operator_family": "operator family",
    "access_method": "access method",
    "event_trigger": "event trigger",
    "foreign_data_wrapper": "foreign data wrapper",
    "foreign_server": "foreign server",
    "foreign_table": "foreign table",
    "user_mapping": "user mapping",
    "statistics": "extended statistics",
    "ts_configuration": "text search configuration",
    "ts_dictionary": "text search dictionary",
    "ts_parser": "text search parser",
    "ts_template": "text search template",
}
CONSTRAINT_WORDS = {
    "p": "primary key",
    "u": "unique",
    "c": "check",
    "f": "foreign key",
    "x": "exclusion",
}
COMMAND_WORDS = {"r": "select", "a": "insert", "w": "update", "d": "delete", "*": "all"}
_TRIGGER_STATES = {
    "O": "enabled",
    "D": "disabled",
    "R": "replica only",
    "A": "always",
}
CODES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("table", "persistence"): {"p": "logged", "u": "unlogged", "t": "temporary"},
    ("table", "replica_identity"): {"d": "default", "n": "nothing", "f": "full"},
    ("column", "storage"): {
        "": "that of its type",
        "p": "plain",
        "e": "external",
        "x": "extended",
        "m": "main",
    },
    ("column", "compression"): {"": "default", "p": "pglz", "l": "lz4"},
    ("column", "identity"): {"": "none", "a": "always", "d": "by default"},
    ("column", "generated"): {"": "no", "s": "stored", "v": "virtual"},
    ("constraint", "type"): CONSTRAINT_WORDS,
    ("trigger", "enabled"): _TRIGGER_STATES,
    ("event_trigger", "enabled"): _TRIGGER_STATES,
    ("rule", "enabled"): _TRIGGER_STATES,
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
    return one_line(str(ref))


_SHORT = {
    "cast": "({0} AS {1})",
    "index_mark": "{2}",
    "index_part": "{2}",
    "operator": "{1} ({2}, {3})",
    "family_members": "{0} using {1}",
    "operator_class": "{1} using {2}",
    "operator_family": "{1} using {2}",
    "transform": "for {0} in {1}",
}
"""How a path with more than names in it is said."""


def short_label(ref: Ref) -> str:
    """The object's own name, without schema and table."""
    if ref.kind in CALLED:
        return visible(f"{readable(ref.path[1])}({ref.path[2]})")
    if ref.kind in _SHORT:
        return one_line(_SHORT[ref.kind].format(*ref.path))
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
        item = _ITEMS.get((kind, aspect), _item)
        return ", ".join(item(one) for one in value)
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
        return " ".join(_item(part) for part in item)
    return visible(str(item))


def _foreign_column(item: Any) -> str:
    """A column of a foreign table, without what it has not."""
    name, type_, collation, not_null, default, generated, options, comment = item
    parts = [readable(name), type_]
    parts += [f"collate {collation}"] if collation else []
    if default is not None:
        parts.append(f"{'generated' if generated else 'default'} {default}")
    parts += ["not null"] if not_null else []
    parts += [f"options ({', '.join(options)})"] if options else []
    parts += [f"comment {comment}"] if comment else []
    return visible(" ".join(parts))


def _published_table(item: Any) -> str:
    schema, table, columns, condition = item
    listed = f" ({', '.join(map(readable, columns))})" if columns else ""
    rows = f" where {condition}" if condition else ""
    return visible(f"{qualified(schema, table)}{listed}{rows}")


_ITEMS: Mapping[tuple[str, str], Callable[[Any], str]] = {
    ("foreign_table", "columns"): _foreign_column,
    ("publication", "tables"): _published_table,
}


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
    return constraint.text + ("" if constraint.valid else " NOT VALID")


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
        + (f" with ({', '.join(i.options)})" if i.options else "")
        + ("" if i.valid else " (invalid)")
    ),
    "index_part": lambda p: ", ".join(p.options),
    "index_mark": lambda m: f"the index {readable(m.index)}",
    "enum": lambda e: _quoted(e.labels),
    "domain": lambda d: " ".join(
        [d.base, *(["not null"] if d.not_null else []), *(c[1] for c in d.constraints)]
    ),
    "composite": lambda c: ", ".join(" ".join(pair) for pair in c.types.items()),
    "sequence": _sequence,
    "routine": lambda r: f"returns {r.result}" if r.result else "",
    "trigger": _trigger,
    "policy": _policy,
    "aggregate": lambda a: ", ".join(a.options),
    "range": lambda r: f"of {r.subtype}",
    "cast": lambda c: f"with function {c.function}" if c.function else "",
    "operator": lambda o: f"function {o.function}",
    "family_members": lambda f: ", ".join(come for come, _ in f.members),
    "operator_class": lambda c: f"for {c.type} in family {c.family}",
    "language": lambda x: f"handler {x.handler}",
    "access_method": lambda m: f"handler {m.handler}",
    "collation": lambda c: f"{c.provider} {c.locale or c.lc_collate}",
    "conversion": lambda c: f"from {c.source} to {c.target}",
    "statistics": lambda s: f"on {s.definition}",
    "ts_configuration": lambda c: f"parser {c.parser}",
    "ts_dictionary": lambda d: f"template {d.template}",
    "extension": lambda e: f"in schema {readable(e.schema)}",
}
