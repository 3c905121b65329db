"""Keep columns of two tables in sync along a key, by triggers on both.

Before a row is written, it takes the value that the other table has for its key; after
it, the other table's rows get the value where theirs is another, so that two triggers
never call each other without end. A row that is looked at is locked against a
change (FOR SHARE): else a value could pass between two transactions that do not see
each other. Where a table is split or two are merged, rows come and go along.

The functions act with the rights of the tables' owner: an application need not have
any on the other table. Nobody else may use them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import LiteralString

from schemaops.catalog.model import MARK
from schemaops.plan.mapping.link_bodies import End, clear, give, given, remove, take
from schemaops.plan.mapping.links import Link, Makes
from schemaops.plan.quiet import unless_quiet
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


@dataclass(frozen=True, slots=True)
class _Trigger:
    name: str
    event: str
    when: Fragment | None = None


@dataclass(frozen=True, slots=True)
class _Side:
    end: End
    function: str
    triggers: tuple[_Trigger, ...]


def create_link(link: Link, *, turned: bool = False) -> list[str]:
    """Statements that make the functions and triggers of both tables.

    turned: after contract, when what is retired only follows.
    """
    sides = _sides(link, turned=turned)
    return [statement for side in sides for statement in _create(side, link)]


def drop_link(link: Link, *, turned: bool = False) -> list[str]:
    """Statements that remove them."""
    statements = []
    for side in _sides(link, turned=turned):
        statements += [
            sql_text(
                "DROP TRIGGER IF EXISTS {} ON {}.{}", trigger.name, *side.end.table
            )
            for trigger in side.triggers
        ]
        statements.append(
            sql_text(
                "DROP FUNCTION IF EXISTS {}.{}()", side.end.table[0], side.function
            )
        )
    return statements


def _sides(link: Link, *, turned: bool) -> list[_Side]:
    """The source's, and the target's; the source's only while somebody writes it."""
    names = link.names(turned=turned)
    source = link.source_at(turned=turned)
    one = End(
        source,
        link.target,
        link.keys,
        names,
        link.sources,
        link.targets,
        makes=link.makes is Makes.TARGET,
        always=link.makes is Makes.TARGET,
        modest=True,
    )
    two = End(
        link.target,
        source,
        tuple((theirs, own) for own, theirs in link.keys),
        tuple((new, old) for old, new in names),
        link.targets,
        link.sources,
        makes=link.makes is Makes.SOURCE,
        yields=link.makes is Makes.TARGET and not turned,
    )
    given_name = derived_name("_so_moved", link.key)
    taken_name = derived_name("_so_moving", link.key)
    sides = [_Side(two, taken_name, tuple(_of_target(link, turned)))]
    if not (turned and link.makes is Makes.SOURCE):
        sides.insert(0, _Side(one, given_name, tuple(_of_source(link, turned))))
    return sides


def _name(word: str, link: Link) -> str:
    return derived_name(f"zzz_so_{word}", link.key)


def _of_source(link: Link, turned: bool) -> Iterator[_Trigger]:
    yield _Trigger(_name("take_back", link), "BEFORE INSERT")
    if turned:
        return
    keys = [changed(one, "") for one, _ in link.keys]
    columns = [changed(column.name, column.type) for column in link.sources]
    always = link.makes is Makes.TARGET
    yield _Trigger(
        _name("give", link), "AFTER INSERT", None if always else given(link.sources)
    )
    yield _Trigger(
        _name("give_new", link), "AFTER UPDATE", joined([*columns, *keys], " OR ")
    )
    if link.makes is Makes.TARGET:
        yield _Trigger(_name("remove", link), "BEFORE DELETE")
        rekeyed = joined(keys, " OR ")
        yield _Trigger(_name("remove_key", link), "BEFORE UPDATE", rekeyed)
    if link.makes is Makes.SOURCE:
        yield _Trigger(_name("clear", link), "AFTER DELETE")


def _of_target(link: Link, turned: bool) -> Iterator[_Trigger]:
    keys = joined([changed(two, "") for _, two in link.keys], " OR ")
    columns = joined([changed(c.name, c.type) for c in link.targets], " OR ")
    if not turned:
        nothing = compose("NOT ({})", given(link.targets))
        yields = link.makes is Makes.TARGET
        yield _Trigger(
            _name("take", link),
            "BEFORE INSERT",
            unless_quiet(None if yields else nothing),
        )
    if not turned and link.makes is not Makes.TARGET:
        alone = compose("({}) AND NOT ({})", keys, columns)
        yield _Trigger(_name("take_new", link), "BEFORE UPDATE", alone)
    some = given(link.targets)
    both = compose("{} OR {}", columns, keys) if turned else unless_quiet(columns)
    some = some if turned else unless_quiet(some)
    yield _Trigger(_name("give_back", link), "AFTER INSERT", some)
    yield _Trigger(_name("give_new_back", link), "AFTER UPDATE", both)
    if link.makes is Makes.TARGET:
        yield _Trigger(_name("clear_back", link), "AFTER DELETE")
    if link.makes is Makes.SOURCE:
        yield _Trigger(_name("remove_back", link), "BEFORE DELETE")


_BODIES: dict[str, tuple[LiteralString, Callable[[End], Fragment]]] = {
    "BEFORE DELETE": ("TG_WHEN = 'BEFORE' AND {}", remove),
    "AFTER DELETE": ("TG_OP = 'DELETE'", clear),
    "BEFORE INSERT": ("TG_WHEN = 'BEFORE'", take),
    "AFTER INSERT": ("", give),
}
"""What a trigger of an event does, and how the function knows, in this order."""


def _removing(side: _Side) -> Fragment:
    """Where rows are made along always, they go with their key, too."""
    return raw(
        "TG_OP IN ('DELETE', 'UPDATE')" if side.end.always else "TG_OP = 'DELETE'"
    )


def _body(side: _Side) -> Fragment:
    events = {trigger.event for trigger in side.triggers}
    parts: list[Fragment] = []
    for event, (asked, make) in _BODIES.items():
        if event in events and asked:
            made = make(side.end)
            when = compose(asked, _removing(side))
            parts.append(compose("    IF {} THEN\n{}\n    END IF;", when, made))
        elif event in events:
            parts.append(make(side.end))
    return joined(parts, "\n")


def _create(side: _Side, link: Link) -> Iterator[str]:
    words = ", ".join(column.name for column in link.targets)
    end = side.end
    mark = literal(f"{MARK} keeps {words} in sync with {end.other[1]}")
    takes = any(trigger.event == "BEFORE INSERT" for trigger in side.triggers)
    variables = "DECLARE\n    held record;\n" if takes else ""
    body = render(_body(side))
    function = compose("{}.{}()", end.table[0], side.function)
    yield sql_text(
        "CREATE FUNCTION {} RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER\n"
        "    SET search_path = pg_catalog, pg_temp AS {}",
        function,
        raw(dollar_quoted(f"\n{variables}BEGIN\n{body}\nEND")),
    )
    yield sql_text("COMMENT ON FUNCTION {} IS {}", function, mark)
    yield sql_text("REVOKE ALL ON FUNCTION {} FROM PUBLIC", function)
    for trigger in side.triggers:
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
