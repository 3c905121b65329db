"""Values that satisfy CHECK constraints and domains, found by asking the server.

Columns that share a check form a group. For each group one query puts candidate
values of its columns together and keeps the combinations that pass all its checks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import psycopg

from schemaops.catalog.kinds.column import Column
from schemaops.rehearse.shape import Shape
from schemaops.rehearse.values import Types
from schemaops.sqltext import Fragment, commas, compose, joined, literal, raw

Row = dict[str, str | None]
LIMIT = 4000
"""Combinations that one query may try."""


@dataclass(frozen=True, slots=True)
class _Check:
    columns: frozenset[str]
    condition: str


def solutions(
    connection: psycopg.Connection[Any],
    shape: Shape,
    types: Types,
    count: int,
    references: list[Row],
) -> list[Row]:
    """For each of `count` rows, the values of all columns that checks bind."""
    rows: list[Row] = [{} for _ in range(count)]
    checks = _checks(shape, types)
    for names in _groups(checks):
        bound = [check for check in checks if check.columns <= names]
        columns = [c for c in shape.writable if c.name in names]
        lists = [
            _candidates(c, shape, types, bound, count, references) for c in columns
        ]
        found = _search(connection, columns, lists, types, bound)
        for row, picked in zip(rows, _spread(found, count), strict=False):
            row.update(picked)
    return rows


def moves_away(
    connection: psycopg.Connection[Any],
    shape: Shape,
    types: Types,
    count: int,
    references: list[Row],
) -> bool:
    """Whether a row that is right before would be wrong after: the bounds are apart."""
    if len(shape.bounds) < 2:
        return False
    names = [column.name for column in shape.writable]
    bound = {name for condition in shape.bounds for name in _named(condition, names)}
    rows = solutions(connection, shape, types, count, references)
    return not all(bound <= row.keys() for row in rows)


def _checks(shape: Shape, types: Types) -> list[_Check]:
    checks = [
        _Check(frozenset(c.columns), _condition(c.definition)) for c in shape.checks
    ]
    for column in shape.writable:
        domain = types.domain(column.type)
        while domain is not None:
            for _, definition in domain.constraints:
                quoted = '"' + column.name.replace('"', '""') + '"'
                text = quoted.join(re.split(r"\bVALUE\b", definition))
                checks.append(_Check(frozenset({column.name}), _condition(text)))
            domain = types.domain(domain.base)
    names = [column.name for column in shape.writable]
    checks += [_Check(_named(bound, names), bound) for bound in shape.bounds]
    return [check for check in checks if check.columns]


def _named(condition: str, names: list[str]) -> frozenset[str]:
    """The columns that a condition printed by the server speaks of."""
    text = re.sub(r"'(?:[^']|'')*'", "", condition)
    quoted = {
        found.replace('""', '"') for found in re.findall(r'"((?:[^"]|"")+)"', text)
    }
    plain = set(re.findall(r"[^\W\d][\w$]*", re.sub(r'"(?:[^"]|"")+"', "", text)))
    return frozenset(name for name in names if name in quoted | plain)


def _condition(definition: str) -> str:
    return re.sub(r"\s+(NO INHERIT|NOT VALID|NOT ENFORCED)\b", "", definition)[6:]


def _groups(checks: list[_Check]) -> list[frozenset[str]]:
    groups: list[frozenset[str]] = []
    for check in checks:
        touching = [g for g in groups if g & check.columns]
        groups = [g for g in groups if g not in touching]
        groups.append(check.columns.union(*touching))
    return groups


def _candidates(
    column: Column,
    shape: Shape,
    types: Types,
    bound: list[_Check],
    count: int,
    references: list[Row],
) -> list[str | None]:
    absent: list[str | None] = [] if column.not_null else [None]
    if any(column.name in key.columns for key in shape.foreign):
        known = [row[column.name] for row in references if column.name in row]
        return list(dict.fromkeys([*known, *absent]))
    if column.name in shape.fixed and not shape.bounds:
        return [shape.fixed[column.name]]
    asked = [m[column.name] for m in (shape.fixed, shape.moved) if column.name in m]
    hints = " ".join(c.condition for c in bound if column.name in c.columns)
    serials = range(1, count + 1)
    found = types.alternatives(column.type, serials, column.position, hints)
    return list(dict.fromkeys([*asked, *found, *absent]))


def _search(
    connection: psycopg.Connection[Any],
    columns: list[Column],
    lists: list[list[str | None]],
    types: Types,
    bound: list[_Check],
) -> list[Row]:
    size = max(2, int(LIMIT ** (1 / max(1, len(lists)))))
    sources: list[Fragment] = [
        compose(
            "(SELECT value::{} AS {}, {} FROM unnest({}::text[])"
            " WITH ORDINALITY AS s (value, {})) AS {}",
            raw(types.base(column.type)),
            column.name,
            f"_n{number}",
            literal([*values[: size - 1], *values[-1:]]),
            f"_n{number}",
            f"s{number}",
        )
        for number, (column, values) in enumerate(zip(columns, lists, strict=True))
    ]
    numbers = commas([f"_n{number}" for number in range(len(columns))])
    wanted: list[Fragment] = [compose("{}::text", column.name) for column in columns]
    tests: list[Fragment] = [raw(f"({c.condition}) IS NOT FALSE") for c in bound]
    query = compose(
        # those that have all their values at like places: no value in many rows
        "SELECT {} FROM {} WHERE {} ORDER BY greatest({}) - least({}) LIMIT 500",
        joined(wanted),
        joined(sources),
        joined(tests, " AND "),
        numbers,
        numbers,
    )
    names = [column.name for column in columns]
    try:
        with connection.transaction():
            found = connection.execute(query).fetchall()
    except psycopg.Error:  # a check that only the server can make sense of
        return []
    return [dict(zip(names, row, strict=True)) for row in found]


def _spread(found: list[Row], count: int) -> list[Row]:
    """Combinations that repeat as few values as possible, fullest first."""
    chosen: list[Row] = []
    rest = sorted(found, key=lambda row: sum(v is None for v in row.values()))
    used: dict[str, set[str | None]] = {}
    while rest and len(chosen) < count:
        best = min(rest, key=lambda row: sum(_seen(used, k, v) for k, v in row.items()))
        rest.remove(best)
        chosen.append(best)
        for key, value in best.items():
            used.setdefault(key, set()).add(value)
    return chosen + chosen[-1:] * (count - len(chosen))


def _seen(used: Mapping[str, set[str | None]], key: str, value: str | None) -> bool:
    return value is None or value in used.get(key, set())
