"""What the triggers of a link do: take, give, and where rows come and go, remove.

An end is one of the two tables as a trigger on it sees them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from schemaops.catalog.kinds.column import Column
from schemaops.plan.comparing import comparable, unlike
from schemaops.plan.mapping.links import Path
from schemaops.plan.quiet import SETTING
from schemaops.sqltext import Fragment, commas, compose, joined, raw

OTHER = "_so_other"
"""What the other table is called in statements."""


@dataclass(frozen=True, slots=True)
class End:
    """keys, columns: pairs of names, here and there. own: the columns here.

    makes: whether a row here has one there, even without values (`always`).
    modest: whether what the other table has counts for nothing if it is NULL.
    yields: whether a row that holds nothing makes room for one that is inserted.
    """

    table: Path
    other: Path
    keys: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    own: tuple[Column, ...]
    there: tuple[Column, ...]
    makes: bool = False
    always: bool = False
    modest: bool = False
    yields: bool = False


def given(columns: Sequence[Column], row: str = "NEW.") -> Fragment:
    """Whether a row has any of the values."""
    return joined(
        [compose("{}{} {}", raw(row), c.name, some(c)) for c in columns], " OR "
    )


def some(column: Column) -> Fragment:
    """The test for a value."""
    return raw("IS DISTINCT FROM NULL" if column.row_type else "IS NOT NULL")


def take(end: End) -> Fragment:
    """The row gets what the other table has for its key."""
    there = [compose("{}.{}", OTHER, name) for _, name in end.columns]
    aliased = [compose("{} AS {}", one, f"c{n}") for n, one in enumerate(there)]
    tests = [
        compose("{} {}", one, some(column))
        for one, column in zip(there, end.there, strict=True)
    ]
    sets = [
        compose("            NEW.{} := held.{};", here, f"c{n}")
        for n, (here, _) in enumerate(end.columns)
    ]
    return compose(
        "{}        SELECT {} INTO held FROM {}.{} AS {}\n"
        "            WHERE {}{} LIMIT 1 FOR SHARE;\n"
        "        IF FOUND THEN\n{}\n        END IF;\n        RETURN NEW;",
        _make_room(end) if end.yields else raw(""),
        joined(aliased),
        *end.other,
        OTHER,
        _same_key(end),
        compose(" AND ({})", joined(tests, " OR ")) if end.modest else raw(""),
        joined(sets, "\n"),
    )


def _make_room(end: End) -> Fragment:
    """Made by a trigger for a row that said nothing: the application makes its own."""
    keys = joined(
        [compose("{0}.{1} = NEW.{1}", OTHER, here) for here, _ in end.keys], " AND "
    )
    empty: list[Fragment] = []
    for column, there in zip(end.own, end.there, strict=True):
        test = compose("NOT ({}.{} {})", OTHER, column.name, some(column))
        if there.default is not None:
            default = compose("({})::{}", raw(there.default), raw(there.type))
            cast = comparable(column.type, column.collation)
            own = compose("{}.{}", OTHER, column.name)
            test = compose("({} OR NOT ({}))", test, unlike(own, default, cast))
        empty.append(test)
    return compose(
        "        PERFORM set_config('{}', 'on', true);\n"
        "        DELETE FROM {}.{} AS {} WHERE {}\n            AND {};\n"
        "        PERFORM set_config('{}', '', true);\n"
        "        IF {} THEN\n            RETURN NEW;\n        END IF;\n",
        raw(SETTING),
        *end.table,
        OTHER,
        keys,
        joined(empty, " AND "),
        raw(SETTING),
        given(end.own),
    )


def give(end: End) -> Fragment:
    """The other table's rows get the value, where theirs is another."""
    sets = [compose("{} = NEW.{}", there, here) for here, there in end.columns]
    differ = [
        unlike(
            compose("{}.{}", OTHER, there),
            compose("NEW.{}", here),
            comparable(column.type, column.collation),
        )
        for (here, there), column in zip(end.columns, end.own, strict=True)
    ]
    update = compose(
        "    UPDATE {}.{} AS {} SET {}\n        WHERE {} AND ({});\n",
        *end.other,
        OTHER,
        joined(sets),
        _same_key(end),
        joined(differ, " OR "),
    )
    if not end.makes:
        return compose("{}    RETURN NULL;", update)
    return compose(
        "    BEGIN\n{}{}"
        "    EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN\n"
        "        NULL; -- no row can hold it there\n    END;\n    RETURN NULL;",
        update,
        _made(end),
    )


def _made(end: End) -> Fragment:
    pairs = (*end.keys, *end.columns)
    when = given(end.own)
    if end.always:
        when = compose("TG_OP = 'INSERT' OR {}", when)
    return compose(
        "    IF {} THEN\n        INSERT INTO {}.{} ({}) SELECT {}\n"
        "            WHERE NOT EXISTS (SELECT FROM {}.{} AS {} WHERE {})\n"
        "            ON CONFLICT DO NOTHING;\n    END IF;\n",
        when,
        *end.other,
        commas(tuple(there for _, there in pairs)),
        joined([compose("NEW.{}", here) for here, _ in pairs]),
        *end.other,
        OTHER,
        _same_key(end),
    )


def remove(end: End) -> Fragment:
    """Before a row is deleted, or has another key, the other table's goes.

    Not after it: a foreign key would have refused it by then.
    """
    return compose(
        "        PERFORM set_config('{}', 'on', true);\n"
        "        DELETE FROM {}.{} AS {} WHERE {};\n"
        "        PERFORM set_config('{}', '', true);\n{}",
        raw(SETTING),
        *end.other,
        OTHER,
        _same_key(end, "OLD"),
        raw(SETTING),
        raw(_EITHER if end.always else "        RETURN OLD;"),
    )


_EITHER = """\
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        RETURN NEW;"""


def clear(end: End) -> Fragment:
    """After a row was deleted, the other table's row has no values."""
    sets = [compose("{} = NULL", there) for _, there in end.columns]
    left = [
        compose("{}.{} {}", OTHER, there, some(column))
        for (_, there), column in zip(end.columns, end.own, strict=True)
    ]
    return compose(
        "        IF coalesce(current_setting('{}', true), '') = '' THEN\n"
        "            UPDATE {}.{} AS {} SET {}\n                WHERE {} AND ({});\n"
        "        END IF;\n        RETURN NULL;",
        raw(SETTING),
        *end.other,
        OTHER,
        joined(sets),
        _same_key(end, "OLD"),
        joined(left, " OR "),
    )


def _same_key(end: End, row: str = "NEW") -> Fragment:
    return joined(
        [
            compose("{}.{} = {}.{}", OTHER, there, raw(row), here)
            for here, there in end.keys
        ],
        " AND ",
    )
