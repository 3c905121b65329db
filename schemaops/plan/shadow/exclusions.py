"""Rows that exclude each other: shown before a constraint refuses the second of them.

Every row is looked for in an index, built CONCURRENTLY for that question alone: two
ranges that overlap are found by no join of the server's in any other way.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.model import OURS
from schemaops.plan.model import Gate, Phase, Step
from schemaops.plan.preconditions import SHOWN
from schemaops.plan.steps import build_index, remove_index
from schemaops.sqltext import (
    commas,
    compose,
    derived_name,
    joined,
    literal,
    raw,
    sql_text,
)

_EXCLUDE = re.compile(r"EXCLUDE (USING \S+) \(")
_WHERE = re.compile(r" WHERE \((.*)\)$", re.DOTALL)
_NAME = re.compile(r'\w+|"(?:[^"]|"")+"')
_CALLED = re.compile(r'[\w."]+')
_OPERATOR = re.compile(r"[^\w\s]+|OPERATOR\([\w.\"]*[^\w\s]+\)")


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What an exclusion constraint says: expressions with operators, for which rows."""

    using: str
    elements: tuple[tuple[str, str], ...]
    where: str | None


def read_exclusion(definition: str) -> Exclusion | None:
    """The parts of what the server prints; None for a form that is not known here."""
    head = _EXCLUDE.match(definition)
    if head is None:
        return None
    inner, rest = _inside(definition, head.end())
    elements = []
    for part in _split(inner):
        expression, _, operator = part.rpartition(" WITH ")
        if not _is_plain(expression) or not _OPERATOR.fullmatch(operator):
            return None
        elements.append((expression, operator))
    found = _WHERE.search(rest)
    if rest and found is None:
        return None
    return Exclusion(head[1], tuple(elements), found[1] if found else None)


def _bare(text: str, start: int = 0) -> Iterator[tuple[int, str, int]]:
    """Characters outside of quotes: where, which, and how deep after it."""
    depth, quote = 0, ""
    for position in range(start, len(text)):
        char = text[position]
        if quote or char in "'\"":
            quote = "" if char == quote else quote or char
        else:
            depth += {"(": 1, ")": -1}.get(char, 0)
            yield position, char, depth


def _inside(text: str, start: int) -> tuple[str, str]:
    """What stands before the parenthesis that closes at this depth, and after it."""
    ends = (at for at, char, depth in _bare(text, start) if char == ")" and depth < 0)
    end = next(ends, len(text))
    return text[start:end], text[end + 1 :]


def _split(inner: str) -> Iterator[str]:
    """The elements, which commas separate that stand in no parentheses."""
    start = 0
    for position, char, depth in _bare(f"{inner},"):
        if char == "," and depth == 0:
            yield inner[start:position].strip()
            start = position + 1


def _is_plain(expression: str) -> bool:
    """Whether it is a column or an expression, with no class of operators after it."""
    if _NAME.fullmatch(expression):
        return True
    head, opens, _ = expression.partition("(")
    if not opens or (head and not _CALLED.fullmatch(head)):
        return False
    return _inside(expression, len(head) + 1)[1] == ""


def _known(
    constraints: Iterable[Constraint],
) -> Iterator[tuple[Constraint, Exclusion]]:
    for constraint in constraints:
        exclusion = read_exclusion(constraint.definition)
        if exclusion is not None:
            yield constraint, exclusion


def probes(constraints: Iterable[Constraint], phase: Phase) -> list[tuple[Step, Step]]:
    """For each constraint the index that finds its rows: made, and gone again."""
    found = []
    for constraint, exclusion in _known(constraints):
        where = f" WHERE ({exclusion.where})" if exclusion.where else ""
        elements = ", ".join(expression for expression, _ in exclusion.elements)
        index = Index(
            schema=constraint.schema,
            name=derived_name(OURS + "probe", constraint.name),
            table=constraint.table,
            unique=False,
            definition=f"{exclusion.using} ({elements}){where}",
            valid=True,
        )
        made = build_index(
            phase,
            index,
            f"finds the rows that {constraint.name} would refuse",
        )
        gone = remove_index(phase, index, "nothing else needs this index")
        found.append(
            (
                made,
                dataclasses.replace(
                    gone, undo=None, no_undo_because="nothing needs it any more"
                ),
            )
        )
    return found


def no_two_that_exclude(
    constraints: Iterable[Constraint], key: tuple[str, ...]
) -> Gate | None:
    """No two rows may be there of which one of the constraints would refuse one."""
    queries = [
        _pairs(constraint, exclusion, key)
        for constraint, exclusion in _known(constraints)
    ]
    if not queries:
        return None
    return Gate(
        "\nUNION ALL\n".join(queries),
        "rows that exclude each other: change or delete one of each two",
    )


def _pairs(constraint: Constraint, said: Exclusion, key: tuple[str, ...]) -> str:
    names = [f"_so_{number}" for number in range(1, len(said.elements) + 1)]
    values = [
        compose("{} AS {}", raw(expression), name)
        for name, (expression, _) in zip(names, said.elements, strict=True)
    ]
    where = compose(" WHERE {}", raw(said.where)) if said.where else raw("")
    side = compose(
        "(SELECT {}, {} FROM {}.{}{})",
        commas(key),
        joined(values),
        constraint.schema,
        constraint.table,
        where,
    )
    excluded = [
        compose("one.{} {} two.{}", name, raw(operator), name)
        for name, (_, operator) in zip(names, said.elements, strict=True)
    ]
    one, two = (joined([compose("{}.{}", raw(a), k) for k in key]) for a in _SIDES)
    return sql_text(
        "(SELECT {}, {}, {} FROM {} AS one\n  JOIN {} AS two ON {}\n"
        "  AND ({}) < ({}) LIMIT {})",
        *(literal(constraint.name), one, two, side, side),
        *(joined(excluded, " AND "), one, two, raw(str(SHOWN + 1))),
    )


_SIDES = ("one", "two")
