"""Plausible values for a column, as text that its type reads.

Everything is deterministic: the value of a row depends on its serial number, the
column's position and the type. Dates grow with the position of the column, so that
`starts_at < ends_at` holds more often than not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, cached_property

from schemaops.catalog.kinds.composite import Composite
from schemaops.catalog.kinds.domain import Domain
from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.kinds.range import Range
from schemaops.catalog.model import Catalog

Known = Domain | Enum | Composite | Range
_MODIFIER = re.compile(r"\(([^)]*)\)")
_NAME = re.compile(r'"((?:[^"]|"")+)"|([^".]+)')
_EPOCH = datetime(2020, 1, 1)


@dataclass(frozen=True)
class TypeName:
    """A type as format_type prints it, taken apart."""

    name: str
    modifiers: tuple[int, ...]
    array: bool

    @staticmethod
    @cache
    def parse(text: str) -> TypeName:
        """`numeric(10,2)[]` → name, modifiers, array."""
        plain = text.removesuffix("[]")
        numbers = re.findall(r"-?\d+", " ".join(_MODIFIER.findall(plain)))
        name = " ".join(_MODIFIER.sub("", plain).split())
        return TypeName(name, tuple(map(int, numbers)), plain != text)

    @property
    def path(self) -> tuple[str, ...]:
        """The parts of a qualified name, unquoted."""
        return tuple(
            quoted.replace('""', '"') or plain
            for quoted, plain in _NAME.findall(self.name)
        )


@dataclass(frozen=True)
class Types:
    """The user's types of one or two designs; labels of both come first."""

    catalogs: tuple[Catalog, ...]

    @cached_property
    def _known(self) -> dict[tuple[str, ...], Known]:
        known: dict[tuple[str, ...], Known] = {}
        for catalog in reversed(self.catalogs):
            known.update({found.ref.path: found for found in catalog.of(Domain)})
            known.update({found.ref.path: found for found in catalog.of(Enum)})
            known.update({found.ref.path: found for found in catalog.of(Composite)})
            for found in catalog.of(Range):
                many = TypeName.parse(found.multirange).path
                known.update(dict.fromkeys([found.ref.path, many], found))
        return known

    def domain(self, type_: str) -> Domain | None:
        """The domain of that name, if it is one."""
        found = self._known.get(TypeName.parse(type_).path)
        return found if isinstance(found, Domain) and not type_.endswith("]") else None

    def base(self, type_: str) -> str:
        """The type below any domains."""
        domain = self.domain(type_)
        return self.base(domain.base) if domain else type_

    def value(self, type_: str, serial: int, position: int = 0) -> str:
        """The value of one row, as text."""
        parsed = TypeName.parse(self.base(type_))
        if parsed.array:
            element = self.value(type_.removesuffix("[]"), serial, position)
            return "{" + _quoted(element) + "}"
        found = self._known.get(parsed.path)
        if isinstance(found, Enum):
            labels = self.labels(found)
            return labels[serial % len(labels)] if labels else ""
        if isinstance(found, Composite):
            return "(" + "," * (len(found.attributes) - 1) + ")"
        if isinstance(found, Range):
            end = _quoted(self.value(found.subtype, serial, position))
            span = f"[{end},{end}]"
            return span if parsed.path == found.ref.path else "{" + span + "}"
        make = _MAKERS.get(parsed.name.rsplit(".", 1)[-1], _text)
        return make(parsed.modifiers, serial, position)

    def unsettled(self, type_: str) -> bool:
        """Whether the designs write its values in forms that exclude each other."""
        path = TypeName.parse(self.base(type_)).path
        forms = [found for c in self.catalogs if (found := c.get(Composite, *path))]
        return len({len(found.attributes) for found in forms}) > 1

    def labels(self, enum: Enum) -> tuple[str, ...]:
        """The labels that every design knows, or all."""
        sets = [set(c.labels) for cat in self.catalogs if (c := _same(cat, enum))]
        return tuple(x for x in enum.labels if all(x in s for s in sets)) or enum.labels

    def alternatives(
        self, type_: str, serials: Iterable[int], position: int, hints: str
    ) -> list[str]:
        """Values to search through when a CHECK (whose text is `hints`) is picky."""
        base = self.base(type_)
        parsed = TypeName.parse(base)
        if isinstance(found := self._known.get(parsed.path), Enum):
            return list(self.labels(found))
        serials = list(serials)
        own = [self.value(type_, serial, position) for serial in serials]
        quoted = [q.replace("''", "'") for q in re.findall(r"'((?:[^']|'')*)'", hints)]
        numbers = [int(n) for n in re.findall(r"(?<![\w.'])-?\d+", hints)]
        if parsed.name in _NUMBERS:
            quoted = [q for q in quoted if re.fullmatch(r"-?\d+(\.\d+)?", q)]
            near = [str(n + d) for n in numbers for d in (0, 1, -1)]
            own += [*quoted, *near, "0", "10", "100", "-1"]
        elif parsed.name in _STRINGS:
            own += quoted + _strings(serials, numbers)
            limit = parsed.modifiers[0] if parsed.modifiers else None
            own = [text[:limit] for text in own]
        elif not parsed.array:
            own += quoted
        return list(dict.fromkeys(own))


