"""Keep columns of two tables in sync along a key, by triggers on both.

Before a row is written, it takes the value that the other table has for its key; after
it, the other table's rows get the value where theirs is another, so that two triggers
never call each other without end. A row that is looked at is locked against a
change (FOR SHARE): else a value could pass between two transactions that do not see
each other.

The functions act with the rights of the tables' owner: an application need not have
any on the other table. Nobody else may use them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from schemaops.catalog.column_not_null import is_not_null
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import MARK
from schemaops.plan.comparing import comparable, unlike
from schemaops.plan.groups import retired_source
from schemaops.plan.links import Link, Path
from schemaops.plan.sync import changed, dollar_quoted
from schemaops.sqltext import (
    Fragment,
    compose,
    derived_name,
    joined,
    literal,
    raw,
    render,
    sql_text,
)

OTHER = "_so_other"
"""What the other table is called in statements."""


@dataclass(frozen=True, slots=True)
class _Trigger:
    name: str
    event: str
    when: Fragment | None = None


@dataclass(frozen=True, slots=True)
class _End:
    """One of the two tables as a trigger on it sees them.

    keys, columns: pairs of names, here and there.
    """

    table: Path
    other: Path
    keys: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    function: str
    triggers: tuple[_Trigger, ...]


def create_link(link: Link, *, turned: bool = False) -> list[str]:
    """Statements that make the functions and triggers of both tables.

    turned: after contract, when the old columns are retired and only follow.
    """
    return [s for end in _ends(link, turned=turned) for s in _create(end, link, turned)]


def drop_link(link: Link, *, turned: bool = False) -> list[str]:
    """Statements that remove them."""
    statements = []
    for end in _ends(link, turned=turned):
        statements += [
            sql_text("DROP TRIGGER IF EXISTS {} ON {}.{}", trigger.name, *end.table)
            for trigger in end.triggers
        ]
        statements.append(
            sql_text("DROP FUNCTION IF EXISTS {}.{}()", end.table[0], end.function)
        )
    return statements


def _ends(link: Link, *, turned: bool) -> tuple[_End, _End]:
    """The source's, and the target's."""
    pairs = tuple(
        (retired_source(old.name) if turned else old.name, new.name)
        for old, new in link.columns
    )
    there = tuple(link.keys)
    back = tuple((two, one) for one, two in link.keys)
    one = _End(
        link.source,
        link.target,
        there,
        pairs,
        derived_name("_so_moved", link.source[1], link.key),
        _of_source(link, turned),
    )
    two = _End(
        link.target,
        link.source,
        back,
        tuple((new, old) for old, new in pairs),
        derived_name("_so_moving", link.target[1], link.key),
        _of_target(link, turned),
    )
    return one, two


def _name(word: str, link: Link) -> str:
    return derived_name(f"zzz_so_{word}", link.key)


def _of_source(link: Link, turned: bool) -> tuple[_Trigger, ...]:
    take = _Trigger(_name("take_back", link), "BEFORE INSERT")
    if turned:
        return (take,)
    keys = [changed(one, "") for one, _ in link.keys]
    columns = [changed(column.name, column.type) for column in link.sources]
    return (
        take,
        _Trigger(_name("give", link), "AFTER INSERT", _given(link.sources)),
        _Trigger(
            _name("give_new", link), "AFTER UPDATE", joined([*columns, *keys], " OR ")
        ),
    )


def _of_target(link: Link, turned: bool) -> tuple[_Trigger, ...]:
    keys = joined([changed(two, "") for _, two in link.keys], " OR ")
    columns = joined([changed(c.name, c.type) for c in link.targets], " OR ")
    give = _Trigger(_name("give_back", link), "AFTER INSERT", _given(link.targets))
    if turned:
        both = compose("{} OR {}", columns, keys)
        return (give, _Trigger(_name("give_new_back", link), "AFTER UPDATE", both))
    return (
        _Trigger(
            _name("take", link),
            "BEFORE INSERT",
            compose("NOT ({})", _given(link.targets)),
        ),
        _Trigger(
            _name("take_new", link),
            "BEFORE UPDATE",
            compose("({}) AND NOT ({})", keys, columns),
        ),
        give,
        _Trigger(_name("give_new_back", link), "AFTER UPDATE", columns),
    )


def _given(columns: Iterable[Column]) -> Fragment:
    return joined([compose("NEW.{}", is_not_null(c)) for c in columns], " OR ")


def _create(end: _End, link: Link, turned: bool) -> Iterator[str]:
    schema = end.table[0]
    words = ", ".join(column.name for column in link.targets)
    mark = literal(f"{MARK} keeps {words} in sync with {end.other[1]}")
    takes = any(one.event.startswith("BEFORE") for one in end.triggers)
    gives = any(one.event.startswith("AFTER") for one in end.triggers)
    columns = link.targets if end.table == link.target else link.sources
    parts = []
    if takes:
        parts.append(_take(end, columns, own=end.table == link.source))
    if gives:
        parts.append(_give(end, columns))
    body = (
        compose("    IF TG_WHEN = 'BEFORE' THEN\n{}\n    END IF;\n{}", *parts)
        if len(parts) > 1
        else parts[0]
    )
    variables = "DECLARE\n    held record;\n" if takes else ""
    yield sql_text(
        "CREATE FUNCTION {}.{}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER\n"
        "    SET search_path = pg_catalog, pg_temp AS {}",
        schema,
        end.function,
        raw(dollar_quoted(f"\n{variables}BEGIN\n{render(body)}\nEND")),
    )
    function = compose("{}.{}()", schema, end.function)
    yield sql_text("COMMENT ON FUNCTION {} IS {}", function, mark)
    yield sql_text("REVOKE ALL ON FUNCTION {} FROM PUBLIC", function)
    for trigger in end.triggers:
        when = compose(" WHEN ({})", trigger.when) if trigger.when else raw("")
        yield sql_text(
            "CREATE TRIGGER {} {} ON {}.{} FOR EACH ROW{} EXECUTE FUNCTION {}",
            trigger.name,
            raw(trigger.event),
            *end.table,
            when,
            function,
        )
        yield sql_text(
            "COMMENT ON TRIGGER {} ON {}.{} IS {}", trigger.name, *end.table, mark
        )


def _take(end: _End, columns: Sequence[Column], own: bool) -> Fragment:
    """The row gets what the other table has for its key.

    own: what the row has counts for more than nothing.
    """
    there = [compose("{}.{}", OTHER, name) for _, name in end.columns]
    aliased = [compose("{} AS {}", one, f"c{n}") for n, one in enumerate(there)]
    tests = [
        raw("IS DISTINCT FROM NULL" if column.row_type else "IS NOT NULL")
        for column in columns
    ]
    some = [compose("{} {}", o, t) for o, t in zip(there, tests, strict=True)]
    sets = [
        compose("            NEW.{} := held.{};", here, f"c{n}")
        for n, (here, _) in enumerate(end.columns)
    ]
    return compose(
        "        SELECT {} INTO held FROM {}.{} AS {}\n"
        "            WHERE {}{} LIMIT 1 FOR SHARE;\n"
        "        IF FOUND THEN\n{}\n        END IF;\n        RETURN NEW;",
        joined(aliased),
        *end.other,
        OTHER,
        _same_key(end),
        compose(" AND ({})", joined(some, " OR ")) if own else raw(""),
        joined(sets, "\n"),
    )


def _give(end: _End, columns: Sequence[Column]) -> Fragment:
    """The other table's rows get the value, where theirs is another."""
    sets = [compose("{} = NEW.{}", there, here) for here, there in end.columns]
    differ = [
        unlike(
            compose("{}.{}", OTHER, there),
            compose("NEW.{}", here),
            comparable(column.type, column.collation),
        )
        for (here, there), column in zip(end.columns, columns, strict=True)
    ]
    return compose(
        "    UPDATE {}.{} AS {} SET {}\n        WHERE {} AND ({});\n    RETURN NULL;",
        *end.other,
        OTHER,
        joined(sets),
        _same_key(end),
        joined(differ, " OR "),
    )


def _same_key(end: _End) -> Fragment:
    return joined(
        [compose("{}.{} = NEW.{}", OTHER, there, here) for here, there in end.keys],
        " AND ",
    )