def _quoted(text: str) -> str:
    """Text as a part of an array or a range."""
    return '"' + text.replace("\\", r"\\").replace('"', r"\"") + '"'


def _same(catalog: Catalog, enum: Enum) -> Enum | None:
    return catalog.get(Enum, enum.schema, enum.name)


def _strings(serials: list[int], lengths: list[int]) -> list[str]:
    found: list[str] = []
    for n in serials:
        found += [f"user{n}@example.com", f"https://example.com/{n}", f"V{n}", str(n)]
        found += [f"+1555{n:07}", f"{n:05}", f"a-value-that-is-long-enough-{n}"]
        found += [str(n).ljust(size, "x")[:size] for size in lengths if 0 < size < 300]
    return [*found, "a", "A", "AA", "AAA", "aa", "en", "en-US", "#aabbcc"]


Maker = Callable[[tuple[int, ...], int, int], str]


def _text(modifiers: tuple[int, ...], serial: int, _position: int) -> str:
    size = modifiers[0] if modifiers else 0
    text = f"v{serial}"
    if not size or len(text) <= size:
        return text
    return chr(97 + serial % 26) if size == 1 else str(serial)[-size:]


def _numeric(modifiers: tuple[int, ...], serial: int, _position: int) -> str:
    if not modifiers:
        return str(serial)
    scale = modifiers[1] if len(modifiers) > 1 else 0
    whole = modifiers[0] - scale
    return str(serial % 10**whole) if whole > 0 else f"{serial * 10**-scale:.{scale}f}"


def _bits(modifiers: tuple[int, ...], serial: int, _position: int) -> str:
    width = modifiers[0] if modifiers else 1
    return format(serial % 2**width, f"0{width}b")


def _moment(serial: int, position: int) -> datetime:
    return _EPOCH + timedelta(days=serial, hours=position)


def _day(serial: int, position: int) -> str:
    return str((_EPOCH + timedelta(days=40 * serial + position)).date())


def _plain(template: str) -> Maker:
    """A maker from a pattern: {n} the serial, {h} in hex, {a} and {b} a range."""

    def make(_modifiers: tuple[int, ...], serial: int, position: int) -> str:
        return template.format(
            n=serial,
            h=format(serial % 65536, "04x"),
            a=serial * 10,
            b=serial * 10 + 5,
            t=_moment(serial, position),
            d=_day(serial, position),
            t1=_EPOCH + timedelta(days=serial),
            t2=_EPOCH + timedelta(days=serial, hours=12),
            d1=_day(serial, 0),
            d2=_day(serial, 20),
        )

    return make


_PATTERNS = {
    "smallint integer bigint real money oid xid8 ltree": "{n}",
    "boolean": "true",
    "bytea": "\\x{h}",
    "date": "{d}",
    "time without time zone": "{t:%H:%M}:{n:02}",
    "time with time zone": "{t:%H:%M}:{n:02}+00",
    "timestamp without time zone": "{t}",
    "timestamp with time zone": "{t}+00",
    "interval": "{n} days",
    "uuid": "00000000-0000-4000-8000-00000000{h}",
    "json jsonb": '{{"n": {n}}}',
    "jsonpath": "$.n{n}",
    "xml": "<n>{n}</n>",
    "inet cidr": "10.0.0.{n}",
    "macaddr": "08:00:2b:01:02:{n:02x}",
    "macaddr8": "08:00:2b:01:02:03:04:{n:02x}",
    "tsvector tsquery": "w{n}",
    "point": "({n},{n})",
    "line": "{{1,2,{n}}}",
    "lseg box": "(({n},{n}),(0,0))",
    "path polygon": "((0,0),({n},0),({n},{n}))",
    "circle": "<(0,0),{n}>",
    "pg_lsn": "0/{n}",
    "hstore": '"n"=>"{n}"',
    "int4range int8range numrange": "[{a},{b})",
    "int4multirange int8multirange nummultirange": "{{[{a},{b})}}",
    "daterange": "[{d1},{d2})",
    "tsrange tstzrange": "[{t1},{t2})",
    "datemultirange": "{{[{d1},{d2})}}",
    "tsmultirange tstzmultirange": "{{[{t1},{t2})}}",
    "regclass regtype": "pg_class",
    "geometry geography": "POINT({n} {n})",
}
_SPACED = {"time without time zone", "time with time zone"} | {
    "timestamp without time zone",
    "timestamp with time zone",
}
_NUMBERS = {"smallint", "integer", "bigint", "real", "numeric", "double precision"}
_STRINGS = {"text", "character varying", "character", "name"}


def _makers() -> dict[str, Maker]:
    makers: dict[str, Maker] = {
        "numeric": _numeric,
        "bit": _bits,
        "bit varying": _bits,
        "double precision": _plain("{n}"),
        "interval year to month": _plain("{n} years"),
    }
    for names, template in _PATTERNS.items():
        for name in [names] if names in _SPACED else names.split():
            makers[name] = _plain(template)
    return makers


_MAKERS = _makers()
